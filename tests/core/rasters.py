# SPDX-License-Identifier: GPL-2.0-or-later
"""Small rasters of one imagined landscape, whose brightness is known at every map position."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

from core.geometry.grid import apply_affine

EPSG = "EPSG:32633"
PIXEL = 10.0
ORIGIN = (500_000.0, 5_000_000.0)
WAVES = 160


def landscape(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Brightness at map positions (metres, EPSG): 500 to 3500, with waves of 5 to 60 pixels' length."""
    rng = np.random.default_rng(7)
    lengths = np.exp(rng.uniform(np.log(5 * PIXEL), np.log(60 * PIXEL), WAVES))
    angles, phases = rng.uniform(0, 2 * np.pi, (2, WAVES))
    heights = lengths**0.3
    total = np.zeros(np.shape(x))
    for length, angle, phase, height in zip(lengths, angles, phases, heights):
        along = (x - ORIGIN[0]) * np.cos(angle) + (y - ORIGIN[1]) * np.sin(angle)
        total += height * np.cos(2 * np.pi * along / length + phase)
    return 2000 + 1500 * np.tanh(total / np.sqrt((heights**2).sum()))


def grid(width: int, height: int, left: float = 0.0, down: float = 0.0, pixel: float = PIXEL) -> Affine:
    """Geotransform of a north-up raster whose corner lies `left` and `down` pixels of PIXEL from ORIGIN's."""
    return Affine(pixel, 0, ORIGIN[0] + left * PIXEL, 0, -pixel, ORIGIN[1] - down * PIXEL)


def positions(transform: Affine, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Map x and y of the pixels' middles, both (height, width)."""
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    return apply_affine(transform, cols, rows)


def view(transform: Affine, height: int, width: int, truth: Affine | None = None) -> np.ndarray:
    """The landscape as seen by a raster, (height, width) float64.

    `truth` maps a true map position to the one where the raster shows it.
    """
    x, y = positions(transform, height, width)
    if truth is not None:
        x, y = apply_affine(~truth, x, y)
    return landscape(x, y)


def write(path: Path | str, bands: list[np.ndarray] | np.ndarray, transform: Affine, **profile: Any) -> str:
    """A GeoTIFF with these bands, (rows, columns) each; the path as text."""
    pixels = np.asarray(bands)
    profile = {"crs": EPSG, "dtype": pixels.dtype, **profile}
    count, height, width = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, transform=transform, **profile
    ) as dataset:
        dataset.write(pixels)
    return str(path)


@dataclass(frozen=True)
class Pair:
    """Two rasters on disk; `truth` maps map positions in the fixed one to those in the moving one."""

    moving: str
    fixed: str
    truth: Affine
    folder: Path

    @property
    def output(self) -> str:
        """Where a test may write its output."""
        return str(self.folder / "aligned.tif")


def make_pair(folder: Path, truth: Affine | None = None, **profile: Any) -> Pair:
    """A pair of two bands, uint16: 240 x 220 pixels fixed, 208 x 196 moving, band 2 the negative of band 1.

    By default the moving raster shows the ground 37.3 m too far east and 24.6 m too far north.
    """
    truth = truth or Affine.translation(37.3, 24.6)
    fixed, moving = grid(240, 220), grid(208, 196, left=14, down=9)
    folder.mkdir(parents=True, exist_ok=True)
    seen = view(fixed, 220, 240), view(moving, 196, 208, truth)
    fixed_path, moving_path = (
        write(folder / name, np.rint([pixels, 4000 - pixels]).astype(np.uint16), transform, **profile)
        for name, pixels, transform in (("fixed.tif", seen[0], fixed), ("moving.tif", seen[1], moving))
    )
    return Pair(moving_path, fixed_path, truth, folder)


def read(path: str, band: int = 1) -> np.ndarray:
    """A band's pixels, (rows, columns) float64, NaN where they are masked."""
    with rasterio.open(path) as dataset:
        return dataset.read(band, masked=True).astype(np.float64).filled(np.nan)


def misfit(path: str, band: int = 1) -> float:
    """Root mean square difference between a raster's valid pixels and the landscape at their map positions."""
    with rasterio.open(path) as dataset:
        x, y = positions(dataset.transform, dataset.height, dataset.width)
    difference = read(path, band) - (landscape(x, y) if band == 1 else 4000 - landscape(x, y))
    return float(np.sqrt(np.nanmean(difference[3:-3, 3:-3] ** 2)))
