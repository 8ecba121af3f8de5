# SPDX-License-Identifier: GPL-2.0-or-later
"""Trims the edges of one raster."""

from __future__ import annotations

import os
import warnings
from typing import Any

import rasterio
from rasterio.errors import NotGeoreferencedWarning

from ..errors import InputError, SettingsError
from ..images.readable import readable
from ..images.source_files import files_of
from ..progress import Progress
from ..settings import EdgeTrimSettings, OutputSettings
from ..writing.edge_trim import write_trimmed
from ..writing.file_check import check_raster_name
from ..writing.output import new_file


def trim_edges(
    input_image: str,
    output_image: str | None = None,
    in_place: bool = False,
    edge_depth: int = 8,
    detection_band_index: int = 0,
    invalid_below: float | None = None,
    invalid_above: float | None = None,
    nodata: float | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Turn the pixels of a raster that lie near invalid ones into nodata, in all bands.

    A pixel is invalid where the detection band is nodata, NaN, transparent or masked, or beyond the limits. All pixels
    within `edge_depth` rows and columns of an invalid pixel (a square) become nodata. The raster's own border is no
    invalid pixel: a raster without any is left as it is.

    Parameters
    ----------
    output_image : GeoTIFF to write; with `in_place` the input itself is replaced once the result is complete. Overviews
        are not carried over.
    edge_depth : in pixels.
    detection_band_index : 0-based.
    invalid_below, invalid_above : values beyond which a pixel of the detection band counts as invalid.
    nodata : marks invalid pixels in place of what the file says, and is written to the trimmed ones.

    Returns
    -------
    `output_image_path`, `pixels_trimmed` (pixels that were valid in the detection band and no longer are) and
    `valid_fraction` (share of valid pixels left in the detection band).

    Raises
    ------
    SettingsError, InputError, OutputError, Cancelled : the input, or the existing output, is untouched then.
    """
    settings = EdgeTrimSettings(edge_depth, detection_band_index, invalid_below, invalid_above)
    if in_place == (output_image is not None):
        raise SettingsError("Give either an output image, or in_place to replace the input: one of the two.")
    path = input_image if output_image is None else output_image
    check_raster_name(path, "gtiff")
    if in_place:
        _check_replaceable(input_image)
    read = {} if in_place else {"input raster": files_of(input_image)}
    with new_file("output", path, read) as temporary:
        counts = write_trimmed(input_image, temporary, settings, nodata, OutputSettings(), progress or Progress())
    return {
        "output_image_path": os.path.abspath(path),
        "pixels_trimmed": counts.pixels_trimmed,
        "valid_fraction": counts.valid_fractions[detection_band_index],
    }


def _check_replaceable(path: str) -> None:
    """Raise InputError for a file that a GeoTIFF of one raster can't take the place of."""
    with warnings.catch_warnings(), readable(f"input raster '{path}'"):
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as dataset:
            driver, pages = dataset.driver, len(dataset.subdatasets)
    if driver not in ("GTiff", "COG"):
        raise InputError(f"'{path}' is a {driver} file, which would become a GeoTIFF. Give an output image instead.")
    if pages > 1:
        raise InputError(
            f"'{path}' holds {pages} pages, of which only the first would be left. Give an output image instead."
        )
