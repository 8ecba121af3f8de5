# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands chosen by the images: those that show the same are found among those that don't, and told."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from core import estimate_alignment
from core.errors import InputError
from core.jobs.registration_images import registration_images
from tests.core.rasters import grid, view, write

TRUTH = Affine.translation(37.3, 24.6)


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(2000, 500, (220, 240))


@pytest.fixture
def pair(tmp_path):
    """Paths of rasters that share the ground in the fixed one's band 2 and the moving one's band 3 alone."""
    at = grid(240, 220)
    ground, seen = view(at, 220, 240), view(at, 220, 240, TRUTH)
    fixed = write(tmp_path / "fixed.tif", np.uint16([noise(1), ground, noise(2)]), at)
    moving = write(tmp_path / "moving.tif", np.uint16([noise(3), noise(4), 4000 - seen, np.full_like(seen, 255)]), at)
    with rasterio.open(moving, "r+") as dataset:
        dataset.colorinterp = [ColorInterp.gray, ColorInterp.undefined, ColorInterp.undefined, ColorInterp.alpha]
    return moving, fixed


def bands(summary: dict) -> tuple[int, int]:
    return tuple(summary["inputs"][role]["band"] for role in ("moving", "fixed"))


def test_the_bands_that_agree_are_found(pair):
    summary = estimate_alignment(*pair, band_index="auto")
    assert bands(summary) == (3, 2)
    assert summary["verdict"] == "good"
    assert (summary["shift_x"], summary["shift_y"]) == pytest.approx((37.3, 24.6), abs=1)


@pytest.mark.parametrize(
    ("given", "expected"),
    [({}, (3, 2)), ({"moving_band_index": 2}, (3, 2)), ({"moving_band_index": 0, "fixed_band_index": 2}, (1, 3))],
)
def test_the_preview_shows_the_same_bands_and_one_that_is_given_stays(pair, tmp_path, given, expected):
    assert bands(registration_images(*pair, str(tmp_path / "images"), band_index="auto", **given)) == expected


def test_without_any_band_of_brightness_the_raster_is_named(tmp_path, pair):
    moving = write(tmp_path / "complex.tif", noise(5)[None].astype(np.complex64), grid(240, 220))
    with pytest.raises(InputError, match=r"moving raster '.*complex.tif' has no band that says anything"):
        estimate_alignment(moving, pair[1], band_index="auto")
