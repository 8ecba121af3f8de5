# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL knows of a raster and rasterio does not tell."""

from __future__ import annotations

import logging
import re
from xml.etree import ElementTree

import rasterio.shutil
from rasterio.io import DatasetReader, MemoryFile

FOREIGN = re.compile(rb'<Metadata domain="xml:.*?</Metadata>', re.DOTALL)  # whose names GDAL doesn't hold to rules
UNSPEAKABLE = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # letters that XML has no way to hold
FLOATS_ARE_EXACT = 2**53  # up to here, for whole numbers


log = logging.getLogger(__name__)


def described(source: DatasetReader) -> ElementTree.Element:
    """All that GDAL knows of a raster but for its pixels and what is XML itself, as the XML of a VRT.

    An empty one where that can't be read: GDAL passes on whatever stands in a damaged file.
    """
    with MemoryFile(ext=".vrt") as memory:
        rasterio.shutil.copy(source, memory.name, driver="VRT")
        text = UNSPEAKABLE.sub(b"", FOREIGN.sub(b"", memory.read())).decode("utf-8", "replace")
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        log.warning("What '%s' says beside its pixels can't be read: %s.", source.name, error)
        return ElementTree.Element("VRTDataset")


def exact_nodata(source: DatasetReader, band: int) -> float | None:
    """The nodata value of a band (1-based): of 64-bit integers with all digits, which a float has not."""
    value: float | None = source.nodatavals[band - 1]
    if "int64" not in source.dtypes[band - 1]:
        return value
    bands = described(source).iter("VRTRasterBand")
    text = next((element.findtext("NoDataValue") for element in bands if element.get("band") == str(band)), None)
    return int(text) if text else value
