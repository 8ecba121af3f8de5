# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that may be written of a solution beside the aligned raster."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..registration.pair import ImagePair
from ..registration.points_file import write_points
from ..settings import AlignmentSettings
from .report import write_report_of
from .report_first_page import Imprint
from .solution import write_solution


@dataclass(frozen=True)
class SolutionFiles:
    """Paths of what is wanted, None for what is not.

    solution : JSON. points : tie points as QGIS's georeferencer reads them (.points). report : HTML.
    """

    solution: str | None = None
    points: str | None = None
    report: str | None = None

    @property
    def named(self) -> list[tuple[str, str | None]]:
        """(what it is, path) of each, as `new_files` takes them."""
        return [("solution", self.solution), ("points file", self.points), ("report", self.report)]

    def at(self, places: Mapping[str, str]) -> SolutionFiles:
        """The same files at other paths (see `new_files`)."""
        return SolutionFiles(*(places[path] if path else None for _, path in self.named))

    def write(self, pair: ImagePair, values: dict[str, Any], settings: AlignmentSettings, imprint: Imprint) -> None:
        """Write the files of a solution's values; the imprint is the report's."""
        if self.solution:
            write_solution(self.solution, values)
        if self.points:
            write_points(self.points, values)
        if self.report:
            write_report_of(pair, values, settings, self.report, imprint)

    @property
    def paths(self) -> dict[str, str | None]:
        """For the summary of the work."""
        return {"solution_path": self.solution, "points_path": self.points, "report_path": self.report}
