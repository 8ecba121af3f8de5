# SPDX-License-Identifier: GPL-2.0-or-later
"""The commit: the solution that was seen applied as the toolbox would, and what that wrote shown in the project."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QObject

from ...coregix_plugin.layers.style import LayerStyle
from ...coregix_plugin.translation import tr
from ..questions import Asked
from ..state import DockState, Parameters
from .processing_history import remember_in_history
from .request import project_context
from .task_slots import TaskSlots
from .tasks import TaskFeedback

APPLY = "coregix:applytoraster"
NAME = "commit"
SOLUTION = ".solution.json"
HEAD = 200  # bytes within which a solution says that it is one
# What of the choice says how the moving raster is read, and how the algorithm calls it.
OF_INPUT = {"MOVING_NODATA": "NODATA"}


class Commit(QObject):
    """Writes the aligned raster, when asked."""

    def __init__(self, state: DockState, tasks: TaskSlots, parent: QObject | None = None):
        super().__init__(parent)
        self._state, self._tasks = state, tasks

    def start(self, output: Parameters) -> None:
        """Apply the estimate's solution to the moving raster: what is written is what was looked at.

        The solution is kept beside the output, so that what stands in the history can be run again.

        Parameters
        ----------
        output : Processing parameters of the output.
        """
        asked, context = self._state.writing.ask(), project_context()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(APPLY)
        output = {**output, "OUTPUT": _output_path(output)}
        kept = _place_beside(output["OUTPUT"])
        try:
            shutil.copyfile(self._state.estimate.value.path, kept)
        except OSError as error:
            asked.fail(tr("The solution can't be kept: {}").format(error))
            return
        parameters = {**apply_parameters(self._state.chosen), **output, "SOLUTION": kept}
        possible, problem = algorithm.checkParameterValues(parameters, context)
        feedback = CommitFeedback()
        written = Written(asked, parameters["INPUT"], kept, feedback)
        if not possible:
            feedback.errors.append(problem)
            written.take(False, {})
            return
        feedback.progressChanged.connect(asked.tell_percent)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
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


def apply_parameters(chosen: Parameters) -> Parameters:
    """Processing parameters by which the moving raster of a choice is read as the estimate read it."""
    parameters = {"INPUT": chosen["MOVING"]}
    parameters.update({name: chosen[given] for given, name in OF_INPUT.items() if given in chosen})
    if chosen.get("ALL_VALID") in ("moving", "both"):
        parameters["ALL_VALID"] = True
    return parameters


def _output_path(output: Parameters) -> str:
    """Where to write: the file that was chosen, else a temporary one of the format's kind."""
    path: str = output["OUTPUT"]
    if path != QgsProcessing.TEMPORARY_OUTPUT:
        return path
    extension = "vrt" if output.get("FORMAT") == "vrt" else "tif"
    return QgsProcessingUtils.generateTempFilename(f"aligned.{extension}")


def _place_beside(output: str) -> str:
    """Where the solution of an output goes: beside it, but never in the place of a file that is no solution."""
    path = os.path.splitext(output)[0] + SOLUTION
    try:
        known = Path(path).read_bytes()[:HEAD]
    except OSError:
        return path
    return path if b"coregix solution" in known else QgsProcessingUtils.generateTempFilename("aligned" + SOLUTION)


class Written:
    """What becomes of the algorithm's answer; knows what must be known of the moving layer, which may be gone then."""

    def __init__(self, asked: Asked, moving: QgsRasterLayer, solution: str, feedback: CommitFeedback):
        self._asked, self._solution, self._feedback = asked, solution, feedback
        self._style, self._name = LayerStyle(moving), tr("{} aligned").format(moving.name())

    def take(self, done: bool, results: dict[str, Any]) -> None:
        """Show the file, or tell why there is none."""
        if not done:
            Path(self._solution).unlink(missing_ok=True)
            cancelled = self._feedback.isCanceled()
            self._asked.fail(tr("Cancelled.") if cancelled else "\n".join(self._feedback.errors))
            return
        path = results["OUTPUT"]
        loaded = [layer for layer in QgsProject.instance().mapLayers().values() if _shows(layer, path)]
        for layer in loaded:  # written once more: the layer that shows it is enough
            layer.dataProvider().reloadData()
            layer.triggerRepaint()
        if not loaded:
            layer = QgsRasterLayer(path, self._name)
            self._style.style(layer)
            QgsProject.instance().addMapLayer(layer)
        self._asked.answer(path)


def _shows(layer: QgsMapLayer, path: str) -> bool:
    return isinstance(layer, QgsRasterLayer) and os.path.realpath(layer.source()) == os.path.realpath(path)
