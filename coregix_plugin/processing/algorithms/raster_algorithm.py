# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms that make one raster of another share."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...layers.sources import RasterSource
from ...layers.style import LayerStyle
from ..checks import checked_settings
from ..parameters import given_settings
from .base import CoregixAlgorithm


class RasterAlgorithm(CoregixAlgorithm):
    """An algorithm with the raster INPUT, settings of the engine, and the raster OUTPUT in the style of INPUT.

    Once prepared, `source` is what the engine opens and `style` that of the layer.
    """

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self.check(parameters, context)
        layer = self.raster_layer("INPUT", parameters, context)
        self.source, self.style = RasterSource.of(layer), LayerStyle(layer)
        return True

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        layer = self.raster_layer("INPUT", parameters, context)
        checked_settings(given_settings(self, parameters, context), {"INPUT": layer}, self.setting_parameters)
        if self.writes_output(parameters, context):
            self.check_output(parameters, context, [RasterSource.of(layer)])

    def writes_output(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        """Whether there is an OUTPUT to check."""
        return True
