# SPDX-License-Identifier: GPL-2.0-or-later
"""Edge trim: pixels near invalid ones become nodata."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.windows import Window

from ..arrays import Flags
from ..errors import InputError
from ..geometry.chunks import tiles
from ..geometry.grid import Grid
from ..images.description import exact_nodata
from ..images.masks import dilate
from ..images.raster import Raster, check_fits
from ..images.readable import readable, sensible
from ..progress import Progress
from ..settings import EdgeTrimSettings, OutputSettings
from .geotiff import alpha_bands, block_size, common_dtype, has_mask_band, new_geotiff


@dataclass(frozen=True)
class TrimCounts:
    """Pixels that the trim made invalid, the share of valid pixels left in each band, and the output's nodata value."""

    pixels_trimmed: int
    valid_fractions: tuple[float, ...]
    nodata: float | None


def write_trimmed(
    input_path: str,
    output_path: str,
    settings: EdgeTrimSettings,
    nodata: float | None,
    output_settings: OutputSettings,
    progress: Progress,
) -> TrimCounts:
    """Write the trimmed raster to a temporary file's path (see `new_files`); the rest as `trim_edges`."""
    with open_for_trim(input_path, settings, nodata) as raster:
        source, value, mask_band = raster.dataset, trim_value(raster), has_mask_band(raster.dataset)
        bands = list(range(1, source.count + 1))
        trimmed, valid_pixels, total = 0, np.zeros(source.count, np.int64), source.height * source.width
        with new_geotiff(output_path, source, raster.grid, value, output_settings, progress) as output:
            if source.gcps[0]:
                output.dataset.gcps = source.gcps
            if source.rpcs:
                output.dataset.rpcs = source.rpcs
            windows = _windows(raster)
            for done, window in enumerate(windows, 1):
                trim, was_valid = _near_invalid(raster, window, settings)
                pixels, valid = raster.read_bands(bands, window)
                for band in bands:
                    fill = 0 if value is None or band in alpha_bands(source) else value
                    pixels[band - 1][trim] = fill
                output.write(pixels, window=window)
                if mask_band:
                    output.write_mask(np.where(trim, 0, source.read_masks(1, window=window)), window=window)
                trimmed += int((trim & was_valid).sum())
                valid_pixels += (valid & ~trim).sum(axis=(1, 2))
                progress.report(done / len(windows), "Trimming edges")
    return TrimCounts(trimmed, tuple((valid_pixels / total).tolist()), value)


@contextmanager
def open_for_trim(path: str, settings: EdgeTrimSettings, nodata: float | None) -> Iterator[Raster]:
    """The raster, checked, with the detection band as its band. A raster of any kind will do, also without a CRS."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with readable(f"input raster '{path}'"):
            dataset = rasterio.open(path)
        with sensible(dataset, f"input raster '{path}'"):
            grid = Grid(dataset.crs, dataset.transform, dataset.width, dataset.height)
            band = settings.edge_trim_detection_band_index + 1
            tag = exact_nodata(dataset, band) if band <= dataset.count else None
            raster = Raster("input", dataset, band, grid, tag if nodata is None else nodata, nodata is not None)
            check_detection_band(raster, settings)
            check_markable(raster)
            check_fits("nodata", nodata, common_dtype(dataset))
            yield raster


def check_detection_band(raster: Raster, settings: EdgeTrimSettings) -> None:
    """Raise InputError when the raster lacks the detection band."""
    count, index = raster.dataset.count, settings.edge_trim_detection_band_index
    if index >= count:
        raise InputError(
            f"The {raster.name} has {count} band(s), so none has the edge trim's detection band index {index}. "
            f"Choose one from 0 to {count - 1}."
        )


def check_markable(raster: Raster) -> None:
    """Raise InputError when nothing in the raster could mark a trimmed pixel as invalid."""
    if trim_value(raster) is None and not alpha_bands(raster.dataset) and not has_mask_band(raster.dataset):
        raise InputError(
            f"The {raster.name} has no nodata value, alpha band or mask that could mark a trimmed pixel. "
            "Give its nodata value."
        )


def trim_value(raster: Raster) -> float | None:
    """The nodata value of the trimmed raster, None where an alpha or mask band takes its part."""
    if raster.nodata is not None or alpha_bands(raster.dataset) or has_mask_band(raster.dataset):
        return raster.nodata
    return float("nan") if np.dtype(common_dtype(raster.dataset)).kind == "f" else None


def _windows(raster: Raster) -> list[Window]:
    height, width = raster.grid.shape
    return list(tiles(Window(0, 0, width, height), block_size(height, width)))


def _near_invalid(raster: Raster, window: Window, settings: EdgeTrimSettings) -> tuple[Flags, Flags]:
    """Which pixels of the window lie near an invalid one, and which were valid: both (rows, columns)."""
    depth = settings.edge_trim_depth
    top, left = max(0, window.row_off - depth), max(0, window.col_off - depth)
    bottom = min(raster.grid.height, window.row_off + window.height + depth)
    right = min(raster.grid.width, window.col_off + window.width + depth)
    around = Window(left, top, right - left, bottom - top)
    values, valid = (part[0] for part in raster.read_bands([raster.band], around))
    invalid = ~valid
    if settings.edge_trim_invalid_below is not None:
        invalid |= values < settings.edge_trim_invalid_below
    if settings.edge_trim_invalid_above is not None:
        invalid |= values > settings.edge_trim_invalid_above
    row, col = window.row_off - top, window.col_off - left
    inner = slice(row, row + window.height), slice(col, col + window.width)
    near = dilate(invalid, depth) if invalid.any() else invalid
    return near[inner], valid[inner]
