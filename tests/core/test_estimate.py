"""The estimate without a raster: its numbers, its solution file, and what it says of a hopeless pair."""

from __future__ import annotations

import json

import numpy as np
import pytest

from core import estimate_alignment
from core.errors import InputError
from tests.core.commands import options, run
from tests.core.rasters import PIXEL, grid, write


def test_finds_the_shift_and_writes_nothing_but_the_solution(pair):
    path = pair.folder / "solution.json"
    estimate = estimate_alignment(pair.moving, pair.fixed, solution=str(path))
    assert (estimate["shift_x"], estimate["shift_y"]) == pytest.approx((37.3, 24.6), abs=0.03 * PIXEL)
    assert estimate["verdict"] == "good"
    assert len(estimate["tie_points"]) >= 16
    assert sorted(p.name for p in pair.folder.iterdir()) == ["fixed.tif", "moving.tif", "solution.json"]
    written = json.loads(path.read_text())
    assert written["transform"] == estimate["transform"]
    assert written["tie_points"] == estimate["tie_points"]


def test_a_hopeless_pair_is_an_answer_not_an_error(pair):
    noise = np.random.default_rng(5).normal(1000, 100, (1, 196, 208)).astype(np.float32)
    write(pair.moving, noise, grid(208, 196, left=14, down=9))
    done = run("estimate", *options(moving_image=pair.moving, fixed_image=pair.fixed))
    assert done.returncode == 0
    summary = json.loads(done.stdout)
    assert summary["verdict"] == "failed"
    assert "windows" in summary["verdict_reason"]


def test_the_solution_may_not_take_an_inputs_place(pair):
    with pytest.raises(InputError, match="fixed raster's own file"):
        estimate_alignment(pair.moving, pair.fixed, solution=pair.fixed)
