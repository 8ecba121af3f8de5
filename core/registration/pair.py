# SPDX-License-Identifier: GPL-2.0-or-later
"""The two bands to register, the ground they share, and the grid on which they are solved."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

import numpy as np
from affine import Affine
from rasterio.crs import CRS

from ..arrays import Floats, Integers
from ..errors import OverlapError, SettingsError
from ..geometry.grid import Grid, apply_affine, reproject_points
from ..images.raster import Raster
from ..images.sampling import first_read
from ..progress import Progress

METRES_PER_DEGREE = 111_320.0
SQUARE_TOLERANCE = 0.02
MOST_FINER = 4  # times: within a pixel there is nothing to see
FEWEST_PIXELS = 8  # along the shorter side of what can be compared


@dataclass(frozen=True)
class ImagePair:
    """Two opened rasters, the solve grid, and where to search.

    `grid` is in the moving raster's CRS, so that every solution is one corrected geotransform of the moving
    raster. Its pixels are as large as the fixed raster's, square on the ground, and lie on them where the
    CRS allows; it covers the registration domain. `fixed_search` and `moving_search` are the parts of the two
    rasters that can show the same ground when the moving one is off by up to half the smaller one's extent; both
    lie on the pixels of `grid`, as if the moving raster were placed by `start`. `guess` is the user's, an Affine
    from fixed to moving map positions.
    """

    fixed: Raster
    moving: Raster
    grid: Grid
    fixed_search: Grid
    moving_search: Grid
    guess: Affine | None = None

    @property
    def start(self) -> Affine:
        """Where the solve begins: the guess, or the moving raster as it is placed."""
        return self.guess or Affine.identity()

    @property
    def placed(self) -> Affine:
        """The moving raster's geotransform as `start` corrects it."""
        return ~self.start * self.moving.grid.transform

    def placed_by(self, guess: Affine, clip: bool = True) -> ImagePair:
        """The pair with another first guess, and so with other common ground; without `clip`, all of both rasters."""
        placed = replace(self.moving.grid, transform=~guess * self.moving.grid.transform)
        grid, fixed_search, moving_search = solve_grids(self.fixed.grid, placed, clip)
        return replace(self, grid=grid, fixed_search=fixed_search, moving_search=moving_search, guess=guess)

    def first_read(self, progress: Progress) -> ImagePair:
        """The pair with what one reading of its rasters tells of them: see `sampling.first_read`."""
        fixed = first_read(self.fixed, self.fixed_search, self.fixed.grid.transform, progress.stage(0.0, 0.5))
        moving = first_read(self.moving, self.moving_search, self.placed, progress.stage(0.5, 1.0))
        return replace(self, fixed=fixed, moving=moving)

    @property
    def metres_per_unit(self) -> tuple[float, float]:
        """Metres (or the CRS' linear unit) that one map unit of the solve CRS spans along x and y."""
        return metric_scale(self.grid)


def check_resolutions(grid: Grid, resolutions: Sequence[float] | None, setting: str) -> None:
    """Raise SettingsError for pixel sizes that make nothing of the common ground but memory or a dot.

    resolutions : map units; 0 stands for the grid's own.
    setting : their name, for the message.
    """
    finest, coarsest = grid.pixel_size / MOST_FINER, grid.pixel_size * min(grid.shape) / FEWEST_PIXELS
    coarsest = max(coarsest, grid.pixel_size)
    wrong = [size for size in resolutions or () if size and not finest <= size <= coarsest]
    if wrong:
        raise SettingsError(
            f"{setting} holds {wrong[0]:g}, but the common ground of {grid.width} x {grid.height} pixels of "
            f"{grid.pixel_size:.4g} map units can be seen from {finest:.4g} to {coarsest:.4g}: the numbers are pixel "
            "sizes in units of the moving raster's CRS."
        )


def metric_scale(grid: Grid) -> tuple[float, float]:
    """Factors from map units to lengths on the ground along x and y: not 1 only where the units are degrees."""
    if not grid.crs.is_geographic:
        return 1.0, 1.0
    latitude = math.radians(min(abs(grid.center[1]), 89.0))
    return METRES_PER_DEGREE * math.cos(latitude), METRES_PER_DEGREE


def solve_grids(fixed: Grid, moving: Grid, clip_fixed_to_moving: bool) -> tuple[Grid, Grid, Grid]:
    """The solve grid, and the grids to search in the fixed and in the moving raster (see ImagePair)."""
    lattice = _square_lattice(fixed, moving)
    fixed_box = _pixel_box(fixed.outline(moving.crs, moving.meridian), lattice)
    moving_box = _pixel_box(moving.outline(), lattice)
    if not clip_fixed_to_moving:
        return cast(
            "tuple[Grid, Grid, Grid]",
            tuple(_grid(lattice, moving.crs, box) for box in (fixed_box, fixed_box, moving_box)),
        )
    overlap = _intersection(fixed_box, moving_box)
    if (overlap[2:] <= overlap[:2]).any():
        raise OverlapError(_no_overlap_message(overlap, lattice, moving))
    half = np.minimum(fixed_box[2:] - fixed_box[:2], moving_box[2:] - moving_box[:2]) / 2
    grown = np.concatenate([overlap[:2] - half, overlap[2:] + half])
    boxes = overlap, _intersection(fixed_box, grown), _intersection(moving_box, grown)
    return cast("tuple[Grid, Grid, Grid]", tuple(_grid(lattice, moving.crs, box) for box in boxes))


def _grid(lattice: Affine, crs: CRS, box: Floats) -> Grid:
    first: Integers = np.floor(box[:2] + 1e-6).astype(int)
    last: Integers = np.ceil(box[2:] - 1e-6).astype(int)
    left, top, right, bottom = (*first, *last)
    return Grid(crs, lattice * Affine.translation(left, top), int(right - left), int(bottom - top))


def _square_lattice(fixed: Grid, moving: Grid) -> Affine:
    """Affine from pixels to the moving CRS: the fixed raster's own pixels there, made square on the ground."""
    lattice = _local_affine(fixed, moving)
    scale_x, scale_y = metric_scale(moving)
    along_columns = np.array([lattice.a * scale_x, lattice.d * scale_y])
    along_rows = np.array([lattice.b * scale_x, lattice.e * scale_y])
    width, height = np.hypot(*along_columns), np.hypot(*along_rows)
    skew = abs(along_columns @ along_rows) / (width * height)
    if abs(width / height - 1) < SQUARE_TOLERANCE and skew < SQUARE_TOLERANCE:
        return lattice
    size = math.sqrt(width * height)
    return Affine(size / scale_x, 0, lattice.c, 0, -size / scale_y, lattice.f)


def _local_affine(fixed: Grid, moving: Grid) -> Affine:
    """The fixed raster's geotransform as seen in the moving raster's CRS; exact where both share it."""
    if fixed.crs == moving.crs and moving.meridian is None:
        return fixed.transform
    cols: Floats
    rows: Floats
    cols, rows = np.array([0.5, 0.75, 0.25, 0.5, 0.5]), np.array([0.5, 0.5, 0.5, 0.75, 0.25])
    points = np.column_stack(apply_affine(fixed.transform, cols * fixed.width, rows * fixed.height))
    projected = reproject_points(points, fixed.crs, moving.crs, moving.meridian)
    if len(projected) < len(points):
        raise OverlapError("The fixed raster can't be projected into the moving raster's CRS: check both CRSs.")
    center, east, west, south, north = projected
    dx, dy = (east - west) / (0.5 * fixed.width), (south - north) / (0.5 * fixed.height)
    origin = center - dx * fixed.width / 2 - dy * fixed.height / 2
    return Affine(dx[0], dy[0], origin[0], dx[1], dy[1], origin[1])


def _pixel_box(points: Floats, lattice: Affine) -> Floats:
    """[left, top, right, bottom] of map positions, in pixels of the lattice."""
    if not len(points):
        raise OverlapError("The fixed raster can't be projected into the moving raster's CRS: check both CRSs.")
    cols, rows = apply_affine(~lattice, points[:, 0], points[:, 1])
    return np.array([cols.min(), rows.min(), cols.max(), rows.max()])


def _intersection(first: Floats, second: Floats) -> Floats:
    return np.concatenate([np.maximum(first[:2], second[:2]), np.minimum(first[2:], second[2:])])


def _no_overlap_message(overlap: Floats, lattice: Affine, moving: Grid) -> str:
    gaps = np.maximum(overlap[:2] - overlap[2:], 0)
    pixel = math.sqrt(abs(lattice.determinant))
    return (
        f"The rasters don't overlap: their bounds lie {float(np.hypot(*gaps)) * pixel:.6g} map units of "
        f"the moving raster's CRS ({moving.crs.to_string()[:60]}) apart. Check both CRSs and georeferencing; if "
        "the moving raster is known to be misplaced, give initial_shift or turn clip_fixed_to_moving off."
    )
