# SPDX-License-Identifier: GPL-2.0-or-later
"""An algorithm and its parameters as a line to type."""

from __future__ import annotations

import os
import shlex
import subprocess
from typing import Any

from qgis.core import QgsMapLayer


def qgis_process_command(algorithm_id: str, parameters: dict[str, Any]) -> str:
    """The line that runs the algorithm with these parameters, for the shell of this system."""
    parts = ["qgis_process", "run", algorithm_id, *(f"--{name}={_text(value)}" for name, value in parameters.items())]
    return subprocess.list2cmdline(parts) if os.name == "nt" else shlex.join(parts)


def _text(value: Any) -> str:
    if isinstance(value, QgsMapLayer):
        return value.source()
    return str(value).lower() if isinstance(value, bool) else str(value)
