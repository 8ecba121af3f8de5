# SPDX-License-Identifier: GPL-2.0-or-later
"""A pair of rasters of any size, of a scene without an empty tile, with a known shift."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.windows import Window
from scene import brightness

CORNER = (500_000.0, 4_600_000.0)
STEP = 2.0  # metres
SHIFT = (23.4, -17.8)  # metres east and north, from the fixed to the moving raster
NOISE = 40.0
BLOCK = 512
FIXED_BANDS, MOVING_BANDS = (0,), (1, 0, 1, 0)


def raster(folder: Path, role: str, size: int, overviews: bool = False) -> Path:
    """A raster of the pair of this size, made where it is missing."""
    path = folder / f"{role}{size}{'_overviews' if overviews else ''}.tif"
    if path.exists():
        return path
    temporary = path.with_suffix(".part.tif")
    if overviews:
        shutil.copy(raster(folder, role, size), temporary)
        with rasterio.open(temporary, "r+") as dataset:
            dataset.build_overviews([2**k for k in range(1, max(2, (size // 256).bit_length() + 1))])
    else:
        _write(temporary, size, FIXED_BANDS if role == "fixed" else MOVING_BANDS, (0, 0) if role == "fixed" else SHIFT)
    return temporary.rename(path)


def _write(path: Path, size: int, bands: Sequence[int], shift: tuple[float, float]) -> None:
    transform = Affine.translation(*CORNER) * Affine.scale(STEP, -STEP)
    profile = {
        "driver": "GTiff", "width": size, "height": size, "count": len(bands), "dtype": "uint16", "crs": "EPSG:32633",
        "transform": transform, "tiled": True, "blockxsize": BLOCK, "blockysize": BLOCK, "compress": "deflate",
        "predictor": 2, "zlevel": 1, "num_threads": "ALL_CPUS", "bigtiff": "if_safer",
    }  # fmt: skip
    strips = [Window(0, row, size, min(BLOCK, size - row)) for row in range(0, size, BLOCK)]
    with rasterio.open(path, "w", **profile) as dataset, ProcessPoolExecutor() as pool:
        for window, pixels in zip(strips, pool.map(partial(_strip, bands, shift), strips)):
            dataset.write(pixels, window=window)


def _strip(bands: Sequence[int], shift: tuple[float, float], window: Window) -> np.ndarray:
    """(bands, rows, columns) uint16 of the scene, with noise of its own in every band."""
    cols, rows = np.meshgrid(np.arange(window.width) + 0.5, np.arange(window.height) + window.row_off + 0.5)
    x, y = CORNER[0] + STEP * cols - shift[0], CORNER[1] - STEP * rows - shift[1]
    random = np.random.default_rng(window.row_off)
    scenes = {band: brightness(x, y, 1, band) for band in set(bands)}
    noisy = [scenes[band] + random.normal(0, NOISE, x.shape) for band in bands]
    return np.clip(noisy, 1, 65535).astype(np.uint16)
