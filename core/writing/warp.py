# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster: all bands of the moving raster, resampled once from the original pixels, or left as they are."""

from __future__ import annotations

import collections
import math
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Callable

import numpy as np
from rasterio.windows import Window, union

from ..errors import InputError, SettingsError
from ..geometry.chunks import split, tiles
from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.raster import Raster, check_fits, fits
from ..images.resample import PixelMap, Placement, margin
from ..progress import Progress
from ..resources import SPAN_SHARE, memory_limit, thread_count
from ..settings import OutputSettings
from .edge_trim import check_detection_band, check_markable, write_trimmed
from .geotiff import alpha_bands, block_size, common_dtype, has_mask_band, new_geotiff, write_vrt
from .output import scratch_file

TILE_BYTES = 32e6  # of source pixels that are worked on at a time, per thread
WARPED_AS_THEY_ARE = (
    "uint8",
    "uint16",
    "int16",
)  # types that GDAL's warper interpolates by paths of their own, rounding
LARGEST_TILE, SMALLEST_TILE = 512, 16
TILES_PER_SIDE = 4  # at least, in a raster of some size: more chunks than that are seldom asked for


@dataclass(frozen=True)
class OutputSummary:
    """What was written.

    Parameters
    ----------
    valid_fraction : share of the output's pixels that are valid in the band used for the registration; None where they
        were not looked at (a VRT).
    nodata : the output's nodata value, None where an alpha or mask band tells the valid pixels.
    pixels_trimmed : valid pixels that the edge trim made invalid.
    chunks : windows in which the output was written, in order.
    """

    valid_fraction: float | None
    nodata: float | None
    pixels_trimmed: int
    chunks: tuple[Window, ...]

    def to_dict(self) -> dict[str, Any]:
        """For JSON; a chunk is [row, column, height, width]."""
        return {
            "valid_fraction": self.valid_fraction,
            "nodata": self.nodata,
            "pixels_trimmed": self.pixels_trimmed,
            "chunks": [[w.row_off, w.col_off, w.height, w.width] for w in self.chunks],
        }


def output_nodata(moving: Raster, fixed_nodata: float | None, settings: OutputSettings) -> float | None:
    """The value of invalid output pixels: the setting's, else the moving raster's, else the fixed raster's, else 0.

    A value that the moving raster has in its collar without declaring it counts as its own. None where the output has
    the moving raster's alpha band instead, or with resampling 'none' whatever the moving raster has.

    Raises
    ------
    SettingsError : the output's pixels can't hold the value, or are not to be changed.
    """
    dtype = common_dtype(moving.dataset)
    if moving.nodata_overridden:
        check_fits("moving_nodata", moving.nodata, dtype)
    check_fits("output_nodata", settings.output_nodata, dtype)
    own = _fitting(moving.nodata, dtype)
    chosen = settings.output_nodata
    if settings.resampling == "none":
        if chosen is not None and chosen != own and not (own is not None and math.isnan(own) and math.isnan(chosen)):
            raise SettingsError(
                f"output_nodata is {chosen:g}, but resampling 'none' changes no pixel, and the moving raster's nodata "
                f"value is {'not set' if own is None else format(own, 'g')}. Leave output_nodata out, or resample."
            )
        return own
    if chosen is not None:
        return chosen
    if own is not None or alpha_bands(moving.dataset):
        return own
    others = (_fitting(value, dtype) for value in (moving.undeclared_nodata, fixed_nodata))
    return next((value for value in others if value is not None), 0.0)


def _fitting(value: float | None, dtype: str) -> float | None:
    """The value if pixels of this type can hold it, else None: a tag of -9999 says nothing about bytes."""
    return value if value is not None and fits(value, dtype) else None


def check_output_settings(moving: Raster, fixed_nodata: float | None, settings: OutputSettings) -> None:
    """Refuse before the solve what `write_aligned` would refuse after it.

    Raises
    ------
    SettingsError : see `output_nodata`.
    InputError : the moving raster has complex bands, or can't be trimmed as the settings ask.
    """
    for band, dtype in enumerate(moving.dataset.dtypes, 1):
        if dtype.startswith("complex"):
            raise InputError(
                f"Band {band} of the {moving.name} holds complex numbers, which can't be resampled. "
                "Write its magnitude to a raster and align that."
            )
    output_nodata(moving, fixed_nodata, settings)
    if settings.edge_trim is not None:
        check_detection_band(moving, settings.edge_trim)
        if settings.resampling == "none":
            check_markable(moving)


def write_aligned(
    moving: Raster,
    transform: Transform,
    target: Grid,
    output_path: str,
    settings: OutputSettings,
    fixed_nodata: float | None,
    progress: Progress,
) -> OutputSummary:
    """Write all bands of the moving raster where the transform puts them.

    Memory is bounded whatever the rasters' sizes, and the content is the same whatever the split factor.

    Parameters
    ----------
    transform : from map positions in the fixed to those in the moving image, in the moving raster's CRS.
    target : pixel grid of the output, in any CRS. With resampling 'none' the output has the moving raster's own pixels
        and a corrected geotransform, whatever the target.
    output_path : a temporary file's path (see `atomic_output`): after an error, it may hold half an output.

    Raises
    ------
    SettingsError, InputError : see `check_output_settings`; the moving raster can't be read.
    OutputError : the output can't be written.
    Cancelled : the caller asked to stop.
    """
    check_output_settings(moving, fixed_nodata, settings)
    nodata = output_nodata(moving, fixed_nodata, settings)
    if settings.format == "vrt":
        write_vrt(
            output_path, moving.dataset, replace(moving.grid, transform=transform.corrected(moving.grid.transform))
        )
        return OutputSummary(None, nodata, 0, ())
    write = _write_unchanged if settings.resampling == "none" else _write_resampled
    trim = settings.edge_trim
    if trim is None:
        return write(moving, transform, target, output_path, settings, nodata, progress)
    plain = replace(settings, format="gtiff", creation_options=None, overviews=False)
    with scratch_file(output_path) as untrimmed:
        summary = write(moving, transform, target, untrimmed, plain, nodata, progress.stage(0, 0.8))
        counts = write_trimmed(untrimmed, output_path, trim, None, settings, progress.stage(0.8, 1))
    valid = counts.valid_fractions[moving.band - 1]
    return replace(summary, valid_fraction=valid, nodata=counts.nodata, pixels_trimmed=counts.pixels_trimmed)


def _write_resampled(
    moving: Raster,
    transform: Transform,
    target: Grid,
    path: str,
    settings: OutputSettings,
    nodata: float | None,
    progress: Progress,
) -> OutputSummary:
    job = _job(moving, transform, target, settings.resampling, nodata)
    size = _tile_size(target, job)
    chunks = split(*target.shape, settings.split_factor, size)
    valid, done, total = 0, 0, target.height * target.width * moving.dataset.count
    tasks = _tasks(job, chunks, size, SPAN_SHARE * memory_limit(settings))
    with new_geotiff(path, moving.dataset, target, nodata, settings, progress) as output:
        for window, bands, pixels, valid_pixels in _in_threads(tasks, thread_count(settings)):
            output.write(pixels, bands, window=window)
            valid += valid_pixels
            done += pixels.size
            progress.report(done / total, "Writing")
    return OutputSummary(valid / (target.height * target.width), nodata, 0, tuple(chunks))


@dataclass(frozen=True)
class _Job:
    """What all tiles of one resampling have in common.

    Parameters
    ----------
    footprint : source (columns, rows) that a target pixel covers.
    dtype : of the output.
    fills : for each band, the value of invalid pixels.
    reserved : for each band, whether valid pixels must not have that value.
    """

    moving: Raster
    pixel_map: PixelMap
    resampling: str
    footprint: tuple[int, int]
    dtype: np.dtype
    fills: tuple[float, ...]
    reserved: tuple[bool, ...]

    @property
    def working_dtype(self) -> np.dtype:
        """Floating-point type that holds the original values (integers up to 2^53)."""
        return np.dtype(np.result_type(self.dtype, np.float32))


def _job(moving: Raster, transform: Transform, target: Grid, resampling: str, nodata: float | None) -> _Job:
    corrected = transform.corrected(moving.grid.transform)
    pixel_map = PixelMap(moving.grid.crs, corrected, target, transform.field)
    alphas = alpha_bands(moving.dataset)
    fills, reserved = [], []
    for band in range(1, moving.dataset.count + 1):
        fills.append(0.0 if nodata is None or band in alphas else nodata)
        reserved.append(not moving.nodata_overridden if band in alphas else nodata is not None)
    return _Job(
        moving,
        pixel_map,
        resampling,
        pixel_map.footprint(*moving.grid.shape),
        np.dtype(common_dtype(moving.dataset)),
        tuple(fills),
        tuple(reserved),
    )


def _tile_size(target: Grid, job: _Job) -> int:
    """Side of the tiles, a power of 2: it depends on the rasters alone, so that a split changes no pixel."""
    size = _power_of_two(max(target.shape) / TILES_PER_SIDE)
    while size > SMALLEST_TILE and _source_bytes(size, job) > TILE_BYTES:
        size //= 2
    return size


def _source_bytes(size: int, job: _Job) -> float:
    """Memory of one band under a tile, as floating-point numbers."""
    return size * size * job.footprint[0] * job.footprint[1] * job.working_dtype.itemsize


Tile = tuple[Window, list[int], np.ndarray, int]  # window, bands, pixels, valid pixels of the registration band


def _tasks(job: _Job, chunks: Iterable[Window], size: int, span_bytes: float) -> Iterator[Callable[[], Tile]]:
    """For each tile and group of bands, its source pixels, read here and now, wrapped in the work left to do.

    The pixels under several blocks of the output are read at a time, so that few blocks of the source are decoded
    twice, and GDAL's threads share the work.
    """
    block = max(size, block_size(*job.pixel_map.target.shape))
    per_span = max(1, int(span_bytes / (job.moving.dataset.count * _source_bytes(block, job))))
    down = math.isqrt(per_span)  # about square: the fewer blocks at its rim, the fewer are decoded twice
    for chunk in chunks:
        for span in tiles(chunk, down * block, per_span // down * block):
            placed = [job.pixel_map.placement(window) for whole in tiles(span, block) for window in tiles(whole, size)]
            for bands in _groups(job.moving.dataset.count, _source_bytes(size, job)):
                yield from _tasks_of(job, bands, placed)


def _tasks_of(job: _Job, bands: list[int], placed: list[Placement]) -> Iterator[Callable[[], Tile]]:
    """Tasks for tiles near each other, whose source pixels are read at once."""
    around = margin(job.resampling, job.footprint)
    sources = [placement.under(*job.moving.grid.shape, around) for placement in placed]
    covered = [source for source in sources if source is not None]
    together = union(*covered) if covered else None
    pixels, valid = job.moving.read_bands(bands, together) if together else (None, None)
    for placement, source in zip(placed, sources):
        read = None
        if source is not None:
            rows, cols = Window(
                source.col_off - together.col_off, source.row_off - together.row_off, source.width, source.height
            ).toslices()
            read = pixels[:, rows, cols], valid[:, rows, cols]
        yield partial(_run, job, bands, placement, source, read)


def _run(
    job: _Job,
    bands: list[int],
    placement: Placement,
    source: Window | None,
    read: tuple[np.ndarray, np.ndarray] | None,
) -> Tile:
    """One tile: its source pixels (bands, rows, columns), and which are valid, resampled and encoded."""
    window = placement.window
    if read is not None and _is_whole(job, placement, source, read[1]):
        result, pixels = np.zeros((len(bands), window.height, window.width), job.dtype), read[0]
    else:
        result = np.full((len(bands), window.height, window.width), np.nan, job.working_dtype)
        if read is not None:
            pixels = read[0].astype(job.working_dtype)
            np.copyto(pixels, np.nan, where=~read[1])
    if read is not None:
        origin = source.col_off, source.row_off
        placement.resample(pixels, origin, job.resampling, job.footprint, result)
    valid = ~np.isnan(result) if result.dtype.kind == "f" else np.ones(result.shape, bool)
    counted = int(valid[bands.index(job.moving.band)].sum()) if job.moving.band in bands else 0
    return window, bands, _encode(job, bands, result, valid), counted


def _is_whole(job: _Job, placement: Placement, source: Window, valid: np.ndarray) -> bool:
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


def _encode(job: _Job, bands: list[int], result: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Results in the output's type: rounded, clipped, invalid pixels filled. Changes `result`."""
    dtype = job.dtype
    pixels = result if result.dtype.kind in "iu" else _rounded(result, valid, dtype)
    for index, band in enumerate(bands):
        fill = dtype.type(job.fills[band - 1])
        if job.reserved[band - 1]:
            np.copyto(pixels[index], _beside(fill), where=valid[index] & (pixels[index] == fill))
        np.copyto(pixels[index], fill, where=~valid[index])
    return pixels


def _rounded(result: np.ndarray, valid: np.ndarray, dtype: np.dtype) -> np.ndarray:
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


def _beside(value: np.generic) -> np.generic:
    """The value that takes the place of `value` where that one is reserved: the next one."""
    dtype = value.dtype
    if dtype.kind in "iu":
        return dtype.type(int(value) + 1 if value < np.iinfo(dtype).max else int(value) - 1)
    return np.finfo(dtype).tiny if value == 0 else np.nextafter(value, dtype.type(0))


def _in_threads(tasks: Iterable[Callable[[], Tile]], workers: int) -> Iterator[Tile]:
    """Results of the tasks in order. They are taken (pixels are read) in the calling thread, and run in others."""
    pending: collections.deque[Future] = collections.deque()
    pool = ThreadPoolExecutor(workers)
    try:
        for task in tasks:
            pending.append(pool.submit(task))
            if len(pending) > workers:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _write_unchanged(
    moving: Raster,
    transform: Transform,
    target: Grid,
    path: str,
    settings: OutputSettings,
    nodata: float | None,
    progress: Progress,
) -> OutputSummary:
    dataset, grid = moving.dataset, replace(moving.grid, transform=transform.corrected(moving.grid.transform))
    size = block_size(*grid.shape)
    chunks = split(*grid.shape, settings.split_factor, _power_of_two(max(grid.shape) / TILES_PER_SIDE))
    total = grid.height * grid.width
    valid, done, mask_band = 0, 0, has_mask_band(dataset)
    with new_geotiff(path, dataset, grid, nodata, settings, progress) as output:
        for window in (tile for chunk in chunks for tile in tiles(chunk, size)):
            for bands in _groups(dataset.count, size * size * np.dtype(common_dtype(dataset)).itemsize):
                pixels, valid_pixels = moving.read_bands(bands, window)
                output.write(pixels, bands, window=window)
                if moving.band in bands:
                    valid += int(valid_pixels[bands.index(moving.band)].sum())
            if mask_band:
                output.write_mask(dataset.read_masks(1, window=window), window=window)
            done += window.height * window.width
            progress.report(done / total, "Writing")
    return OutputSummary(valid / total, nodata, 0, tuple(chunks))


def _groups(count: int, band_bytes: float) -> Iterator[list[int]]:
    """Bands (1-based) of a raster with `count` of them, in groups whose pixels fit in TILE_BYTES."""
    group = max(1, int(TILE_BYTES / band_bytes))
    for first in range(1, count + 1, group):
        yield list(range(first, min(first + group, count + 1)))


def _power_of_two(size: float) -> int:
    """The power of 2 nearest to `size`, between 64 and LARGEST_TILE."""
    return min(max(2 ** round(math.log2(size)), 64), LARGEST_TILE)
