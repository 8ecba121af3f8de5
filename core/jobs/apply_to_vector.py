# SPDX-License-Identifier: GPL-2.0-or-later
"""Applies a solution to the features of a GeoJSON file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.crs import CRS

from ..arrays import Floats, as_lists
from ..errors import InputError
from ..geometry.geojson import crs_of_geojson, features_of, positions_of
from ..geometry.grid import project_points
from ..geometry.transforms import Transform, transform_from_dict
from ..progress import Progress
from ..reading import read_json
from ..results.solution import read_solution
from ..results.solution_shape import PLACEMENT
from ..writing.output import new_file
from ..writing.text_files import write_text
from .apply import crs_of, grid_of

STEPS_PER_NODE = 2  # positions added along an edge, where a field bends it
REMEDY = "Convert it by ogr2ogr -f GeoJSON."


def apply_to_vector(
    solution: str, input_vector: str, output_vector: str, *, progress: Progress | None = None
) -> dict[str, Any]:
    """Move features that were digitised on the moving raster as it was, along with the raster.

    Parameters
    ----------
    solution : path of a solution file (JSON).
    input_vector, output_vector : GeoJSON; attributes, the CRS and heights are kept, bounding boxes follow. Where the
        solution has a displacement field, positions are added along edges.

    Returns
    -------
    `output_vector_path` and `features` (their number).

    Raises
    ------
    InputError : a file can't be read, or a position not be projected into the solution's CRS.
    OutputError : the output can't be written; an existing one is as it was.
    """
    progress, known = progress or Progress(), read_solution(solution, PLACEMENT)
    with new_file("output", output_vector, {"input": [input_vector], "solution": [solution]}) as temporary:
        content = read_json(input_vector, "GeoJSON file", REMEDY)
        features = features_of(content, input_vector)
        move = _Move.of(known, crs_of_geojson(content, input_vector))
        for done, feature in enumerate(features):
            progress.report(done / len(features), "Moving features")
            if feature.get("geometry"):
                move.geometry(feature["geometry"])
                _renew_bbox(feature, [feature["geometry"]])
        _renew_bbox(content, [feature["geometry"] for feature in features if feature.get("geometry")])
        write_text(temporary, json.dumps(content))
    return {"output_vector_path": output_vector, "features": len(features)}


@dataclass(frozen=True)
class _Move:
    """Moves positions in their own CRS by a transform that is known in another one.

    meridian : of the solution's moving raster, see `Grid.meridian`.
    spacing : map units of the solution's CRS between positions that edges must have; None where they stay straight.
    bent : (2, 2) lowest and highest x, y of where a field bends them, else of nothing.
    """

    transform: Transform
    crs: CRS
    own: CRS
    meridian: float | None
    spacing: float | None
    bent: Floats

    @classmethod
    def of(cls, known: dict[str, Any], own: CRS) -> _Move:
        """As a solution says, for positions in the CRS `own`."""
        transform, meridian = transform_from_dict(known["transform"]), grid_of(known["inputs"]["moving"]).meridian
        crs = crs_of(known)
        if transform.field is None:
            return cls(transform, crs, own, meridian, None, np.zeros((2, 2)))
        # the line as it lies in the moving image, where the field is that of the fixed one
        corners = transform(transform.field.corners)
        bent = np.array([corners.min(axis=0), corners.max(axis=0)])
        return cls(transform, crs, own, meridian, transform.field.spacing / STEPS_PER_NODE, bent)

    def geometry(self, geometry: dict[str, Any]) -> None:
        """Change a GeoJSON geometry."""
        for part in geometry.get("geometries", ()):
            self.geometry(part)
            _renew_bbox(part, [part])
        if "coordinates" in geometry:
            edges = "Line" in geometry["type"] or "Polygon" in geometry["type"]
            geometry["coordinates"] = self._moved(geometry["coordinates"], self.spacing if edges else None)
        _renew_bbox(geometry, [geometry])

    def _moved(self, coordinates: list[Any], spacing: float | None) -> list[Any]:
        """Nested positions, each moved; what comes after x and y is kept."""
        if not coordinates:
            return coordinates
        if not isinstance(coordinates[0], list):
            position: list[Any] = self._moved([coordinates], None)[0]
            return position
        if not coordinates[0] or isinstance(coordinates[0][0], list):
            return [self._moved(part, spacing) for part in coordinates]
        length = min(len(position) for position in coordinates)
        positions = np.array([position[:length] for position in coordinates], dtype=float)
        placed = project_points(positions[:, :2], self.own, self.crs, self.meridian)
        if not np.isfinite(placed).all():
            raise InputError(
                f"The position {positions[~np.isfinite(placed).all(axis=1)][0, :2].tolist()} can't be projected into "
                "the solution's CRS: check the CRS of the vector file."
            )
        around = float(positions[:, 0].mean()) if self.own.is_geographic else None
        positions = np.column_stack([placed, positions[:, 2:]])
        if spacing is not None:
            positions = _densified(positions, spacing, self.bent)
        moved = project_points(self.transform.inverse(positions[:, :2]), self.crs, self.own, around)
        return as_lists(np.column_stack([moved, positions[:, 2:]]))


def _renew_bbox(member: dict[str, Any], geometries: list[dict[str, Any]]) -> None:
    """Give a member of GeoJSON that has a bounding box the one of its geometries."""
    if not isinstance(member.get("bbox"), list):
        return
    positions = [position for geometry in geometries for position in positions_of(geometry)]
    if positions:
        length = min(len(member["bbox"]) // 2, min(map(len, positions)))
        corners = np.array([position[:length] for position in positions], dtype=float)
        member["bbox"] = [*corners.min(axis=0).tolist(), *corners.max(axis=0).tolist()]


def _densified(positions: Floats, spacing: float, bent: Floats) -> Floats:
    """(n, 2 or more) positions along a line with others between them, nowhere more than `spacing` apart in a box.

    bent : (2, 2) the box's lowest and highest x, y.
    """
    parts = []
    for start, end in zip(positions[:-1], positions[1:]):
        first, last = _within(start[:2], end[:2], bent)
        length = (last - first) * float(np.hypot(*(end - start)[:2]))
        inner = np.linspace(first, last, max(1, int(np.ceil(length / spacing))) + 1) if last > first else np.empty(0)
        shares = np.unique(np.append(inner[(inner > 0) & (inner < 1)], 0.0))
        parts.append(start + (end - start) * shares[:, None])
    return np.concatenate([*parts, positions[-1:]])


def _within(start: Floats, end: Floats, box: Floats) -> tuple[float, float]:
    """Shares of the way from start to end at which it enters and leaves a box; the second is less where it never does.

    Liang and Barsky, ACM Transactions on Graphics 3 (1984).
    """
    first, last = 0.0, 1.0
    for begin, step, low, high in zip(start, end - start, *box):
        if step == 0:
            if not low <= begin <= high:
                return 1.0, 0.0
            continue
        ways = sorted(((low - begin) / step, (high - begin) / step))
        first, last = max(first, ways[0]), min(last, ways[1])
    return first, last
