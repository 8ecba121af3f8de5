# SPDX-License-Identifier: GPL-2.0-or-later
"""Coregix's engine: aligns one raster to another. Runs in its own process, never inside QGIS.

Names are loaded when first used, so that QGIS can read the settings without importing rasterio.
"""

from __future__ import annotations

import importlib
from typing import Any

__version__ = "0.1.0"

_HOMES = {
    "align_image_pair": ".jobs.align",
    "align_stack": ".stack.stack",
    "estimate_alignment": ".jobs.estimate",
    "apply_to_raster": ".jobs.apply",
    "apply_to_rasters": ".jobs.apply",
    "shift_rasters": ".jobs.shift",
    "assess_alignment": ".jobs.assess",
    "trim_edges": ".jobs.trim_edges",
    "write_report": ".results.report",
    "AlignmentSettings": ".settings",
    "EdgeTrimSettings": ".settings",
    "CoregixError": ".errors",
    "Progress": ".progress",
}
__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES[name], __name__), name)
