# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms that move many rasters share."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ...layers.sources import RasterSource
from ...translation import tr, tr_marked
from ..checks import checked_settings
from ..parameters import given_settings
from .base import CoregixAlgorithm, file_source, warn_of_options


class ManyRasters(CoregixAlgorithm):
    """An algorithm with the rasters INPUTS, the engine's settings, and a folder OUTPUT."""

    command = ""
    inputs_help = ""
    output_help = ""

    def add_inputs(self) -> None:
        self.add_parameter(
            QgsProcessingParameterMultipleLayers("INPUTS", tr("Rasters to move"), QgsProcessing.SourceType.TypeRaster),
            tr_marked(self.inputs_help),
        )

    def add_outputs(self) -> None:
        self.add_parameter(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of moved rasters")),
            tr_marked(self.output_help),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUTS", tr("Moved rasters")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self.check(parameters, context)  # a model does not check its parts
        self._sources = self._rasters(parameters, context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        warn_of_options(self._sources, feedback)
        folder = os.path.abspath(self.parameterAsString(parameters, "OUTPUT", context))
        request = {
            **self.more(parameters, context),
            "input_images": [source.name for source in self._sources],
            "output_folder": folder,
            **given_settings(self, parameters, context),
        }
        summary = self.ask_engine(self.command, request, feedback)
        return {"OUTPUT": folder, "OUTPUTS": summary["output_image_paths"]}

    def more(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """What the engine is to be told beside rasters, folder and settings."""
        return {}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._rasters(parameters, context)
        checked_settings(given_settings(self, parameters, context), {}, self.setting_parameters)

    def _rasters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[RasterSource]:
        layers = self.parameterAsLayerList(parameters, "INPUTS", context)
        if not layers:
            raise QgsProcessingException(tr("There is no input raster that can be loaded."))
        return [file_source(layer) for layer in layers]
