# SPDX-License-Identifier: GPL-2.0-or-later
"""Build the environment of the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ...engine.environment import build_environment, private_environment_dir
from ...engine.probe import EngineMissing
from ...engine.settings import forget_problem, profile_folder
from ...translation import tr
from .base import CoregixAlgorithm


class InstallEngine(CoregixAlgorithm):
    def name(self) -> str:
        return "installengine"

    def displayName(self) -> str:
        return tr("Install engine")

    def group(self) -> str:
        return tr("Setup")

    def groupId(self) -> str:
        return "setup"

    def tags(self) -> list[str]:
        return tr("install,setup,dependencies,environment,python,rasterio,simpleitk").split(",")

    def shortDescription(self) -> str:
        return tr("Installs the Python packages that Coregix's engine needs, in an environment of its own")

    def summary(self) -> str:
        return tr(
            "Installs the Python packages that Coregix's engine needs (about 600 MB, downloaded with pip) in an "
            "environment of its own, in the folder of the QGIS profile. Neither QGIS nor the system's Python is "
            "changed. An environment that is complete already is left as it is."
        )

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_parameter(
            QgsProcessingParameterFile(
                "BASE_PYTHON", tr("Python to build from"), optional=True, fileFilter=tr("All files (*)")
            ),
            tr("The interpreter to make the environment with. By default Coregix looks for one."),
        )
        self.addOutput(QgsProcessingOutputString("ENGINE_PYTHON", tr("Python of the engine")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        base = self.parameterAsFile(parameters, "BASE_PYTHON", context)
        target = private_environment_dir(profile_folder())
        feedback.setProgressText(tr("Installing into {}").format(target))
        try:
            python = build_environment(target, feedback.pushInfo, feedback.isCanceled, Path(base) if base else None)
        except EngineMissing as error:
            raise QgsProcessingException(str(error)) from None
        forget_problem()
        return {"ENGINE_PYTHON": str(python)}
