# SPDX-License-Identifier: GPL-2.0-or-later
"""Align one raster to another."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
)

from ...layers.sources import RasterSource
from ...layers.style import LayerStyle
from ...translation import tr
from .base import warn_of_options
from .pair_algorithm import PairAlgorithm, results_of, tell, with_residuals


class AlignImagePair(PairAlgorithm):
    def name(self) -> str:
        return "alignimagepair"

    def displayName(self) -> str:
        return tr("Align image pair")

    def tags(self) -> list[str]:
        return tr(
            "coregister,registration,align,georeference,shift,match,warp,satellite,aerial,drone,mutual information"
        ).split(",")

    def shortDescription(self) -> str:
        return tr("Shifts and turns one raster so that it lies on another")

    def summary(self) -> str:
        return tr(
            "Aligns the moving raster to the fixed one, automatically and to a fraction of a pixel: two dates, two "
            "sensors, a drone mosaic and a satellite scene. All bands of the moving raster are written to a GeoTIFF "
            "that lies on the fixed raster. The shifts reported lead from a place in the fixed raster to where the "
            "moving raster shows the same ground, at the centre of their overlap."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.add_output_raster(
            tr("Aligned raster"),
            tr("A GeoTIFF (.tif, .tiff). It appears when the alignment has succeeded, and not before."),
        )
        self.add_solution_files(optional=True)
        self.add_tie_points()
        self.add_numbers()
        self.addOutput(QgsProcessingOutputFolder("TEMP_DIR", tr("Folder of the temporary files, when they are kept")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._style = LayerStyle(self.raster_layer("MOVING", parameters, context))
        return super().prepareAlgorithm(parameters, context, feedback)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        files = self.solution_files(parameters, context)
        request = {**self.request(parameters, context), **files, "output_image": os.path.abspath(output)}
        warn_of_options((self.moving, self.fixed), feedback)
        summary = with_residuals(self.ask_engine("align", request, feedback))
        self._style.apply_on_completion(context, output)
        tell(summary, feedback)
        results = {**results_of(summary, files), "OUTPUT": output}
        if summary.get("temp_dir"):
            results["TEMP_DIR"] = summary["temp_dir"]
        return {**results, **self.write_tie_points(summary, parameters, context)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        sources = [RasterSource.of(self.raster_layer(name, parameters, context)) for name in ("MOVING", "FIXED")]
        self.check_output(parameters, context, sources)
