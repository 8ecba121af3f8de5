# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster: all bands of the moving raster, resampled once from the original pixels, or left as they are."""

from __future__ import annotations

import collections
import contextlib
import hashlib
import json
import logging
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, Callable

import numpy as np
from rasterio.windows import Window

from ..errors import InputError
from ..geometry.chunks import split, tiles
from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.raster import Raster
from ..progress import Progress
from ..resources import SPAN_SHARE, memory_limit, thread_count
from ..settings import OutputSettings
from ..settings.plain import plain
from .edge_trim import check_detection_band, check_markable, write_trimmed
from .geotiff import block_size, common_dtype, has_mask_band, new_geotiff, write_vrt
from .nodata import output_nodata
from .output import scratch_file
from .warp_plan import WarpJob, band_groups, chunk_block, spans, warp_job
from .warp_tile import Tile, tile_tasks

MARKS, MOVED_BY = "COREGIX", "TRANSFORM"  # a domain of the output's metadata, and an item of it

log = logging.getLogger(__name__)


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
        """For JSON, NaN as the text 'nan'; a chunk is [row, column, height, width]."""
        return {
            "valid_fraction": self.valid_fraction,
            "nodata": plain(self.nodata),
            "pixels_trimmed": self.pixels_trimmed,
            "chunks": [[w.row_off, w.col_off, w.height, w.width] for w in self.chunks],
        }


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
    output_path : a temporary file's path (see `new_files`): after an error, it may hold half an output.

    Raises
    ------
    SettingsError, InputError : see `check_output_settings`; the moving raster can't be read.
    OutputError : the output can't be written.
    Cancelled : the caller asked to stop.
    """
    check_output_settings(moving, fixed_nodata, settings)
    nodata = output_nodata(moving, fixed_nodata, settings)
    _tell_of_dropped(moving)
    if settings.format == "vrt":
        tags = {MOVED_BY: transform_mark(transform)}
        write_vrt(output_path, moving.dataset, _corrected(moving, transform), MARKS, tags)
        return OutputSummary(None, nodata, 0, ())
    trim = settings.edge_trim
    if trim is None:
        return _write(moving, transform, target, output_path, settings, nodata, progress)
    plain = replace(settings, format="gtiff", creation_options=None, overviews=False)
    with scratch_file(output_path) as untrimmed:
        summary = _write(moving, transform, target, untrimmed, plain, nodata, progress.stage(0, 0.8))
        counts = write_trimmed(untrimmed, output_path, trim, None, settings, progress.stage(0.8, 1))
    if not any(counts.valid_fractions):
        raise InputError("The edge trim leaves no valid pixel of the output. Choose a smaller depth, or other limits.")
    valid = counts.valid_fractions[moving.band - 1]
    return replace(summary, valid_fraction=valid, nodata=counts.nodata, pixels_trimmed=counts.pixels_trimmed)


def _write(
    moving: Raster,
    transform: Transform,
    target: Grid,
    path: str,
    settings: OutputSettings,
    nodata: float | None,
    progress: Progress,
) -> OutputSummary:
    """As `write_aligned`, without the edge trim."""
    dataset, masks = moving.dataset, False
    if settings.resampling == "none":
        grid, masks = _corrected(moving, transform), has_mask_band(dataset)
        chunks = split(*grid.shape, settings.split_factor, chunk_block(grid))
        written = _unchanged_tiles(moving, chunks)
    else:
        grid, job = target, warp_job(moving, transform, target, settings.resampling, nodata)
        size = job.tile_size()
        chunks = split(*grid.shape, settings.split_factor, size)
        tasks = _tasks(job, chunks, size, SPAN_SHARE * memory_limit(settings))
        written = _in_threads(tasks, thread_count(settings))
    valid, done, total = np.zeros(dataset.count, np.int64), 0, grid.height * grid.width * dataset.count
    with new_geotiff(path, dataset, grid, nodata, settings, progress) as output, contextlib.closing(written):
        output.dataset.update_tags(ns=MARKS, **{MOVED_BY: transform_mark(transform)})
        for window, bands, pixels, counts in written:
            output.write(pixels, bands, window=window)
            if masks and bands[-1] == dataset.count:
                output.write_mask(dataset.read_masks(1, window=window), window=window)
            valid[np.array(bands) - 1] += counts
            done += pixels.size
            progress.report(done / total, "Writing")
    if not valid.any():
        raise _no_valid_pixel(settings)
    return OutputSummary(float(valid[moving.band - 1] / (grid.height * grid.width)), nodata, 0, tuple(chunks))


def transform_mark(transform: Transform) -> str:
    """A text of its own for each transform, by which an output tells what it was moved by."""
    return hashlib.sha256(json.dumps(transform.to_dict()).encode()).hexdigest()[:16]


def _tell_of_dropped(moving: Raster) -> None:
    """Warn of what else places the moving raster, and holds no more where it belongs."""
    points, rpcs = moving.dataset.gcps[0], moving.dataset.rpcs
    dropped = [name for name, has in (("ground control points", points), ("RPCs", rpcs)) if has]
    if dropped:
        log.warning("The output has a geotransform in place of the %s of the %s.", " and ".join(dropped), moving.name)


def _no_valid_pixel(settings: OutputSettings) -> InputError:
    where = "moving raster's own extent" if settings.output_on_moving_grid else "fixed raster's extent"
    remedy = (
        "Write it on the fixed raster's grid (no output_on_moving_grid), or move it as a whole (resampling 'none')."
        if settings.output_on_moving_grid
        else "Write it on the moving raster's grid (output_on_moving_grid)."
    )
    return InputError(
        f"The output would have no valid pixel: the raster belongs beside the {where}, on which it shall "
        f"be written, or it has none itself. {remedy}"
    )


def _corrected(moving: Raster, transform: Transform) -> Grid:
    """The moving raster's own pixels, where the transform puts them."""
    return replace(moving.grid, transform=transform.corrected(moving.grid.transform))


def _unchanged_tiles(moving: Raster, chunks: Iterable[Window]) -> Generator[Tile, None, None]:
    """The pixels as they are, tile by tile."""
    size = block_size(*moving.grid.shape)
    band_bytes = size * size * np.dtype(common_dtype(moving.dataset)).itemsize
    for window in (tile for chunk in chunks for tile in tiles(chunk, size)):
        for bands in band_groups(moving.dataset.count, band_bytes):
            pixels, valid = moving.read_bands(bands, window)
            yield window, bands, pixels, np.count_nonzero(valid, axis=(1, 2))


def _tasks(job: WarpJob, chunks: Iterable[Window], size: int, span_bytes: float) -> Iterator[Callable[[], Tile]]:
    """For each tile and group of bands, the work left to do once its source pixels are read; see `tile_tasks`."""
    for windows in spans(job, chunks, size, span_bytes):
        placed = [job.pixel_map.placement(window) for window in windows]
        for bands in band_groups(job.moving.dataset.count, job.source_bytes(size)):
            yield from tile_tasks(job, bands, placed)


def _in_threads(tasks: Iterable[Callable[[], Tile]], workers: int) -> Generator[Tile, None, None]:
    """Results of the tasks in order. They are taken (pixels are read) in the calling thread, and run in others."""
    pending: collections.deque[Future[Tile]] = collections.deque()
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
