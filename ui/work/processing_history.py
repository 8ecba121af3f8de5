# SPDX-License-Identifier: GPL-2.0-or-later
"""An alignment in the Processing history."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.gui import QgsGui


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
