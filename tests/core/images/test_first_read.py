# SPDX-License-Identifier: GPL-2.0-or-later
"""The first reading of a raster: what fills its invalid pixels, and the whole at a reduced size."""

from __future__ import annotations

import numpy as np
import pytest

from core import Progress, estimate_alignment
from core.errors import Cancelled
from core.images.raster import open_raster
from core.images.sampling import first_read
from core.progress import SILENT
from tests.core.rasters import grid, write

HEIGHT, WIDTH, COLLAR = 700, 3600, 40
TILED = {"tiled": True, "blockxsize": 256, "blockysize": 128}


def noisy(collar: bool) -> np.ndarray:
    """(1, HEIGHT, WIDTH) uint16 of 100 and more, 0 in a collar."""
    pixels = np.random.default_rng(9).integers(100, 4000, (1, HEIGHT, WIDTH)).astype(np.uint16)
    if collar:
        pixels[:, :COLLAR] = pixels[:, :, :COLLAR] = pixels[:, -COLLAR:] = pixels[:, :, -COLLAR:] = 0
    return pixels


@pytest.mark.parametrize("collar", [False, True])
@pytest.mark.parametrize("layout", [TILED, {"blockysize": 7}], ids=["tiles", "strips"])
def test_a_large_raster_is_averaged_and_its_fill_is_found(tmp_path, layout, collar):
    pixels = noisy(collar)
    path = write(tmp_path / "large.tif", pixels, grid(WIDTH, HEIGHT), **layout)
    with open_raster("moving", path, 1) as opened:
        raster = first_read(opened, opened.grid, opened.grid.transform, SILENT)
    assert raster.undeclared_nodata == (0 if collar else None)
    assert (raster.reduced.factor, raster.reduced.row, raster.reduced.col) == (2, 0, 0)
    expected = np.where(pixels[0] == 0, np.nan, pixels[0]).reshape(HEIGHT // 2, 2, WIDTH // 2, 2).mean(axis=(1, 3))
    assert np.allclose(raster.reduced.pixels, expected, equal_nan=True)


def test_of_a_raster_with_a_nodata_value_only_the_part_that_is_searched_is_read(tmp_path):
    pixels = noisy(collar=False)
    path = write(tmp_path / "large.tif", pixels, grid(WIDTH, HEIGHT), nodata=0, **TILED)
    with open_raster("fixed", path, 1) as opened:
        part = opened.grid.window(100, 900, 200, 400)
        raster = first_read(opened, part, opened.grid.transform, SILENT)
    assert raster.undeclared_nodata is None and raster.reduced.factor == 1
    row, col = raster.reduced.row, raster.reduced.col
    height, width = raster.reduced.pixels.shape
    assert 200 <= height < 260 and 400 <= width < 460
    assert (raster.reduced.pixels == pixels[0, row : row + height, col : col + width]).all()


def test_the_first_reading_can_be_cancelled(tmp_path):
    path = write(tmp_path / "large.tif", noisy(collar=False), grid(WIDTH, HEIGHT), **TILED)
    stages: list[str] = []
    progress = Progress(lambda fraction, message: stages.append(message), lambda: len(stages) > 1)
    with pytest.raises(Cancelled):
        estimate_alignment(path, path, moving_band_index=0, progress=progress)
    assert stages == ["Reading", "Reading"]
