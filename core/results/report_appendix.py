# SPDX-License-Identifier: GPL-2.0-or-later
"""The report's appendix: figures, tie points, transform, settings, versions, and the lines that repeat the work."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

import numpy as np

from ..arrays import Flags, Floats
from ..settings import AlignmentSettings
from .report_figures import Figure
from .report_html import part, picture, table
from .report_numbers import Lengths, three_digits
from .report_repeat import counts_from_zero, python_line, shell_line, shown_settings, without_folders

MASKS = {
    "override": "the nodata value that was given",
    "nodata": "its nodata value",
    "alpha": "its alpha band",
    "mask": "its mask",
    "none": "nothing: all pixels are valid",
    "all_valid": "the setting that all pixels are valid",
}
NO_CHANGE = "<p>All settings are the defaults.</p>"
FROM_ZERO = (
    "Bands are counted from 1 in this report, as in QGIS; the engine's lines below count them from 0 (band_index)."
)


def appendix(
    values: dict[str, Any], settings: AlignmentSettings, lengths: Lengths, figures: Sequence[Figure], repeat: str | None
) -> str:
    """The appendix of a solution's values, as HTML."""
    counts = values["verdict"] != "failed"
    lines = [
        *([without_folders(repeat)] if repeat else []),
        shell_line(values, settings),
        python_line(values, settings),
    ]
    note = f"<p>{escape(FROM_ZERO)}</p>" if counts_from_zero(settings) else ""
    changed = shown_settings(settings)
    return "\n".join(
        [
            '<section class="appendix">\n<h2>Appendix</h2>',
            *(part(figure.title, picture(figure)) for figure in figures),
            part("Tie points" if counts else "Windows by quarters", _tie_points(values["tie_points"], lengths, counts)),
            *([part("Transform", table([], _transform(values, lengths)))] if counts else []),
            part("Valid pixels", table(["", "Told by"], _masks(values["inputs"]))),
            part("Settings", table(["Setting", "Value"], changed) if changed else NO_CHANGE),
            part("Versions", table([], values["versions"].items())),
            part("To repeat it", note, *(f"<pre>{escape(line)}\n</pre>" for line in lines)),
            "</section>",
        ]
    )


def _tie_points(points: list[dict[str, Any]], lengths: Lengths, counts: bool) -> str:
    """How many there are and agree, and what is left at them, all over and by quarters; no residual of a failure's."""
    agrees = np.array([point["agrees"] for point in points], bool)
    residuals, fixed = (
        np.array([point[name] for point in points], float).reshape(-1, 2) for name in ("residual_pixels", "fixed")
    )
    head = ["Part of the overlap", "Tie points" if counts else "Windows", "Agree"] + (
        ["Residual (RMS)"] if counts else []
    )
    rows = []
    for name, chosen in _parts(fixed):
        good = chosen & agrees
        row = [name, str(chosen.sum()), str(good.sum())]
        if counts and good.any():
            row.append(lengths.in_both(_rms(residuals[good])))
        rows.append([*row, *["none"] * (len(head) - len(row))])
    return table(head, rows)


def _parts(positions: Floats) -> list[tuple[str, Flags]]:
    """The whole, and its quarters by halves of what positions (n, 2) span: names and which lie there."""
    everything = np.ones(len(positions), bool)
    if not len(positions):
        return [("all", everything)]
    east, north = (positions > (positions.min(axis=0) + positions.max(axis=0)) / 2).T
    return [
        ("all", everything),
        ("north-west", north & ~east),
        ("north-east", north & east),
        ("south-west", ~north & ~east),
        ("south-east", ~north & east),
    ]


def _rms(vectors: Floats) -> float:
    return float(np.sqrt(np.mean(np.sum(vectors**2, axis=1))))


def _transform(values: dict[str, Any], lengths: Lengths) -> list[tuple[str, str]]:
    scatter, (east, north) = values["residuals"]["scatter"], values["shift_metres"]
    return [
        ("Model", values["model"]),
        ("Shift to the east", f"{three_digits(east)} m{lengths.in_unit(values['shift_x'])}"),
        ("Shift to the north", f"{three_digits(north)} m{lengths.in_unit(values['shift_y'])}"),
        ("Length of the shift", lengths.in_both(values["shift_pixels"])),
        ("Rotation", f"{values['rotation_degrees']:.4f}° counterclockwise"),
        ("Scale", f"{values['scale']:.6f}"),
        ("Meaning", "from a place in the fixed raster to where the moving raster showed it, in the overlap's middle"),
        ("Valid in both", f"{values['valid_fraction']:.1%} of the area that was compared"),
        *([("RMS of all clear windows", lengths.in_both(scatter["rmse"]))] if scatter else []),
    ]


def _masks(inputs: dict[str, Any]) -> list[tuple[str, str]]:
    return [(f"{role} raster", MASKS.get(it["mask_source"], it["mask_source"])) for role, it in inputs.items()]
