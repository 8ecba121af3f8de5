# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL's reading errors as the engine's own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from rasterio._err import CPLE_BaseError
from rasterio.errors import CRSError, RasterioError, RPCError
from rasterio.io import DatasetReader

from ..errors import InputError

READING_ERRORS = (RasterioError, OSError, UnicodeError, CRSError, RPCError)  # the last two are ValueErrors
REMOTE = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "http://", "https://", "ftp://")


@contextmanager
def sensible(dataset: DatasetReader, name: str) -> Iterator[None]:
    """Closes the dataset when the block ends, and turns what GDAL says of its inside into InputError that names it.

    rasterio raises what GDAL noted of a damaged file at any later question, also of another raster.
    """
    with dataset:
        try:
            yield
        except CPLE_BaseError as error:
            raise InputError(
                f"The {name}, or one that is used with it, is damaged: {error}. Check that the file is complete."
            ) from error


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Turns GDAL's reading errors into InputError that names the raster."""
    try:
        yield
    except READING_ERRORS as error:
        reason = str(error.__cause__ or error)
        remedy = "Check that the file is complete."
        if any(mark in name for mark in REMOTE):
            seconds = os.environ.get("GDAL_HTTP_TIMEOUT", "no number of")
            remedy = (
                f"The server has {seconds} seconds for an answer (GDAL_HTTP_TIMEOUT). Is it there, and the name right?"
            )
        raise InputError(f"The {name} can't be read: {reason} {remedy}") from error
