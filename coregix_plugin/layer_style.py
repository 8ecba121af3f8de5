# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the look of one raster layer over to another that is loaded later."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

# Processing keeps no reference of its own to a post-processor made in Python, and calls it after the algorithm is gone.
_waiting: set[LayerStyle] = set()


class LayerStyle(QgsProcessingLayerPostProcessorInterface):
    """The symbology of a raster layer, given to the layer made from it when that has as many bands."""

    def __init__(self, layer: QgsRasterLayer):
        super().__init__()
        self._bands = layer.bandCount()
        self._style = QDomDocument()
        layer.exportNamedStyle(self._style, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology)

    def apply_on_completion(self, context: QgsProcessingContext, destination: str) -> None:
        """Style the layer that Processing loads from `destination`, if it is to be loaded."""
        if context.willLoadLayerOnCompletion(destination):
            _waiting.add(self)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _waiting.discard(self)
        self.give_to(layer)

    def give_to(self, layer: QgsMapLayer) -> None:
        """Style a layer, if it has as many bands."""
        if isinstance(layer, QgsRasterLayer) and layer.bandCount() == self._bands:
            layer.importNamedStyle(self._style, QgsMapLayer.StyleCategory.Symbology)
            layer.triggerRepaint()
