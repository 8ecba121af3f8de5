# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds the value of a collar or of gaps that a raster's metadata does not declare invalid."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import rasterio
from rasterio.windows import Window

from ..arrays import Flags, Pixels
from .raster import Raster
from .readable import readable

SIDE = 512
BORDER_SHARE = 0.01
RUN_LENGTH = 3  # pixels: a narrower rim is what resampling leaves, and hides no ground
CORNERS = np.array([0, 0, -1, -1]), np.array([0, -1, 0, -1])
FEWEST_CORNERS = 2
OUTSIDE_SHARE = 0.75  # of all pixels of a value that is no marker in itself, as that of a scanner's gaps is
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
    pixels : (rows, columns) as `thumbnail` gives them. A collar's value fills corners; the lowest or the highest value
        can also be a marker such as -9999, which lies further from the others than they spread.
    """
    values = pixels[np.isfinite(pixels)] if pixels.dtype.kind == "f" else pixels.ravel()
    if not values.size or values.min() == values.max():
        return None
    corners, extremes = pixels[CORNERS], (values.min(), values.max())
    for value in np.unique([*corners[np.isfinite(corners)], *extremes]):
        if _is_collar(pixels, value, _stands_alone(values, value)):
            return float(value)
    return next((float(extreme) for extreme in extremes if _is_far_off(values, extreme)), None)


def gap_value(pixels: Pixels) -> float | None:
    """The value of gaps inside of an image (a scanner's failed lines, dead pixels), None where there is none.

    It stands alone: nothing else is near it, as seen from how far the others spread, and it is neither rare nor the
    larger part. So a dark lake, saturated clouds and bare ground of height 0 are none: others come close to them. Nor
    are the inks of a map, which stand as far from each other.

    Parameters
    ----------
    pixels : any shape; those that are known to be invalid are NaN.
    """
    values = pixels[np.isfinite(pixels)]
    if not values.size:
        return None
    for extreme in (values.min(), values.max()):
        share = np.count_nonzero(values == extreme) / values.size
        if LEAST_GAPS <= share <= MOST_GAPS and _stands_alone(values, extreme):
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


def _stands_alone(values: Pixels, value: float) -> bool:
    """Whether hardly another value comes near, and the others are nearer to each other than to it."""
    others = values[values != value]
    if not others.size:
        return False
    low, high = np.percentile(others, [INNER, 100 - INNER])
    near = np.count_nonzero(np.abs(others.astype(np.float64) - value) < ALONE * (high - low))
    if not high > low or near > FEW_NEAR * (values.size - others.size):
        return False
    steps = np.diff(np.unique(others[(others >= low) & (others <= high)]))
    return bool(steps.size and min(abs(low - value), abs(high - value)) > steps.max())


def _is_collar(pixels: Pixels, value: float, alone: bool) -> bool:
    """Whether a value lies outside of the image rather than in it, as bright clouds, white paper and dark ground do.

    What is seen from the border along its row and along its column lies outside of an image of any convex outline. A
    turned or a cut image leaves such corners open, more than one of them.

    alone : whether no other value comes near, so that it marks gaps wherever it lies.
    """
    filled = pixels == value
    empty = filled | (pixels != pixels)  # NaN may lie around a collar
    outside = _seen_from_ends(empty) & _seen_from_ends(empty.T).T
    count = np.count_nonzero(outside & filled)
    least = 0 if alone else OUTSIDE_SHARE * np.count_nonzero(filled)
    enough = count >= least and count > BORDER_SHARE * 2 * sum(pixels.shape)
    return bool(enough and outside[CORNERS].sum() >= FEWEST_CORNERS)


def _seen_from_ends(filled: Flags) -> Flags:
    """(rows, columns) whether all from an end of the row to the pixel is filled, for at least RUN_LENGTH pixels."""
    from_left = np.logical_and.accumulate(filled, axis=1)
    from_right = np.logical_and.accumulate(filled[:, ::-1], axis=1)[:, ::-1]
    left, right = (run & (run.sum(axis=1, keepdims=True) >= RUN_LENGTH) for run in (from_left, from_right))
    seen: Flags = left | right
    return seen


def _is_far_off(values: Pixels, extreme: float) -> bool:
    """Whether the value occurs often and all others are further from it than they spread."""
    others = values[values != extreme].astype(np.float64)
    if others.size > 0.999 * values.size:
        return False
    low, high = np.percentile(others, [0.1, 99.9])
    gap = low - extreme if extreme < low else extreme - high
    return bool(high > low and gap > GAP_FACTOR * (high - low))
