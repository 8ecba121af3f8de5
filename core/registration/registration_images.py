# SPDX-License-Identifier: GPL-2.0-or-later
"""The images and masks that a solve compares, written as rasters to look at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import rasterio
from rasterio.windows import Window

from ..arrays import Pixels
from ..geometry.grid import Grid
from ..images.sampling import sample
from ..progress import Progress
from ..resources import memory_limit
from ..settings import AlignmentSettings
from . import proxies
from .pair import ImagePair

NAMES = ("fixed_reg.tif", "moving_reg.tif", "fixed_mask.tif", "moving_mask.tif")
HALO = proxies.GRADIENT_REACH
STRIP_ROWS = 512
BYTES_PER_PIXEL = 100  # of both images, what they are made of, and their features


def write_registration_images(
    pair: ImagePair, grid: Grid, settings: AlignmentSettings, paths: Sequence[str], progress: Progress
) -> tuple[float, float, float]:
    """Write images, to paths in the order of NAMES, on a grid of the solve.

    They are float32 edge proxies (or intensities), and masks of 0 and 255.

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
    dtypes = ("float32", "float32", "uint8", "uint8")
    outputs = [rasterio.open(path, "w", dtype=dtype, **profile) for path, dtype in zip(paths, dtypes)]
    try:
        strip = max(1, min(STRIP_ROWS, int(memory_limit(settings) / (BYTES_PER_PIXEL * grid.width))))
        for row in range(0, grid.height, strip):
            progress.report(row / grid.height, "Writing registration images")
            window = Window(0, row, grid.width, min(strip, grid.height - row))
            images, counts = _strip(pair, grid, window, settings)
            valid += counts
            for output, pixels in zip(outputs, images):
                output.write(pixels, 1, window=window)
    finally:
        for output in outputs:
            output.close()
    fixed, moving, both = (float(count / (grid.width * grid.height)) for count in valid)
    return fixed, moving, both


def _strip(pair: ImagePair, grid: Grid, window: Window, settings: AlignmentSettings) -> tuple[list[Pixels], list[int]]:
    """The four images in the window, and the numbers of valid pixels: fixed, moving, both."""
    top = min(HALO, window.row_off)
    bottom = min(HALO, grid.height - window.row_off - window.height)
    part = grid.window(window.row_off - top, 0, window.height + top + bottom, grid.width)
    inner = slice(top, top + window.height)
    look = proxies.compared(settings.use_edge_proxies)
    images = [sample(pair.fixed, part), sample(pair.moving, part, pair.placed)]
    masks = [np.isfinite(image) for image in images]
    counts = [int(mask[inner].sum()) for mask in (*masks, masks[0] & masks[1])]
    if settings.enforce_mutual_valid_mask:
        masks = [masks[0] & masks[1]] * 2
    shown = [np.where(mask, look(image), 0).astype(np.float32) for image, mask in zip(images, masks)]
    return [image[inner] for image in shown] + [mask[inner].astype(np.uint8) * 255 for mask in masks], counts
