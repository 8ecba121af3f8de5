# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms of Coregix share."""

from __future__ import annotations

from collections.abc import Mapping
from configparser import ConfigParser
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..engine_environment import EngineMissing
from ..engine_process import EngineError, EngineProcess
from ..engine_settings import engine_problem, engine_python
from ..icons import icon
from ..translation import tr

METADATA = Path(__file__).parents[2] / "metadata.txt"


class CoregixAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine; its help is made from the help of its parameters and outputs."""

    def createInstance(self) -> CoregixAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return icon("coregix")

    def helpUrl(self) -> str:
        metadata = ConfigParser(interpolation=None)
        metadata.read(METADATA, encoding="utf-8")
        return metadata["general"]["repository"] + "#readme"

    def canExecute(self) -> tuple[bool, str]:
        problem = engine_problem()
        return not problem, escape(problem).replace("\n", "<br>")  # the toolbox shows HTML

    def shortHelpString(self) -> str:
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        parameters = [p for p in self.parameterDefinitions() if p.help()]
        return "".join(
            [
                f"<p>{escape(self.summary())}</p>",
                _section(tr("Parameters"), [p for p in parameters if not p.flags() & advanced]),
                _section(tr("Advanced parameters"), [p for p in parameters if p.flags() & advanced]),
            ]
        )

    def ask_engine(
        self, command: str, parameters: Mapping[str, Any], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The engine's answer to one command. Raises QgsProcessingException where there is none."""
        try:
            with EngineProcess(str(engine_python().executable)) as engine:
                return engine.request(command, parameters, feedback)
        except (EngineMissing, EngineError) as error:
            # Not a subclass: QGIS shows the traceback of anything but this very class.
            raise QgsProcessingException(str(error)) from None

    def summary(self) -> str:
        """What the algorithm does, in a sentence or two."""
        raise NotImplementedError


def _section(title: str, parameters: list[QgsProcessingParameterDefinition]) -> str:
    rows = (f"<p><b>{escape(p.description())}</b><br>{escape(p.help())}</p>" for p in parameters)
    return f"<h3>{escape(title)}</h3>{''.join(rows)}" if parameters else ""
