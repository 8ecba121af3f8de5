"""GeoTIFFs as the engine writes them: tiled, deflated, with the metadata of the raster they come from."""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Iterator
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp, Interleaving, MaskFlags
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import DatasetReader, DatasetWriter

from .grid import Grid
from .output import write_error

CACHE_MEGABYTES = 128
RGB = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
# Domains that describe a file's place or layout rather than its content, and would be wrong in a new file.
FOREIGN_DOMAINS = {"IMAGE_STRUCTURE", "DERIVED_SUBDATASETS", "SUBDATASETS", "GEOLOCATION", "RPC", "COLOR_PROFILE"}


def block_size(height: int, width: int) -> int:
    """Side in pixels of a GeoTIFF's tiles for a raster of this shape."""
    return 512 if max(height, width) > 1024 else 256


def common_dtype(dataset: DatasetReader) -> str:
    """The type that holds every band of the dataset: a GeoTIFF has one for all of them."""
    return np.result_type(*dataset.dtypes).name


def alpha_bands(dataset: DatasetReader) -> list[int]:
    """1-based."""
    return [band for band, meaning in enumerate(dataset.colorinterp, 1) if meaning == ColorInterp.alpha]


def has_mask_band(dataset: DatasetReader) -> bool:
    """Whether an internal or external mask band, rather than nodata or alpha, tells the valid pixels."""
    flags = dataset.mask_flag_enums[0]
    return MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags and MaskFlags.nodata not in flags


@contextlib.contextmanager
def new_geotiff(
    path: str, source: DatasetReader, grid: Grid, nodata: float | None, mask_band: bool = False
) -> Iterator[DatasetWriter]:
    """A GeoTIFF on the grid with the bands and metadata of `source`, to be filled; complete when the block ends.

    Raises
    ------
    OutputError : the file can't be written, as on a full disk; seen at the latest when the block ends.
    """
    options = {"GDAL_CACHEMAX": CACHE_MEGABYTES, "GDAL_TIFF_INTERNAL_MASK": True}
    try:
        with rasterio.Env(**options), warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "w", **_profile(source, grid, nodata)) as target:
                _copy_metadata(source, target)
                yield target
            _check_complete(path, mask_band)
    except OSError as error:  # RasterioIOError is one
        raise write_error(path, error.__cause__ or error.strerror or error) from error


def _profile(source: DatasetReader, grid: Grid, nodata: float | None) -> dict[str, Any]:
    dtype = common_dtype(source)
    block = block_size(*grid.shape)
    rgb = source.colorinterp[:3] == RGB
    return {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": source.count,
        "dtype": dtype,
        "crs": grid.crs,
        "transform": grid.transform,
        "nodata": nodata,
        "tiled": True,
        "blockxsize": block,
        "blockysize": block,
        "compress": "deflate",
        "predictor": 3 if np.dtype(dtype).kind == "f" else 1 if np.dtype(dtype).kind == "c" else 2,
        "zlevel": 1,  # two to three times faster than GDAL's 6, for files at most 4 % larger
        "interleave": "pixel" if source.count <= 4 else "band",
        "num_threads": str(os.cpu_count() or 1),
        "BIGTIFF": "IF_SAFER",
        "photometric": "RGB" if rgb else "MINISBLACK",
        "alpha": "UNSPECIFIED" if alpha_bands(source) else "NO",
    }


def _copy_metadata(source: DatasetReader, target: DatasetWriter) -> None:
    target.descriptions = source.descriptions
    target.scales = source.scales
    target.offsets = source.offsets
    target.units = [unit or "" for unit in source.units]
    if target.colorinterp != source.colorinterp:
        target.colorinterp = source.colorinterp
    for domain in [None, *(set(source.tag_namespaces()) - FOREIGN_DOMAINS)]:
        target.update_tags(ns=domain, **source.tags(ns=domain))
    for band in range(1, source.count + 1):
        tags = source.tags(band)
        target.update_tags(band, **{name: tags[name] for name in tags if not name.startswith("STATISTICS_")})
        with contextlib.suppress(ValueError):  # no colour table
            target.write_colormap(band, source.colormap(band))


def _check_complete(path: str, mask_band: bool) -> None:
    """Raise OSError when part of the file is missing: GDAL's errors while it closes a file reach nobody."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())  # a network's or a quota's late refusal
    with rasterio.open(path) as written:
        ends = [0]
        for start, size in sorted(_blocks(written)):
            if not size or start < ends[-1]:
                raise OSError("part of it is missing in the file")
            ends.append(start + size)
        if ends[-1] > os.path.getsize(path):
            raise OSError("the file ends too early")
        if mask_band:
            for _, window in written.block_windows(1):
                written.read_masks(1, window=window)


def _blocks(dataset: DatasetReader) -> Iterator[tuple[int, int]]:
    """Where each compressed tile lies in the file: its first byte and its size, 0 where it was never written."""
    bands = dataset.indexes if dataset.interleaving == Interleaving.band else [1]
    for band in bands:
        for (row, col), _ in dataset.block_windows(band):
            place = (
                dataset.get_tag_item(f"BLOCK_{what}_{col}_{row}", "TIFF", bidx=band) for what in ("OFFSET", "SIZE")
            )
            start, size = (int(value or 0) for value in place)
            yield start, size
