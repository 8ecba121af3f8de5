# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of the engine: names, defaults, limits and help, shared by Python, the command line and QGIS.

Only the standard library is imported here: QGIS reads these tables in its own process.
"""

from __future__ import annotations

from .alignment import AlignmentSettings
from .edge_trim import EdgeTrimSettings
from .output import ApplySettings, OutputSettings, ShiftSettings

__all__ = ["AlignmentSettings", "ApplySettings", "EdgeTrimSettings", "OutputSettings", "ShiftSettings"]
