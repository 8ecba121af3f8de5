# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the pixels of a target window lie in the source raster, and their resampling from there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ..arrays import Floats, Pixels
from ..geometry.grid import apply_affine
from .gather import gather
from .resample import margin, resample, widened

UNKNOWN = -1e9  # a position far outside: what lies between it and a known one is outside too


@dataclass(frozen=True)
class Pieces:
    """Parts of a target window, each with the affine map from target to source pixels that holds in it."""

    window: Window
    parts: tuple[tuple[Window, Affine], ...]

    @property
    def is_complete(self) -> bool:
        """Whether every pixel of the window has a place in the source's CRS."""
        return bool(sum(part.width * part.height for part, _ in self.parts) == self.window.width * self.window.height)

    def under(self, height: int, width: int, margin: int) -> Window | None:
        """Source pixels under the window, with a margin, within a source of (height, width); None: there are none."""
        if not self.parts:
            return None
        corners = [np.column_stack(apply_affine(affine, *_corners(part))) for part, affine in self.parts]
        return _window_around(np.concatenate(corners), height, width, margin)

    def resample(
        self,
        pixels: Pixels,
        origin: tuple[int, int],
        resampling: str,
        footprint: tuple[int, int],
        result: Pixels,
    ) -> None:
        """Fill `result` (bands, rows, columns of the window) where the pixels, as `resample` takes them, reach.

        origin : source (column, row) of the pixels' upper left corner.
        """
        height, width = pixels.shape[1:]
        for piece, affine in self.parts:
            to_pixels = Affine.translation(-origin[0], -origin[1]) * affine
            under = Pieces(piece, ((piece, to_pixels),)).under(height, width, margin(resampling, footprint))
            if under is not None:
                rows, cols = under.toslices()
                part = np.ascontiguousarray(pixels[:, rows, cols])
                local = Affine.translation(-under.col_off, -under.row_off) * to_pixels
                local *= Affine.translation(piece.col_off, piece.row_off)
                row, col = piece.row_off - self.window.row_off, piece.col_off - self.window.col_off
                result[:, row : row + piece.height, col : col + piece.width] = resample(
                    part, local, (piece.height, piece.width), resampling, footprint
                )


@dataclass(frozen=True)
class Lattice:
    """Source positions at some points of a target window, between which they change evenly.

    cols, rows : (n,), (m,) target pixels, rising.
    source_cols, source_rows : (m, n), NaN where the source's CRS has no such position.
    """

    window: Window
    cols: Floats
    rows: Floats
    source_cols: Floats
    source_rows: Floats
    is_complete = False

    def under(self, height: int, width: int, margin: int) -> Window | None:
        """Source pixels under the window, with a margin, within a source of (height, width); None: there are none."""
        points = np.column_stack([self.source_cols.ravel(), self.source_rows.ravel()])
        points = points[np.isfinite(points).all(axis=1)]
        return _window_around(points, height, width, margin) if len(points) else None

    def resample(
        self,
        pixels: Pixels,
        origin: tuple[int, int],
        resampling: str,
        footprint: tuple[int, int],
        result: Pixels,
    ) -> None:
        """Fill `result` as `Pieces.resample` does."""
        across, down = (
            _between(axis, np.arange(size) + start + 0.5)
            for axis, (start, size) in zip((self.cols, self.rows), spans(self.window))
        )
        cols, rows = (
            down @ np.nan_to_num(positions - corner, nan=UNKNOWN) @ across.T
            for positions, corner in zip((self.source_cols, self.source_rows), origin)
        )
        result[:] = gather(pixels, cols, rows, widened(resampling, footprint), footprint)


Placement = Union[Pieces, Lattice]


def spans(window: Window) -> tuple[tuple[int, int], tuple[int, int]]:
    """Start and size along columns and rows."""
    return (window.col_off, window.width), (window.row_off, window.height)


def _between(nodes: Floats, positions: Floats) -> Floats:
    """(positions, nodes) weights that interpolate linearly between rising nodes."""
    cell = np.clip(np.searchsorted(nodes, positions, side="right") - 1, 0, len(nodes) - 2)
    share = (positions - nodes[cell]) / (nodes[cell + 1] - nodes[cell])
    weights = np.zeros((len(positions), len(nodes)))
    index = np.arange(len(positions))
    weights[index, cell], weights[index, cell + 1] = 1 - share, share
    return weights


def _window_around(points: Floats, height: int, width: int, margin: int) -> Window | None:
    left, top = np.maximum(np.floor(points.min(axis=0)) - margin, 0)
    right, bottom = np.minimum(np.ceil(points.max(axis=0)) + margin, (width, height))
    if left >= right or top >= bottom:
        return None
    return Window(int(left), int(top), int(right - left), int(bottom - top))


def _corners(window: Window) -> tuple[Floats, Floats]:
    left, top = window.col_off, window.row_off
    right, bottom = left + window.width, top + window.height
    return np.array([left, right, left, right], float), np.array([top, top, bottom, bottom], float)
