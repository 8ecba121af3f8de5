# SPDX-License-Identifier: GPL-2.0-or-later
"""Resampling at positions agrees with GDAL's warper where an affine map leads to them."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine

from core.geometry.grid import Grid, apply_affine
from core.images.gather import gather
from core.images.resample import resample
from core.registration.tiles import LOCAL_TILE, MOST_LOCAL_TILES, local_tile_places

SHAPE = (60, 80)
FOOTPRINTS = ((1, 1), (2, 3))
MAPS = {(1, 1): Affine(0.98, 0.05, 7.3, -0.04, 1.02, 5.6), (2, 3): Affine(2.13, 0.11, 3.37, -0.053, 2.91, 4.23)}


@pytest.fixture
def pixels():
    random = np.random.default_rng(5)
    rows, cols = np.indices((130, 200))
    smooth = 100 * np.sin(cols / 9) + 80 * np.cos(rows / 7) + 500
    return np.stack([smooth, smooth * 2 + random.normal(0, 20, smooth.shape)]).astype(np.float32)


def positions(footprint):
    cols, rows = np.meshgrid(np.arange(SHAPE[1]) + 0.5, np.arange(SHAPE[0]) + 0.5)
    return apply_affine(MAPS[footprint], cols, rows)


@pytest.mark.parametrize("footprint", FOOTPRINTS)
@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "lanczos"])
def test_the_same_as_gdal_does(pixels, resampling, footprint):
    if resampling == "lanczos" and footprint != (1, 1):
        pytest.skip("GDAL's widened Lanczos kernel is not used")
    expected = resample(pixels, MAPS[footprint], SHAPE, resampling, footprint)
    found = gather(pixels, *positions(footprint), resampling, footprint)
    assert np.array_equal(np.isnan(found), np.isnan(expected))
    inner = (slice(None), slice(4, -12), slice(4, -12))
    if resampling == "nearest":  # a position on the line between two pixels belongs to either
        assert np.mean((found == expected) | np.isnan(found)) > 0.995
        return
    # GDAL's widened kernels wobble by up to 0.09 source pixels
    tolerance = 0.02 if footprint == (1, 1) else 0.05
    assert np.nanmax(np.abs(found - expected)[inner]) < tolerance * np.nanstd(expected)


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "lanczos"])
def test_an_invalid_pixel_spreads_to_no_other(pixels, resampling):
    pixels[0, 20:23, 30:34] = np.nan
    pixels[1, 40, 50] = 1e9  # as far as a kernel that overshoots would tell
    pixels[1, 40, 51] = np.nan
    found = gather(pixels, *positions((1, 1)), resampling, (1, 1))
    expected = resample(pixels, MAPS[1, 1], SHAPE, resampling, (1, 1))
    assert np.array_equal(np.isnan(found), np.isnan(expected))
    assert np.nanmin(found[0]) > 200


def test_positions_outside_are_invalid(pixels):
    cols = np.array([[-0.01, 0.0, 199.99, 200.01, np.nan]])
    found = gather(pixels, cols, np.full_like(cols, 60.5), "cubic", (1, 1))
    assert np.isnan(found[0, 0]).tolist() == [True, False, False, True, True]


def test_a_field_of_a_large_raster_is_known_from_side_to_side():
    grid = Grid("EPSG:32633", Affine.scale(1, -1), 9000, 7000)
    places = local_tile_places(grid)
    rows, cols = np.array(places.corners).T
    assert len(places.corners) <= MOST_LOCAL_TILES
    assert rows.min() <= places.gap and cols.min() <= places.gap
    assert rows.max() >= 7000 - places.gap - LOCAL_TILE
    assert cols.max() >= 9000 - places.gap - LOCAL_TILE
