# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan of a warp: what all tiles of one resampling share, how large they are, and which are read together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..arrays import DType
from ..geometry.chunks import tiles
from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.pixel_map import PixelMap
from ..images.raster import Raster
from .geotiff import alpha_bands, block_size, common_dtype

TILE_BYTES = 32e6  # of source pixels that are worked on at a time, per thread
LARGEST_TILE, SMALLEST_TILE = 512, 16
TILES_PER_SIDE = 4  # at least, in a raster of some size: more chunks than that are seldom asked for


@dataclass(frozen=True)
class WarpJob:
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
    dtype: DType
    fills: tuple[float, ...]
    reserved: tuple[bool, ...]

    @property
    def working_dtype(self) -> DType:
        """Floating-point type that holds the original values (integers up to 2^53)."""
        return np.dtype(np.result_type(self.dtype, np.float32))

    def source_bytes(self, size: int) -> float:
        """Memory of one band under a tile of that side, as floating-point numbers."""
        return size * size * self.footprint[0] * self.footprint[1] * self.working_dtype.itemsize

    def tile_size(self) -> int:
        """Side of the tiles, a power of 2: it depends on the rasters alone, so that a split changes no pixel."""
        size = chunk_block(self.pixel_map.target)
        while size > SMALLEST_TILE and self.source_bytes(size) > TILE_BYTES:
            size //= 2
        return size


def warp_job(moving: Raster, transform: Transform, target: Grid, resampling: str, nodata: float | None) -> WarpJob:
    """The job of resampling all bands onto the target, where the transform puts them; `nodata`: see `output_nodata`."""
    corrected = transform.corrected(moving.grid.transform)
    pixel_map = PixelMap(moving.grid.crs, corrected, target, moving.grid.meridian, transform.field)
    alphas = alpha_bands(moving.dataset)
    fills, reserved = [], []
    for band in range(1, moving.dataset.count + 1):
        fills.append(0.0 if nodata is None or band in alphas else nodata)
        reserved.append(not moving.nodata_overridden if band in alphas else nodata is not None)
    return WarpJob(
        moving,
        pixel_map,
        resampling,
        pixel_map.footprint(*moving.grid.shape),
        np.dtype(common_dtype(moving.dataset)),
        tuple(fills),
        tuple(reserved),
    )


def spans(job: WarpJob, chunks: Iterable[Window], size: int, span_bytes: float) -> Iterator[list[Window]]:
    """The chunks in tiles of side `size`, in groups under which the source is read at once, in at most `span_bytes`.

    The pixels under several blocks of the output are read at a time, so that few blocks of the source are decoded
    twice, and GDAL's threads share the work.
    """
    block = max(size, block_size(*job.pixel_map.target.shape))
    per_span = max(1, int(span_bytes / (job.moving.dataset.count * job.source_bytes(block))))
    down = math.isqrt(per_span)  # about square: the fewer blocks at its rim, the fewer are decoded twice
    for chunk in chunks:
        for span in tiles(chunk, down * block, per_span // down * block):
            yield [window for whole in tiles(span, block) for window in tiles(whole, size)]


def band_groups(count: int, band_bytes: float) -> Iterator[list[int]]:
    """Bands (1-based) of a raster with `count` of them, in groups whose pixels fit in TILE_BYTES."""
    group = max(1, int(TILE_BYTES / band_bytes))
    for first in range(1, count + 1, group):
        yield list(range(first, min(first + group, count + 1)))


def chunk_block(grid: Grid) -> int:
    """Side of the blocks of a grid between which it may be cut into chunks: a power of 2, from 64 to LARGEST_TILE."""
    return min(max(int(2 ** round(math.log2(max(grid.shape) / TILES_PER_SIDE))), 64), LARGEST_TILE)
