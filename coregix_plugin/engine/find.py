# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds the Python that runs the engine."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from .environment import PROJECT_ENVIRONMENT, built_versions, environment_python, private_environment_dir
from .interpreters import base_python, interpreters
from .probe import EngineMissing, probe
from .requirements import PLUGIN_DIR, required_versions

ENGINE_PYTHON_VARIABLE = "COREGIX_PYTHON"


@dataclass(frozen=True)
class EnginePython:
    """An interpreter that has the engine's packages.

    `origin` is "setting", "COREGIX_PYTHON", "private environment", "project environment" (``.venv`` in the plugin
    folder) or "system Python". `versions` has the keys python, numpy, rasterio, SimpleITK, matplotlib and GDAL (the
    one inside rasterio).
    """

    executable: Path
    origin: str
    versions: dict[str, str]


def find_engine_python(setting: str | None = None, profile_dir: Path | None = None) -> EnginePython:
    """The Python to run the engine with.

    Looked for in this order: `setting` (a path), the variable COREGIX_PYTHON, the private environment of the QGIS
    profile `profile_dir`, ``.venv`` in the plugin folder, the Pythons of the system. Raises EngineMissing where
    none will do; also where the setting or the variable names one that does not, for an explicit choice is never
    passed over in silence.
    """
    for origin, choice in (("setting", setting), (ENGINE_PYTHON_VARIABLE, os.environ.get(ENGINE_PYTHON_VARIABLE))):
        if choice:
            return _chosen_python(origin, choice)
    environments = [("project environment", PROJECT_ENVIRONMENT)]
    if profile_dir is not None:
        environments.insert(0, ("private environment", private_environment_dir(profile_dir)))
    reasons = []
    for origin, env_dir in environments:
        try:
            return EnginePython(environment_python(env_dir), origin, built_versions(env_dir))
        except EngineMissing as reason:
            reasons.append(f"{origin}: {reason}")
    for python in interpreters():
        try:
            return EnginePython(python, "system Python", probe(python))
        except EngineMissing as reason:
            reasons.append(f"system Python: {reason}")
    raise EngineMissing(_how_to_build(environments[0][1], reasons))


def _chosen_python(origin: str, choice: str) -> EnginePython:
    what = "The Python chosen in Coregix's settings" if origin == "setting" else f"The variable {origin}"
    try:
        choice = os.path.expanduser(choice)
        # Absolute, for the engine starts in another folder; not resolved, for the link is what makes an environment
        # of it.
        python = Path(os.path.abspath(shutil.which(choice) or choice))
        return EnginePython(python, origin, probe(python))
    except EngineMissing as reason:
        raise EngineMissing(
            f"{what} can't run the engine: {reason}. Correct it, or clear it to have Coregix look for a Python itself."
        ) from None


def _how_to_build(env_dir: Path, reasons: list[str]) -> str:
    try:
        python = base_python()
        command = f'    "{python}" -m coregix_plugin.engine --target "{env_dir}"'
        remedy = f"To build the environment, run this in the folder {PLUGIN_DIR}\n{command}\n"
    except EngineMissing as no_base:
        remedy = f"{no_base}\n"
    looked = "\n".join(f"  - {reason}" for reason in reasons)
    return (
        f"Coregix's engine needs {', '.join(required_versions())}, and no Python here has them.\n{remedy}"
        f"or name a Python that has them in Coregix's settings or in the variable {ENGINE_PYTHON_VARIABLE}.\n"
        f"Looked at:\n{looked}"
    )
