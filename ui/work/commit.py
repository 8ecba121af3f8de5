# SPDX-License-Identifier: GPL-2.0-or-later
"""The commit: the algorithm run as the toolbox would, and what it wrote loaded into the project."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...coregix_plugin.layers.style import LayerStyle
from ...coregix_plugin.translation import tr
from ..questions import Asked
from ..state import DockState, Parameters
from .processing_history import remember_in_history
from .request import project_context
from .task_slots import TaskSlots
from .tasks import TaskFeedback

ALIGN = "coregix:alignimagepair"
NAME = "commit"


class Commit(QObject):
    """Writes the aligned raster, when asked."""

    def __init__(self, state: DockState, tasks: TaskSlots, parent: QObject | None = None):
        super().__init__(parent)
        self._state, self._tasks = state, tasks

    def start(self, output: Parameters) -> None:
        """Run the algorithm on what is chosen.

        Parameters
        ----------
        output : Processing parameters of the output.
        """
        parameters = {**self._state.chosen, **output}
        asked = self._state.writing.ask()
        context, algorithm = project_context(), QgsApplication.processingRegistry().createAlgorithmById(ALIGN)
        possible, problem = algorithm.checkParameterValues(parameters, context)
        if not possible:
            asked.fail(problem)
            return
        feedback = CommitFeedback()
        feedback.progressChanged.connect(asked.tell_percent)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        written = Written(asked, parameters["MOVING"], feedback)
        # Processing keeps no reference to what it works with
        task.kept = (algorithm, context, feedback)  # type: ignore[attr-defined]
        task.executed.connect(lambda done, results: self._tasks.over(NAME, task, written.take, done, results))
        remember_in_history(algorithm, parameters, context)
        self._tasks.start(NAME, task)

    def cancel(self) -> None:
        """Stop writing."""
        self._tasks.cancel(NAME)


class CommitFeedback(TaskFeedback):
    """Collects what went wrong."""

    def __init__(self) -> None:
        super().__init__(lambda text: None, lambda text: None)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


class Written:
    """What becomes of the algorithm's answer; knows what must be known of the moving layer, which may be gone then."""

    def __init__(self, asked: Asked, moving: QgsRasterLayer, feedback: CommitFeedback):
        self._asked, self._feedback = asked, feedback
        self._style, self._name = LayerStyle(moving), tr("{} aligned").format(moving.name())

    def take(self, done: bool, results: dict[str, Any]) -> None:
        """Load the file, or tell why there is none."""
        if not done:
            cancelled = self._feedback.isCanceled()
            self._asked.fail(tr("Cancelled.") if cancelled else "\n".join(self._feedback.errors))
            return
        layer = QgsRasterLayer(results["OUTPUT"], self._name)
        self._style.style(layer)
        QgsProject.instance().addMapLayer(layer)
        self._asked.answer(results["OUTPUT"])
