# SPDX-License-Identifier: GPL-2.0-or-later
"""One pair of a stack: aligned, or kept where it was aligned before; what came of it as a row of the stack's table."""

from __future__ import annotations

import os
import time
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS

from .. import __version__
from ..arrays import Floats, as_lists
from ..errors import Cancelled, CoregixError, InputError, OutputError, RegistrationError
from ..geometry.grid import project_points
from ..geometry.transforms import transform_from_dict
from ..images.readable import readable
from ..jobs.align import align_image_pair
from ..progress import Progress
from ..registration.opening import files_read
from ..registration.verdict import FAILED
from ..results.solution import FORMAT, read_solution
from ..results.solution_shape import ROW
from ..results.stamps import stamps
from ..settings import AlignmentSettings
from .pairs import solution_path

ALIGNED, KEPT, NOT_ALIGNED = "aligned", "kept", "failed"
WITHOUT_EFFECT = ("threads", "memory_limit", "temp_dir", "keep_temp_dir", "log_to_console")
BLANK = b"\0 \r\n\t"
HEAD = 200  # bytes within which a solution says that it is one
NUMBERS = ("model", "shift_x", "shift_y", "shift_pixels", "rotation_degrees")


def align_pair(
    moving_image: str, fixed_image: str, output_image: str, *, progress: Progress | None = None, **settings: Any
) -> dict[str, Any]:
    """Align a pair and write its solution beside the output (`NAME.solution.json`), unless that was done before.

    It was done where the solution file tells of the same settings, engine, inputs and output (size and time of every
    file that they are read from; of names that are no files, as `/vsis3/`, only the name). An alignment that fails is a
    row too.

    Returns
    -------
    `row` as `failed_row` describes.

    Raises
    ------
    Cancelled : nothing was written.
    """
    started = time.perf_counter()
    pair = moving_image, fixed_image, output_image
    try:
        chosen = AlignmentSettings.from_mapping(settings)
        known, done = _known(pair, chosen), KEPT
        if known is None:
            known, done = _aligned(pair, settings, progress), ALIGNED
    except Cancelled:
        raise
    except CoregixError as error:
        verdict = FAILED if isinstance(error, RegistrationError) else ""
        return {**failed_row(*pair, str(error), verdict), "seconds": round(time.perf_counter() - started, 2)}
    return {
        **_row(*pair, done, known["verdict"], known["verdict_reason"]),
        **{name: known[name] for name in NUMBERS},
        **{f"rmse_{when}": (known["residuals"][when] or {}).get("rmse") for when in ("before", "after")},
        "seconds": round(time.perf_counter() - started, 2),
        "footprint": _placed_footprint(known),
    }


def failed_row(moving: str, fixed: str, output: str, reason: str, verdict: str = "") -> dict[str, Any]:
    """The row of a pair without a result.

    `status`: 'aligned', 'kept' (done by an earlier run) or 'failed'; `verdict`: of the solve, empty where it never
    came to one; `reason`: of the verdict, or the error; the numbers of a solution, None here; `rmse_before`,
    `rmse_after`: fixed pixels; `seconds`; `footprint`: corners of the moving raster where it belongs, [[longitude,
    latitude], ...], as it is placed where there is no result, None where it can't be read.
    """
    return {**_row(moving, fixed, output, NOT_ALIGNED, verdict, reason), "footprint": _given_footprint(moving)}


def _row(moving: str, fixed: str, output: str, status: str, verdict: str, reason: str) -> dict[str, Any]:
    return {
        "moving": moving,
        "fixed": fixed,
        "output": output,
        "status": status,
        "verdict": verdict,
        "reason": reason,
        **dict.fromkeys((*NUMBERS, "rmse_before", "rmse_after", "seconds", "footprint")),
    }


def _aligned(pair: tuple[str, str, str], settings: dict[str, Any], progress: Progress | None) -> dict[str, Any]:
    solution = solution_path(pair[2])
    _check_own(solution, pair[2])
    return align_image_pair(*pair, solution=solution, progress=progress, **settings)


def _check_own(solution: str, output: str) -> None:
    """Raise OutputError where the solution's place is taken by a file that tells of something else."""
    try:
        text = Path(solution).read_bytes()
    except FileNotFoundError:
        return
    try:
        known = read_solution(solution, {})
    except CoregixError:
        # what is damaged tells nothing any more
        taken = bool(text.strip(BLANK)) and FORMAT.encode() not in text[:HEAD]
    else:
        files = known.get("files")  # an estimate's has none; one that is no object is damaged
        taken = files is None or (isinstance(files, dict) and output not in files)
    if taken:
        raise OutputError(
            f"The solution of the output would replace '{solution}', which is no stack's. Move that file, or choose "
            "another output."
        )


def _known(pair: tuple[str, str, str], chosen: AlignmentSettings) -> dict[str, Any] | None:
    """The solution of an earlier run, None where something has changed since."""
    path = solution_path(pair[2])
    if not os.path.exists(path) or not os.path.exists(pair[2]):
        return None
    try:
        known = read_solution(path, ROW)
    except CoregixError:
        return None
    read = chain(pair[:2], *files_read(*pair[:2], chosen).values())
    same = (
        known.get("files") == stamps([*read, pair[2]])
        and _effective(known["settings"]) == _effective(chosen.to_dict())
        and known["versions"]["coregix"] == __version__
    )
    return known if same else None


def _effective(settings: dict[str, Any]) -> dict[str, Any]:
    """Those of the settings (`to_dict`) that change a result."""
    return {name: value for name, value in settings.items() if name not in WITHOUT_EFFECT}


def _placed_footprint(known: dict[str, Any]) -> list[list[float]] | None:
    moving = known["inputs"]["moving"]
    corners = _corners(Affine(*moving["geotransform"]), moving["width"], moving["height"])
    return _in_degrees(transform_from_dict(known["transform"]).inverse(corners), CRS.from_wkt(moving["crs"]))


def _given_footprint(moving: str) -> list[list[float]] | None:
    try:
        with readable(moving), rasterio.open(moving) as dataset:
            return _in_degrees(_corners(dataset.transform, dataset.width, dataset.height), dataset.crs)
    except InputError:
        return None


def _corners(transform: Affine, width: int, height: int) -> Floats:
    return np.array([transform * corner for corner in ((0, 0), (width, 0), (width, height), (0, height))])


def _in_degrees(corners: Floats, crs: CRS | None) -> list[list[float]] | None:
    if not crs:
        return None
    degrees = project_points(corners, crs, CRS.from_user_input("OGC:CRS84"))
    return as_lists(degrees) if np.isfinite(degrees).all() else None
