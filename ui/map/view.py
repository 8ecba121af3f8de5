# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster on the main map: swipe, blink and opacity."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from ..state import DockState
from .aligned_item import AlignedItem

BLINK_MILLISECONDS = 700


class MapView(QObject):
    """Draws a layer over the map in a way of the user's choice; it is no layer of the project.

    Parameters
    ----------
    canvas : the main map; None without a desktop.
    """

    def __init__(self, canvas: QgsMapCanvas | None, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self.item: AlignedItem | None = None
        self._visible = self._lit = True
        self._state: DockState | None = None
        self._blinking = QTimer(self)
        self._blinking.setInterval(BLINK_MILLISECONDS)
        self._blinking.timeout.connect(self._turn_light)

    @property
    def is_lit(self) -> bool:
        """Not the dark half of a blink."""
        return self._lit or not self._blinking.isActive()

    def show_layer(self, layer: QgsRasterLayer, fixed: QgsRasterLayer) -> bool:
        """Draw a layer in place of the former one, to be held against a fixed one; whether there is a map for it."""
        self.clear()
        if self._canvas is None:
            return False
        self.item = AlignedItem(self._canvas, layer, fixed)
        self.item.setVisible(self._visible)
        return True

    def clear(self) -> None:
        """Take the layer off the map."""
        self._blinking.stop()
        item, self.item = self.item, None
        if item is not None:
            item.remove()

    def set_visible(self, visible: bool) -> None:
        """With its dock away, nobody could tell where what is drawn comes from."""
        self._visible = visible
        if self.item is not None:
            self.item.setVisible(visible)

    def look(self, state: DockState) -> None:
        """Draw it as the state tells."""
        self._state = state
        if self.item is None:
            return
        if not state.blinking:
            self._blinking.stop()
        elif not self._blinking.isActive():
            self._lit = True
            self._blinking.start()
        line = state.line if state.swiping else None
        self.item.look(line, self.is_lit and not state.only_fixed, state.opacity)

    def _turn_light(self) -> None:
        self._lit = not self._lit
        if self._state is not None:
            self.look(self._state)
