# SPDX-License-Identifier: GPL-2.0-or-later
"""The estimate without a raster: its numbers, its solution file, and what it says of a hopeless pair."""

from __future__ import annotations

import json

import numpy as np
import pytest

from core import estimate_alignment
from core.errors import InputError
from core.geometry.transforms import transform_from_dict
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


def test_tie_points_tell_where_the_ground_is_in_both_images(pair):
    estimate = estimate_alignment(pair.moving, pair.fixed)
    points = [point for point in estimate["tie_points"] if point["agrees"]]
    fixed, moving, residual = (np.array([point[name] for point in points]) for name in ("fixed", "moving", "residual"))
    error = moving - fixed - (37.3, 24.6)
    assert np.median(np.hypot(*error.T)) < 0.1 * PIXEL
    np.testing.assert_allclose(residual, moving - transform_from_dict(estimate["transform"])(fixed), atol=1e-6)
    pixels = np.array([point["residual_pixels"] for point in points])
    np.testing.assert_allclose(residual, pixels * (PIXEL, -PIXEL), atol=0.02 * PIXEL)
    assert all(0 <= point["confidence"] <= 1 for point in estimate["tie_points"])
    before, after = (estimate["residuals"][when] for when in ("before", "after"))
    assert before["map_units"]["rmse"] == pytest.approx(np.hypot(37.3, 24.6), abs=1)
    assert before["rmse"] == pytest.approx(before["map_units"]["rmse"] / PIXEL, rel=1e-3)
    assert after["map_units"]["rmse"] < 0.15 * PIXEL
