# SPDX-License-Identifier: GPL-2.0-or-later
"""Move many rasters of one acquisition by a solution that is known."""

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
from ...translation import tr
from ..checks import checked_settings
from ..parameters import MANY_PARAMETERS, given_settings
from .base import CoregixAlgorithm, add_input_solution, file_source, warn_of_options


class ApplyToRasters(CoregixAlgorithm):
    setting_parameters = MANY_PARAMETERS

    def name(self) -> str:
        return "applytorasters"

    def displayName(self) -> str:
        return tr("Apply solution to many rasters")

    def tags(self) -> list[str]:
        return tr("coregister,solution,transform,bands,mask,classes,many,batch,shift").split(",")

    def shortDescription(self) -> str:
        return tr("Moves many rasters of the same acquisition as a known alignment tells")

    def summary(self) -> str:
        return tr(
            "Moves rasters as a solution tells that was found with another one of the same acquisition: all its bands, "
            "masks and classifications at once. Each is resampled as suits it: classes and masks by nearest."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_parameter(
            QgsProcessingParameterMultipleLayers("INPUTS", tr("Rasters to move"), QgsProcessing.SourceType.TypeRaster),
            tr("Their georeferencing has the error that was estimated."),
        )
        add_input_solution(self)
        self.add_settings()
        self.add_parameter(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of moved rasters")),
            tr("NAME_moved.tif of each raster is written there."),
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
            "solution": os.path.abspath(self.parameterAsFile(parameters, "SOLUTION", context)),
            "input_images": [source.name for source in self._sources],
            "output_folder": folder,
            **given_settings(self, parameters, context),
        }
        summary = self.ask_engine("apply_to_rasters", request, feedback)
        return {"OUTPUT": folder, "OUTPUTS": summary["output_image_paths"]}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._rasters(parameters, context)
        checked_settings(given_settings(self, parameters, context), {}, self.setting_parameters)

    def _rasters(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[RasterSource]:
        layers = self.parameterAsLayerList(parameters, "INPUTS", context)
        if not layers:
            raise QgsProcessingException(tr("There is no input raster that can be loaded."))
        return [file_source(layer) for layer in layers]
