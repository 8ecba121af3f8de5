# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's reading errors as the engine's own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from rasterio.errors import RasterioError

from ..errors import InputError

REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "http://", "https://", "ftp://")


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Turns GDAL's reading errors into InputError that names the raster."""
    try:
        yield
    except (RasterioError, OSError, UnicodeError) as error:
        reason = str(error.__cause__ or error)
        remedy = "Check that the file is complete."
        if any(mark in name for mark in REMOTE):
            seconds = os.environ.get("GDAL_HTTP_TIMEOUT", "no number of")
            remedy = (
                f"The server has {seconds} seconds for an answer (GDAL_HTTP_TIMEOUT). Is it there, and the name right?"
            )
        raise InputError(f"The {name} can't be read: {reason} {remedy}") from error
