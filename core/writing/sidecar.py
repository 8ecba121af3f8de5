# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL keeps beside a GeoTIFF (`.aux.xml`, its PAM) because the file or rasterio has no place for it."""

from __future__ import annotations

from xml.etree import ElementTree

from rasterio.io import DatasetReader

from ..geometry.grid import Grid
from ..images.description import described

SIDECAR = ".aux.xml"
OF_BANDS = ("CategoryNames", "GDALRasterAttributeTable")


def write_sidecar(path: str, source: DatasetReader, grid: Grid, nodata: int | None) -> None:
    """Write beside a GeoTIFF what it lacks of its source: names of classes, attribute tables, epoch of coordinates.

    Nothing is written where there is nothing of it.

    Parameters
    ----------
    grid : of the new file, whose coordinates have the source's epoch if they are in its CRS.
    nodata : of all bands, where rasterio can't write it exactly.
    """
    known, root = described(source), ElementTree.Element("PAMDataset")
    crs = known.find("SRS")
    if crs is not None and crs.get("coordinateEpoch") and grid.crs == source.crs:
        root.append(crs)
    for band in known.iter("VRTRasterBand"):
        kept = [part for part in map(band.find, OF_BANDS) if part is not None]
        if nodata is not None:
            kept.insert(0, ElementTree.Element("NoDataValue"))
            kept[0].text = str(nodata)
        if kept:
            ElementTree.SubElement(root, "PAMRasterBand", band=band.get("band", "1")).extend(kept)
    if len(root):
        ElementTree.ElementTree(root).write(path + SIDECAR, encoding="utf-8")
