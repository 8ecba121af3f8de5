"""The images and masks that a solve compares, written as rasters to look at, and what can be said of a pair before."""

from __future__ import annotations

import math
import os
from typing import Any

import numpy as np
import rasterio
from rasterio.windows import Window

from ..errors import SettingsError
from ..geometry.grid import Grid
from ..images.raster import Raster
from ..images.sampling import sample
from ..progress import Progress
from ..resources import limited
from ..settings import AlignmentSettings
from ..writing.output import make_folder
from . import proxies
from .pair import ImagePair, open_pair

NAMES = ("fixed_reg.tif", "moving_reg.tif", "fixed_mask.tif", "moving_mask.tif")
HALO = proxies.GRADIENT_REACH
STRIP_ROWS = 512


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
    its `crs`, `pixel_size` in its own units, `mask_source`, `nodata`, `undeclared_nodata` and `valid_fraction`.

    Raises
    ------
    CoregixError : of the kind that says what is wrong.
    """
    progress, chosen = progress or Progress(), AlignmentSettings.from_mapping(settings)
    if resolution is not None and not (math.isfinite(resolution) and resolution > 0):
        raise SettingsError(f"resolution is {resolution}, but must be a pixel size above 0.")
    with limited(chosen), open_pair(moving_image, fixed_image, chosen, progress.stage(0.0, 0.4)) as pair:
        grid = pair.grid.coarsened(max(1.0, (resolution or 0) / pair.grid.pixel_size))
        make_folder(output_folder)
        shares = write_registration_images(pair, grid, chosen, output_folder, progress.stage(0.4, 1.0))
        return {
            "images": {name[:-4]: os.path.join(output_folder, name) for name in NAMES},
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
    pixel = abs(pair.grid.transform.determinant)
    corners = (raster.grid.outline(pair.grid.crs) for raster in (pair.fixed, pair.moving))
    areas = [float(np.prod(np.ptp(points, axis=0))) for points in corners]
    return min(1.0, pixel * pair.grid.width * pair.grid.height / min(areas))


def _described(raster: Raster) -> dict[str, Any]:
    return {
        "crs": raster.grid.crs.to_string(),
        "pixel_size": raster.grid.pixel_size,
        "mask_source": raster.mask_source,
        "nodata": raster.nodata,
        "undeclared_nodata": raster.undeclared_nodata,
    }


def write_registration_images(
    pair: ImagePair, grid: Grid, settings: AlignmentSettings, folder: str, progress: Progress
) -> tuple[float, float, float]:
    """Write NAMES on a grid of the solve: float32 edge proxies (or intensities), and masks of 0 and 255.

    The moving image stands where its own georeferencing or the first guess puts it. With the mutual mask enforced,
    both masks are one.

    Returns
    -------
    Shares of the grid that are valid in the fixed image, in the moving image, and in both.
    """
    profile = {
        "driver": "GTiff", "crs": grid.crs, "transform": grid.transform, "width": grid.width, "height": grid.height,
        "count": 1, "compress": "deflate", "tiled": True, "bigtiff": "if_safer",
    }  # fmt: skip
    valid = np.zeros(3)
    paths = [os.path.join(folder, name) for name in NAMES]
    dtypes = ("float32", "float32", "uint8", "uint8")
    outputs = [rasterio.open(path, "w", dtype=dtype, **profile) for path, dtype in zip(paths, dtypes)]
    try:
        for row in range(0, grid.height, STRIP_ROWS):
            progress.report(row / grid.height, "Writing registration images")
            window = Window(0, row, grid.width, min(STRIP_ROWS, grid.height - row))
            images, counts = _strip(pair, grid, window, settings)
            valid += counts
            for output, pixels in zip(outputs, images):
                output.write(pixels, 1, window=window)
    finally:
        for output in outputs:
            output.close()
    return tuple((valid / (grid.width * grid.height)).tolist())


def _strip(
    pair: ImagePair, grid: Grid, window: Window, settings: AlignmentSettings
) -> tuple[list[np.ndarray], list[int]]:
    """The four images in the window, and the numbers of valid pixels: fixed, moving, both."""
    top = min(HALO, window.row_off)
    bottom = min(HALO, grid.height - window.row_off - window.height)
    part = grid.window(window.row_off - top, 0, window.height + top + bottom, grid.width)
    inner = slice(top, top + window.height)
    look = proxies.edge_proxy if settings.use_edge_proxies else proxies.intensities
    images = [sample(pair.fixed, part), sample(pair.moving, part, pair.placed)]
    masks = [np.isfinite(image) for image in images]
    counts = [int(mask[inner].sum()) for mask in (*masks, masks[0] & masks[1])]
    if settings.enforce_mutual_valid_mask:
        masks = [masks[0] & masks[1]] * 2
    shown = [np.where(mask, look(image), 0).astype(np.float32) for image, mask in zip(images, masks)]
    return [image[inner] for image in shown] + [mask[inner].astype(np.uint8) * 255 for mask in masks], counts
