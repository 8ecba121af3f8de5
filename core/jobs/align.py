# SPDX-License-Identifier: GPL-2.0-or-later
"""Aligns one raster to another: the engine's main entry."""

from __future__ import annotations

import itertools
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from ..errors import OutputError, RegistrationError
from ..geometry.transforms import Transform
from ..images.classes import tell_of_classes
from ..progress import Progress
from ..registration.opening import files_read, open_pair
from ..registration.pair import ImagePair
from ..registration.registration_images import NAMES, write_registration_images
from ..registration.solve import solve
from ..registration.verdict import FAILED, Verdict
from ..resources import limited
from ..results.report_first_page import Imprint
from ..results.solution import solution as solution_of
from ..results.solution_files import SolutionFiles
from ..results.stamps import stamp, stamps
from ..settings import AlignmentSettings
from ..writing.file_check import check_raster_name
from ..writing.output import new_files
from ..writing.warp import check_output_settings, write_aligned


def align_image_pair(
    moving_image: str,
    fixed_image: str,
    output_image: str,
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
    """Align the moving raster to the fixed one and write it as a GeoTIFF.

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
    What a solution file holds (`files`: size and time of change of all that was read, and of the output), with
    `output_image_path`, `temp_dir` (None unless kept), `solution_path`,
    `points_path`, `report_path` and `timings` in seconds.

    Raises
    ------
    CoregixError : of the kind that says what is wrong; no output is left then, and an existing one is as it was.
    """
    progress, chosen = progress or Progress(), AlignmentSettings.from_mapping(settings)
    files = SolutionFiles(solution, points, report)
    clock = _Clock()
    check_raster_name(output_image, chosen.format)
    with limited(chosen):
        read = files_read(moving_image, fixed_image, chosen)
        known = stamps([moving_image, fixed_image, *itertools.chain.from_iterable(read.values())])
        with (
            _temporary_folder(chosen) as folder,
            new_files([("output", output_image), *files.named], read) as places,
            open_pair(moving_image, fixed_image, chosen, progress.stage(0.0, 0.2)) as pair,
        ):
            check_output_settings(pair.moving, pair.fixed.nodata, chosen)
            tell_of_classes(pair.moving, chosen.resampling)
            clock.lap("open")
            solved = solve(pair, chosen, progress.stage(0.2, 0.6))
            clock.lap("solve")
            check_verdict(solved.verdict, chosen)
            if folder:
                images = [os.path.join(folder, name) for name in NAMES]
                write_registration_images(pair, solved.refinement.grid, chosen, images, progress.stage(0.6, 0.65))
            values = solution_of(pair, solved, chosen)
            written = _write(pair, solved.transform, places[output_image], chosen, progress.stage(0.65, 1.0))
            values["output"] = {"path": output_image, **written}
            values["files"] = {**known, output_image: stamp(places[output_image])}
            files.at(places).write(pair, values, chosen, Imprint(author, organisation, repeat))
            clock.lap("write")
    progress.done()
    return {
        "output_image_path": output_image,
        "temp_dir": folder,
        **files.paths,
        **values,
        "timings": clock.laps,
    }


def check_verdict(verdict: Verdict, settings: AlignmentSettings) -> None:
    """Raise RegistrationError for an alignment that failed, unless its output is forced."""
    if verdict.grade == FAILED and not settings.force:
        raise RegistrationError(f"{verdict.reason} Nothing was written; to write it all the same, use force.")


def _write(
    pair: ImagePair, transform: Transform, path: str, settings: AlignmentSettings, progress: Progress
) -> dict[str, Any]:
    target = pair.moving.grid if settings.output_on_moving_grid else pair.fixed.grid
    return write_aligned(pair.moving, transform, target, path, settings, pair.fixed.nodata, progress).to_dict()


@contextmanager
def _temporary_folder(settings: AlignmentSettings) -> Iterator[str | None]:
    """A new folder to keep, None when nothing shall be kept; it goes when the work fails."""
    if not settings.keep_temp_dir:
        yield None
        return
    try:
        folder = tempfile.mkdtemp(prefix="coregix-", dir=settings.temp_dir)
    except OSError as error:
        raise OutputError(
            f"No temporary folder can be made in '{settings.temp_dir or tempfile.gettempdir()}': {error.strerror}. "
            "Choose another temp_dir."
        ) from error
    try:
        yield os.path.abspath(folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


class _Clock:
    """Seconds between laps."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._last = time.perf_counter()

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        self.laps[name] = round(now - self._last, 3)
        self._last = now
