# SPDX-License-Identifier: GPL-2.0-or-later
"""Images of different ground that carry the same marks are not called good; the same ground under such marks is."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from core import estimate_alignment
from tests.core.rasters import PIXEL, grid, view, write

SIDE = 320
ROWS, COLS = np.mgrid[:SIDE, :SIDE]
AT = grid(SIDE, SIDE)
ELSEWHERE = 900 * PIXEL  # nothing of the ground there is the same
CLOUDS = view(grid(SIDE, SIDE, left=3000, pixel=PIXEL / 6), SIDE, SIDE)  # 30 to 360 pixels across


def clouded(pixels: np.ndarray) -> np.ndarray:
    return np.where(CLOUDS > 1900, 4000 + 0.5 * CLOUDS, pixels)


def seamed(pixels: np.ndarray) -> np.ndarray:
    steps = np.random.default_rng(3).normal(0, 2200, (8, 8))
    return pixels + steps[ROWS // 40, COLS // 40]


def ruled(pixels: np.ndarray) -> np.ndarray:
    rows, cols = np.random.default_rng(8).integers(0, SIDE, (2, 8))
    return np.where(np.isin(ROWS, rows) | np.isin(COLS, cols), 9000, pixels)


MARKS = {"clouds": clouded, "seams": seamed, "lines": ruled}


def judged(folder, mark, truth: Affine) -> dict:
    noise = np.random.default_rng(5).normal(0, 30, (2, SIDE, SIDE))
    fixed, moving = mark(view(AT, SIDE, SIDE)), mark(4000 - view(AT, SIDE, SIDE, truth))
    return estimate_alignment(
        write(folder / "moving.tif", [(moving + noise[0]).astype(np.float32)], AT),
        write(folder / "fixed.tif", [(fixed + noise[1]).astype(np.float32)], AT),
    )


@pytest.mark.parametrize("mark", MARKS)
def test_marks_on_other_ground_do_not_make_it_good(tmp_path, mark):
    found = judged(tmp_path, MARKS[mark], Affine.translation(ELSEWHERE, ELSEWHERE / 2))
    assert found["verdict"] != "good"
    agreeing = found["evidence"]["agreeing"] / found["evidence"]["count"]
    if agreeing > 0.5:  # by the marks, which is then told
        assert found["evidence"]["without"] is not None
        assert "without that" in found["verdict_reason"]


@pytest.mark.parametrize("mark", MARKS)
def test_the_same_ground_under_marks_is_good(tmp_path, mark):
    found = judged(tmp_path, MARKS[mark], Affine.identity())
    assert found["verdict"] == "good", found["verdict_reason"]
    assert found["evidence"]["without"] is None


def test_a_raster_is_good_on_itself(tmp_path):
    path = write(tmp_path / "one.tif", [view(AT, SIDE, SIDE).astype(np.float32)], AT)
    copy = write(tmp_path / "copy.tif", [view(AT, SIDE, SIDE).astype(np.float32)], AT)
    assert estimate_alignment(path, copy)["verdict"] == "good"
