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
        self._opacity = state.opacity
        self._image: tuple[str, Estimated] | None = None
        view.layer_changed.connect(lambda: state.set_on_map(view.layer is not None))
        state.changed.connect(self._follow)

    def _follow(self) -> None:
        state, view = self._state, self._view
        if state.estimate.value is not self._found:
            self._found = state.estimate.value
            self._show(self._found)
        elif state.writing.answered:
            view.clear()
        image = (state.preview.value["images"]["moving_reg"], self._found) if self._both() else None
        if image != self._image:
            self._image = image
            self._show_in_preview()
        view.set_swiping(state.swiping)
        view.set_blinking(state.blinking)
        if state.opacity != self._opacity:  # else the one that was set in the layer's properties stays
            self._opacity = state.opacity
            view.set_opacity(state.opacity)

    def _both(self) -> bool:
        return self._state.preview.answered and self._found is not None

    def _show(self, found: Estimated | None) -> None:
        self._view.clear()
        if found is None:
            return
        moving, path = self._state.chosen["MOVING"], self._scratch.new("aligned", ".vrt")
        if self._written(found.moving_source, found, path):
            layer = QgsRasterLayer(path, tr("{} aligned (preview)").format(moving.name()))
            LayerStyle(moving).style(layer)
            layer.setOpacity(self._state.opacity)
            self._view.show_layer(layer)

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
