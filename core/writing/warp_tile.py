# SPDX-License-Identifier: GPL-2.0-or-later
"""One tile of a warp: its source pixels, resampled and encoded as the output's type."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any, Callable

import numpy as np
from rasterio.windows import Window, union

from ..arrays import DType, Flags, Integers, Pixels
from ..images.placement import Placement
from ..images.resample import margin
from .warp_plan import WarpJob

# Types that GDAL's warper interpolates by paths of their own, rounding.
WARPED_AS_THEY_ARE = ("uint8", "uint16", "int16")

Tile = tuple[Window, list[int], Pixels, Integers]  # window, bands, pixels, valid pixels of each band
Source = tuple[
    Window, Pixels, Flags
]  # a window of the moving raster, its pixels (bands, rows, columns), which are valid


def tile_tasks(job: WarpJob, bands: list[int], placed: list[Placement]) -> Iterator[Callable[[], Tile]]:
    """For each of some tiles near each other, its source pixels, wrapped in the work left to do.

    The source is read here and now, once for all of them; only the tasks may run in other threads.
    """
    around = margin(job.resampling, job.footprint)
    windows = [placement.under(*job.moving.grid.shape, around) for placement in placed]
    together = _read(job, bands, [window for window in windows if window is not None])
    for placement, window in zip(placed, windows):
        source = None if window is None or together is None else _part(together, window)
        yield partial(_warp_tile, job, bands, placement, source)


def _read(job: WarpJob, bands: list[int], windows: list[Window]) -> Source | None:
    """What lies under the windows and between them; None where there are none."""
    if not windows:
        return None
    together = union(*windows)
    pixels, valid = job.moving.read_bands(bands, together)
    return together, pixels, valid


def _part(source: Source, window: Window) -> Source:
    """A window within what was read."""
    together, pixels, valid = source
    rows, cols = Window(
        window.col_off - together.col_off, window.row_off - together.row_off, window.width, window.height
    ).toslices()
    return window, pixels[:, rows, cols], valid[:, rows, cols]


def _warp_tile(job: WarpJob, bands: list[int], placement: Placement, source: Source | None) -> Tile:
    """One tile, resampled from what was read for it and encoded."""
    window = placement.window
    shape = len(bands), window.height, window.width
    result: Pixels
    if source is None:
        result = np.full(shape, np.nan, job.working_dtype)
    else:
        under, pixels, known = source
        if _is_whole(job, placement, under, known):
            result = np.zeros(shape, job.dtype)
        else:
            result = np.full(shape, np.nan, job.working_dtype)
            pixels = pixels.astype(job.working_dtype)
            np.copyto(pixels, np.nan, where=~known)
        placement.resample(pixels, (under.col_off, under.row_off), job.resampling, job.footprint, result)
    valid = ~np.isnan(result) if result.dtype.kind == "f" else np.ones(result.shape, bool)
    counts: Integers = np.count_nonzero(valid, axis=(1, 2))
    return window, bands, _encode(job, bands, result, valid), counts


def _is_whole(job: WarpJob, placement: Placement, source: Window, valid: Flags) -> bool:
    """Whether every pixel of the tile is sure to be valid, so that no NaN is needed while it is resampled."""
    if job.dtype.name not in WARPED_AS_THEY_ARE or job.resampling == "lanczos":
        return False
    height, width = job.moving.grid.shape
    inside = (
        source.col_off > 0
        and source.row_off > 0
        and source.col_off + source.width < width
        and source.row_off + source.height < height
    )
    return inside and placement.is_complete and bool(valid.all())


def _encode(job: WarpJob, bands: list[int], result: Pixels, valid: Flags) -> Pixels:
    """Results in the output's type: rounded, clipped, invalid pixels filled. Changes `result`."""
    dtype = job.dtype
    pixels = result if result.dtype.kind in "iu" else _rounded(result, valid, dtype)
    for index, band in enumerate(bands):
        fill = dtype.type(job.fills[band - 1])
        if job.reserved[band - 1]:
            np.copyto(pixels[index], _beside(fill), where=valid[index] & (pixels[index] == fill))
        np.copyto(pixels[index], fill, where=~valid[index])
    return pixels


def _rounded(result: Pixels, valid: Flags, dtype: DType) -> Pixels:
    """Floating-point results in the output's type, 0 where not valid."""
    np.copyto(result, 0, where=~valid)
    if dtype.kind in "iu":
        np.rint(result, out=result)
        limits = np.iinfo(dtype)
        highest = float(limits.max) if dtype.itemsize < 8 else np.nextafter(float(limits.max), 0)
        np.clip(result, limits.min, highest, out=result)
    elif dtype != result.dtype:
        np.clip(result, np.finfo(dtype).min, np.finfo(dtype).max, out=result)
    return result.astype(dtype, copy=False)


def _beside(value: Any) -> Any:
    """The number of numpy's that takes the place of `value` where that one is reserved: the next one."""
    dtype = value.dtype
    if dtype.kind in "iu":
        return dtype.type(int(value) + 1 if value < np.iinfo(dtype).max else int(value) - 1)
    return np.finfo(dtype).tiny if value == 0 else np.nextafter(value, dtype.type(0))
