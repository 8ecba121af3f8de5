"""Finds the value of a collar or of gaps that a raster's metadata does not declare invalid."""

from __future__ import annotations

import numpy as np
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window

from .raster import Raster, readable

SIDE = 512
BORDER_SHARE = 0.01
RUN_LENGTH = 4
GAP_FACTOR = 3.0
READ_PIXELS = 1 << 20


def undeclared_nodata(raster: Raster) -> float | None:
    """The value that fills a flat collar or lies far off all others, None where there is none.

    Judged on a nearest-neighbour thumbnail of at most SIDE pixels a side. Only the lowest and the highest value can
    be a fill: as a collar it forms runs along the border; as a marker such as -9999 it lies further from the
    values than they spread.
    """
    with readable(raster.name):
        pixels = thumbnail(raster.dataset, raster.band)
    values = pixels[np.isfinite(pixels)] if pixels.dtype.kind == "f" else pixels.ravel()
    if not values.size or values.min() == values.max():
        return None
    for extreme in (values.min(), values.max()):
        if _is_collar(pixels == extreme) or _is_far_off(values, extreme):
            return float(extreme)
    return None


def thumbnail(dataset: DatasetReader, band: int) -> np.ndarray:
    """Every so many rows and columns of the band, the outermost included, (rows, columns)."""
    levels = [level for level, factor in enumerate(dataset.overviews(band)) if max(dataset.shape) >= SIDE * factor]
    if levels:
        # not by a read with fewer rows and columns, which GDAL's threads make a thousand times slower
        with rasterio.open(dataset.name, overview_level=levels[-1]) as overview:
            rows, cols = _evenly(overview.shape)
            return overview.read(band)[rows][:, cols]
    rows, cols = _evenly(dataset.shape)
    block = max(dataset.block_shapes[band - 1][0], READ_PIXELS // dataset.width)
    strips = []
    # whole blocks at a time: reading with a step would decode each of them for every row
    for top in range(0, dataset.height, block):
        strip = dataset.read(band, window=Window(0, top, dataset.width, min(block, dataset.height - top)))
        inside = rows[(rows >= top) & (rows < top + block)]
        strips.append(strip[inside - top][:, cols])
    return np.concatenate(strips)


def _evenly(shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Indices of at most SIDE rows and columns."""
    rows, cols = (np.linspace(0, n - 1, min(SIDE, n)).astype(int) for n in shape)
    return rows, cols


def _is_collar(filled: np.ndarray) -> bool:
    """Whether the fill runs along the border, and reaches inside from there."""
    border = np.concatenate([filled[0], filled[:, -1], filled[-1, ::-1], filled[::-1, 0]])
    inner = (
        np.concatenate([filled[2], filled[:, -3], filled[-3, ::-1], filled[::-1, 2]])
        if min(filled.shape) > 8
        else border
    )
    runs = np.convolve(border & inner, np.ones(RUN_LENGTH, int), "valid") == RUN_LENGTH
    return runs.mean() > BORDER_SHARE


def _is_far_off(values: np.ndarray, extreme: float) -> bool:
    """Whether the value occurs often and all others are further from it than they spread."""
    others = values[values != extreme].astype(np.float64)
    if others.size > 0.999 * values.size:
        return False
    low, high = np.percentile(others, [0.1, 99.9])
    gap = low - extreme if extreme < low else extreme - high
    return gap > GAP_FACTOR * (high - low)
