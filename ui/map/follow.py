# SPDX-License-Identifier: GPL-2.0-or-later
"""The preview shows the part of the ground that the main map shows."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..panels.preview_panel import PreviewPanel


class FollowMap(QObject):
    """Moves the preview's canvas with the main one, while the user wants it.

    Parameters
    ----------
    canvas : the main map; None without a desktop.
    """

    def __init__(self, canvas: QgsMapCanvas | None, preview: PreviewPanel, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas, self._preview = canvas, preview
        if canvas is not None:
            preview.follow_asked.connect(self._move)
            canvas.extentsChanged.connect(self._move)

    def close(self) -> None:
        """Follow no more."""
        if self._canvas is not None:
            self._preview.follow_asked.disconnect(self._move)
            self._canvas.extentsChanged.disconnect(self._move)

    def _move(self) -> None:
        if not self._preview.follow.isChecked():
            return
        own, main = (canvas.mapSettings().destinationCrs() for canvas in (self._preview.canvas, self._canvas))
        transform = QgsCoordinateTransform(main, own, QgsProject.instance())
        self._preview.canvas.setExtent(transform.transformBoundingBox(self._canvas.extent()))
        self._preview.canvas.refresh()
