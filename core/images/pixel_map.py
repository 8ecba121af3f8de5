# SPDX-License-Identifier: GPL-2.0-or-later
"""Where target pixels lie in the source raster, across CRSs and displacement fields."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from ..arrays import Floats
from ..geometry.displacement_field import DisplacementField
from ..geometry.grid import Grid, apply_affine, project_points, reproject_points
from .placement import Lattice, Pieces, Placement, spans

TOLERANCE = 0.01  # source pixels (target pixels where these are larger) by which the map may be simplified
SMALLEST_PIECE = 8
HALF_TURN = 180.0  # degrees
LATTICE_STEP = 16  # target pixels between the positions that are computed where a field bends the map, at most
STEPS_PER_NODE = 3  # so that straight lines between them follow the field to a hundredth of its second difference


@dataclass(frozen=True)
class PixelMap:
    """Where target pixels lie in the source raster.

    Parameters
    ----------
    source_crs : CRS of the source raster.
    source_transform : geotransform with which the source raster is placed (the corrected one).
    target : grid to resample onto, in any CRS.
    meridian : the longitude in the middle of the source raster, None where its x is none (see `Grid.meridian`).
    field : displacements to add to a map position, in the source's CRS, before it is looked up in the source.
    """

    source_crs: CRS
    source_transform: Affine
    target: Grid
    meridian: float | None
    field: DisplacementField | None = None

    def __call__(self, cols: Floats, rows: Floats) -> tuple[Floats, Floats]:
        """Source (column, row) of target (column, row), all in pixels from the upper left corner; NaN where the
        two CRSs have no common position."""
        x, y = apply_affine(self.target.transform, np.asarray(cols, float), np.asarray(rows, float))
        if not self._shares_positions:
            shape, points = x.shape, np.column_stack([x.ravel(), y.ravel()])
            source = project_points(points, self.target.crs, self.source_crs, self.meridian)
            x, y = (values.reshape(shape) for values in source.T)
        if self.field is not None:
            dx, dy = self.field(x, y)
            x, y = x + dx, y + dy
        return apply_affine(~self.source_transform, x, y)

    @property
    def is_affine(self) -> bool:
        """Whether one affine map holds everywhere."""
        return self._shares_positions and self.field is None

    @cached_property
    def _shares_positions(self) -> bool:
        """Whether a place has the same map position for both, in a longitude too."""
        if self.target.crs != self.source_crs:
            return False
        left, _, right, _ = self.target.bounds()
        return self.meridian is None or max(abs(left - self.meridian), abs(right - self.meridian)) <= HALF_TURN

    def footprint(self, height: int, width: int) -> tuple[int, int]:
        """Source columns and rows that a target pixel covers in the middle of a source of (height, width).

        Whole numbers from 1: a kernel widened by one keeps positions, others wobble by up to 0.09 source pixels.
        """
        middle = reproject_points(
            np.array([self.source_transform * (width / 2, height / 2)]), self.source_crs, self.target.crs
        )
        if not len(middle):
            return 1, 1
        col, row = ~self.target.transform * tuple(middle[0])
        x, y = self(np.array([col - 0.5, col + 0.5, col, col]), np.array([row, row, row - 0.5, row + 0.5]))
        sizes = math.hypot(x[1] - x[0], x[3] - x[2]), math.hypot(y[1] - y[0], y[3] - y[2])
        cols, rows = (max(1, round(size)) if math.isfinite(size) else 1 for size in sizes)
        return cols, rows

    def placement(self, window: Window) -> Placement:
        """Where the pixels of the window lie: in affine pieces, or on a lattice where a field bends the map."""
        return Pieces(window, tuple(self._pieces(window))) if self.field is None else self._lattice(window, self.field)

    def _pieces(self, window: Window) -> Iterator[tuple[Window, Affine]]:
        """Parts of the window, each with the affine map from target to source pixels that holds in it.

        One piece where the map is affine. Across CRSs a window is quartered until an affine map is right to the
        tolerance. Parts whose positions the source's CRS doesn't know are left out.
        """
        affine, error = _fit(self, window)
        smallest = max(window.width, window.height) <= SMALLEST_PIECE
        if error <= TOLERANCE * max(1.0, math.sqrt(abs(affine.determinant))) or (smallest and math.isfinite(error)):
            yield window, affine
        elif not smallest:
            for part in _quarters(window):
                yield from self._pieces(part)

    def _lattice(self, window: Window, field: DisplacementField) -> Lattice:
        step = self._lattice_step(window, field)
        cols, rows = (_lattice_axis(start, size, step) for start, size in spans(window))
        return Lattice(window, cols, rows, *self(*np.meshgrid(cols, rows)))

    def _lattice_step(self, window: Window, field: DisplacementField) -> float:
        """Target pixels between lattice points, so that some lie between the field's nodes."""
        middle = np.array([window.col_off + window.width / 2, window.row_off + window.height / 2])
        cols, rows = middle[0] + np.array([-0.5, 0.5]), middle[1] + np.array([-0.5, 0.5])
        x, y = apply_affine(self.source_transform, *self(cols, rows))
        pixel, node = math.hypot(x[1] - x[0], y[1] - y[0]) / math.sqrt(2), field.spacing
        step = node / pixel / STEPS_PER_NODE if pixel > 0 else LATTICE_STEP
        return min(max(step, 1.0), LATTICE_STEP) if math.isfinite(step) else LATTICE_STEP


def _lattice_axis(start: int, size: int, step: float) -> Floats:
    return start + np.linspace(0, size, max(2, math.ceil(size / step) + 1))


def _fit(to_source: PixelMap, window: Window) -> tuple[Affine, float]:
    """Affine map from target to source pixels in the window, and its largest error in source pixels.

    The error is infinite where some position of the window is unknown to the source's CRS.
    """
    steps = np.linspace(0, 1, 5)
    cols, rows = np.meshgrid(window.col_off + steps * window.width, window.row_off + steps * window.height)
    cols, rows = cols.ravel(), rows.ravel()
    if to_source.is_affine:
        return ~to_source.source_transform * to_source.target.transform, 0.0
    source = np.column_stack(to_source(cols, rows))
    if not np.isfinite(source).all():
        return Affine.identity(), math.inf
    middle = cols.mean(), rows.mean()
    design = np.column_stack([cols - middle[0], rows - middle[1], np.ones_like(cols)])
    solution = np.linalg.lstsq(design, source, rcond=None)[0]
    error = np.abs(design @ solution - source).max()
    return Affine(*solution.T.ravel()) * Affine.translation(-middle[0], -middle[1]), float(error)


def _quarters(window: Window) -> Iterator[Window]:
    width, height = max(1, window.width // 2), max(1, window.height // 2)
    for row, rows in ((0, height), (height, window.height - height)):
        for col, cols in ((0, width), (width, window.width - width)):
            if rows and cols:
                yield Window(window.col_off + col, window.row_off + row, cols, rows)
