# SPDX-License-Identifier: GPL-2.0-or-later
"""An alignment as a line to type, and in the Processing history."""

from __future__ import annotations

import shlex
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingAlgorithm, QgsProcessingContext
from qgis.gui import QgsGui


def qgis_process_command(algorithm_id: str, parameters: dict[str, Any]) -> str:
    """The line for a shell that runs the algorithm with these parameters."""
    parts = [f"--{name}={_text(value)}" for name, value in parameters.items()]
    return " ".join(["qgis_process", "run", algorithm_id, *(shlex.quote(part) for part in parts)])


def remember_in_history(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """An entry in the Processing history, as a run from the toolbox leaves one."""
    python = algorithm.asPythonCommand(parameters, context)
    if hasattr(QgsGui, "historyProviderRegistry"):
        entry = {
            "python_command": python,
            "algorithm_id": algorithm.id(),
            "parameters": algorithm.asMap(parameters, context),
        }
        QgsGui.historyProviderRegistry().addEntry("processing", entry)
        return
    from processing.core.ProcessingLog import ProcessingLog  # QGIS 3.22 has the history there

    ProcessingLog.addToLog(python)


def _text(value: Any) -> str:
    if isinstance(value, QgsMapLayer):
        return value.source()
    return str(value).lower() if isinstance(value, bool) else str(value)
