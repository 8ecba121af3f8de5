# SPDX-License-Identifier: GPL-2.0-or-later
"""Coregix in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..icons import icon
from .algorithms.align_image_pair import AlignImagePair
from .algorithms.align_stack import AlignStack
from .algorithms.apply_to_raster import ApplyToRaster
from .algorithms.apply_to_rasters import ApplyToRasters
from .algorithms.apply_to_vector import ApplyToVector
from .algorithms.assess_alignment import AssessAlignment
from .algorithms.estimate_alignment import EstimateAlignment
from .algorithms.install_engine import InstallEngine
from .algorithms.move_by_numbers import MoveByNumbers
from .algorithms.registration_images import RegistrationImages
from .algorithms.trim_edges import TrimEdges
from .ready_model import ready_models

ALGORITHMS = (
    AlignImagePair,
    AlignStack,
    EstimateAlignment,
    ApplyToRaster,
    ApplyToRasters,
    ApplyToVector,
    MoveByNumbers,
    AssessAlignment,
    RegistrationImages,
    TrimEdges,
    InstallEngine,
)


class CoregixProvider(QgsProcessingProvider):
    """Coregix's algorithms and models."""

    def id(self) -> str:
        return "coregix"

    def name(self) -> str:
        return "Coregix"

    def icon(self) -> QIcon:
        return icon("coregix")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in ready_models():
            self.addAlgorithm(model)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff", "vrt"]

    def supportsNonFileBasedOutput(self) -> bool:
        return False
