# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows in which rasters are worked through."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.windows import Window

from core.geometry.chunks import split, tiles


def shapes(windows):
    return [(window.height, window.width) for window in windows]


def test_halves_quadrants_octants_cut_the_longer_side_first():
    assert shapes(split(1000, 2000, 0, 1)) == [(1000, 2000)]
    assert shapes(split(1000, 2000, 1, 1)) == [(1000, 1000)] * 2
    assert shapes(split(2000, 1000, 1, 1)) == [(1000, 1000)] * 2
    assert shapes(split(1000, 2000, 2, 1)) == [(500, 1000)] * 4
    assert shapes(split(1000, 2000, 3, 1)) == [(500, 500)] * 8
    assert shapes(split(3000, 1000, 3, 1)) == [(750, 500)] * 8


@pytest.mark.parametrize("factor", range(8))
def test_chunks_cover_every_pixel_once_at_block_borders(factor):
    counts = np.zeros((700, 1000), int)
    for window in split(700, 1000, factor, 64):
        counts[window.toslices()] += 1
        assert window.row_off % 64 == 0 and window.col_off % 64 == 0
        assert window.width and window.height
    assert (counts == 1).all()


def test_no_more_chunks_than_blocks():
    assert len(split(100, 100, 10, 64)) == 4


def test_tiles_cover_their_window():
    counts = np.zeros((60, 90), int)
    for tile in tiles(Window(10, 20, 70, 35), 16):
        counts[tile.toslices()] += 1
    assert (counts[20:55, 10:80] == 1).all() and counts.sum() == 35 * 70
