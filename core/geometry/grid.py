# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixel grids: a CRS, a geotransform and a shape."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.warp import transform as transform_coordinates

from ..arrays import Floats

EDGE_POINTS = 21
INNER_POINTS = 65  # along a side, to find the rim of what a CRS knows (an earth disk) and a pole within


@dataclass(frozen=True)
class Grid:
    """A raster's pixel grid; `transform` maps (column, row) of pixel corners to map x, y."""

    crs: CRS
    transform: Affine
    width: int
    height: int

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, columns)."""
        return self.height, self.width

    @property
    def pixel_size(self) -> float:
        """Side in map units of a square as large as a pixel."""
        return math.sqrt(abs(self.transform.determinant))

    @property
    def center(self) -> tuple[float, float]:
        """Map x, y of the middle."""
        x, y = self.transform * (self.width / 2, self.height / 2)
        return x, y

    @property
    def meridian(self) -> float | None:
        """The longitude in the middle; None where x is no longitude."""
        return self.center[0] if self.crs.is_geographic else None

    def outline(self, crs: CRS | None = None, meridian: float | None = None) -> Floats:
        """Map positions along the four edges, (n, 2), in `crs` or the grid's own, as `project_points` gives them.

        Where some can't be projected they are left out, and positions all over the grid are among the others.
        """
        edges = project_points(self._outline(), self.crs, crs or self.crs, meridian)
        known = np.isfinite(edges).all(axis=1)
        if known.all():
            return edges
        inner = reproject_points(self._lattice(), self.crs, crs or self.crs, meridian)
        return np.concatenate([edges[known], inner])

    def bounds(self, crs: CRS | None = None, meridian: float | None = None) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in `crs` or the grid's own, as `outline` gives them."""
        points = self.outline(crs, meridian)
        return (*points.min(axis=0), *points.max(axis=0))

    def window(self, row: int, col: int, height: int, width: int) -> Grid:
        """The part that starts at (row, col)."""
        return Grid(self.crs, self.transform * Affine.translation(col, row), width, height)

    def coarsened(self, factor: float) -> Grid:
        """The grid of the same ground whose pixels are `factor` times as long and wide; at least one pixel."""
        width, height = (max(1, math.ceil(n / factor - 1e-6)) for n in (self.width, self.height))
        return Grid(self.crs, self.transform * Affine.scale(factor), width, height)

    def positions(self) -> Floats:
        """Map x, y of all pixel centres, (rows, columns, 2)."""
        cols, rows = np.meshgrid(np.arange(self.width) + 0.5, np.arange(self.height) + 0.5)
        return np.stack(apply_affine(self.transform, cols, rows), axis=-1)

    def _outline(self) -> Floats:
        t = np.linspace(0, 1, EDGE_POINTS)
        zero, one = np.zeros_like(t), np.ones_like(t)
        cols = np.concatenate([t, one, t, zero]) * self.width
        rows = np.concatenate([zero, t, one, t]) * self.height
        return np.column_stack(apply_affine(self.transform, cols, rows))

    def _lattice(self) -> Floats:
        """Map positions all over the grid, (n, 2)."""
        t = np.linspace(0, 1, INNER_POINTS)
        cols, rows = np.meshgrid(t * self.width, t * self.height)
        return np.column_stack(apply_affine(self.transform, cols.ravel(), rows.ravel()))


def apply_affine(transform: Affine, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Positions (x, y) through an affine map, element by element."""
    a, b, c, d, e, f = transform[:6]
    return a * x + b * y + c, d * x + e * y + f


def apply_to_points(transform: Affine, points: Floats) -> Floats:
    """Points (n, 2) through an affine map."""
    return np.column_stack(apply_affine(transform, points[:, 0], points[:, 1]))


def reproject_points(points: Floats, source: CRS, target: CRS, meridian: float | None = None) -> Floats:
    """As `project_points`; those that can't be projected are left out."""
    projected = project_points(points, source, target, meridian)
    return projected if projected is points else projected[np.isfinite(projected).all(axis=1)]


def project_points(points: Floats, source: CRS, target: CRS, meridian: float | None = None) -> Floats:
    """Points (n, 2) from one CRS to another, (n, 2); NaN where a point can't be projected.

    meridian : longitudes are given as they are called within half a turn of it, as 181 or as -179; None: as they come.
    """
    projected = points if source == target else _projected(points, source, target)
    if meridian is None:
        return projected
    turns = np.round((meridian - projected[:, 0]) / 360)
    return projected + 360 * np.column_stack([turns, np.zeros_like(turns)]) if turns.any() else projected


def _projected(points: Floats, source: CRS, target: CRS) -> Floats:
    try:
        projected = np.column_stack(transform_coordinates(source, target, points[:, 0], points[:, 1]))
    except CPLE_BaseError:  # about one of the points; the others shall not suffer
        if len(points) == 1:
            return np.full((1, 2), np.nan)
        middle = len(points) // 2
        return np.concatenate([_projected(part, source, target) for part in (points[:middle], points[middle:])])
    projected[~np.isfinite(projected).all(axis=1)] = np.nan
    return projected
