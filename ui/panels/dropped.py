# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that are dragged into the dock: from the layer tree, the browser, or as files."""

from __future__ import annotations

from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QMimeData


def dropped_layer(data: QMimeData) -> QgsRasterLayer | None:
    """A raster layer of the project, where that is what is dragged."""
    layers = (QgsProject.instance().mapLayer(uri.layerId) for uri in QgsMimeDataUtils.decodeUriList(data))
    return next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)


def dropped_file(data: QMimeData) -> str:
    """What GDAL shall open, where a file or an entry of the browser is dragged; else empty."""
    for uri in QgsMimeDataUtils.decodeUriList(data):
        if uri.layerType == "raster" and uri.providerKey == "gdal":
            return uri.uri
    return next((url.toLocalFile() for url in data.urls() if url.isLocalFile()), "")
