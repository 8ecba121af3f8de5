# SPDX-License-Identifier: GPL-2.0-or-later
"""What nothing declares invalid: collars are, ground, clouds and paper of one value are not."""

from __future__ import annotations

import numpy as np
import pytest

from core.images.undeclared_nodata import gap_value, undeclared_nodata
from tests.core.rasters import grid, view

SIDE = 300
ROWS, COLS = np.mgrid[:SIDE, :SIDE]
GROUND = view(grid(SIDE, SIDE), SIDE, SIDE)  # 500 to 3500
TURNED = (np.abs(ROWS + 0.2 * COLS - 180) > 110) | (np.abs(COLS - 0.15 * ROWS - 128) > 120)
ROUGH = TURNED | (np.minimum.reduce([ROWS, COLS, SIDE - 1 - ROWS, SIDE - 1 - COLS]) < GROUND / 150)
SCAN_GAPS = (ROWS + COLS // 9) % 12 < 4


def filled(where: np.ndarray, value: float, pixels: np.ndarray = GROUND) -> np.ndarray:
    return np.where(where, value, pixels)


COLLARS = {
    "turned": filled(TURNED, 0),
    "turned, bright": filled(TURNED, 4095),
    "with a value among those of the image": filled(TURNED, 0, GROUND - 2000),
    "rough": filled(ROUGH, 0),
    "along one side": filled(COLS < 5, 0),
    "around the gaps of a scanner": filled(TURNED | SCAN_GAPS, 0),
    "NaN outside, 0 inside that": filled(COLS < 5, np.nan, filled(TURNED, 0)),
}
GROUNDS = {
    "the image alone": GROUND,
    "saturated clouds at the rim": np.minimum(GROUND + 4000 * ((ROWS - 90) ** 2 + COLS**2 < 80**2), 4095),
    "a saturated cloud over a corner": np.minimum(GROUND + 4000 * (ROWS**2 + COLS**2 < 120**2), 4095),
    "heights of trees above bare ground": np.maximum(GROUND - 2500, 0),
    "lights at night": np.maximum(np.roll(GROUND, 60) - 2200, 0),
    "white paper with lines": filled((ROWS % 50 > 1) & (COLS % 70 > 1), 255, np.zeros_like(GROUND)),
    "a map of two inks": filled(GROUND > 1500, 255, np.full_like(GROUND, 30)),
    "a dark lake at the rim": filled((ROWS - 150) ** 2 + (COLS - 300) ** 2 < 90**2, 500),
    "one value": np.zeros_like(GROUND),
}


@pytest.mark.parametrize("kind", COLLARS)
def test_a_collar_is_found(kind):
    value = {"turned, bright": 4095}.get(kind, 0)
    assert undeclared_nodata(COLLARS[kind].astype(np.float32)) == value


@pytest.mark.parametrize("kind", GROUNDS)
def test_ground_of_one_value_is_none(kind):
    assert undeclared_nodata(GROUNDS[kind].astype(np.float32)) is None


def test_a_marker_far_from_all_values_is_found_wherever_it_lies():
    scattered = filled(np.random.default_rng(1).random(GROUND.shape) < 0.01, -9999)
    assert undeclared_nodata(scattered) == -9999


def test_gaps_stand_alone_and_inks_of_a_map_do_not():
    assert gap_value(filled(SCAN_GAPS, 0)) == 0
    inked = filled(COLS % 70 < 2, 120, GROUNDS["white paper with lines"])
    for kind, pixels in {**GROUNDS, "three inks": inked}.items():
        if not any(word in kind for word in ("lake", "cloud")):  # of a sharp outline: left out, no more
            assert gap_value(pixels) is None, kind
