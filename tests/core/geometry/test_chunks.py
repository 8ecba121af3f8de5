# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows in which rasters are worked through."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
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


sides = st.integers(1, 120)


def counts_of(windows, height, width):
    """How often each pixel of a raster lies in a window; none may be empty, or reach beyond it."""
    counts = np.zeros((height, width), int)
    for window in windows:
        assert 0 <= window.row_off < window.row_off + window.height <= height
        assert 0 <= window.col_off < window.col_off + window.width <= width
        counts[window.toslices()] += 1
    return counts


@given(sides, sides, st.integers(0, 10), st.integers(1, 64))
def test_any_split_is_a_partition_at_block_borders(height, width, factor, block):
    windows = split(height, width, factor, block)
    assert (counts_of(windows, height, width) == 1).all()
    assert 1 <= len(windows) <= 2**factor
    assert all(window.row_off % block == 0 and window.col_off % block == 0 for window in windows)
    starts = [(window.row_off, window.col_off) for window in windows]
    assert starts == sorted(starts)


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 10), st.sampled_from([64, 256, 512]))
def test_any_split_is_even_to_a_block(height, width, factor, block):
    windows = split(height, width, factor, block)
    assert sum(window.height * window.width for window in windows) == height * width
    for length, found in ((height, {w.height for w in windows}), (width, {w.width for w in windows})):
        assert max(found) <= block or max(found) - min(found) < 2 * block
        assert max(found) <= length


@given(sides, sides, sides, sides, sides, sides, st.booleans())
def test_any_tiles_are_a_partition_of_their_window(top, left, height, width, tall, wide, square):
    window = Window(left, top, width, height)
    windows = list(tiles(window, tall) if square else tiles(window, tall, wide))
    counts = counts_of(windows, top + height, left + width)
    assert (counts[top:, left:] == 1).all() and counts.sum() == height * width
    assert all(tile.height <= tall and tile.width <= (tall if square else wide) for tile in windows)
    assert len(windows) == -(-height // tall) * -(-width // (tall if square else wide))
