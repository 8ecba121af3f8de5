# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows in which a raster is worked through."""

from __future__ import annotations

from collections.abc import Iterator

from rasterio.windows import Window


def split(height: int, width: int, factor: int, block: int = 256) -> list[Window]:
    """The raster in 2^factor chunks of about the same size, row by row.

    The longer side is halved first (the width where both are equal), then the two in turn: halves, quadrants, octants.
    Cuts lie at multiples of `block` pixels; a side with fewer blocks than parts is cut into its blocks.
    """
    longer, shorter = 2 ** ((factor + 1) // 2), 2 ** (factor // 2)
    rows = _cuts(height, longer if height > width else shorter, block)
    cols = _cuts(width, shorter if height > width else longer, block)
    return [
        Window(left, top, right - left, bottom - top)
        for top, bottom in zip(rows, rows[1:])
        for left, right in zip(cols, cols[1:])
    ]


def tiles(window: Window, height: int, width: int | None = None) -> Iterator[Window]:
    """The window in parts of `height` and `width` (by default as many) pixels from its upper left corner, row by row.

    The last ones may be smaller.
    """
    width = width or height
    bottom, right = window.row_off + window.height, window.col_off + window.width
    for row in range(window.row_off, bottom, height):
        for col in range(window.col_off, right, width):
            yield Window(col, row, min(width, right - col), min(height, bottom - row))


def _cuts(length: int, parts: int, block: int) -> list[int]:
    """Where a side of `length` pixels is cut, both ends included."""
    blocks = -(-length // block)
    return sorted({min(length, block * round(i * blocks / parts)) for i in range(parts + 1)})
