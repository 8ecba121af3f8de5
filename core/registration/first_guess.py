# SPDX-License-Identifier: GPL-2.0-or-later
"""A first guess of the transform, as the user gives it: a shift, or points picked in QGIS's georeferencer."""

from __future__ import annotations

import numpy as np
from affine import Affine

from ..arrays import Floats
from ..errors import InputError
from ..geometry.grid import Grid, apply_to_points, project_points
from ..settings import AlignmentSettings
from .fitting import fit_model
from .points_file import read_points

MODELS = ("translation", "rigid", "similarity")


def first_guess(settings: AlignmentSettings, fixed: Grid, moving: Grid) -> Affine | None:
    """The guess as an Affine from fixed to moving map positions in the moving raster's CRS, None without one.

    Raises
    ------
    InputError : see `read_points`; a point can't be projected into the moving raster's CRS.
    """
    if settings.initial_shift is not None:
        return Affine.translation(*settings.initial_shift)
    if settings.initial_points is None:
        return None
    positions = picked_positions(settings.initial_points, fixed, moving)
    model = MODELS[min(len(positions[0]), len(MODELS)) - 1]
    return fit_model(*positions, model).affine(positions[0])


def picked_positions(path: str, fixed: Grid, moving: Grid) -> tuple[Floats, Floats]:
    """Points picked in the fixed and in the moving raster, (n, 2) each, map positions in the moving raster's CRS.

    Raises
    ------
    InputError : see `read_points`; a point can't be projected into the moving raster's CRS.
    """
    points = read_points(path)
    positions = project_points(points.fixed, points.crs or fixed.crs, moving.crs, moving.meridian)
    if not np.isfinite(positions).all():
        raise InputError(f"A point of '{path}' can't be projected into the moving raster's CRS.")
    return positions, _in_map_units(points.moving, moving)


def _in_map_units(source: Floats, moving: Grid) -> Floats:
    """Source positions on the map; they are pixels where they would lie outside the raster as map positions."""
    cols, rows = apply_to_points(~moving.transform, source).T
    on_map = (cols >= 0) & (cols <= moving.width) & (rows >= 0) & (rows <= moving.height)
    return source if on_map.mean() > 0.5 else apply_to_points(moving.transform, source * (1, -1))
