# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the images and masks that an alignment would see."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ...translation import marked, tr, tr_marked
from ..parameters import LOOK_PARAMETERS
from .base import warn_of_options
from .pair_algorithm import PairAlgorithm

FEWEST_PIXELS = 8  # along the shorter side, of what can be looked at
IMAGES = (
    ("FIXED_IMAGE", "fixed_reg", marked("Edge proxies of the fixed raster")),
    ("MOVING_IMAGE", "moving_reg", marked("Edge proxies of the moving raster")),
    ("FIXED_MASK", "fixed_mask", marked("Mask of the fixed raster")),
    ("MOVING_MASK", "moving_mask", marked("Mask of the moving raster")),
)


class RegistrationImages(PairAlgorithm):
    setting_parameters = LOOK_PARAMETERS
    moving_help = marked("The raster that would be aligned.")

    def name(self) -> str:
        return "registrationimages"

    def displayName(self) -> str:
        return tr("Registration images")

    def tags(self) -> list[str]:
        return tr("edges,gradient,proxy,mask,overlap,preview,registration").split(",")

    def shortDescription(self) -> str:
        return tr("Writes the edge proxies and masks that an alignment would see")

    def summary(self) -> str:
        return tr(
            "Writes what an alignment of the two rasters would see: their edge proxies (or intensities) on one grid, "
            "and masks of the valid pixels. Where the edge images have nothing in common, no alignment can be found."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.add_parameter(
            QgsProcessingParameterNumber(
                "RESOLUTION",
                tr("Pixel size (units of the moving raster's CRS)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
            ),
            tr("By default, and at the finest, the pixel size of the alignment."),
        )
        self.add_parameter(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the images")),
            tr("fixed_reg.tif, moving_reg.tif, fixed_mask.tif and moving_mask.tif are written there."),
        )
        for name, _, description in IMAGES:
            self.addOutput(QgsProcessingOutputRasterLayer(name, tr_marked(description)))
        self.addOutput(QgsProcessingOutputNumber("VALID_FRACTION", tr("Valid fraction")))
        self.addOutput(QgsProcessingOutputNumber("OVERLAP", tr("Share of the smaller raster inside the other")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        if parameters.get("RESOLUTION") in (None, ""):
            return
        resolution = self.parameterAsDouble(parameters, "RESOLUTION", context)
        extent = self.raster_layer("MOVING", parameters, context).extent()
        if resolution * FEWEST_PIXELS > min(extent.width(), extent.height()):
            message = tr(
                "The pixel size (RESOLUTION) is {:g}, but the moving raster is only {:g} x {:g} wide and high, in "
                "units of its CRS: nothing of it would be seen."
            )
            raise QgsProcessingException(message.format(resolution, extent.width(), extent.height()))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = os.path.abspath(self.parameterAsString(parameters, "OUTPUT", context))
        request = {**self.request(parameters, context), "output_folder": folder}
        if parameters.get("RESOLUTION") not in (None, ""):
            request["resolution"] = self.parameterAsDouble(parameters, "RESOLUTION", context)
        warn_of_options((self.moving, self.fixed), feedback)
        pair = self.ask_engine("registration_images", request, feedback)
        return {
            "OUTPUT": folder,
            **{name: pair["images"][key] for name, key, _ in IMAGES},
            "VALID_FRACTION": pair["valid_fraction"],
            "OVERLAP": pair["overlap"],
        }
