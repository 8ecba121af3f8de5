# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's commands by name, as the command line and the server offer them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

ENGINE = __package__.rpartition(".")[0]  # the engine's package, after which its log is named too

# Name: (module, function called with the parameters by name, and `progress`). Imported when first asked for.
COMMANDS = {
    "align": ("jobs.align", "align_image_pair"),
    "align_pair": ("stack.task", "align_pair"),
    "align_stack": ("stack.stack", "align_stack"),
    "apply_to_raster": ("jobs.apply", "apply_to_raster"),
    "apply_to_rasters": ("jobs.apply", "apply_to_rasters"),
    "apply_to_vector": ("jobs.apply_to_vector", "apply_to_vector"),
    "assess": ("jobs.assess", "assess_alignment"),
    "estimate": ("jobs.estimate", "estimate_alignment"),
    "move_points": ("jobs.apply", "move_points"),
    "registration_images": ("jobs.registration_images", "registration_images"),
    "report": ("results.report", "write_report"),
    "shift_raster": ("jobs.shift", "shift_rasters"),
    "trim_edges": ("jobs.trim_edges", "trim_edges"),
}


def function_of(command: str) -> Callable[..., dict[str, Any]]:
    """The function behind a command."""
    module, name = COMMANDS[command]
    function: Callable[..., dict[str, Any]] = getattr(importlib.import_module(f".{module}", ENGINE), name)
    return function
