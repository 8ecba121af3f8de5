# SPDX-License-Identifier: GPL-2.0-or-later
"""The preview: what the engine would see of the rasters chosen, asked for by itself."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ...coregix_plugin.translation import tr
from ..scratch import Scratch
from ..state import DockState, Parameters
from .request import solve_request
from .shared_engine import SharedEngine
from .task_slots import TaskSlots

NAME = "preview"
PREVIEW_PIXELS = 512
QUIET_MILLISECONDS = 400  # after the last change, before the preview starts


class Preview(QObject):
    """Starts when the choice has been at rest for a moment."""

    def __init__(
        self, state: DockState, tasks: TaskSlots, engine: SharedEngine, scratch: Scratch, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._state, self._tasks, self._engine, self._scratch = state, tasks, engine, scratch
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self.start)
        state.renewed.connect(self._wait)
        state.preview.forgotten.connect(lambda: tasks.cancel(NAME))

    def start(self) -> None:
        """Ask the engine."""
        self._quiet.stop()
        if not self._state.may_preview:
            return
        asked = self._state.preview.ask()
        try:
            request = _request(self._state.chosen, self._scratch.new("preview"))
        except QgsProcessingException as error:
            asked.fail(str(error))
            return
        self._tasks.run(
            NAME,
            tr("Coregix preview"),
            lambda feedback: self._engine.request("registration_images", request, feedback),
            asked.answer,
            asked.fail,
            lambda: asked.fail(tr("Cancelled.")),
        )

    def _wait(self) -> None:
        if self._state.may_preview:
            self._quiet.start()
        else:
            self._quiet.stop()


def _request(parameters: Parameters, folder: str) -> dict[str, Any]:
    return {
        **solve_request(parameters),
        "output_folder": folder,
        "resolution": _resolution(parameters["MOVING"], parameters["FIXED"]),
        "enforce_mutual_valid_mask": False,  # both masks are shown; where they meet is the mutual one
    }


def _resolution(moving: QgsRasterLayer, fixed: QgsRasterLayer) -> float:
    """Pixel size, in the moving layer's units, with which a preview of the common ground has PREVIEW_PIXELS a side."""
    transform = QgsCoordinateTransform(fixed.crs(), moving.crs(), QgsProject.instance())
    common = transform.transformBoundingBox(fixed.extent()).intersect(moving.extent())
    return max(common.width(), common.height()) / PREVIEW_PIXELS or moving.rasterUnitsPerPixelX()
