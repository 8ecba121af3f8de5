# SPDX-License-Identifier: GPL-2.0-or-later
"""The message bar tells what was written, and leads to it."""

from __future__ import annotations

import os
from collections.abc import Callable

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ...coregix_plugin.translation import tr, tr_message
from ..state import DockState

LEVELS = {
    "good": Qgis.MessageLevel.Success,
    "doubtful": Qgis.MessageLevel.Warning,
    "failed": Qgis.MessageLevel.Critical,
}


class Announcement(QObject):
    """A message for each aligned raster that was written.

    Parameters
    ----------
    bar, canvas : of the desktop; None without one.
    open_report : called when the user wants the report.
    """

    def __init__(
        self,
        state: DockState,
        bar: QgsMessageBar | None,
        canvas: QgsMapCanvas | None,
        open_report: Callable[[], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._state, self._bar, self._canvas, self._open_report = state, bar, canvas, open_report
        if bar is not None:
            state.writing.changed.connect(self._tell)

    def _tell(self) -> None:
        state = self._state
        if not (state.writing.answered and state.estimate.answered):
            return
        path, solution = state.writing.value, state.estimate.value.solution
        words = {"good": tr("good"), "doubtful": tr("doubtful"), "failed": tr("failed")}
        text = tr("{} is written. Verdict: {}.").format(os.path.basename(path), words[solution["verdict"]])
        item = self._bar.createMessage(tr("Coregix"), text)
        item.setToolTip(tr_message(solution["verdict_said"]))
        for label, name, action in (
            (tr("Zoom to"), "zoomToWritten", lambda: self._zoom_to(path)),
            (tr("Open report"), "openReport", self._open_report),
            (tr("Open folder"), "openFolder", lambda: _open_folder(path)),
        ):
            button = QPushButton(label, item)
            button.setObjectName(name)
            button.clicked.connect(lambda checked=False, action=action: action())
            item.layout().addWidget(button)
        self._bar.pushWidget(item, LEVELS[solution["verdict"]])

    def _zoom_to(self, path: str) -> None:
        layer = next((layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == path), None)
        if self._canvas is None or not isinstance(layer, QgsRasterLayer):
            return
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
            self._canvas.setExtent(transform.transformBoundingBox(layer.extent()))
        except QgsCsException:
            return  # the map's CRS has no such place
        self._canvas.refresh()


def _open_folder(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(path)))
