# SPDX-License-Identifier: GPL-2.0-or-later
"""The creation options that GDAL knows of a format, for names to be checked before anything runs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from xml.etree import ElementTree

from osgeo import gdal

DRIVERS = {"gtiff": "GTiff", "cog": "COG"}


def unknown_options(options: Sequence[str], format: str) -> list[str]:
    """The names among NAME=VALUE that GDAL doesn't know of a format; none where it doesn't tell."""
    known = _known_options(DRIVERS.get(format, ""))
    names = [option.partition("=")[0].strip().upper() for option in options]
    return [name for name in names if known and name not in known]


@cache
def _known_options(driver: str) -> frozenset[str]:
    found = gdal.GetDriverByName(driver) if driver else None
    text = found.GetMetadataItem("DMD_CREATIONOPTIONLIST") if found is not None else None
    return frozenset(option.get("name", "").upper() for option in ElementTree.fromstring(text)) if text else frozenset()
