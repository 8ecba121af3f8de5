# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster over the map: as it is, or on one side of a line with the fixed raster on the other."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPen

from ..state import Line
from .line_drag import LineDrag
from .rendered_layer import RenderedLayer

GRIP = 9.0  # half the side of the line's grip, pixels


class AlignedItem(QgsMapCanvasItem):
    """Draws two layers over whatever lies on the map; neither has to be a layer of the project.

    Parameters
    ----------
    aligned : drawn all over the map or, in a swipe, left of the line or above it.
    fixed : in a swipe, drawn on both sides, below the aligned one, which may be half transparent.
    """

    def __init__(self, canvas: QgsMapCanvas, aligned: QgsMapLayer, fixed: QgsMapLayer):
        super().__init__(canvas)
        self._canvas = canvas
        self._aligned, self._fixed = (RenderedLayer(canvas, layer, self.update) for layer in (aligned, fixed))
        self._line: Line | None = None
        self._share, self._shows_aligned, self._opacity = 0.5, True, 1.0
        self._drag = LineDrag(canvas, self)
        self.setZValue(50)
        self._signals = (
            (canvas.extentsChanged, self._render),
            (canvas.rotationChanged, self._render),
            (canvas.destinationCrsChanged, self._render),
            (canvas.mapCanvasRefreshed, self._render_if_resized),
            (fixed.repaintRequested, self._render),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self._render()

    @property
    def aligned(self) -> QgsMapLayer | None:
        return self._aligned.layer

    @property
    def line(self) -> Line | None:
        """Between the two, None where there is no swipe."""
        return self._line

    @property
    def share(self) -> float:
        """Where the line lies, as a share of the map's width or height."""
        return self._share

    @property
    def is_drawn(self) -> bool:
        """Whether everything that is to be seen has been drawn."""
        return self._aligned.is_drawn and (self._line is None or self._fixed.is_drawn)

    def move_to(self, share: float) -> None:
        """Put the line at a share of the map's width or height."""
        self._share = min(max(share, 0.0), 1.0)
        self.update()

    def look(self, line: Line | None, shows_aligned: bool, opacity: float) -> None:
        """How it is looked at: with a line or without, and how much of the aligned raster is seen."""
        begins = line is not None and self._line is None
        self._line, self._shows_aligned, self._opacity = line, shows_aligned, opacity
        self._drag.set_active(line is not None and self.isVisible())
        if begins:
            self._fixed.render()
        self.update()

    def remove(self) -> None:
        """Take the item off the map."""
        for signal, slot in self._signals:
            signal.disconnect(slot)
        self._drag.set_active(False)
        self._aligned.close()
        self._fixed.close()
        self._canvas.scene().removeItem(self)

    def updatePosition(self) -> None:
        """It covers the canvas, not a part of the ground: it neither moves nor turns with the map."""
        self.setPos(0, 0)
        self.setRotation(0)

    def paint(self, painter: QPainter, option: object = None, widget: object = None) -> None:
        whole = self.boundingRect()
        painter.save()
        if self._line is not None:
            painter.fillRect(whole, self._canvas.canvasColor())  # whatever lies on the map
            self._fixed.paint(painter, whole)
        if self._shows_aligned:
            painter.setOpacity(self._opacity)
            self._aligned.paint(painter, self._side())
            painter.setOpacity(1.0)
        if self._line is not None:
            self._paint_line(painter)
        painter.restore()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def _render(self, *_: object) -> None:
        """Draw what is to be seen for the map as it is now."""
        self._size = self._canvas.mapSettings().outputSize()
        self._aligned.render()
        if self._line is not None:
            self._fixed.render()
        self.update()

    def _render_if_resized(self) -> None:
        if self._size != self._canvas.mapSettings().outputSize():
            self._render()

    def _side(self) -> QRectF:
        """Where the aligned raster is drawn."""
        whole = self.boundingRect()
        if self._line is Line.UPRIGHT:
            whole.setWidth(self._share * whole.width())
        elif self._line is Line.LEVEL:
            whole.setHeight(self._share * whole.height())
        return whole

    def _paint_line(self, painter: QPainter) -> None:
        whole, side = self.boundingRect(), self._side()
        upright = self._line is Line.UPRIGHT
        first = side.topRight() if upright else side.bottomLeft()
        for color, width in (("white", 3), ("black", 1)):
            painter.setPen(QPen(QColor(color), width))
            painter.drawLine(first, side.bottomRight())
        grip = QPointF(side.right(), whole.center().y()) if upright else QPointF(whole.center().x(), side.bottom())
        along = QPointF(GRIP / 2, 0) if upright else QPointF(0, GRIP / 2)
        painter.setBrush(QColor("white"))
        painter.drawEllipse(grip, GRIP, GRIP)
        painter.drawLine(grip - along, grip + along)
