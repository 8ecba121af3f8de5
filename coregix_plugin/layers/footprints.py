# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints of the rasters of a stack, coloured by what came of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..translation import marked, tr, tr_marked
from .fields import fields_of
from .on_completion import LayerOnCompletion

CRS = "EPSG:4326"
TEXTS = ("moving", "fixed", "output", "status", "verdict", "reason", "model")
NUMBERS = ("shift_x", "shift_y", "shift_pixels", "rotation_degrees", "rmse_before", "rmse_after", "seconds")
LOOKS = (
    ("good", "#0072b2", marked("good")),
    ("doubtful", "#e69f00", marked("doubtful")),
    ("failed", "#a50026", marked("failed")),
)
ERROR_COLOR = "#737373"


def footprint_fields() -> QgsFields:
    """The columns of a stack's table: shifts in map units, RMSE in fixed pixels."""
    return fields_of({**dict.fromkeys(TEXTS, "string(0,0)"), **dict.fromkeys(NUMBERS, "double")})


def footprint_features(rows: Sequence[dict[str, Any]]) -> Iterator[QgsFeature]:
    """One polygon for each of the engine's rows, in CRS; without a geometry where the raster can't be read."""
    fields = footprint_fields()
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([row[name] for name in (*TEXTS, *NUMBERS)])
        if row["footprint"]:
            feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in row["footprint"]]]))
        yield feature


def style_footprints(layer: QgsVectorLayer) -> None:
    """Colour footprints by the verdict; those without one could not be aligned at all."""
    categories = [QgsRendererCategory(verdict, _outline(color), tr_marked(text)) for verdict, color, text in LOOKS]
    categories.append(QgsRendererCategory("", _outline(ERROR_COLOR), tr("error: see the column reason")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("verdict", categories))
    layer.triggerRepaint()


class FootprintStyle(LayerOnCompletion):
    """Colours the footprints once Processing loads them."""

    def style(self, layer: QgsMapLayer) -> None:
        if isinstance(layer, QgsVectorLayer):
            style_footprints(layer)


def _outline(color: str) -> QgsFillSymbol:
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    return QgsFillSymbol.createSimple(
        {"color": f"{red},{green},{blue},40", "outline_color": f"{red},{green},{blue},255", "outline_width": "0.6"}
    )
