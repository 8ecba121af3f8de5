# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON as others write it: held against RFC 7946 before anything is computed from it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..errors import InputError, quoted

WGS84 = "OGC:CRS84"  # of a file that names no CRS
# Type: how deep its positions are nested.
DEPTHS = {"Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
COLLECTION = "GeometryCollection"
DEEPEST = 20  # collections within each other


def features_of(content: Any, path: str) -> list[dict[str, Any]]:
    """The features of a collection, or the one that is all of the content; a geometry alone counts as one.

    Raises
    ------
    InputError : it is no GeoJSON; names the feature and what is wrong with it.
    """
    if not isinstance(content, dict):
        raise InputError(f"'{path}' is no GeoJSON feature collection: it holds no object.")
    if "features" in content:
        features = content["features"]
    else:
        features = [content if content.get("type") == "Feature" else {"type": "Feature", "geometry": content}]
    if not isinstance(features, list):
        raise InputError(f"'{path}' is no GeoJSON feature collection: its features are no list.")
    for number, feature in enumerate(features, 1):
        wrong = _wrong_with_feature(feature)
        if wrong:
            raise InputError(f"Feature {number} of '{path}' is no GeoJSON: {wrong}.")
    return features


def crs_of_geojson(content: dict[str, Any], path: str) -> CRS:
    """The CRS that a file names (as files older than RFC 7946 do), else WGS 84. Raises InputError."""
    named: Any = content
    for key in ("crs", "properties", "name"):
        named = named.get(key) if isinstance(named, dict) else None
    try:
        return CRS.from_user_input(WGS84 if named is None else named)
    except (CRSError, ValueError, TypeError) as error:
        raise InputError(f"The CRS {str(named)[:80]!r} of '{path}' can't be understood: {quoted(error)}") from error


def whole_polygons(geometry: dict[str, Any]) -> list[dict[str, Any]]:
    """The polygons of a geometry of polygons, each without its empty rings; none where all are empty."""
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    rings = ([ring for ring in part if ring] for part in parts if part and part[0])
    return [{"type": "Polygon", "coordinates": part} for part in rings]


def positions_of(geometry: dict[str, Any]) -> Iterator[list[Any]]:
    """All positions of a geometry."""
    for part in geometry.get("geometries", ()):
        yield from positions_of(part)
    yield from _flat(geometry.get("coordinates", []))


def _flat(nested: list[Any]) -> Iterator[list[Any]]:
    if nested and not isinstance(nested[0], list):
        yield nested
    else:
        for part in nested:
            yield from _flat(part)


def _wrong_with_feature(feature: Any) -> str:
    """What is wrong with a feature; an empty text where nothing is."""
    if not isinstance(feature, dict):
        return "it is no object"
    geometry = feature.get("geometry")
    return "" if geometry is None else _wrong_with(geometry, 0)


def _wrong_with(geometry: Any, depth: int) -> str:
    if not isinstance(geometry, dict):
        return "its geometry is no object"
    if depth > DEEPEST:
        return f"its collections lie more than {DEEPEST} deep in each other"
    kind = geometry.get("type")
    if kind == COLLECTION:
        parts = geometry.get("geometries")
        if not isinstance(parts, list):
            return "its collection holds no list of geometries"
        return next(filter(None, (_wrong_with(part, depth + 1) for part in parts)), "")
    if not isinstance(kind, str) or kind not in DEPTHS:
        return f"{str(kind)[:40]!r} is no type of geometry"
    coordinates = geometry.get("coordinates")
    if kind == "Point" and coordinates == []:  # an empty one, as tools write it
        return ""
    return _wrong_with_positions(coordinates, DEPTHS[kind])


def _wrong_with_positions(value: Any, depth: int) -> str:
    if not isinstance(value, list):
        return "its coordinates are not as deep in each other as its type asks for"
    if depth:
        return next(filter(None, (_wrong_with_positions(part, depth - 1) for part in value)), "")
    if len(value) < 2 or not all(map(_is_number, value)):
        return f"{str(value)[:60]} is no position"
    return ""


def _is_number(value: Any) -> bool:
    try:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:  # an integer of hundreds of digits
        return False
