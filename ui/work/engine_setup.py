# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether there is an engine, and how there comes to be one."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...coregix_plugin.engine.environment import build_environment, private_environment_dir
from ...coregix_plugin.engine.settings import choose_python, engine_python, forget_problem, profile_folder
from ...coregix_plugin.translation import tr
from ..state import DockState
from .task_slots import TaskSlots

NAME = "install"


class EngineSetup(QObject):
    """Looks for the engine and installs it, both off the GUI's thread.

    Signals
    -------
    line(str) : what the installation says.
    """

    line = pyqtSignal(str)

    def __init__(self, state: DockState, tasks: TaskSlots, parent: QObject | None = None):
        super().__init__(parent)
        self._state, self._tasks = state, tasks

    def look(self) -> None:
        """Find out whether there is an engine."""
        forget_problem()
        self._tasks.run(
            "engine",
            tr("Look for the Coregix engine"),
            lambda feedback: engine_python(),
            lambda engine: self._state.set_engine_problem(""),
            self._state.set_engine_problem,
        )

    def install(self) -> None:
        """Build the private environment."""
        asked = self._state.installing.ask()
        task = self._tasks.run(
            NAME,
            tr("Install the Coregix engine"),
            _build,
            lambda python: self._over(asked.answer, python, tr("Installed.")),
            lambda problem: self._over(asked.fail, problem, problem),
            lambda: self._over(asked.fail, "", tr("Cancelled.")),
        )
        task.line.connect(self.line)

    def cancel(self) -> None:
        """Stop the installation."""
        self._tasks.cancel(NAME)

    def use_python(self, executable: str) -> None:
        """The interpreter to take instead."""
        choose_python(executable)
        self.look()

    def _over(self, end: Callable[[str], None], outcome: str, message: str) -> None:
        end(outcome)
        self.line.emit(message)
        self.look()


def _build(feedback: QgsProcessingFeedback) -> str:
    target = private_environment_dir(profile_folder())
    return str(build_environment(target, feedback.pushInfo, feedback.isCanceled, None))
