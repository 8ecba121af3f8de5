# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of a layer that Processing loads when an algorithm is done."""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

# Processing keeps no reference of its own to a post-processor made in Python, and calls it after the algorithm is gone.
_waiting: set[LayerOnCompletion] = set()


class LayerOnCompletion(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer; what it looks like is the subclass's."""

    def style(self, layer: QgsMapLayer) -> None:
        """Give the layer its look."""
        raise NotImplementedError

    def apply_on_completion(self, context: QgsProcessingContext, destination: str) -> None:
        """Style the layer that Processing loads from `destination`, if it is to be loaded."""
        if context.willLoadLayerOnCompletion(destination):
            _waiting.add(self)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _waiting.discard(self)
        self.style(layer)
