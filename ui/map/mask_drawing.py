# SPDX-License-Identifier: GPL-2.0-or-later
"""A mask drawn on the map: polygons in a layer of the project that is kept in memory."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeature, QgsGeometry, QgsMapLayer, QgsPointXY, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...coregix_plugin.translation import tr

# The stubs know the newer name alone.
POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry  # type: ignore[attr-defined]
FILL = QColor(255, 127, 42, 90)
FEWEST_CORNERS = 3
DRAWN = "coregix/drawn_mask"  # custom property of a layer that was made here


class MaskDrawing(QObject):
    """Lets the user draw a polygon, and gives it back in a layer.

    Parameters
    ----------
    canvas : the main map; None without a desktop.
    chosen : tells which mask is chosen now; a polygon is added to it where it was drawn here too.
    done : called with the layer.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas | None,
        chosen: Callable[[], QgsMapLayer | None],
        done: Callable[[QgsVectorLayer], None],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._canvas, self._chosen, self._done = canvas, chosen, done
        self._tool: PolygonTool | None = None
        self._earlier: QgsMapTool | None = None

    def start(self) -> None:
        """Take the map's tool until a polygon is drawn, or the user thinks better of it."""
        if self._canvas is None or self._tool is not None:
            return
        self._earlier = self._canvas.mapTool()
        self._tool = PolygonTool(self._canvas, self._take)
        self._tool.deactivated.connect(self.end)
        self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()

    def end(self) -> None:
        """Give the map's tool back."""
        tool, self._tool = self._tool, None
        if tool is None:
            return
        tool.deactivated.disconnect(self.end)
        tool.forget()
        if self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)
            if self._earlier is not None:
                self._canvas.setMapTool(self._earlier)
        self._earlier = None

    def _take(self, corners: list[QgsPointXY]) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self.end()
        if len(corners) < FEWEST_CORNERS:
            return
        layer = self._chosen()
        if not isinstance(layer, QgsVectorLayer) or not layer.customProperty(DRAWN) or layer.crs() != crs:
            layer = QgsVectorLayer("Polygon", tr("Coregix mask"), "memory")
            layer.setCrs(crs)
            layer.setCustomProperty(DRAWN, True)
            layer.setOpacity(FILL.alphaF())
            QgsProject.instance().addMapLayer(layer)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolygonXY([corners]))
        layer.startEditing()
        layer.addFeature(feature)
        layer.commitChanges()
        self._done(layer)


class PolygonTool(QgsMapTool):
    """Each click is a corner; the right button ends, Escape gives up."""

    def __init__(self, canvas: QgsMapCanvas, done: Callable[[list[QgsPointXY]], None]):
        super().__init__(canvas)
        self._done = done
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, POLYGON)
        self._band.setColor(FILL)
        self._band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._done(self._corners)
            return
        self._corners.append(self.toMapCoordinates(event.pos()))
        self._draw(self._corners)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._draw([*self._corners, self.toMapCoordinates(event.pos())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._done([])

    def forget(self) -> None:
        """Take what was drawn off the map."""
        self._band.reset(POLYGON)
        self.canvas().scene().removeItem(self._band)

    def _draw(self, corners: list[QgsPointXY]) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)
