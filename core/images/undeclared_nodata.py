# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds the value of a collar or of gaps that a raster's metadata does not declare invalid."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import rasterio
from rasterio.windows import Window

from ..arrays import Flags, Pixels
from .raster import Raster, readable

SIDE = 512
BORDER_SHARE = 0.01
RUN_LENGTH = 4
GAP_FACTOR = 3.0
READ_PIXELS = 1 << 20
LEAST_GAPS, MOST_GAPS = 0.002, 0.6  # of all pixels
ALONE = 0.1  # of the others' spread: how far the nearest of them lies off
FEW_NEAR = 0.02  # of the gaps' pixels: resampled rims of gaps come near
INNER = 1.0  # percent at either end that don't count as spread


def undeclared_nodata(pixels: Pixels) -> float | None:
    """The value that fills a flat collar or lies far off all others, None where there is none.

    Parameters
    ----------
    pixels : (rows, columns) as `thumbnail` gives them. Only the lowest and the highest value can be a fill: as a collar
        it forms runs along the border; as a marker such as -9999 it lies further from the values than they spread.
    """
    values = pixels[np.isfinite(pixels)] if pixels.dtype.kind == "f" else pixels.ravel()
    if not values.size or values.min() == values.max():
        return None
    for extreme in (values.min(), values.max()):
        if _is_collar(pixels == extreme) or _is_far_off(values, extreme):
            return float(extreme)
    return None


def gap_value(pixels: Pixels) -> float | None:
    """The value of gaps inside of an image (a scanner's failed lines, dead pixels), None where there is none.

    It stands alone: nothing else is near it, as seen from how far the others spread, and it is neither rare nor the
    larger part. So a dark lake, saturated clouds and bare ground of height 0 are none: others come close to them.

    Parameters
    ----------
    pixels : any shape; those that are known to be invalid are NaN.
    """
    values = pixels[np.isfinite(pixels)]
    if not values.size:
        return None
    for extreme, sign in ((values.min(), 1), (values.max(), -1)):
        others = values[values != extreme]
        share = 1 - others.size / values.size
        if not (LEAST_GAPS <= share <= MOST_GAPS) or not others.size:
            continue
        low, high = np.percentile(others, [INNER, 100 - INNER])
        near = np.count_nonzero(sign * (others - extreme) < ALONE * (high - low))
        if high > low and near <= FEW_NEAR * share * values.size:
            return float(extreme)
    return None


def replace_undeclared_nodata(raster: Raster) -> Raster:
    """The raster, with the value of a collar that nothing declares invalid taken as nodata."""
    if raster.mask_source != "none":
        return raster
    return replace(raster, undeclared_nodata=undeclared_nodata(thumbnail(raster)))


def thumbnail(raster: Raster) -> Pixels:
    """At most SIDE rows and columns of the raster's band as they are, the outermost included, (rows, columns)."""
    dataset, band = raster.dataset, raster.band
    with readable(raster.name):
        levels = [level for level, factor in enumerate(dataset.overviews(band)) if max(dataset.shape) >= SIDE * factor]
        if levels:
            # not by a read with fewer rows and columns, which GDAL's threads make a thousand times slower
            with rasterio.open(dataset.name, overview_level=levels[-1]) as overview:
                found = Thumbnail(overview.height, overview.width, overview.dtypes[band - 1])
                found.fill(0, 0, overview.read(band))
                return found.pixels
        found = Thumbnail(dataset.height, dataset.width, dataset.dtypes[band - 1])
        block = max(dataset.block_shapes[band - 1][0], READ_PIXELS // dataset.width)
        # whole blocks at a time: reading with a step would decode each of them for every row
        for top in range(0, dataset.height, block):
            height = min(block, dataset.height - top)
            found.fill(top, 0, dataset.read(band, window=Window(0, top, dataset.width, height)))
        return found.pixels


class Thumbnail:
    """Every so many rows and columns of a band, filled part by part.

    pixels : (rows, columns), all of them known once the parts cover the band.
    """

    def __init__(self, height: int, width: int, dtype: str):
        self._rows, self._cols = (np.linspace(0, n - 1, min(SIDE, n)).astype(int) for n in (height, width))
        self.pixels = np.empty((len(self._rows), len(self._cols)), dtype)

    def fill(self, row: int, col: int, part: Pixels) -> None:
        """Take what is wanted of a part, (rows, columns), whose upper left pixel is (row, col) of the band."""
        (top, bottom), (left, right) = (
            np.searchsorted(wanted, (start, start + size))
            for wanted, start, size in zip((self._rows, self._cols), (row, col), part.shape)
        )
        self.pixels[top:bottom, left:right] = part[self._rows[top:bottom] - row][:, self._cols[left:right] - col]


def _is_collar(filled: Flags) -> bool:
    """Whether the fill runs along the border, and reaches inside from there."""
    border = np.concatenate([filled[0], filled[:, -1], filled[-1, ::-1], filled[::-1, 0]])
    inner = (
        np.concatenate([filled[2], filled[:, -3], filled[-3, ::-1], filled[::-1, 2]])
        if min(filled.shape) > 8
        else border
    )
    runs = np.convolve(border & inner, np.ones(RUN_LENGTH, int), "valid") == RUN_LENGTH
    return bool(runs.mean() > BORDER_SHARE)


def _is_far_off(values: Pixels, extreme: float) -> bool:
    """Whether the value occurs often and all others are further from it than they spread."""
    others = values[values != extreme].astype(np.float64)
    if others.size > 0.999 * values.size:
        return False
    low, high = np.percentile(others, [0.1, 99.9])
    gap = low - extreme if extreme < low else extreme - high
    return bool(gap > GAP_FACTOR * (high - low))
