# SPDX-License-Identifier: GPL-2.0-or-later
"""Tie points of an alignment as a point layer, their residuals drawn as arrows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsUnitTypes,
    QgsVectorFieldSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..translation import filled, tr
from .fields import fields_of
from .on_completion import LayerOnCompletion

NUMBERS = (
    *("fixed_x", "fixed_y", "moving_x", "moving_y"),
    *("residual_x", "residual_y", "residual_px", "confidence"),
)
# Okabe and Ito's bluish green and vermilion, which the colour-blind tell apart; so does the shape of the marker.
AGREES_COLOR, DISAGREES_COLOR = "#009e73", "#d55e00"
ROUNDING = 1e-9  # of the layer's extent: what is left of points that a transform goes through exactly
ARROW_SHARE = 0.04  # of the layer's extent: how long the arrow of a large residual is drawn


def tie_point_fields() -> QgsFields:
    """The attributes of a tie point: positions and residuals in map units, `residual_px` in fixed pixels."""
    return fields_of({**dict.fromkeys(NUMBERS, "double"), "agrees": "bool"})


def tie_point_features(tie_points: Sequence[dict[str, Any]]) -> Iterator[QgsFeature]:
    """One point for each of the engine's tie points, where the fixed raster shows the ground."""
    fields = tie_point_fields()
    for point in tie_points:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*point["fixed"])))
        columns, rows = point["residual_pixels"]
        feature.setAttributes(
            [
                *point["fixed"],
                *point["moving"],
                *point["residual"],
                (columns**2 + rows**2) ** 0.5,
                point["confidence"],
                point["agrees"],
            ]
        )
        yield feature


def tie_point_layer(crs: str, tie_points: Sequence[dict[str, Any]]) -> QgsVectorLayer:
    """The engine's tie points in memory, in a CRS (WKT), drawn as arrows."""
    layer = QgsVectorLayer("Point", tr("Residuals"), "memory")
    layer.setCrs(QgsCoordinateReferenceSystem.fromWkt(crs))
    layer.dataProvider().addAttributes(tie_point_fields().toList())
    layer.updateFields()
    layer.dataProvider().addFeatures(list(tie_point_features(tie_points)))
    layer.updateExtents()
    style_tie_points(layer)
    return layer


class TiePointStyle(LayerOnCompletion):
    """Draws each point's residual as an arrow, exaggerated so that it can be seen; green where it agrees."""

    def style(self, layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer):
            style_tie_points(layer)


def style_tie_points(layer: QgsVectorLayer) -> None:
    """Give a layer of tie points its arrows. The legend names the exaggeration."""
    factor = exaggeration(layer)
    shapes = QgsSimpleMarkerSymbolLayerBase.Shape
    looks = (
        (True, AGREES_COLOR, shapes.Circle, tr("agrees")),
        (False, DISAGREES_COLOR, shapes.Cross2, tr("does not agree")),
    )
    categories = [
        QgsRendererCategory(agrees, _arrow(color, shape, factor), filled(tr("{} (residual x {:g})"), text, factor))
        for agrees, color, shape, text in looks
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("agrees", categories))
    layer.triggerRepaint()


def exaggeration(layer: QgsVectorLayer) -> float:
    """A round factor with which a large residual among those that agree has a length that can be seen."""
    lengths = sorted(
        (feature["residual_x"] ** 2 + feature["residual_y"] ** 2) ** 0.5
        for feature in layer.getFeatures()
        if feature["agrees"]
    )
    large = lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0.0
    extent = layer.extent()
    side = max(extent.width(), extent.height())
    wanted = ARROW_SHARE * side / large if large > ROUNDING * side else 1.0
    return max(1.0, float(f"{wanted:.1g}"))


def _arrow(color: str, shape: Any, factor: float) -> QgsMarkerSymbol:
    """A dot with an arrow along the residual."""
    shaft = QgsArrowSymbolLayer.create(
        {
            "arrow_width": "0.4",
            "arrow_start_width": "0.4",
            "head_length": "1.2",
            "head_thickness": "0.8",
            "is_curved": "0",
        }
    )
    shaft.setColor(QColor(color))
    shaft.subSymbol().setColor(QColor(color))
    field = QgsVectorFieldSymbolLayer()
    field.setXAttribute("residual_x")
    field.setYAttribute("residual_y")
    field.setScale(factor)
    field.setDistanceUnit(QgsUnitTypes.decodeRenderUnit("MapUnit")[0])
    line = QgsLineSymbol()
    line.changeSymbolLayer(0, shaft)
    field.setSubSymbol(line)
    marker = QgsMarkerSymbol()
    marker.changeSymbolLayer(0, field)
    size = 1.2 if shape == QgsSimpleMarkerSymbolLayerBase.Shape.Circle else 2.0
    marker.appendSymbolLayer(QgsSimpleMarkerSymbolLayer(shape, size, 0, color=QColor(color), strokeColor=QColor(color)))
    return marker
