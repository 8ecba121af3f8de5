"""A first guess of the transform, as the user gives it: a shift, or points picked in QGIS's georeferencer."""

from __future__ import annotations

import csv
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from .errors import InputError
from .fitting import fit_model
from .grid import Grid, apply_to_points, project_points
from .settings import AlignmentSettings

CRS_LINE = "#CRS:"
COLUMNS = (("mapX",), ("mapY",), ("sourceX", "pixelX"), ("sourceY", "pixelY"))
MODELS = ("translation", "rigid", "similarity")


@dataclass(frozen=True)
class PickedPoints:
    """Pairs of positions from a QGIS georeferencer's `.points` file, those not enabled left out.

    fixed : (n, 2) map positions (`mapX`, `mapY`).
    moving : (n, 2) positions in the source (`sourceX`, `sourceY`): map positions where it is georeferenced, else
        column and negative row.
    crs : of `fixed`; None where the file does not tell.
    """

    fixed: np.ndarray
    moving: np.ndarray
    crs: CRS | None


def read_points(path: str) -> PickedPoints:
    """Read a `.points` file; raises InputError where it is none, or has no enabled point."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            lines = file.read().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The points file '{path}' can't be read: {error}.") from error
    named = next((line[len(CRS_LINE) :].strip() for line in lines if line.startswith(CRS_LINE)), "")
    rows = list(csv.DictReader(line for line in lines if line.strip() and not line.startswith("#")))
    try:
        crs = CRS.from_user_input(named) if named else None
        rows = [row for row in rows if float(row.get("enable") or 1)]
        values = np.array([[_number(row, names) for names in COLUMNS] for row in rows], float).reshape(-1, 4)
    except (KeyError, TypeError, ValueError, CRSError) as error:
        raise InputError(
            f"The points file '{path}' is not as QGIS's georeferencer writes it (mapX,mapY,sourceX,sourceY,enable): "
            f"{error}."
        ) from error
    if not len(values):
        raise InputError(f"The points file '{path}' holds no enabled point.")
    return PickedPoints(values[:, :2], values[:, 2:], crs)


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
    points = read_points(settings.initial_points)
    positions = project_points(points.fixed, points.crs or fixed.crs, moving.crs)
    if not np.isfinite(positions).all():
        raise InputError(f"A point of '{settings.initial_points}' can't be projected into the moving raster's CRS.")
    model = MODELS[min(len(positions), len(MODELS)) - 1]
    return fit_model(positions, _in_map_units(points.moving, moving), model).transform


def _in_map_units(source: np.ndarray, moving: Grid) -> np.ndarray:
    """Source positions on the map; they are pixels where they would lie outside the raster as map positions."""
    cols, rows = apply_to_points(~moving.transform, source).T
    on_map = (cols >= 0) & (cols <= moving.width) & (rows >= 0) & (rows <= moving.height)
    return source if on_map.mean() > 0.5 else apply_to_points(moving.transform, source * (1, -1))


def _number(row: dict[str, str], names: tuple[str, ...]) -> float:
    name = next((name for name in names if row.get(name)), None)
    if name is None:
        raise KeyError(f"no column {names[0]}")
    return float(row[name])
