# SPDX-License-Identifier: GPL-2.0-or-later
"""An algorithm and its parameters as a line to type."""

from __future__ import annotations

import shlex
from typing import Any

from qgis.core import QgsMapLayer


def qgis_process_command(algorithm_id: str, parameters: dict[str, Any]) -> str:
    """The line for a shell that runs the algorithm with these parameters."""
    parts = [f"--{name}={_text(value)}" for name, value in parameters.items()]
    return " ".join(["qgis_process", "run", algorithm_id, *(shlex.quote(part) for part in parts)])


def _text(value: Any) -> str:
    if isinstance(value, QgsMapLayer):
        return value.source()
    return str(value).lower() if isinstance(value, bool) else str(value)
