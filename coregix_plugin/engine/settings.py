# SPDX-License-Identifier: GPL-2.0-or-later
"""Which Python runs the engine, as the user of this QGIS profile chose."""

from __future__ import annotations

import os
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..translation import tr
from .find import ENGINE_PYTHON_VARIABLE, EnginePython, find_engine_python
from .probe import EngineMissing

SETTING = "coregix/enginePython"
INSTALL_ALGORITHM = "coregix:installengine"
REMEMBERED_SECONDS = 5.0

_problem: tuple[float, str] | None = None


def profile_folder() -> Path:
    """The folder of the user's QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath())


def chosen_python() -> str:
    """The interpreter that the user chose, or an empty text."""
    executable: str = QgsSettings().value(SETTING, "", type=str)
    return executable


def choose_python(executable: str) -> None:
    """Remember the interpreter to use; an empty text lets Coregix look for one itself."""
    QgsSettings().setValue(SETTING, executable)
    forget_problem()


def engine_python() -> EnginePython:
    """The Python to run the engine with. Raises EngineMissing with a message that says what to do."""
    try:
        return find_engine_python(chosen_python() or None, profile_folder())
    except EngineMissing as error:
        if chosen_python() or os.environ.get(ENGINE_PYTHON_VARIABLE):
            remedy = tr("{reason} If it finds none, run the algorithm 'Install engine' ({algorithm}).")
        else:
            remedy = tr(
                "Coregix's engine is not installed. Run the algorithm 'Install engine' in the Processing toolbox, "
                "or in a shell: qgis_process run {algorithm}\n\n{reason}"
            )
        raise EngineMissing(remedy.format(reason=error, algorithm=INSTALL_ALGORITHM)) from error


def engine_problem() -> str:
    """Why the engine can't run, or an empty text.

    QGIS asks this for one algorithm after another: a failed search, which starts every Python of the system, serves
    some seconds.
    """
    global _problem
    if _problem and time.monotonic() < _problem[0]:
        return _problem[1]
    try:
        engine_python()
        text = ""
    except EngineMissing as error:
        text = str(error)
    _problem = (time.monotonic() + REMEMBERED_SECONDS, text)
    return text


def forget_problem() -> None:
    """Search anew: a Python was chosen or installed."""
    global _problem
    _problem = None
