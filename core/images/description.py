# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL knows of a raster and rasterio does not tell."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import rasterio.shutil
from rasterio.io import DatasetReader, MemoryFile

FOREIGN = re.compile(rb'<Metadata domain="xml:.*?</Metadata>', re.DOTALL)  # whose names GDAL doesn't hold to rules
FLOATS_ARE_EXACT = 2**53  # up to here, for whole numbers


def described(source: DatasetReader) -> ElementTree.Element:
    """All that GDAL knows of a raster but for its pixels and what is XML itself, as the XML of a VRT."""
    with MemoryFile(ext=".vrt") as memory:
        rasterio.shutil.copy(source, memory.name, driver="VRT")
        return ElementTree.fromstring(FOREIGN.sub(b"", memory.read()))


def exact_nodata(source: DatasetReader, band: int) -> float | None:
    """The nodata value of a band (1-based): of 64-bit integers with all digits, which a float has not."""
    value: float | None = source.nodatavals[band - 1]
    if "int64" not in source.dtypes[band - 1]:
        return value
    bands = described(source).iter("VRTRasterBand")
    text = next((element.findtext("NoDataValue") for element in bands if element.get("band") == str(band)), None)
    return int(text) if text else value
