# SPDX-License-Identifier: GPL-2.0-or-later
"""Find and judge the transform between two rasters, without writing a raster."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...translation import marked, tr
from ..parameters import SOLVE_PARAMETERS
from .base import warn_of_options
from .pair_algorithm import PairAlgorithm, results_of, tell, with_residuals


class EstimateAlignment(PairAlgorithm):
    setting_parameters = SOLVE_PARAMETERS
    moving_help = marked("The raster to find the place of.")

    def name(self) -> str:
        return "estimatealignment"

    def displayName(self) -> str:
        return tr("Estimate alignment")

    def tags(self) -> list[str]:
        return tr("coregister,registration,shift,offset,displacement,accuracy,solution,tie points").split(",")

    def shortDescription(self) -> str:
        return tr("Finds how one raster has to move to lie on another, and judges it")

    def summary(self) -> str:
        return tr(
            "Finds the transform from the fixed to the moving raster and judges it, without writing a raster. The "
            "solution can be applied to any raster or vector layer of the same acquisition. A verdict of 'failed' is "
            "an answer here, not an error."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.add_solution_files(optional=False)
        self.add_tie_points()
        self.add_numbers()

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        warn_of_options((self.moving, self.fixed), feedback)
        files = self.solution_files(parameters, context)
        request = {**self.request(parameters, context), **files}
        summary = with_residuals(self.ask_engine("estimate", request, feedback))
        tell(summary, feedback)
        return {**results_of(summary, files), **self.write_tie_points(summary, parameters, context)}
