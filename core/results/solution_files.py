# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that may be written of a solution beside the aligned raster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..registration.pair import ImagePair
from ..registration.points_file import write_points
from ..settings import AlignmentSettings
from ..writing.output import check_writable
from .report import write_report_of
from .solution import write_solution


@dataclass(frozen=True)
class SolutionFiles:
    """Paths of what is wanted, None for what is not.

    solution : JSON. points : tie points as QGIS's georeferencer reads them (.points). report : HTML.
    """

    solution: str | None = None
    points: str | None = None
    report: str | None = None

    def check(self, inputs: Mapping[str, Sequence[str]]) -> None:
        """Refuse what can't be written, before any work is done for it: see `output.check_output`."""
        for path in filter(None, (self.solution, self.points, self.report)):
            check_writable(path, inputs)

    def write(self, pair: ImagePair, values: dict[str, Any], settings: AlignmentSettings, repeat: str | None) -> None:
        """Write the files of a solution's values; `repeat` is a line for the report that runs the work again."""
        if self.solution:
            write_solution(self.solution, values)
        if self.points:
            write_points(self.points, values)
        if self.report:
            write_report_of(pair, values, settings, self.report, repeat)

    @property
    def paths(self) -> dict[str, str | None]:
        """For the summary of the work."""
        return {"solution_path": self.solution, "points_path": self.points, "report_path": self.report}
