# SPDX-License-Identifier: GPL-2.0-or-later
"""Move many rasters of one acquisition by a solution that is known."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext

from ...translation import marked, tr
from ..parameters import MANY_PARAMETERS
from .base import add_input_solution
from .many_rasters import ManyRasters


class ApplyToRasters(ManyRasters):
    setting_parameters = MANY_PARAMETERS
    command = "apply_to_rasters"
    inputs_help = marked("Their georeferencing has the error that was estimated.")
    output_help = marked("NAME_moved.tif of each raster is written there.")

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
        self.add_inputs()
        add_input_solution(self)
        self.add_settings()
        self.add_outputs()

    def more(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        return {"solution": os.path.abspath(self.parameterAsFile(parameters, "SOLUTION", context))}
