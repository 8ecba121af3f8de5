# SPDX-License-Identifier: GPL-2.0-or-later
"""What the registration sees of a raster whose pixels are finer than the grid that it is seen on."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.crs import CRS

from core.geometry.grid import Grid
from core.images.raster import open_raster
from core.images.sampling import read_patch
from tests.core.rasters import EPSG, PIXEL, grid, write

SIZE = 240


def textured() -> np.ndarray:
    """Noise in which each pixel is another one, (SIZE, SIZE)."""
    return np.random.default_rng(3).normal(size=(SIZE, SIZE)).astype("f4")


def seen(path: str, factor: int, offset: int) -> np.ndarray:
    """The raster on pixels `factor` times as large, whose corner lies `offset` of its pixels from its own."""
    count = SIZE // factor - 2
    with open_raster("moving", path, 1, None) as raster:
        corner = grid(count, count, left=factor + offset, down=factor + offset, pixel=factor * PIXEL)
        on = Grid(CRS.from_string(EPSG), corner, count, count)
        return read_patch(raster, on, overlapping=True).on(on)


@pytest.mark.parametrize("factor", [2, 4, 8])
@pytest.mark.parametrize("share", [0.0, 0.5])
def test_large_pixels_show_the_mean_of_what_they_cover_wherever_they_begin(tmp_path, factor, share):
    pixels, offset = textured(), int(share * factor)
    found = seen(write(tmp_path / "fine.tif", [pixels], grid(SIZE, SIZE)), factor, offset)
    part = pixels[factor + offset :, factor + offset :][: found.shape[0] * factor, : found.shape[1] * factor]
    means = part.reshape(found.shape[0], factor, found.shape[1], factor).mean(axis=(1, 3))
    assert found[1:-1, 1:-1] == pytest.approx(means[1:-1, 1:-1], abs=1e-5)


def test_invalid_pixels_are_left_out_of_the_mean_and_where_they_are_most_nothing_is_seen(tmp_path):
    pixels = np.full((SIZE, SIZE), 7, "f4")
    pixels[:, :60] = pixels[100, 100] = -9999
    found = seen(write(tmp_path / "fine.tif", [pixels], grid(SIZE, SIZE), nodata=-9999), 4, 2)
    assert np.isnan(found[:, :12]).all() and np.isfinite(found[:, 15:]).all()
    assert found[np.isfinite(found)] == pytest.approx(7)
