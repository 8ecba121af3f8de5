# SPDX-License-Identifier: GPL-2.0-or-later
"""Applies a solution to other data of the acquisition that it was found with: rasters, and positions."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..arrays import as_lists
from ..errors import InputError, quoted
from ..geometry.grid import Grid, apply_to_points, project_points
from ..geometry.transforms import AffineTransform, Transform, transform_from_dict
from ..images.raster import Raster
from ..images.source_files import files_of
from ..progress import Progress
from ..results.solution import read_solution
from ..results.solution_shape import PLACEMENT
from ..settings import ApplySettings
from ..writing.file_check import named_outputs
from .moved import write_each, write_moved

MOVED = "_moved"
LEAST_SHARE = 0.1
SAMPLES_PER_SIDE = 5
LARGEST_MISFIT = 0.1  # pixels by which an affine transform in another CRS may be off

log = logging.getLogger(__name__)


def apply_to_raster(
    solution: str, input_image: str, output_image: str, *, progress: Progress | None = None, **settings: Any
) -> dict[str, Any]:
    """Write a raster of the moving raster's acquisition where a solution puts it.

    Parameters
    ----------
    solution : path of a solution file (JSON).
    input_image : a raster whose georeferencing has the same error as the moving raster's: other bands, pixel sizes,
        extents, a mask, classes.
    output_image : the raster to write; in place of 'the moving raster' the settings speak of, the input.
    settings : fields of `ApplySettings`. Without `output_on_moving_grid`, the grid of the solution's fixed raster.

    Returns
    -------
    `output_image_path`, `resampling` (the one used), and `output` as an alignment tells it.

    Raises
    ------
    CoregixError : of the kind that says what is wrong; no output is left then, and an existing one is as it was.
    """
    progress, chosen = progress or Progress(), ApplySettings.from_mapping(settings)
    known = read_solution(solution, PLACEMENT)

    def place(raster: Raster) -> tuple[Transform, Grid]:
        transform = transform_for(known, raster.grid)
        _warn_if_elsewhere(raster, known)
        return transform, raster.grid if chosen.output_on_moving_grid else grid_of(known["inputs"]["fixed"])

    read = {"input raster": files_of(input_image), "solution": [solution]}
    summary = write_moved(input_image, output_image, chosen, read, place, progress)
    progress.done()
    return summary


def apply_to_rasters(
    solution: str,
    input_images: Sequence[str],
    output_folder: str,
    *,
    progress: Progress | None = None,
    **settings: Any,
) -> dict[str, Any]:
    """Write many rasters of the moving raster's acquisition where a solution puts them, as `NAME_moved.tif`.

    Parameters
    ----------
    input_images, settings : as in `apply_to_raster`; each raster is resampled as suits it.
    output_folder : it is made where it is missing.

    Returns
    -------
    `output_image_paths`, in the order of the inputs.

    Raises
    ------
    CoregixError : of the first raster that can't be written; those before it stay.
    """
    progress, chosen = progress or Progress(), ApplySettings.from_mapping(settings)
    outputs = named_outputs(input_images, output_folder, MOVED, chosen.format)

    def write(input_image: str, output_image: str, part: Progress) -> None:
        apply_to_raster(solution, input_image, output_image, progress=part, **settings)

    return write_each(input_images, outputs, output_folder, {"solution": [solution]}, write, progress)


def move_points(
    solution: str, points: list[list[float]], *, progress: Progress | None = None
) -> dict[str, list[list[float]]]:
    """Positions of things seen in the moving raster as it was, where they belong: on the fixed raster.

    Parameters
    ----------
    solution : path of a solution file (JSON).
    points : [[x, y], ...] in the solution's CRS.

    Returns
    -------
    `points`, as many, in the same CRS.

    Raises
    ------
    InputError : the solution can't be read.
    """
    positions = np.asarray(points, dtype=float).reshape(-1, 2)
    modified = os.stat(solution).st_mtime_ns if os.path.exists(solution) else 0
    return {"points": as_lists(_transform_in(solution, modified).inverse(positions))}


@lru_cache(maxsize=1)
def _transform_in(solution: str, modified: int) -> Transform:
    return transform_from_dict(read_solution(solution, PLACEMENT)["transform"])


def transform_for(known: dict[str, Any], grid: Grid) -> Transform:
    """The solution's transform of map positions in the CRS of a grid.

    Raises
    ------
    InputError : in that CRS it is no affine transform, to LARGEST_MISFIT pixels.
    """
    transform, crs = transform_from_dict(known["transform"]), crs_of(known)
    if crs == grid.crs:
        return transform
    cols, rows = np.meshgrid(
        np.linspace(0, grid.width, SAMPLES_PER_SIDE), np.linspace(0, grid.height, SAMPLES_PER_SIDE)
    )
    fixed = apply_to_points(grid.transform, np.column_stack([cols.ravel(), rows.ravel()]))
    seen = transform(project_points(fixed, grid.crs, crs, grid_of(known["inputs"]["moving"]).meridian))
    moving = project_points(seen, crs, grid.crs, grid.meridian)
    if not np.isfinite(moving).all():
        raise InputError(f"The raster can't be projected into the solution's CRS ({crs.to_string()[:60]}).")
    middle = fixed.mean(axis=0)
    design = np.column_stack([fixed - middle, np.ones(len(fixed))])
    fitted = np.linalg.lstsq(design, moving, rcond=None)[0]
    misfit = float(np.abs(design @ fitted - moving).max()) / grid.pixel_size
    if misfit > LARGEST_MISFIT:
        raise InputError(
            f"The solution was found in {crs.to_string()[:60]}; in the raster's CRS it is no affine transform "
            f"({misfit:.2f} pixels off). Warp the raster into the solution's CRS first."
        )
    return AffineTransform(Affine(*fitted.T.ravel()) * Affine.translation(*-middle))


def crs_of(known: dict[str, Any]) -> CRS:
    """The CRS of a solution's transform."""
    try:
        return CRS.from_wkt(known["transform"]["crs"])
    except CRSError as error:
        raise InputError(f"The solution's CRS can't be understood: {quoted(error)}") from error


def grid_of(known_input: dict[str, Any]) -> Grid:
    """The grid of a raster that a solution tells of."""
    return Grid(
        CRS.from_wkt(known_input["crs"]),
        Affine(*known_input["geotransform"]),
        known_input["width"],
        known_input["height"],
    )


def _warn_if_elsewhere(raster: Raster, known: dict[str, Any]) -> None:
    """Warn where the raster lies mostly beside the ground that the solution was found on."""
    area = grid_of(known["inputs"]["moving"])
    left, bottom, right, top = area.bounds()
    own_left, own_bottom, own_right, own_top = raster.grid.bounds(area.crs, area.meridian)
    across, down = min(right, own_right) - max(left, own_left), min(top, own_top) - max(bottom, own_bottom)
    if across <= 0 or down <= 0:
        distance = float(np.hypot(max(-across, 0), max(-down, 0)))
        log.warning(
            "The raster lies %.6g map units from the one that the solution was found with: its error may be another.",
            distance,
        )
    elif across * down < LEAST_SHARE * (own_right - own_left) * (own_top - own_bottom):
        share = across * down / ((own_right - own_left) * (own_top - own_bottom))
        log.warning("Only %.1f %% of the raster lies where the solution was found.", 100 * share)
