# SPDX-License-Identifier: GPL-2.0-or-later
"""The estimate's answer to look at: the moving raster where it puts it, on the map and in the preview."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ...coregix_plugin.layers.style import LayerStyle
from ...coregix_plugin.translation import tr
from ..scratch import Scratch
from ..state import DockState, Estimated
from .aligned_vrt import write_aligned_vrt
from .view import MapView


class AlignedOnMap(QObject):
    """Puts the answer on the map when there is one, and takes it away when it is forgotten or written."""

    def __init__(self, state: DockState, view: MapView, scratch: Scratch, parent: QObject | None = None):
        super().__init__(parent)
        self._state, self._view, self._scratch = state, view, scratch
        self._found: Estimated | None = None
        self._image: tuple[str, Estimated] | None = None
        state.changed.connect(self._follow)

    def _follow(self) -> None:
        state, view = self._state, self._view
        if state.estimate.value is not self._found:
            self._found = state.estimate.value
            self._show(self._found)
        elif state.writing.answered and view.item is not None:
            self._show(None)
        image = (state.preview.value["images"]["moving_reg"], self._found) if self._both() else None
        if image != self._image:
            self._image = image
            self._show_in_preview()
        view.look(state)

    def _both(self) -> bool:
        return self._state.preview.answered and self._found is not None

    def _show(self, found: Estimated | None) -> None:
        shown = False
        self._view.clear()
        path = self._scratch.new("aligned", ".vrt")
        if found is not None and self._written(found.moving_source, found, path):
            layer = QgsRasterLayer(path, tr("aligned"))
            LayerStyle(self._state.chosen["MOVING"]).style(layer)
            shown = self._view.show_layer(layer, self._state.chosen["FIXED"])
        self._state.set_on_map(shown)

    def _show_in_preview(self) -> None:
        if self._image is None:
            self._state.set_aligned_image(None)
            return
        image, found = self._image
        path = self._scratch.new("shifted", ".vrt")
        if self._written(image, found, path):
            self._state.set_aligned_image(path)

    def _written(self, source: str, found: Estimated, path: str) -> bool:
        try:
            write_aligned_vrt(source, found.solution, path)
        except OSError as error:
            self._state.set_notice(tr("The aligned raster can't be shown: {}").format(error))
            return False
        return True
