# SPDX-License-Identifier: GPL-2.0-or-later
"""What came of a stack, as a table and as footprints."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from typing import Any

from ..writing.text_files import write_text

COLUMNS = (
    *("moving", "fixed", "output", "status", "verdict", "reason", "model", "shift_x", "shift_y", "shift_pixels"),
    *("rotation_degrees", "rmse_before", "rmse_after", "seconds"),
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(path: str, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows as CSV with COLUMNS to a temporary file's path. Raises OutputError."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    write_text(path, text.getvalue())


def _cell(value: Any) -> Any:
    """A value as a cell: a text that a spreadsheet would take for a formula is marked as text."""
    return "'" + value if isinstance(value, str) and value.startswith(FORMULA) else value


def write_footprints(path: str, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows as GeoJSON: the footprints with COLUMNS as properties. Raises OutputError."""
    write_text(path, json.dumps({"type": "FeatureCollection", "features": [_feature(row) for row in rows]}))


def _feature(row: dict[str, Any]) -> dict[str, Any]:
    ring = row["footprint"]
    geometry = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]} if ring else None
    return {"type": "Feature", "properties": {name: row[name] for name in COLUMNS}, "geometry": geometry}
