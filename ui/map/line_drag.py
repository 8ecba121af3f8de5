# SPDX-License-Identifier: GPL-2.0-or-later
"""Dragging the line of a swipe."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtGui import QMouseEvent

from ..state import Line

if TYPE_CHECKING:
    from .aligned_item import AlignedItem

REACH = 8  # pixels from the line within which it is taken hold of
MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)


class LineDrag(QObject):
    """Takes the mouse near the line, and leaves it to the map's tool, whichever that is, elsewhere."""

    def __init__(self, canvas: QgsMapCanvas, item: AlignedItem):
        super().__init__(canvas)
        self._viewport, self._item = canvas.viewport(), item
        self._active = self._dragging = self._near = False

    def set_active(self, active: bool) -> None:
        """Watch the mouse, or leave it alone."""
        if active == self._active:
            return
        self._active = active
        if active:
            self._viewport.installEventFilter(self)
        else:
            self._viewport.removeEventFilter(self)
            self._dragging = False
            self._set_near(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in MOUSE:
            return False
        mouse = cast(QMouseEvent, event)
        if event.type() == QEvent.Type.MouseButtonPress and mouse.button() == Qt.MouseButton.LeftButton:
            self._dragging = self._is_near(mouse.pos())
        elif self._dragging and event.type() == QEvent.Type.MouseMove:
            self._item.move_to(self._share(mouse.pos()))
        elif self._dragging:
            self._dragging = False
            return True
        elif not mouse.buttons():
            self._set_near(self._is_near(mouse.pos()))
        return self._dragging

    def _is_near(self, at: QPoint) -> bool:
        length = self._viewport.width() if self._item.line is Line.UPRIGHT else self._viewport.height()
        return abs(self._share(at) - self._item.share) * length <= REACH

    def _share(self, at: QPoint) -> float:
        if self._item.line is Line.UPRIGHT:
            return float(at.x() / max(1, self._viewport.width()))
        return float(at.y() / max(1, self._viewport.height()))

    def _set_near(self, near: bool) -> None:
        """The pointer tells that the line can be taken hold of."""
        if near == self._near:
            return
        self._near = near
        if near:
            self._earlier = self._viewport.cursor()
            upright = self._item.line is Line.UPRIGHT
            self._viewport.setCursor(Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor)
        else:
            self._viewport.setCursor(self._earlier)
