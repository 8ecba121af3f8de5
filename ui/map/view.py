# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned layer on the main map: swipe, blink and opacity."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsLayerTreeLayer, QgsProject, QgsProjectDirtyBlocker, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

from .swipe import SwipeItem, SwipeTool

BLINK_MILLISECONDS = 700


class MapView(QObject):
    """Shows a layer on the map in a way of the user's choice, and takes it away without a trace.

    Parameters
    ----------
    canvas : the main map; None without a desktop.

    Signals
    -------
    layer_changed() : another layer, or none any more, whoever removed it.
    """

    layer_changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas | None, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._layer_id = ""
        self._swipe: SwipeItem | None = None
        self._tool: SwipeTool | None = None
        self._earlier_tool: QgsMapTool | None = None
        self._blinking = QTimer(self)
        self._blinking.setInterval(BLINK_MILLISECONDS)
        self._blinking.timeout.connect(lambda: self._set_visible(not self._is_visible()))
        self._saved_from: QgsRasterLayer | None = None  # the layer while the project is saved without it
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_go)
        QgsProject.instance().writeProject.connect(self._stay_out)

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer on the map, None where there is none, or the user removed it."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        return layer if isinstance(layer, QgsRasterLayer) else None

    def show_layer(self, layer: QgsRasterLayer) -> None:
        """Put a layer on top of the map in place of the former one."""
        self.clear()
        layer.setCustomProperty("skipMemoryLayersCheck", 1)  # nothing is lost with it: QGIS need not ask
        self._put(layer)

    def clear(self) -> None:
        """Take the layer off the map."""
        if self._layer_id:
            # not at once: this may be called while the project is removing layers, which it can't do twice at a time
            QTimer.singleShot(0, partial(_remove, self._layer_id))
            self._let_go()

    def close(self) -> None:
        """Leave the map as it was."""
        self.clear()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_will_go)
        QgsProject.instance().writeProject.disconnect(self._stay_out)
        self._saved_from = None

    def set_opacity(self, opacity: float) -> None:
        if self.layer is not None:
            self.layer.setOpacity(opacity)
            self.layer.triggerRepaint()

    def set_blinking(self, on: bool) -> None:
        """Switch the layer off and on by turns."""
        if on and self.layer is not None:
            self._blinking.start()
        elif self._blinking.isActive():
            self._blinking.stop()
            self._set_visible(True)

    def set_swiping(self, on: bool) -> None:
        """Draw the layer left of a line that follows the pointer, and elsewhere what lies below."""
        if on and self._swipe is None and self.layer is not None and self._canvas is not None:
            self._set_visible(False)
            self._swipe = SwipeItem(self._canvas, self.layer)
            self._tool = SwipeTool(self._canvas, self._swipe)
            self._earlier_tool = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        elif not on and self._swipe is not None:
            self._swipe.remove()
            if self._canvas.mapTool() is self._tool:
                self._canvas.unsetMapTool(self._tool)
                if self._earlier_tool is not None:
                    self._canvas.setMapTool(self._earlier_tool)
            self._swipe = self._tool = self._earlier_tool = None
            self._set_visible(True)

    def _put(self, layer: QgsRasterLayer) -> None:
        """Lay a layer on top of the map; the project is no other for it."""
        project = QgsProject.instance()
        blocker = QgsProjectDirtyBlocker(project)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        del blocker
        self._layer_id = layer.id()
        self.layer_changed.emit()

    def _stay_out(self, document: QDomDocument) -> None:
        """The layer is no part of the project that is being saved; it comes back when that has been written.

        QGIS writes the layers after this signal, and the tree of them before.
        """
        layer = self.layer
        if layer is None:
            return
        for tag in ("layer-tree-layer", "item", "layer"):
            elements = document.elementsByTagName(tag)
            for element in [elements.at(index).toElement() for index in range(elements.count())]:
                if layer.id() in (element.attribute("id"), element.text()):
                    element.parentNode().removeChild(element)
        self._let_go()
        blocker = QgsProjectDirtyBlocker(QgsProject.instance())
        QgsProject.instance().takeMapLayer(layer)
        self._saved_from = layer
        del blocker
        QTimer.singleShot(0, self._come_back)

    def _come_back(self) -> None:
        if self._saved_from is not None and self.layer is None:
            layer, self._saved_from = self._saved_from, None
            self._put(layer)

    def _layers_will_go(self, ids: list[str]) -> None:
        if self._layer_id in ids:
            self._let_go()

    def _let_go(self) -> None:
        self.set_blinking(False)
        self.set_swiping(False)
        self._layer_id = ""
        self.layer_changed.emit()

    def _node(self) -> QgsLayerTreeLayer | None:
        return QgsProject.instance().layerTreeRoot().findLayer(self._layer_id)

    def _is_visible(self) -> bool:
        return self._node() is not None and self._node().isVisible()

    def _set_visible(self, visible: bool) -> None:
        if self._node() is not None:
            self._node().setItemVisibilityChecked(visible)


def _remove(layer_id: str) -> None:
    if QgsProject.instance().mapLayer(layer_id) is not None:
        QgsProject.instance().removeMapLayer(layer_id)
