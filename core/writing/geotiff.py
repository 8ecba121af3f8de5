# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters as the engine writes them: tiled, deflated, with the metadata of the raster they come from; read back."""

from __future__ import annotations

import contextlib
import math
import os
import re
import warnings
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, unescape

import numpy as np
import rasterio
import rasterio.shutil
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.windows import Window

from ..arrays import Pixels, dtype_of
from ..errors import OutputError
from ..geometry.grid import Grid
from ..images.description import FLOATS_ARE_EXACT
from ..progress import Progress
from ..resources import thread_count
from ..settings import OutputSettings
from .output import scratch_file, write_error
from .sidecar import write_sidecar

LEAST_OVERVIEW = 256
LAYOUT = {"driver", "width", "height", "count", "dtype", "crs", "transform", "nodata"}  # told by the pixels' file
VERIFIED_TOGETHER = 16
SOURCE = re.compile(r'(?P<before><Source\w+ [^>]*)relativeToVRT="0"(?P<after>[^>]*>)(?P<name>[^<]*)<')
Written = tuple[Window, list[int], int]  # window, bands (none: the mask band), checksum
RGB = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
# Domains that describe a file's place or layout rather than its content, and would be wrong in a new file.
FOREIGN_DOMAINS = {"IMAGE_STRUCTURE", "DERIVED_SUBDATASETS", "SUBDATASETS", "GEOLOCATION", "RPC", "COLOR_PROFILE"}


def block_size(height: int, width: int) -> int:
    """Side in pixels of a GeoTIFF's tiles for a raster of this shape."""
    return 512 if max(height, width) > 1024 else 256


def common_dtype(dataset: DatasetReader) -> str:
    """The type that holds every band of the dataset: a GeoTIFF has one for all of them."""
    return np.result_type(*map(dtype_of, dataset.dtypes)).name


def alpha_bands(dataset: DatasetReader) -> list[int]:
    """1-based."""
    return [band for band, meaning in enumerate(dataset.colorinterp, 1) if meaning == ColorInterp.alpha]


def has_mask_band(dataset: DatasetReader) -> bool:
    """Whether an internal or external mask band, rather than nodata or alpha, tells the valid pixels."""
    flags = dataset.mask_flag_enums[0]
    return MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags and MaskFlags.nodata not in flags


class NewGeoTiff:
    """A GeoTIFF being filled, which remembers a checksum of everything that is written to it."""

    def __init__(self, dataset: DatasetWriter):
        self.dataset = dataset
        self.written: list[Written] = []

    def write(self, pixels: Pixels, bands: Sequence[int] | None = None, window: Window | None = None) -> None:
        """Write (bands, rows, columns), by default all bands and the whole raster."""
        bands = list(bands or self.dataset.indexes)
        window = window or Window(0, 0, self.dataset.width, self.dataset.height)
        self.dataset.write(pixels, bands, window=window)
        self.written.append((window, bands, _checksum(pixels)))

    def write_mask(self, mask: Pixels, window: Window) -> None:
        """Write a part of the mask band, (rows, columns), 0 where invalid."""
        self.dataset.write_mask(mask, window=window)
        self.written.append((window, [], _checksum(mask != 0)))


@contextlib.contextmanager
def new_geotiff(
    path: str,
    source: DatasetReader,
    grid: Grid,
    nodata: float | None,
    settings: OutputSettings,
    progress: Progress,
) -> Iterator[NewGeoTiff]:
    """A GeoTIFF on the grid with the bands and metadata of `source`, to be filled; complete when the block ends.

    With the format 'cog' it is filled as a plain GeoTIFF beside `path`, and rewritten when the block ends.

    Raises
    ------
    SettingsError : the creation options are none of the format's.
    OutputError : the file can't be written, as on a full disk; seen at the latest when the block ends.
    Cancelled : the caller asked to stop.
    """
    cog = settings.format == "cog"
    # rasterio writes a float, of which GDAL would read the digits before the point
    large = "int64" in common_dtype(source) and nodata is not None and abs(nodata) >= FLOATS_ARE_EXACT
    exact = int(nodata) if large and nodata is not None else None
    own = _profile(source, grid, nodata if exact is None else None)
    profile = own | ({} if cog else _given_options(settings))
    try:
        with contextlib.ExitStack() as stack:
            copied = cog or exact is not None
            filled = stack.enter_context(scratch_file(path)) if copied else path
            stack.enter_context(rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True))
            stack.enter_context(warnings.catch_warnings())
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with _opened_for_writing(filled, profile, thread_count(settings)) as dataset:
                _copy_metadata(source, dataset)
                target = NewGeoTiff(dataset)
                yield target
            with _telling_writing_errors():
                write_sidecar(filled, source, grid, exact)
                if cog:
                    _write_cog(filled, path, source, profile, settings)
                elif copied:
                    options = {name: profile[name] for name in profile.keys() - LAYOUT}
                    rasterio.shutil.copy(filled, path, driver="GTiff", **options)
                if settings.overviews and not cog:
                    _build_overviews(path)
            if not _is_lossy(settings):
                _verify(path, target.written, thread_count(settings), progress)
    except OSError as error:  # RasterioIOError is one
        raise write_error(path, error.__cause__ or error.strerror or error) from error
    finally:
        _forget_errors(source)


@contextlib.contextmanager
def _telling_writing_errors() -> Iterator[None]:
    """What GDAL can't read again of a new file it could not write: rasterio has no word of its own for that."""
    try:
        yield
    except CPLE_BaseError as error:
        raise OSError(str(error)) from error


def _forget_errors(dataset: DatasetReader) -> None:
    """Clear GDAL's last error: one from closing a file would be raised by whatever rasterio is asked next."""
    with contextlib.suppress(CPLE_BaseError):
        _ = dataset.colorinterp


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
        "BIGTIFF": "IF_SAFER",
        "photometric": "RGB" if rgb else "MINISBLACK",
        "alpha": "UNSPECIFIED" if alpha_bands(source) else "NO",
    }


def _given_options(settings: OutputSettings) -> dict[str, str]:
    """The creation options of the settings, names in lower case as those of `_profile`."""
    parts = (option.split("=", 1) for option in settings.creation_options or ())
    return {name.lower(): value for name, value in parts}


def _opened_for_writing(path: str, profile: dict[str, Any], threads: int) -> DatasetWriter:
    try:
        return rasterio.open(path, "w", **{"num_threads": str(threads), **profile})
    except ValueError as error:  # what rasterio knows of a type and GDAL does not: complex numbers without an infinity
        raise OutputError(f"The output can't be written: {str(error).rstrip('.')}. Nothing was changed.") from error


def _write_cog(
    filled: str, path: str, source: DatasetReader, profile: dict[str, Any], settings: OutputSettings
) -> None:
    """Rewrite a GeoTIFF as a Cloud Optimized one, with overviews."""
    options = {
        "compress": "deflate",
        "predictor": "YES" if profile["predictor"] != 1 else "NO",
        "level": profile["zlevel"],
        "bigtiff": profile["BIGTIFF"],
        "overview_resampling": _overview_resampling(source).name,
        "num_threads": str(thread_count(settings)),
        **_given_options(settings),
    }
    rasterio.shutil.copy(filled, path, driver="COG", **{name.upper(): value for name, value in options.items()})


def _build_overviews(path: str) -> None:
    """Overviews inside the file, halved until they fit a screen's corner."""
    with rasterio.open(path, "r+") as dataset:
        halvings = math.ceil(math.log2(max(1.0, max(dataset.shape) / LEAST_OVERVIEW)))
        dataset.build_overviews([2**level for level in range(1, halvings + 1)], _overview_resampling(dataset))


def _overview_resampling(dataset: DatasetReader) -> Resampling:
    """Averages, but never of class numbers, which a colour table gives away."""
    return Resampling.nearest if ColorInterp.palette in dataset.colorinterp else Resampling.average


def _is_lossy(settings: OutputSettings) -> bool:
    """Whether the creation options change pixels, so that what was written can't be read back."""
    options = {name: value.upper() for name, value in _given_options(settings).items()}
    compression = options.get("compress", "")
    return (
        compression == "JPEG"
        or (
            compression in ("WEBP", "JXL")
            and options.get(f"{compression.lower()}_lossless", "NO") not in ("YES", "TRUE")
        )
        or (compression.startswith("LERC") and float(options.get("max_z_error", 0)) > 0)
        or "nbits" in options
        or "discard_lsb" in options
    )


def write_vrt(path: str, source: DatasetReader, grid: Grid, domain: str, tags: dict[str, str]) -> None:
    """A VRT that shows the pixels of `source` on another grid of the same shape.

    `path` is a temporary file's in a folder beside its target (see `new_files`). Raises OutputError.
    """
    try:
        rasterio.shutil.copy(source, path, driver="VRT")
        with rasterio.open(path, "r+") as dataset:
            dataset.transform = grid.transform
            if grid.crs != source.crs:  # setting it forgets the epoch of its coordinates
                dataset.crs = grid.crs
            _copy_tags(source, dataset)
            dataset.update_tags(ns=domain, **tags)
        _name_sources_from(Path(path).absolute().parent.parent, path)
    except OSError as error:
        raise write_error(path, error.__cause__ or error.strerror or error) from error


def _name_sources_from(folder: Path, path: str) -> None:
    """Name the files that a VRT reads as seen from the folder where it will lie, those elsewhere by the whole path."""

    def named(found: re.Match[str]) -> str:
        if not os.path.exists(unescape(found["name"])):
            return found[0]
        name = Path(unescape(found["name"])).absolute()
        below = folder in name.parents
        text = escape((name.relative_to(folder) if below else name).as_posix())
        return f'{found["before"]}relativeToVRT="{int(below)}"{found["after"]}{text}<'

    # not as XML: GDAL's own isn't strict, and a parser drops the processing instructions of XMP
    text = Path(path).read_text(encoding="utf-8")
    Path(path).write_text(SOURCE.sub(named, text), encoding="utf-8")


def _copy_metadata(source: DatasetReader, target: DatasetWriter) -> None:
    target.descriptions = source.descriptions
    target.scales = source.scales
    target.offsets = source.offsets
    target.units = [unit or "" for unit in source.units]
    if target.colorinterp != source.colorinterp:
        target.colorinterp = source.colorinterp
    _copy_tags(source, target)
    for band in range(1, source.count + 1):
        tags = source.tags(band)
        target.update_tags(band, **{name: tags[name] for name in tags if not name.startswith("STATISTICS_")})
        with contextlib.suppress(ValueError):  # no colour table
            target.write_colormap(band, source.colormap(band))


def _copy_tags(source: DatasetReader, target: DatasetWriter) -> None:
    for domain in [None, *(set(source.tag_namespaces()) - FOREIGN_DOMAINS)]:
        tags = source.tags(ns=domain)
        target.update_tags(ns=domain, **(_as_items(*tags.values()) if (domain or "").startswith("xml:") else tags))


def _as_items(text: str) -> dict[str, str]:
    """A domain that is one text, as the item of which GDAL makes NAME=VALUE: so it stays as it is."""
    name, _, value = text.partition("=")
    return {name: value}


def _verify(path: str, written: list[Written], threads: int, progress: Progress) -> None:
    """Raise OSError when the file doesn't hold what was written to it.

    GDAL keeps the errors of its threads, and those of closing a file, to itself, and fills tiles that a full disk
    refused with nodata: reading back is the only way to know.
    """
    with open(path, "r+b") as file:
        os.fsync(file.fileno())  # a network's or a quota's late refusal
    parts = [written[start : start + VERIFIED_TOGETHER] for start in range(0, len(written), VERIFIED_TOGETHER)]
    pool = ThreadPoolExecutor(threads)
    try:
        for same in [pool.submit(_holds, path, part) for part in parts]:
            progress.check()
            if not same.result():
                raise OSError("the file doesn't hold what was written to it")
    finally:
        pool.shutdown(cancel_futures=True)


def _holds(path: str, written: list[Written]) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as dataset:
            return all(_checksum(_read(dataset, window, bands)) == checksum for window, bands, checksum in written)


def _read(dataset: DatasetReader, window: Window, bands: list[int]) -> Pixels:
    pixels: Pixels = dataset.read(bands, window=window) if bands else dataset.read_masks(1, window=window) != 0
    return pixels


def _checksum(pixels: Pixels) -> int:
    return zlib.adler32(np.ascontiguousarray(pixels).data)
