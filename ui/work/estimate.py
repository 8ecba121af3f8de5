# SPDX-License-Identifier: GPL-2.0-or-later
"""The estimate: how the moving raster has to move, found in the background and judged."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QObject

from ...coregix_plugin.layers.tie_points import tie_point_layer
from ...coregix_plugin.translation import tr, tr_marked
from ..scratch import Scratch
from ..state import DockState, Estimated
from .request import solve_request
from .shared_engine import SharedEngine
from .task_slots import TaskSlots

NAME = "estimate"


class Estimate(QObject):
    """Solves for what is chosen, when asked."""

    def __init__(
        self, state: DockState, tasks: TaskSlots, engine: SharedEngine, scratch: Scratch, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._state, self._tasks, self._engine, self._scratch = state, tasks, engine, scratch
        state.estimate.forgotten.connect(self.cancel)

    def start(self) -> None:
        """Ask the engine."""
        asked = self._state.ask_estimate()
        if self._state.chosen is None:
            asked.fail(tr("Choose two rasters first."))
            return
        try:
            request = solve_request(self._state.chosen)
        except QgsProcessingException as error:
            asked.fail(str(error))
            return
        request["solution"] = self._scratch.new("solution", ".json")
        request["points"] = self._scratch.new("tie", ".points")
        task = self._tasks.run(
            NAME,
            tr("Coregix estimate"),
            lambda feedback: self._engine.request("estimate", request, feedback),
            lambda solution: asked.answer(_estimated(solution, request)),
            asked.fail,
            lambda: asked.fail(tr("Cancelled.")),
        )
        task.stage.connect(lambda stage: asked.tell_stage(tr_marked(stage)))
        task.progressChanged.connect(asked.tell_percent)

    def cancel(self) -> None:
        """Stop solving."""
        self._tasks.cancel(NAME)


def _estimated(solution: dict[str, Any], request: dict[str, Any]) -> Estimated:
    residuals = tie_point_layer(solution["transform"]["crs"], solution["tie_points"])
    return Estimated(solution, request["solution"], request["points"], request["moving_image"], residuals)
