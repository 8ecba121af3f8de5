# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned layer on the main map: swipe, blink and opacity."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapTool
from qgis.PyQt.QtCore import QObject, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

BLINK_MILLISECONDS = 700


class SwipeItem(QgsMapCanvasItem):
    """Draws one layer left of a line over the map."""

    def __init__(self, canvas: QgsMapCanvas, layer: QgsRasterLayer):
        super().__init__(canvas)
        self._canvas, self._layer = canvas, layer
        self._image = QImage()
        self._job: QgsMapRendererParallelJob | None = None
        self.share = 0.5
        self.setZValue(50)
        canvas.extentsChanged.connect(self.render)
        canvas.mapCanvasRefreshed.connect(self.render_if_resized)
        self.render()

    def render(self) -> None:
        """Draw the layer anew, in the background."""
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([self._layer])
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._take(job))
        if self._job is not None:
            self._job.cancelWithoutBlocking()
        self._job = job
        job.start()

    def render_if_resized(self) -> None:
        if self._image.size() != self._canvas.mapSettings().outputSize() * self._image.devicePixelRatio():
            self.render()

    def move_to(self, share: float) -> None:
        """Put the line at a share of the map's width."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def remove(self) -> None:
        """Take the item off the map."""
        self._canvas.extentsChanged.disconnect(self.render)
        self._canvas.mapCanvasRefreshed.disconnect(self.render_if_resized)
        if self._job is not None:
            self._job.finished.disconnect()
            self._job.cancel()
            self._job = None
        self._canvas.scene().removeItem(self)

    def paint(self, painter: QPainter, option: object = None, widget: object = None) -> None:
        if self._image.isNull():
            return
        width, height = self._canvas.width(), self._canvas.height()
        x = self.share * width
        painter.save()
        painter.translate(-self.pos())
        painter.setClipRect(QRectF(0, 0, x, height))
        painter.drawImage(QRectF(0, 0, width, height), self._image)
        painter.setClipping(False)
        painter.setPen(QPen(QColor("white"), 3))
        painter.drawLine(int(x), 0, int(x), height)
        painter.setPen(QPen(QColor("black"), 1))
        painter.drawLine(int(x), 0, int(x), height)
        painter.restore()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def _take(self, job: QgsMapRendererParallelJob) -> None:
        if job is self._job:
            self._image = job.renderedImage()
            self._job = None
            self.update()


class SwipeTool(QgsMapTool):
    """Moves the line of a swipe to the pointer."""

    def __init__(self, canvas: QgsMapCanvas, item: SwipeItem):
        super().__init__(canvas)
        self._item = item
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def canvasMoveEvent(self, event: object) -> None:
        self._item.move_to(event.pos().x() / max(1, self.canvas().width()))


class MapView(QObject):
    """Shows a layer on the map in a way of the user's choice, and takes it away without a trace.

    Parameters
    ----------
    canvas : the main map; None without a desktop.
    """

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

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer on the map, None where there is none, or the user removed it."""
        return QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None

    def show_layer(self, layer: QgsRasterLayer) -> None:
        """Put a layer on top of the map in place of the former one."""
        self.clear()
        project = QgsProject.instance()
        layer.setCustomProperty("skipMemoryLayersCheck", 1)  # nothing is lost with it: QGIS need not ask
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
        self._layer_id = layer.id()

    def clear(self) -> None:
        """Take the layer off the map."""
        self.set_blinking(False)
        self.set_swiping(False)
        if self.layer is not None:
            # not at once: this may be called while the project is removing layers, which it can't do twice at a time
            QTimer.singleShot(0, partial(_remove, self._layer_id))
        self._layer_id = ""

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

    def _node(self):
        return QgsProject.instance().layerTreeRoot().findLayer(self._layer_id)

    def _is_visible(self) -> bool:
        return self._node() is not None and self._node().isVisible()

    def _set_visible(self, visible: bool) -> None:
        if self._node() is not None:
            self._node().setItemVisibilityChecked(visible)


def _remove(layer_id: str) -> None:
    if QgsProject.instance().mapLayer(layer_id) is not None:
        QgsProject.instance().removeMapLayer(layer_id)
