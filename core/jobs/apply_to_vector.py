# SPDX-License-Identifier: GPL-2.0-or-later
"""Applies a solution to the features of a GeoJSON file."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..arrays import Floats, as_lists
from ..errors import InputError
from ..geometry.grid import project_points
from ..geometry.transforms import transform_from_dict
from ..progress import Progress
from ..results.solution import read_solution
from ..writing.output import new_file
from ..writing.text_files import read_json, write_text
from .apply import crs_of

WGS84 = "OGC:CRS84"  # of a GeoJSON file that names none (RFC 7946)
STEPS_PER_NODE = 2  # positions added along an edge, where a field bends it
Move = Callable[[Floats], Floats]


def apply_to_vector(
    solution: str, input_vector: str, output_vector: str, *, progress: Progress | None = None
) -> dict[str, Any]:
    """Move features that were digitised on the moving raster as it was, along with the raster.

    Parameters
    ----------
    solution : path of a solution file (JSON).
    input_vector, output_vector : GeoJSON; attributes, the CRS and heights are kept. Where the solution has a
        displacement field, positions are added along edges.

    Returns
    -------
    `output_vector_path` and `features` (their number).

    Raises
    ------
    InputError : a file can't be read, or a position not be projected into the solution's CRS.
    OutputError : the output can't be written; an existing one is as it was.
    """
    progress, known = progress or Progress(), read_solution(solution)
    with new_file("output", output_vector, {"input": [input_vector], "solution": [solution]}) as temporary:
        collection = _moved_collection(known, input_vector, progress)
        write_text(temporary, json.dumps(collection))
    return {"output_vector_path": output_vector, "features": len(collection["features"])}


def _moved_collection(known: dict[str, Any], path: str, progress: Progress) -> dict[str, Any]:
    """The feature collection in a file, moved as a solution says."""
    collection = _read(path)
    transform, crs, own = transform_from_dict(known["transform"]), crs_of(known), _crs(collection, path)
    spacing = transform.field.spacing / STEPS_PER_NODE if transform.field is not None else None

    def move(points: Floats) -> Floats:
        return project_points(transform.inverse(points), crs, own)

    features = collection["features"]
    for done, feature in enumerate(features):
        progress.report(done / len(features), "Moving features")
        if feature.get("geometry"):
            _move(feature["geometry"], own, crs, spacing, move)
    return collection


def _read(path: str) -> dict[str, Any]:
    collection = read_json(path, "GeoJSON file", "Convert it by ogr2ogr.")
    if not isinstance(collection, dict) or not isinstance(collection.get("features"), list):
        raise InputError(f"'{path}' is no GeoJSON feature collection. Convert it by ogr2ogr.")
    return collection


def _crs(collection: dict[str, Any], path: str) -> CRS:
    name = collection.get("crs", {}).get("properties", {}).get("name", WGS84)
    try:
        return CRS.from_user_input(name)
    except CRSError as error:
        raise InputError(f"The CRS '{name}' of '{path}' can't be understood: {error}") from error


def _move(geometry: dict[str, Any], own: CRS, crs: CRS, spacing: float | None, move: Move) -> None:
    """Change a GeoJSON geometry."""
    for part in geometry.get("geometries", ()):
        _move(part, own, crs, spacing, move)
    if "coordinates" in geometry:
        edges = "Line" in geometry["type"] or "Polygon" in geometry["type"]
        step = spacing if edges else None
        geometry["coordinates"] = _moved(geometry["coordinates"], own, crs, step, move)


def _moved(coordinates: list[Any], own: CRS, crs: CRS, spacing: float | None, move: Move) -> list[Any]:
    """Nested positions, each moved; what comes after x and y is kept."""
    if not coordinates:
        return coordinates
    if not isinstance(coordinates[0], list):
        position: list[Any] = _moved([coordinates], own, crs, None, move)[0]
        return position
    if isinstance(coordinates[0][0], list):
        return [_moved(part, own, crs, spacing, move) for part in coordinates]
    length = min(len(position) for position in coordinates)
    positions = np.array([position[:length] for position in coordinates], dtype=float)
    placed = project_points(positions[:, :2], own, crs)
    if not np.isfinite(placed).all():
        raise InputError("A position can't be projected into the solution's CRS: check the CRS of the vector file.")
    positions = np.column_stack([placed, positions[:, 2:]])
    if spacing is not None:
        positions = _densified(positions, spacing)
    return as_lists(np.column_stack([move(positions[:, :2]), positions[:, 2:]]))


def _densified(positions: Floats, spacing: float) -> Floats:
    """(n, 2 or more) positions along a line with others between them, nowhere more than `spacing` apart."""
    parts = []
    for start, end in zip(positions[:-1], positions[1:]):
        steps = max(1, int(np.ceil(np.hypot(*(end - start)[:2]) / spacing)))
        parts.append(start + (end - start) * (np.arange(steps) / steps)[:, None])
    return np.concatenate([*parts, positions[-1:]])
