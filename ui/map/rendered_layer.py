# SPDX-License-Identifier: GPL-2.0-or-later
"""One layer drawn as the map would draw it, in the background."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform


class RenderedLayer:
    """The drawing of a layer, and where it belongs on a map that has been moved, zoomed or turned since.

    Parameters
    ----------
    drawn : called when there is a new drawing.
    """

    def __init__(self, canvas: QgsMapCanvas, layer: QgsMapLayer, drawn: Callable[[], None]):
        self.layer: QgsMapLayer | None = layer
        self._canvas, self._drawn = canvas, drawn
        self._job: QgsMapRendererParallelJob | None = None
        self._settings = QgsMapSettings()  # those that the image was drawn with
        self._image = QImage()

    @property
    def is_drawn(self) -> bool:
        return self._job is None and not self._image.isNull()

    def render(self) -> None:
        """Draw it anew; what was drawn before is shown until then."""
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([self.layer])
        settings.setBackgroundColor(QColor(0, 0, 0, 0))
        self._end_job()
        job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._take(job))
        self._job = job
        job.start()

    def close(self) -> None:
        """Draw no more, and let go of the layer: it must not outlive QGIS, and whoever draws it may."""
        self._end_job()
        self.layer = None

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect()
            self._job.cancel()
            self._job = None

    def paint(self, painter: QPainter, where: QRectF) -> None:
        """Paint the part of the drawing that lies within a rectangle of the canvas."""
        if self._image.isNull():
            return
        painter.save()
        painter.setClipRect(where)
        painter.setTransform(self._to_canvas(), True)
        painter.drawImage(QRectF(0, 0, 1, 1), self._image)
        painter.restore()

    def _to_canvas(self) -> QTransform:
        """From the image, whose sides are 1 long, to the canvas as it is now."""
        size = self._settings.outputSize()
        then, now = self._settings.mapToPixel(), self._canvas.getCoordinateTransform()
        corners = ((0, 0), (size.width(), 0), (size.width(), size.height()), (0, size.height()))
        placed = QPolygonF([now.transform(then.toMapCoordinates(x, y)).toQPointF() for x, y in corners])
        square = QPolygonF([QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1)])
        found = QTransform()
        QTransform.quadToQuad(square, placed, found)
        return found

    def _take(self, job: QgsMapRendererParallelJob) -> None:
        if job is self._job:
            self._image, self._settings, self._job = job.renderedImage(), job.mapSettings(), None
            self._drawn()
