# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes what a solve would compare, to look at, and tells what can be said of a pair before it."""

from __future__ import annotations

import math
import os
from typing import Any

import numpy as np

from ..errors import SettingsError
from ..images.raster import Raster
from ..progress import Progress
from ..registration.opening import files_read, open_pair
from ..registration.pair import ImagePair, check_resolutions
from ..registration.registration_images import NAMES, write_registration_images
from ..resources import limited
from ..settings import AlignmentSettings
from ..settings.plain import plain
from ..writing.file_check import folders_made
from ..writing.output import new_files


def registration_images(
    moving_image: str,
    fixed_image: str,
    output_folder: str,
    *,
    resolution: float | None = None,
    progress: Progress | None = None,
    **settings: Any,
) -> dict[str, Any]:
    """Write what a solve would see of two rasters, and tell what they are, without solving.

    Parameters
    ----------
    output_folder : where the files NAMES go; it is made where it is missing, and existing ones are replaced.
    resolution : pixel size of the images, in units of the moving raster's CRS; by default, and at the finest, that of
        the solve.
    settings : fields of `AlignmentSettings`.

    Returns
    -------
    `images`: the files' paths by name; `pixel_size`: theirs; `overlap`: share of the smaller raster's bounds that lies
    in the other's; `valid_fraction`: share of the registration domain valid in both; `inputs`: for 'moving' and 'fixed'
    its `band`, `crs`, `pixel_size` in its own units, `mask_source`, `nodata`, `undeclared_nodata` and `valid_fraction`.

    Raises
    ------
    CoregixError : of the kind that says what is wrong.
    """
    progress, chosen = progress or Progress(), AlignmentSettings.from_mapping(settings)
    if resolution is not None and not (math.isfinite(resolution) and resolution > 0):
        raise SettingsError(f"resolution is {resolution}, but must be a pixel size above 0.")
    read = files_read(moving_image, fixed_image, chosen)
    outputs = [os.path.join(output_folder, name) for name in NAMES]
    with (
        limited(chosen),
        folders_made([output_folder]),
        new_files([("registration image", path) for path in outputs], read) as places,
        open_pair(moving_image, fixed_image, chosen, progress.stage(0.0, 0.4)) as pair,
    ):
        coarser = max(resolution or 0, pair.grid.pixel_size)
        check_resolutions(pair.grid, [coarser], "resolution")
        grid = pair.grid.coarsened(coarser / pair.grid.pixel_size)
        temporaries = [places[path] for path in outputs]
        shares = write_registration_images(pair, grid, chosen, temporaries, progress.stage(0.4, 1.0))
        return {
            "images": {name[:-4]: path for name, path in zip(NAMES, outputs)},
            "pixel_size": grid.pixel_size,
            "overlap": _overlap(pair),
            "valid_fraction": shares[2],
            "inputs": {
                raster.role: {**_described(raster), "valid_fraction": share}
                for raster, share in ((pair.fixed, shares[0]), (pair.moving, shares[1]))
            },
        }


def _overlap(pair: ImagePair) -> float:
    """Share of the smaller raster's bounds that lies in the other's."""
    pixel: float = abs(pair.grid.transform.determinant)
    corners = (raster.grid.outline(pair.grid.crs, pair.grid.meridian) for raster in (pair.fixed, pair.moving))
    areas = [float(np.prod(np.ptp(points, axis=0))) for points in corners]
    return min(1.0, pixel * pair.grid.width * pair.grid.height / min(areas))


def _described(raster: Raster) -> dict[str, Any]:
    return {
        "band": raster.band,
        "crs": raster.grid.crs.to_string(),
        "pixel_size": raster.grid.pixel_size,
        "mask_source": raster.mask_source,
        "nodata": plain(raster.nodata),
        "undeclared_nodata": plain(raster.undeclared_nodata),
    }
