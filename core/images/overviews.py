# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a file's overviews say what its pixels say: some are picked pixels, shifted, or older than the pixels."""

from __future__ import annotations

import numpy as np
import rasterio
from rasterio.windows import Window

from ..arrays import Floats
from .raster import Raster
from .readable import readable

SIDE = 512  # pixels of a place that is looked at
PLACES = ((0.5, 0.5), (0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))  # of the raster's width and height
MOST_SHIFT = 0.1  # overview pixels; averages, cubic and Lanczos ones stay below .02, picked pixels reach a half
LEAST_ALIKE = 0.9  # correlation with the averaged pixels; another image's is near 0
FEWEST_PIXELS = 64


def places(raster: Raster) -> list[Window]:
    """Parts of the raster, spread over it, that stand for the rest."""
    height, width = raster.grid.shape
    found = []
    for across, down in PLACES:
        side_x, side_y = min(SIDE, width), min(SIDE, height)
        col, row = (int(np.clip(s * n - side / 2, 0, n - side)) for s, n, side in (
            (across, width, side_x), (down, height, side_y)))  # fmt: skip
        found.append(Window(col, row, side_x, side_y))
    return list(dict.fromkeys(found))


def are_honest(raster: Raster, factor: int) -> bool:
    """Whether the overview of that factor shows the averages of the raster's pixels, where they lie.

    Raises InputError where the raster can't be read.
    """
    level = raster.dataset.overviews(raster.band).index(factor)
    shown, averaged = [], []
    with readable(raster.name):
        overview = rasterio.open(raster.dataset.name, overview_level=level)
    with overview:
        for place in places(raster):
            top, left = (int(start // factor) for start in (place.row_off, place.col_off))
            rows, cols = (int(size // factor) for size in (place.height, place.width))
            rows, cols = min(rows, overview.height - top), min(cols, overview.width - left)
            if min(rows, cols) < 3:
                continue
            pixels = raster.read(Window(left * factor, top * factor, cols * factor, rows * factor))
            shown.append(raster.read(Window(left, top, cols, rows), overview))
            blocks = pixels[: rows * factor, : cols * factor].reshape(rows, factor, cols, factor)
            averaged.append(blocks.mean(axis=(1, 3)))
    return _agree(shown, averaged)


def _agree(shown: list[Floats], averaged: list[Floats]) -> bool:
    """Whether pictures agree with others, and by how much they are shifted: one step of Lucas and Kanade (1981)."""
    columns, wanted, pairs = [], [], []
    for one, other in zip(shown, averaged):
        dy, dx = np.gradient(other)
        inner = (slice(1, -1),) * 2
        known = np.isfinite(one[inner] + dx[inner] + dy[inner])
        columns.append(np.column_stack([dx[inner][known], dy[inner][known]]))
        wanted.append((other - one)[inner][known])
        pairs.append(np.column_stack([one[inner][known], other[inner][known]]))
    if sum(map(len, wanted)) < FEWEST_PIXELS:
        return True  # too small to be read by overviews at all
    design, differences, both = map(np.concatenate, (columns, wanted, pairs))
    if not both.std(axis=0).all():
        return bool(np.allclose(both[:, 0], both[:, 1]))
    shift = np.linalg.lstsq(design, differences, rcond=None)[0]
    alike = float(np.corrcoef(both.T)[0, 1])
    return bool(np.hypot(*shift) <= MOST_SHIFT and alike >= LEAST_ALIKE)
