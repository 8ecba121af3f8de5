# SPDX-License-Identifier: GPL-2.0-or-later
"""A line over the map that follows the pointer, and one layer drawn left of it."""

from __future__ import annotations

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen


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

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._item.move_to(event.pos().x() / max(1, self.canvas().width()))
