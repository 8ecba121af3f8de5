# SPDX-License-Identifier: GPL-2.0-or-later
"""Space, held over the map or the preview, shows the fixed raster alone."""

from __future__ import annotations

from typing import cast

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent

from ..state import DockState


class HoldSpace(QObject):
    """Takes the key from the preview, and from the map while that is swiped; else QGIS pans with it.

    Parameters
    ----------
    canvas : the main map; None without a desktop.
    """

    def __init__(
        self, canvas: QgsMapCanvas | None, preview: QgsMapCanvas, state: DockState, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._canvas, self._state = canvas, state
        self._watched = [preview] if canvas is None else [canvas, preview]
        for watched in self._watched:
            watched.installEventFilter(self)

    def close(self) -> None:
        for watched in self._watched:
            watched.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() == kinds.FocusOut and self._state.only_fixed:
            self._state.look(only_fixed=False)
            return False
        if event.type() not in (kinds.KeyPress, kinds.KeyRelease):
            return False
        key = cast(QKeyEvent, event)
        if key.key() != Qt.Key.Key_Space:
            return False
        if watched is self._canvas and not (self._state.swiping or self._state.only_fixed):
            return False
        if not key.isAutoRepeat():
            self._state.look(only_fixed=event.type() == kinds.KeyPress)
        return True
