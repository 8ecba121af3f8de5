# SPDX-License-Identifier: GPL-2.0-or-later
"""An algorithm and its parameters as a line to type."""

from __future__ import annotations

import os
import shlex
import subprocess
from typing import Any

from qgis.core import QgsExpressionContext, QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProperty


def qgis_process_command(algorithm_id: str, parameters: dict[str, Any], windows: bool = os.name == "nt") -> str:
    """The line that runs the algorithm with these parameters, for the shell of Windows or of the others."""
    given = (f"--{name}={_text(value)}" for name, value in parameters.items() if value is not None)
    parts = ["qgis_process", "run", algorithm_id, *given]
    return subprocess.list2cmdline(parts) if windows else shlex.join(parts)


def _text(value: Any) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):  # as a dialog gives a destination
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(QgsExpressionContext())
    if isinstance(value, QgsMapLayer):
        return value.source()
    return str(value).lower() if isinstance(value, bool) else str(value)
