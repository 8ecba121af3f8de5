# SPDX-License-Identifier: GPL-2.0-or-later
"""Estimates the transform between two rasters and judges it, without writing a raster."""

from __future__ import annotations

from typing import Any

from ..progress import Progress
from ..registration.opening import files_read, open_pair
from ..registration.solve import solve
from ..resources import limited
from ..results.report_first_page import Imprint
from ..results.solution import solution as solution_of
from ..results.solution_files import SolutionFiles
from ..settings import AlignmentSettings
from ..writing.output import new_files


def estimate_alignment(
    moving_image: str,
    fixed_image: str,
    *,
    solution: str | None = None,
    points: str | None = None,
    report: str | None = None,
    author: str | None = None,
    organisation: str | None = None,
    repeat: str | None = None,
    progress: Progress | None = None,
    **settings: Any,
) -> dict[str, Any]:
    """Find where the moving raster belongs, and how far that deserves belief; a failed verdict is an answer too.

    Parameters
    ----------
    solution : path of a JSON file to write the solution to.
    points : path of a file to write the tie points to, as QGIS's georeferencer reads it (.points).
    report : path of an HTML file to write a report to.
    author, organisation : who stands for the report.
    repeat : a line for the report that runs the alignment again.
    settings : fields of `AlignmentSettings`.

    Returns
    -------
    What a solution file holds, with `solution_path`, `points_path` and `report_path`.

    Raises
    ------
    CoregixError : of the kind that says what is wrong.
    """
    progress, chosen = progress or Progress(), AlignmentSettings.from_mapping(settings)
    files = SolutionFiles(solution, points, report)
    with (
        limited(chosen),
        new_files(files.named, files_read(moving_image, fixed_image, chosen)) as places,
        open_pair(moving_image, fixed_image, chosen, progress.stage(0.0, 0.3)) as pair,
    ):
        values = solution_of(pair, solve(pair, chosen, progress.stage(0.3, 1.0)), chosen)
        files.at(places).write(pair, values, chosen, Imprint(author, organisation, repeat))
    progress.done()
    return {**values, **files.paths}
