# SPDX-License-Identifier: GPL-2.0-or-later
"""The preview and the main map keep the same ground in the middle, whichever of them is moved."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ..panels.preview_panel import PreviewPanel


class LinkedViews(QObject):
    """Moves each canvas with the other, while the user wants it.

    Parameters
    ----------
    canvas : the main map; None without a desktop.
    """

    def __init__(self, canvas: QgsMapCanvas | None, preview: PreviewPanel, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas, self._preview = canvas, preview
        self._moving = False
        preview.offer_link(canvas is not None)
        if canvas is None:
            return
        self._connected = (
            (preview.link_asked, partial(self._move, canvas, preview.canvas)),
            (canvas.extentsChanged, partial(self._move, canvas, preview.canvas)),
            (preview.canvas.extentsChanged, partial(self._move, preview.canvas, canvas)),
        )
        for signal, slot in self._connected:
            signal.connect(slot)

    def close(self) -> None:
        """Link them no more."""
        if self._canvas is not None:
            for signal, slot in self._connected:
                signal.disconnect(slot)

    def _move(self, leading: QgsMapCanvas, following: QgsMapCanvas) -> None:
        """The ground in the middle, and its scale, of one of them to the other."""
        if self._moving or not self._preview.linked.isChecked():
            return
        own, other = (canvas.mapSettings().destinationCrs() for canvas in (leading, following))
        if not (own.isValid() and other.isValid()):
            return
        self._moving = True  # the follower's own move leads nobody
        try:
            transform = QgsCoordinateTransform(own, other, QgsProject.instance())
            following.setCenter(transform.transform(leading.center()))
            following.zoomScale(leading.scale())
        except QgsCsException:
            pass  # no such place in the other CRS: there is nothing to show
        finally:
            self._moving = False
        following.refresh()
