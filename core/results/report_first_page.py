# SPDX-License-Identifier: GPL-2.0-or-later
"""The report's first page: what a client has to know, and who stands for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from ..images.acquisition import Acquisition, acquisition_of
from ..registration.pair import ImagePair
from .report_figures import Figure
from .report_html import base_name, boxes, picture, table
from .report_numbers import Lengths, crs_text, three_digits, unit_sign
from .report_repeat import output_name
from .report_words import NO_ACCURACY, OPEN, UNMEASURED, statement
from .solution import map_unit_of

ROLES = ("moving", "fixed")


@dataclass(frozen=True)
class Imprint:
    """What no solution holds and a report tells; None where it shall not.

    author, organisation : who stands for the report.
    repeat : a line that runs the alignment again, shown beside those of the command line and of Python.
    """

    author: str | None = None
    organisation: str | None = None
    repeat: str | None = None


@dataclass(frozen=True)
class Facts:
    """What the rasters tell beside the solution.

    lengths : in units of the solve CRS. acquisitions : by role, 'moving' and 'fixed'.
    """

    lengths: Lengths
    acquisitions: Mapping[str, Acquisition]

    @classmethod
    def of(cls, pair: ImagePair) -> Facts:
        """Of the opened pair."""
        rasters = {raster.role: raster for raster in (pair.moving, pair.fixed)}
        return cls(Lengths.of(pair), {role: acquisition_of(raster.dataset) for role, raster in rasters.items()})


def first_page(values: dict[str, Any], facts: Facts, overview: Figure, imprint: Imprint) -> str:
    """The page of a solution's values, as HTML."""
    grade = values["verdict"]
    moving, fixed = (base_name(values["inputs"][role]["path"]) for role in ROLES)
    return "\n".join(
        [
            '<section class="first">',
            f'<p class="kind">{escape(" · ".join(_heading(values, imprint)))}</p>',
            f"<h1>Alignment of {escape(moving)} to {escape(fixed)}</h1>",
            f'<p class="verdict {grade}"><strong>{escape(statement(values, facts.lengths))}</strong>'
            f"{escape(values['verdict_reason'])}</p>",
            _accuracy(values, facts.lengths),
            picture(overview),
            table(["", "Moving raster", "Fixed raster"], _rasters(values["inputs"], facts.acquisitions)),
            table([], _imprint(values, imprint)),
            "</section>",
        ]
    )


def _heading(values: dict[str, Any], imprint: Imprint) -> list[str]:
    return [part for part in (imprint.organisation, "Report of an alignment", values["created"][:10]) if part]


def _accuracy(values: dict[str, Any], lengths: Lengths) -> str:
    """The numbers that count: none where the alignment failed."""
    if values["verdict"] == "failed":
        return f"<p>{escape(NO_ACCURACY)}</p>"
    after, before = values["residuals"]["after"], values["residuals"]["before"]
    found = [
        (name, lengths.in_metres(numbers[key]), lengths.in_pixels(numbers[key]))
        for name, numbers, key in (
            ("Displacement before (RMSE)", before, "rmse"),
            ("Expected error (RMSE)", after, "rmse"),
            ("90 % within (CE90)", after, "ce90"),
        )
        if numbers
    ]
    notes = [OPEN] if values["verdict"] == "doubtful" and found else []
    notes += [] if after else [UNMEASURED]
    return boxes(found) * bool(found) + "".join(f"<p><small>{escape(note)}</small></p>" for note in notes)


def _rasters(inputs: dict[str, Any], acquisitions: Mapping[str, Acquisition]) -> list[tuple[str, ...]]:
    """A row for each thing that is known of at least one of the rasters."""
    rows = {
        "File": [base_name(inputs[role]["path"]) for role in ROLES],
        "Sensor": [acquisitions[role].sensor for role in ROLES],
        "Acquired": [_date(acquisitions[role]) for role in ROLES],
        "CRS": [crs_text(inputs[role]["crs"]) for role in ROLES],
        "Pixel size": [_pixel_size(inputs[role]) for role in ROLES],
        "Size": [f"{inputs[role]['width']} x {inputs[role]['height']} pixels" for role in ROLES],
        "Band compared": [f"{inputs[role]['band']} of {inputs[role]['bands']}" for role in ROLES],
    }
    return [(name, *(cell or "not in its metadata" for cell in cells)) for name, cells in rows.items() if any(cells)]


def _date(acquisition: Acquisition) -> str:
    return acquisition.date + (" (date of the file)" if acquisition.date_of_file else "")


def _pixel_size(raster: dict[str, Any]) -> str:
    a, b, _, d, e, _ = raster["geotransform"]
    across, down = (three_digits(length) for length in ((a * a + d * d) ** 0.5, (b * b + e * e) ** 0.5))
    return f"{across} x {down} {unit_sign(map_unit_of(raster['crs']))}"


def _imprint(values: dict[str, Any], imprint: Imprint) -> list[tuple[str, str]]:
    forced = " (written by order, though the alignment failed)" if values["verdict"] == "failed" else ""
    output = output_name(values)
    rows = (
        ("Output", output + forced if output else "no raster was written"),
        ("Author", imprint.author),
        ("Organisation", imprint.organisation),
        (
            "Made",
            f"{values['created'].replace('T', ' ').replace('Z', ' UTC')}, Coregix {values['versions']['coregix']}",
        ),
    )
    return [(name, text) for name, text in rows if text]
