# SPDX-License-Identifier: GPL-2.0-or-later
"""Move another raster of the same acquisition by a solution that is known."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ...translation import tr
from ..parameters import APPLY_PARAMETERS, given_settings
from .base import add_input_solution, warn_of_options
from .raster_algorithm import RasterAlgorithm


class ApplyToRaster(RasterAlgorithm):
    setting_parameters = APPLY_PARAMETERS

    def name(self) -> str:
        return "applytoraster"

    def displayName(self) -> str:
        return tr("Apply solution to raster")

    def tags(self) -> list[str]:
        return tr("coregister,solution,transform,bands,mask,classes,warp,shift").split(",")

    def shortDescription(self) -> str:
        return tr("Moves another raster of the same acquisition as a known alignment tells")

    def summary(self) -> str:
        return tr(
            "Moves a raster as a solution tells that was found with another one of the same acquisition: other bands, "
            "other pixel sizes, a cloud mask, a classification. Classes and masks are resampled by nearest by "
            "themselves."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_raster("INPUT", tr("Raster to move"), tr("Its georeferencing has the error that was estimated."))
        add_input_solution(self)
        self.add_settings()
        self.add_output_raster(tr("Moved raster"), tr("A GeoTIFF (.tif, .tiff), complete or absent."))
        self.addOutput(QgsProcessingOutputString("RESAMPLING_USED", tr("Resampling that was used")))
        self.addOutput(QgsProcessingOutputNumber("VALID_FRACTION", tr("Valid fraction")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        warn_of_options([self.source], feedback)
        request = {
            "solution": os.path.abspath(self.parameterAsFile(parameters, "SOLUTION", context)),
            "input_image": self.source.name,
            "output_image": os.path.abspath(output),
            "crs": self.source.crs,
            **given_settings(self, parameters, context),
        }
        summary = self.ask_engine("apply_to_raster", request, feedback)
        self.style.apply_on_completion(context, output)
        feedback.pushInfo(tr("Resampling: {}").format(summary["resampling"]))
        results = {"OUTPUT": output, "RESAMPLING_USED": summary["resampling"]}
        valid = summary["output"]["valid_fraction"]
        return results if valid is None else {**results, "VALID_FRACTION": valid}
