# SPDX-License-Identifier: GPL-2.0-or-later
"""One resampling of original pixels through an affine map, by GDAL's warper."""

from __future__ import annotations

import warnings

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.warp import Resampling, reproject

from ..arrays import Flags, Pixels
from ..geometry.grid import apply_affine
from .masks import dilate

KERNEL_RADIUS = {"nearest": 1, "bilinear": 1, "cubic": 2, "lanczos": 3}
# Any CRS: the warper gets pixel coordinates on both sides, and one CRS so that it leaves them as they are.
PIXEL_CRS = CRS.from_epsg(3857)
PIXEL_TRANSFORM = Affine.scale(2)  # exact; an identity would count as no georeferencing
# rasterio hushes this of its own arrays in memory, but not of several threads at once
warnings.filterwarnings("ignore", "Dataset has no geotransform", NotGeoreferencedWarning)


def margin(resampling: str, footprint: tuple[int, int]) -> int:
    """Source pixels that the kernel needs around a position."""
    return KERNEL_RADIUS[resampling] * max(footprint) + 1


def widened(resampling: str, footprint: tuple[int, int]) -> str:
    """The resampling whose kernel is used over a footprint: averages of 'lanczos' are those of 'cubic'.

    GDAL's widened Lanczos kernel displaces by up to a pixel (3.6), or gives all weight to a pixel that it hits exactly
    (3.10).
    """
    return "cubic" if resampling == "lanczos" and footprint != (1, 1) else resampling


def resample(
    pixels: Pixels, affine: Affine, shape: tuple[int, int], resampling: str, footprint: tuple[int, int]
) -> Pixels:
    """Resample the bands onto (rows, columns) of `shape`.

    Parameters
    ----------
    pixels : (bands, rows, columns), float32 or float64 with NaN where invalid, or integers that are all valid.
    affine : (column, row) of the result to (column, row) of `pixels`.
    footprint : source columns and rows that a target pixel covers, over which the kernel is widened to average them
        (except for 'nearest'); see `widened`.

    Returns
    -------
    (bands, rows, columns) in the type of `pixels`, integers rounded. A result pixel is NaN (0 among integers) where its
    middle lies outside the pixels or in an invalid one; the others are computed from valid pixels alone.
    """
    invalid = np.isnan(pixels) if pixels.dtype.kind == "f" else np.zeros(pixels.shape, bool)
    masked = bool(invalid.any())
    resampling = widened(resampling, footprint)
    result = _warp(pixels, affine, shape, resampling, footprint, masked)
    if masked and resampling == "lanczos":
        # What is left of a kernel with negative lobes may sum up to anything. For 'cubic', GDAL does this itself.
        near = _nearest(dilate(invalid, margin(resampling, footprint)), affine, shape)
        np.copyto(result, _warp(pixels, affine, shape, "bilinear", footprint, masked), where=near)
    if masked and resampling != "nearest":
        result[_nearest(invalid, affine, shape)] = np.nan
    return result


def _warp(
    pixels: Pixels,
    affine: Affine,
    shape: tuple[int, int],
    resampling: str,
    footprint: tuple[int, int],
    masked: bool,
) -> Pixels:
    """GDAL's part of `resample`; `masked` tells whether some pixels are NaN."""
    result = np.full((len(pixels), *shape), np.nan if pixels.dtype.kind == "f" else 0, pixels.dtype)
    # Without a nodata value the warper takes its fast path, three times faster, and the result's NaN stay outside.
    nodata = np.nan if masked else None
    reproject(
        pixels,
        result,
        src_transform=PIXEL_TRANSFORM,
        src_crs=PIXEL_CRS,
        dst_transform=PIXEL_TRANSFORM * affine,
        dst_crs=PIXEL_CRS,
        resampling=Resampling[resampling],
        src_nodata=nodata,
        dst_nodata=nodata,
        init_dest_nodata=False,
        UNIFIED_SRC_NODATA="NO",
        # Else the warper derives them from each window's size, and they differ a little from window to window.
        XSCALE=1 / footprint[0],
        YSCALE=1 / footprint[1],
    )
    return result


def _nearest(flags: Flags, affine: Affine, shape: tuple[int, int]) -> Flags:
    """Flags (bands, rows, columns) of the source pixels in which the target pixels' middles lie; false outside."""
    cols, rows = np.meshgrid(np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5)
    x, y = (np.floor(values).astype(np.intp) for values in apply_affine(affine, cols, rows))
    height, width = flags.shape[1:]
    inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
    hit: Flags = flags[:, np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)] & inside
    return hit
