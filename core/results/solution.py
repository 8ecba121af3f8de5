# SPDX-License-Identifier: GPL-2.0-or-later
"""The solution of an alignment: everything that later work, a report or another raster, needs to know of it."""

from __future__ import annotations

import json
import os
import platform
import time
from typing import Any

import numpy as np
import rasterio
import SimpleITK as sitk
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from .. import __version__
from ..errors import InputError, quoted
from ..geometry.transforms import AffineTransform
from ..images.raster import Raster
from ..reading import read_json
from ..registration.pair import ImagePair
from ..registration.solve import Solve
from ..settings import AlignmentSettings
from ..settings.plain import plain
from ..writing.text_files import write_text
from .solution_shape import ANYTHING, Shape, wrong_with

FORMAT, FORMAT_VERSION = "coregix solution", 1
REMEDY = "Give the JSON file that an alignment wrote."


def solution(pair: ImagePair, solved: Solve, settings: AlignmentSettings) -> dict[str, Any]:
    """The solution as plain values for JSON.

    `shift_x`, `shift_y`: displacement from the fixed to the moving image in map units at the middle of the
    registration domain; `shift_metres`: the same in metres on the ground; `shift_pixels`: its length in fixed pixels;
    `rotation_degrees`: counterclockwise from the fixed to the moving image; `transform`: x' = a x + b y + c,
    y' = d x + e y + f from map positions in the fixed image to those in the moving image, in `crs`; `residuals`,
    `evidence`: see `Refinement`; `tie_points`: each with its position in both images (map units), residual and
    confidence.
    """
    grid, transform = pair.grid, solved.transform
    shift = transform.shift_at(grid.center)
    shift_pixels = np.hypot(*(~_linear(grid.transform) * shift))
    ground = Affine.scale(*pair.metres_per_unit)
    on_ground = AffineTransform(ground * transform.affine * ~ground)
    refinement = solved.refinement
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "transform": {**transform.to_dict(), "crs": grid.crs.to_wkt()},
        "map_unit": map_unit(grid.crs),
        "model": solved.model,
        "shift_x": shift[0],
        "shift_y": shift[1],
        "shift_pixels": float(shift_pixels),
        "shift_metres": [float(value) for value in np.multiply(shift, pair.metres_per_unit) * metres_in(grid.crs)],
        "rotation_degrees": on_ground.rotation,
        "scale": on_ground.scale,
        "shear_degrees": on_ground.shear,
        "metric": "Mattes mutual information, nats",
        "metric_before": solved.metric_before,
        "metric_after": solved.metric_after,
        "valid_fraction": solved.valid_fraction,
        "solve_resolutions": list(refinement.pixel_sizes),
        "matches": refinement.matches,
        "verdict": solved.verdict.grade,
        "verdict_reason": solved.verdict.reason,
        "verdict_said": solved.verdict.reason.to_dict(),
        "remedies": list(solved.verdict.remedies),
        "evidence": refinement.evidence(),
        "residuals": refinement.residuals(),
        "tie_points": refinement.tie_points.to_list(),
        "inputs": {raster.role: _input(raster) for raster in (pair.moving, pair.fixed)},
        "settings": settings.to_dict(),
        "versions": versions(),
    }


def write_solution(path: str, values: dict[str, Any]) -> None:
    """Write a solution as JSON to a temporary file's path (see `new_files`). Raises OutputError.

    A number that isn't finite (a nodata value) is written as the text 'nan', 'inf' or '-inf', which `float` reads.
    """
    write_text(path, json.dumps(plain(values), indent=1, allow_nan=False) + "\n")


def read_solution(path: str, needed: Shape = ANYTHING) -> dict[str, Any]:
    """What `write_solution` wrote; raises InputError where the file is no solution of this version's format.

    needed : what the caller makes use of, one of the shapes in `solution_shape`; it is there then.
    """
    values = read_json(path, "solution", REMEDY)
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise InputError(f"'{path}' is no solution of Coregix. {REMEDY}")
    if values.get("format_version") != FORMAT_VERSION:
        raise InputError(
            f"The solution '{path}' has format version {quoted(values.get('format_version'))}, and this Coregix reads "
            f"{FORMAT_VERSION}. Estimate it again."
        )
    wrong = wrong_with(values, needed)
    if wrong:
        raise InputError(f"The solution '{path}' is damaged: {wrong}. {REMEDY}")
    return values


def versions() -> dict[str, str]:
    """Of the engine and of what it computes with."""
    return {
        "coregix": __version__,
        "python": platform.python_version(),
        "numpy": np.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
        "SimpleITK": sitk.Version_VersionString(),
    }


def map_unit(crs: CRS) -> str:
    """The name of a CRS's unit, as in 'metre'."""
    return "degree" if crs.is_geographic else crs.linear_units


def map_unit_of(wkt: str) -> str:
    """The name of the unit of a CRS in WKT."""
    return map_unit(CRS.from_wkt(wkt))


def metres_in(crs: CRS) -> float:
    """Metres in a unit of a CRS; of degrees, which are turned into metres before, 1."""
    try:
        return 1.0 if crs.is_geographic else float(crs.linear_units_factor[1])
    except CRSError:  # of a building site
        return 1.0


def _linear(transform: Affine) -> Affine:
    return Affine(transform.a, transform.b, 0, transform.d, transform.e, 0)


def _input(raster: Raster) -> dict[str, Any]:
    dataset = raster.dataset
    path = dataset.name
    known = os.stat(path) if os.path.exists(path) else None
    return {
        "path": path,
        "band": raster.band,
        "crs": raster.grid.crs.to_wkt(),
        "geotransform": list(raster.grid.transform[:6]),
        "width": dataset.width,
        "height": dataset.height,
        "bands": dataset.count,
        "mask_source": raster.mask_source,
        "undeclared_nodata": raster.undeclared_nodata,
        "size_bytes": known.st_size if known else None,
        "modified": known.st_mtime if known else None,
    }
