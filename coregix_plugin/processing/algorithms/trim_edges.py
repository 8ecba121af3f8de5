# SPDX-License-Identifier: GPL-2.0-or-later
"""Turn the pixels of a raster along invalid ones into nodata."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
)

from ...translation import tr
from ..parameters import INPUT_NODATA, TRIM_PARAMETERS, given_settings
from .base import warn_of_options
from .raster_algorithm import RasterAlgorithm

ENGINE_NAMES = {
    "edge_trim_depth": "edge_depth",
    "edge_trim_detection_band_index": "detection_band_index",
    "edge_trim_invalid_below": "invalid_below",
    "edge_trim_invalid_above": "invalid_above",
    "nodata": "nodata",
}


class TrimEdges(RasterAlgorithm):
    setting_parameters = (*TRIM_PARAMETERS, INPUT_NODATA)

    def name(self) -> str:
        return "trimedges"

    def displayName(self) -> str:
        return tr("Trim edges")

    def group(self) -> str:
        return tr("Raster tools")

    def groupId(self) -> str:
        return "rastertools"

    def tags(self) -> list[str]:
        return tr("edge,border,collar,nodata,erode,clip,artefact").split(",")

    def shortDescription(self) -> str:
        return tr("Turns the pixels of a raster along invalid ones into nodata")

    def summary(self) -> str:
        return tr(
            "Turns all pixels within some rows and columns of an invalid pixel into nodata, in all bands: the ragged "
            "or blended rim that scanners, mosaics and resampling leave. The raster's own border is no invalid pixel."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_raster("INPUT", tr("Raster to trim"), tr("All its bands are trimmed alike."))
        self.add_settings()
        self.add_parameter(
            QgsProcessingParameterBoolean("IN_PLACE", tr("Replace the input raster"), defaultValue=False),
            tr("The input's file is replaced once the result is complete; no output is given then."),
        )
        self.add_output_raster(tr("Trimmed raster"), tr("A GeoTIFF (.tif, .tiff), complete or absent."), optional=True)
        self.addOutput(QgsProcessingOutputNumber("PIXELS_TRIMMED", tr("Pixels trimmed")))
        self.addOutput(QgsProcessingOutputNumber("VALID_FRACTION", tr("Valid fraction")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given = given_settings(self, parameters, context)
        request: dict[str, Any] = {ENGINE_NAMES[name]: value for name, value in given.items()}
        request["input_image"] = self.source.name
        if self.parameterAsBool(parameters, "IN_PLACE", context):
            request["in_place"] = True
            output = self.source.name
        else:
            output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
            request["output_image"] = os.path.abspath(output)
        warn_of_options([self.source], feedback)
        summary = self.ask_engine("trim_edges", request, feedback)
        self.style.apply_on_completion(context, output)
        feedback.pushInfo(tr("Pixels trimmed: {}").format(summary["pixels_trimmed"]))
        return {
            "OUTPUT": output,
            "PIXELS_TRIMMED": summary["pixels_trimmed"],
            "VALID_FRACTION": summary["valid_fraction"],
        }

    def writes_output(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        if self.parameterAsBool(parameters, "IN_PLACE", context):
            return False
        if parameters.get("OUTPUT") in (None, ""):
            raise QgsProcessingException(tr("Give an output, or choose to replace the input raster."))
        return True
