# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs of rasters whose true offset is known, written with GDAL as QGIS has it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()

PIXEL_SIZE = 10.0
ORIGIN = (500_000.0, 5_000_000.0)
EPSG = 32633
# Pixels by which the ground in the moving raster stands left of and above where the fixed raster shows it.
LEFT, UP = 5, 3


@dataclass(frozen=True)
class ImagePair:
    """Two rasters and the displacement from fixed to moving, in map units (metres)."""

    moving: Path
    fixed: Path
    shift_x: float = -LEFT * PIXEL_SIZE
    shift_y: float = UP * PIXEL_SIZE


def make_pair(folder: Path, size: int = 220) -> ImagePair:
    """A pair of two bands, uint16, over the same ground; band 2 is the negative of band 1. `size` in pixels."""
    scene = _scene(size + 40)
    fixed = scene[20 : 20 + size, 20 : 20 + size]
    moving = scene[20 + UP : 20 + UP + size - 16, 20 + LEFT : 20 + LEFT + size - 12]
    folder.mkdir(parents=True, exist_ok=True)
    return ImagePair(
        write_raster(folder / "moving.tif", [moving, 4000 - moving]),
        write_raster(folder / "fixed.tif", [fixed, 4000 - fixed]),
    )


def write_raster(
    path: Path, bands: list[np.ndarray], epsg: int | None = EPSG, nodata: float | None = None, driver: str = "GTiff"
) -> Path:
    """Bands (rows, columns) with the pairs' origin and pixel size."""
    rows, columns = bands[0].shape
    dataset = gdal.GetDriverByName("MEM").Create("", columns, rows, len(bands), gdal.GDT_UInt16)
    dataset.SetGeoTransform((ORIGIN[0], PIXEL_SIZE, 0, ORIGIN[1], 0, -PIXEL_SIZE))
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
        dataset.SetProjection(crs.ExportToWkt())
    for number, band in enumerate(bands, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    gdal.GetDriverByName(driver).CreateCopy(str(path), dataset)
    return path


def _scene(size: int) -> np.ndarray:
    """Ground with texture of several sizes, (size, size) uint16 within 500..3500."""
    noise = np.fft.rfft2(np.random.default_rng(20).standard_normal((size, size)))
    rows, columns = np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None]
    frequency = np.hypot(rows, columns)
    ground = np.fft.irfft2(noise / (0.03 + frequency) * np.exp(-((frequency / 0.2) ** 2)), s=(size, size))
    return np.clip(2000 + 500 * ground / ground.std(), 500, 3500).astype(np.uint16)


def shuffled(band: np.ndarray) -> np.ndarray:
    """A band's stripes of rows and of columns in another order, so that no ground is left to recognise."""
    rng = np.random.default_rng(7)
    rows, cols = (
        np.concatenate([np.arange(6 * part, 6 * part + 6) for part in rng.permutation(size // 6)])
        for size in band.shape
    )
    found = band.copy()
    found[: len(rows), : len(cols)] = band[rows][:, cols]
    return found
