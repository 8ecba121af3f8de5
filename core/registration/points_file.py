# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of tie points as QGIS's georeferencer writes and reads them (`.points`)."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..arrays import Floats
from ..errors import InputError, quoted
from ..writing.text_files import write_text

CRS_LINE = "#CRS:"
COLUMNS = (("mapX",), ("mapY",), ("sourceX", "pixelX"), ("sourceY", "pixelY"))
HEADER = "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"


@dataclass(frozen=True)
class PickedPoints:
    """Pairs of positions from a QGIS georeferencer's `.points` file, those not enabled left out.

    fixed : (n, 2) map positions (`mapX`, `mapY`).
    moving : (n, 2) positions in the source (`sourceX`, `sourceY`): map positions where it is georeferenced, else
        column and negative row.
    crs : of `fixed`; None where the file does not tell.
    """

    fixed: Floats
    moving: Floats
    crs: CRS | None


def read_points(path: str) -> PickedPoints:
    """Read a `.points` file; raises InputError where it is none, or has no enabled point."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            lines = file.read().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The points file '{path}' can't be read: {error}.") from error
    named = next((line[len(CRS_LINE) :].strip() for line in lines if line.startswith(CRS_LINE)), "")
    try:
        rows = list(csv.DictReader(line for line in lines if line.strip() and not line.startswith("#")))
        crs = CRS.from_user_input(named) if named else None
        rows = [row for row in rows if float(row.get("enable") or 1)]
        values = np.array([[_number(row, names) for names in COLUMNS] for row in rows], float).reshape(-1, 4)
    except (KeyError, TypeError, ValueError, csv.Error, CRSError) as error:
        raise InputError(
            f"The points file '{path}' is not as QGIS's georeferencer writes it (mapX,mapY,sourceX,sourceY,enable): "
            f"{quoted(error)}."
        ) from error
    if not len(values):
        raise InputError(f"The points file '{path}' holds no enabled point.")
    return PickedPoints(values[:, :2], values[:, 2:], crs)


def write_points(path: str, values: dict[str, Any]) -> None:
    """Write a solution's tie points, those that don't agree not enabled; `dX`, `dY` are residuals in fixed pixels.

    `path` is a temporary file's (see `new_files`). Raises OutputError.
    """
    lines = [f"{CRS_LINE} {values['transform']['crs']}", HEADER]
    for point in values["tie_points"]:
        columns, rows = point["residual_pixels"]
        numbers = (*point["fixed"], *point["moving"], int(point["agrees"]), columns, rows, np.hypot(columns, rows))
        lines.append(",".join(f"{number:.12g}" for number in numbers))
    write_text(path, "\n".join(lines) + "\n")


def _number(row: dict[str, str], names: tuple[str, ...]) -> float:
    name = next((name for name in names if row.get(name)), None)
    if name is None:
        raise KeyError(f"no column {names[0]}")
    number = float(row[name])
    if not math.isfinite(number):
        raise ValueError(f"{name} is {row[name]}")
    return number
