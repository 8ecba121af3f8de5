# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixels of a band on any grid: averaged where that is coarser, interpolated where it is finer, NaN where invalid."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ..arrays import Floats, Pixels
from ..geometry.chunks import tiles
from ..geometry.grid import Grid, apply_affine
from ..geometry.transforms import Transform
from ..progress import SILENT, Progress
from .overviews import are_honest, places
from .pixel_map import PixelMap
from .raster import Raster, Reduced, tell_of_nearly_nodata
from .readable import readable
from .undeclared_nodata import Thumbnail, gap_value, thumbnail, undeclared_nodata

MARGIN = 8
STRIP_PIXELS = 1 << 21
REDUCED_SIDE = 3072
READING_SIDE = 1024


@dataclass(frozen=True)
class Patch:
    """Pixels of a raster, read once, from which any nearby grid can be resampled.

    pixels : (rows, columns) float32, NaN where invalid.
    to_raster : Affine from the patch's pixels to the raster's.
    """

    raster: Raster
    pixels: Floats
    to_raster: Affine

    def on(self, grid: Grid, corrected: Affine | None = None) -> Floats:
        """The pixels on a grid in any CRS, (rows, columns) float32, NaN where invalid.

        `corrected` is a geotransform to use in place of the raster's own, in the raster's CRS.
        """
        return self._resampled(self._map_to(grid, corrected))

    def seen_through(self, transform: Transform, grid: Grid) -> Floats:
        """The pixels where a transform (fixed to moving, in the raster's CRS) puts them on a grid of the same CRS."""
        geotransform = transform.corrected(self.raster.grid.transform) * self.to_raster
        return self._resampled(PixelMap(grid.crs, geotransform, grid, self.raster.grid.meridian, transform.field))

    def around(self, grid: Grid, corrected: Affine | None = None) -> Patch:
        """The part that lies on a grid, with the margin of `read_patch`, in memory of its own."""
        placement = self._map_to(grid, corrected).placement(Window(0, 0, grid.width, grid.height))
        height, width = self.pixels.shape
        under = placement.under(height, width, MARGIN) if self.pixels.size else None
        if under is None:
            return Patch(self.raster, np.empty((0, 0), np.float32), Affine.identity())
        corner = Affine.translation(under.col_off, under.row_off)
        return Patch(self.raster, self.pixels[under.toslices()].copy(), self.to_raster * corner)

    def overlapping(self) -> Patch:
        """The means of each pixel with its neighbours to the right, below and between, where it has them."""
        if min(self.pixels.shape) < 2:
            return self
        return Patch(self.raster, means_of_four(self.pixels), self.to_raster * Affine.translation(0.5, 0.5))

    def _map_to(self, grid: Grid, corrected: Affine | None) -> PixelMap:
        own = self.raster.grid
        return PixelMap(own.crs, (corrected or own.transform) * self.to_raster, grid, own.meridian)

    def _resampled(self, pixel_map: PixelMap) -> Floats:
        grid = pixel_map.target
        target = np.full(grid.shape, np.nan, np.float32)
        if not self.pixels.size:
            return target
        placement = pixel_map.placement(Window(0, 0, grid.width, grid.height))
        placement.resample(self.pixels[None], (0, 0), "cubic", (1, 1), target[None])
        return target


def sample(raster: Raster, grid: Grid, corrected: Affine | None = None, progress: Progress = SILENT) -> Floats:
    """The raster's band on a grid, (rows, columns) float32, NaN where no valid pixel contributes."""
    return read_patch(raster, grid, corrected, progress).on(grid, corrected)


def read_patch(
    raster: Raster, grid: Grid, corrected: Affine | None = None, progress: Progress = SILENT, overlapping: bool = False
) -> Patch:
    """What of the raster lies on a grid, with a margin for interpolation and for small changes of `corrected`.

    Where the grid is coarser by a factor of two or more, whole pixels are averaged, from the file's overviews
    where it has them.

    overlapping : average in steps of half a pixel of the grid, four times as many: what lies between averages side by
        side is interpolated, which is wrong for all detail of up to four of the grid's pixels.
    """
    geotransform = corrected or raster.grid.transform
    window, pixels_per_side = _source_window(raster, grid, geotransform)
    if window is None:
        return Patch(raster, np.empty((0, 0), np.float32), Affine.identity())
    factor = max(1, min(int(pixels_per_side + 1e-6), max(raster.grid.shape)))  # no more than all of it in one pixel
    half, held = max(1, round(factor / 2)), 1 if raster.reduced is None else raster.reduced.factor
    if not overlapping or factor == 1 or half < held <= factor:  # what is held in memory isn't read again for that
        return _read_averaged(raster, window, factor, progress)
    return _read_averaged(raster, window, half, progress).overlapping()


def _source_window(raster: Raster, grid: Grid, geotransform: Affine) -> tuple[Window | None, float]:
    """The window that covers the grid, None where they don't meet, and source pixels per grid pixel (a side)."""
    outline = grid.outline(raster.grid.crs, raster.grid.meridian)
    if not len(outline):
        return None, 1.0
    cols, rows = apply_affine(~geotransform, outline[:, 0], outline[:, 1])
    spans = np.ptp(cols), np.ptp(rows)
    pixels_per_side = float(np.sqrt(spans[0] * spans[1] / (grid.width * grid.height)))
    margin = MARGIN * max(1.0, pixels_per_side)
    left, right = np.clip([np.floor(cols.min() - margin), np.ceil(cols.max() + margin)], 0, raster.grid.width)
    top, bottom = np.clip([np.floor(rows.min() - margin), np.ceil(rows.max() + margin)], 0, raster.grid.height)
    if right <= left or bottom <= top:
        return None, pixels_per_side
    return Window(int(left), int(top), int(right - left), int(bottom - top)), pixels_per_side


def _read_averaged(raster: Raster, window: Window, factor: int, progress: Progress) -> Patch:
    """The window with factor x factor pixels averaged (fewer at the lower and right edge)."""
    if raster.reduced is not None and factor >= raster.reduced.factor:
        return _from_memory(raster, raster.reduced, window, factor)
    with _overview(raster, factor) as (dataset, overview_factor):
        step = max(1, round(factor / overview_factor))
        scale_x, scale_y = raster.grid.width / dataset.width, raster.grid.height / dataset.height
        left, top = int(window.col_off / scale_x), int(window.row_off / scale_y)
        right = min(dataset.width, int(np.ceil((window.col_off + window.width) / scale_x)))
        bottom = min(dataset.height, int(np.ceil((window.row_off + window.height) / scale_y)))
        rows_at_once = max(1, STRIP_PIXELS // (right - left) // step) * step
        strips = []
        for row in range(top, bottom, rows_at_once):
            progress.report((row - top) / (bottom - top))
            strip = Window(left, row, right - left, min(rows_at_once, bottom - row))
            strips.append(block_mean(raster.read(strip, dataset), step))
    to_raster = Affine.scale(scale_x, scale_y) * Affine.translation(left, top) * Affine.scale(step)
    return Patch(raster, np.concatenate(strips), to_raster)


def first_read(raster: Raster, grid: Grid, corrected: Affine, progress: Progress) -> Raster:
    """The raster with what one reading of it tells.

    That is a value that marks invalid pixels or gaps without being declared, and whether the file's overviews can be
    trusted; where they can't, or are none, what lies on a grid, with at most REDUCED_SIDE pixels a side, is held in
    memory in place of overviews.
    """
    undeclared = raster.mask_source == "none"
    overviews = _usable_overviews(raster)
    if overviews:
        raster = _with_values(raster, thumbnail(raster) if undeclared else None, _at_places(raster))
        honest = raster.gap_value is None and are_honest(raster, overviews[0])
        raster = replace(raster, honest_overviews=honest)
        if honest:
            return raster
    whole = Window(0, 0, raster.grid.width, raster.grid.height)
    window = whole if undeclared else _source_window(raster, grid, corrected)[0]
    if window is None:
        return raster
    look = Thumbnail(window.height, window.width, raster.dataset.dtypes[raster.band - 1])
    reduced = _read_reduced(raster, window, look, progress)
    known = _with_values(raster, look.pixels if undeclared else None, look.pixels)
    if known != raster:
        reduced = _read_reduced(known, window, None, progress)
    return replace(known, reduced=reduced)


def _at_places(raster: Raster) -> Pixels:
    """The band's pixels as they are in some places all over the raster, (n,)."""
    return np.concatenate([raster.read_bands([raster.band], place)[0].ravel() for place in places(raster)])


def _with_values(raster: Raster, whole: Pixels | None, some: Pixels) -> Raster:
    """The raster with the values that mark invalid pixels: outside of the image, told from all of it, and inside."""
    if raster.mask_source == "all_valid":
        return raster
    if whole is not None:
        raster = replace(raster, undeclared_nodata=undeclared_nodata(whole))
    tell_of_nearly_nodata(raster, some)
    marks = [value for value in (raster.nodata, raster.undeclared_nodata) if value is not None]
    inside = np.where(np.isin(some, marks), np.nan, some)
    return replace(raster, gap_value=gap_value(inside))


def _read_reduced(raster: Raster, window: Window, look: Thumbnail | None, progress: Progress) -> Reduced:
    """The window averaged to at most REDUCED_SIDE pixels a side; `look` is filled on the way, if there is one."""
    factor = 2 ** math.ceil(math.log2(max(1.0, max(window.width, window.height) / REDUCED_SIDE)))
    reduced = np.empty((-(-window.height // factor), -(-window.width // factor)), np.float32)
    height, width = _reading_size(raster, factor)
    done = 0
    for part in tiles(window, height, width):
        progress.report(done / (window.height * window.width), "Reading")
        values, valid = raster.read_bands([raster.band], part)
        if look is not None:
            look.fill(part.row_off - window.row_off, part.col_off - window.col_off, values[0])
        pixels = block_mean(raster.as_float(values, valid, part), factor)
        row, col = (part.row_off - window.row_off) // factor, (part.col_off - window.col_off) // factor
        reduced[row : row + pixels.shape[0], col : col + pixels.shape[1]] = pixels
        done += part.height * part.width
    return Reduced(reduced, factor, window.row_off, window.col_off)


def _reading_size(raster: Raster, factor: int) -> tuple[int, int]:
    """Rows and columns to read at a time: whole blocks, so that none is decoded twice, and multiples of `factor`."""
    block_height, block_width = raster.dataset.block_shapes[raster.band - 1]
    if block_width >= raster.grid.width:
        return max(1, STRIP_PIXELS // block_width // factor) * factor, -(-block_width // factor) * factor
    height = math.lcm(block_height, factor) * max(1, READING_SIDE // block_height)
    return height, math.lcm(block_width, factor) * max(1, STRIP_PIXELS // height // block_width)


def _from_memory(raster: Raster, held: Reduced, window: Window, factor: int) -> Patch:
    """The window, or what of it is held in memory, with about factor x factor pixels averaged."""
    step = max(1, round(factor / held.factor))
    top, left = max(0, window.row_off - held.row) // held.factor, max(0, window.col_off - held.col) // held.factor
    bottom, right = (
        -(-(start + size - first) // held.factor)
        for start, size, first in (
            (window.row_off, window.height, held.row),
            (window.col_off, window.width, held.col),
        )
    )
    pixels = block_mean(held.pixels[top : max(bottom, top), left : max(right, left)], step)
    origin = Affine.translation(held.col, held.row) * Affine.scale(held.factor)
    return Patch(raster, pixels, origin * Affine.translation(left, top) * Affine.scale(step))


@contextmanager
def _overview(raster: Raster, factor: int) -> Iterator[tuple[DatasetReader, int]]:
    """The coarsest overview that is no coarser than `factor`, or the raster itself."""
    fitting = [(size, level) for level, size in enumerate(_usable_overviews(raster)) if size <= factor]
    if not fitting:
        yield raster.dataset, 1
        return
    size, level = max(fitting)
    with readable(raster.name):
        dataset = rasterio.open(raster.dataset.name, overview_level=level)
    with dataset:
        yield dataset, size


def _usable_overviews(raster: Raster) -> list[int]:
    """Factors of the file's overviews: an overridden nodata value is blended into them, so they are of no use then."""
    blended = raster.nodata_overridden or not raster.honest_overviews
    return [] if blended else raster.dataset.overviews(raster.band)


def block_mean(pixels: Floats, step: int) -> Floats:
    """Mean of the valid pixels of each step x step block, (rows, columns) float32; NaN where half are invalid."""
    if step == 1:
        return pixels
    height, width = pixels.shape
    padded = np.pad(pixels, ((0, -height % step), (0, -width % step)), constant_values=np.nan)
    valid = np.isfinite(padded)
    if valid.all():
        return (_block_sums(padded, step, np.float64) / step**2).astype(np.float32)
    count = _block_sums(valid, step, np.int64)
    total = _block_sums(np.where(valid, padded, 0), step, np.float64)
    return np.where(count > step * step / 2, total / np.maximum(count, 1), np.nan).astype(np.float32)


def means_of_four(pixels: Floats) -> Floats:
    """Mean of the valid pixels among each 2 x 2, overlapping, (rows - 1, columns - 1); NaN where half are invalid."""
    parts = np.stack([pixels[:-1, :-1], pixels[:-1, 1:], pixels[1:, :-1], pixels[1:, 1:]])
    valid = np.isfinite(parts)
    if valid.all():
        means: Floats = parts.mean(axis=0)
        return means
    count = valid.sum(axis=0)
    return np.where(count > 2, np.where(valid, parts, 0).sum(axis=0) / np.maximum(count, 1), np.nan).astype(np.float32)


def _block_sums(values: Pixels, step: int, dtype: type[Any]) -> Pixels:
    """Sums over step x step blocks: along columns first, for whole rows add up fast."""
    height, width = values.shape
    strips = values.reshape(height // step, step, width).sum(axis=1, dtype=dtype)
    sums: Pixels = sum(strips[:, k::step] for k in range(step))
    return sums
