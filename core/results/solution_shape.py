# SPDX-License-Identifier: GPL-2.0-or-later
"""What a solution file must hold for those who read it; a file may have been written by others, or be damaged."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Union

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

Kind = tuple[str, Callable[[Any], bool]]  # in words, and whether a value is of it
Shape = Union[Kind, dict[str, Any], list[Any]]  # a list: any number of what it holds


def wrong_with(value: Any, shape: Shape, name: str = "") -> str:
    """The first place where a value is not of a shape, and what should be there; an empty text where there is none.

    Names that the shape doesn't have may hold anything.
    """
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return f"{name or 'it'} is no object"
        parts = ((value.get(key, MISSING), part, f"{name}.{key}".lstrip(".")) for key, part in shape.items())
    elif isinstance(shape, list):
        if not isinstance(value, list):
            return f"{name} is no list"
        parts = ((item, shape[0], f"{name}[{index}]") for index, item in enumerate(value))
    else:
        words, fits = shape
        if fits(value):
            return ""
        return f"{name} is missing" if value is MISSING else f"{name} is {str(value)[:60]!r}, but must be {words}"
    return next(filter(None, (wrong_with(*part) for part in parts)), "")


def _is_number(value: Any) -> bool:
    try:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(float(value))
    except OverflowError:  # an integer of hundreds of digits
        return False


def _numbers(*shape: int) -> Kind:
    """Arrays of this shape, -1 standing for any size from 1 on."""

    def fits(value: Any) -> bool:
        try:
            found = np.array(value, dtype=float)
        except (TypeError, ValueError, OverflowError, RecursionError):
            return False
        sizes = len(found.shape) == len(shape) and all(
            has == wanted or (wanted < 0 < has) for has, wanted in zip(found.shape, shape)
        )
        return bool(sizes and np.isfinite(found).all())

    return f"{' x '.join(str(size) if size > 0 else 'any' for size in shape)} numbers", fits


def _is_crs(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(CRS.from_wkt(value))
    except CRSError:
        return False


def _has_area(value: Any) -> bool:
    return GEOTRANSFORM[1](value) and value[0] * value[4] != value[1] * value[3]


def _is_transform(value: Any) -> bool:
    if wrong_with(value, AFFINE) or value.get("type") not in ("affine", "local"):
        return False
    return value["type"] == "affine" or not wrong_with(value.get("field"), FIELD)


def _can_be_turned(value: Any) -> bool:
    return MATRIX[1](value) and value[0][0] * value[1][1] != value[0][1] * value[1][0]


def or_none(kind: Shape) -> Kind:
    """The kind, or nothing."""
    words = kind[0] if isinstance(kind, tuple) else "as an alignment writes it"
    return f"{words}, or null", lambda value: value is None or not wrong_with(value, kind)


def where_given(kind: Shape) -> Kind:
    """The kind, or nothing at all: no such name."""
    words, fits = or_none(kind)
    return words, lambda value: value is MISSING or fits(value)


MISSING = object()
ANYTHING: dict[str, Any] = {}
TEXT: Kind = ("a text", lambda value: isinstance(value, str))
FLAG: Kind = ("true or false", lambda value: isinstance(value, bool))
OBJECT: Kind = ("an object", lambda value: isinstance(value, dict))
NUMBER: Kind = ("a finite number", _is_number)
SIZE: Kind = ("a number of pixels", lambda value: type(value) is int and 0 < value < 2**31)
CRS_TEXT: Kind = ("a CRS in WKT", _is_crs)
GEOTRANSFORM, MATRIX, POSITION = _numbers(6), _numbers(2, 3), _numbers(2)
GRID: dict[str, Any] = {
    "crs": CRS_TEXT,
    "geotransform": ("6 numbers that give pixels an area", _has_area),
    "width": SIZE,
    "height": SIZE,
}
RASTER: dict[str, Any] = {**GRID, "path": TEXT, "band": SIZE, "bands": SIZE, "mask_source": TEXT}
RMSE: Shape = {"rmse": NUMBER, "map_units": {"rmse": NUMBER}}
EXPECTED: Shape = {"rmse": NUMBER, "ce90": NUMBER, "map_units": {"rmse": NUMBER, "ce90": NUMBER}}
POINT: Shape = {
    **dict.fromkeys(("fixed", "moving", "residual", "residual_pixels"), POSITION),
    "confidence": NUMBER,
    "agrees": FLAG,
}
AFFINE: Shape = {"crs": CRS_TEXT, "matrix": ("2 x 3 numbers that can be turned round", _can_be_turned)}
FIELD: Shape = {"to_node": ("6 numbers that give cells an area", _has_area), "nodes": _numbers(-1, -1, 2)}
TRANSFORM: Kind = ("an affine or a local transform, with its matrix, CRS and field", _is_transform)

# What a raster or positions need to be moved; what a row of a stack's table tells; and all that a report shows.
PLACEMENT: dict[str, Any] = {"transform": TRANSFORM, "inputs": {"moving": GRID, "fixed": GRID}}
ROW: dict[str, Any] = {
    **PLACEMENT,
    **dict.fromkeys(("verdict_reason", "model"), TEXT),
    "verdict": ("good, doubtful or failed", lambda value: value in ("good", "doubtful", "failed")),
    **dict.fromkeys(("shift_x", "shift_y", "shift_pixels", "rotation_degrees"), NUMBER),
    "residuals": {"before": or_none(RMSE), "after": or_none(EXPECTED)},
    "settings": OBJECT,
    "versions": {"coregix": TEXT},
}
WHOLE: dict[str, Any] = {
    **ROW,
    **dict.fromkeys(("created", "map_unit"), TEXT),
    **dict.fromkeys(("scale", "valid_fraction"), NUMBER),
    "shift_metres": POSITION,
    "inputs": {"moving": RASTER, "fixed": RASTER},
    "residuals": {"before": or_none(RMSE), "after": or_none(EXPECTED), "scatter": or_none(RMSE)},
    "tie_points": [POINT],
    "output": where_given({"path": TEXT}),
}
