# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the look of one raster layer over to another that is loaded later."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsRasterLayer,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from .on_completion import LayerOnCompletion


class LayerStyle(LayerOnCompletion):
    """The symbology of a raster layer, given to the layer made from it when that has as many bands."""

    def __init__(self, layer: QgsRasterLayer):
        super().__init__()
        self._bands = layer.bandCount()
        self._style = QDomDocument()
        layer.exportNamedStyle(self._style, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)

    def style(self, layer: QgsMapLayer) -> None:
        """Style a layer, if it has as many bands."""
        if isinstance(layer, QgsRasterLayer) and layer.bandCount() == self._bands:
            layer.importNamedStyle(self._style, QgsMapLayer.StyleCategory.Symbology)
            layer.triggerRepaint()
