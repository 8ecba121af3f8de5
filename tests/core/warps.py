# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters written where a corrected geotransform puts them, and what is in them."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from core.geometry.grid import Grid
from core.geometry.transforms import AffineTransform
from core.images.raster import Raster, open_raster
from core.progress import Progress
from core.settings import AlignmentSettings
from core.writing.output import new_file
from core.writing.warp import OutputSummary, write_aligned
from tests.core.rasters import positions

SHIFT = Affine.translation(3.3, -7.8)  # pixels: right and up


def placed_at(moving: Raster, corrected: Affine) -> AffineTransform:
    """The transform that gives the raster this corrected geotransform."""
    return AffineTransform(moving.grid.transform * ~corrected)


def align(
    source: str, output: Path, corrected: Affine, target: Grid | None = None, band: int = 1, **settings
) -> OutputSummary:
    """Write `source` as it lies with its corrected geotransform, on its own grid by default."""
    chosen = AlignmentSettings(output_on_moving_grid=target is None, **settings)
    with (
        open_raster("moving", source, band, chosen.moving_nodata) as moving,
        new_file("output", str(output), {}) as temporary,
    ):
        return write_aligned(
            moving, placed_at(moving, corrected), target or moving.grid, temporary, chosen, None, Progress()
        )


@contextmanager
def opened(path: Path | str):
    with rasterio.open(path) as dataset:
        yield dataset


def pixels_of(path: Path, band: int = 1) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(band)


def valid_of(path: Path, band: int = 1) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read_masks(band) != 0


def source_columns(height: int, width: int, corrected: Affine, own: Affine) -> tuple[np.ndarray, np.ndarray]:
    """Column and row in the source of each pixel's middle when the raster `own` is placed by `corrected`."""
    return positions(~corrected * own, height, width)
