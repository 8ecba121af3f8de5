# SPDX-License-Identifier: GPL-2.0-or-later
"""How the registration images are drawn: each in a colour of its own, added up where they lie over one another."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor, QPainter

# Orange and blue differ for every common kind of colour blindness, and add up to white.
FIXED_COLOR, MOVING_COLOR, WHITE = "#ff7f2a", "#2a9fff", "#ffffff"
DARKEST, BRIGHTEST = 0.02, 0.98  # shares of the pixels below black and below full brightness


def paint(layer: QgsRasterLayer, color: str, is_mask: bool) -> None:
    """From black to the colour over the values that the image has, added to what lies below."""
    low, high = (0.0, 255.0) if is_mask else layer.dataProvider().cumulativeCut(1, DARKEST, BRIGHTEST)
    high = high if high > low else low + 1.0
    ramp = QgsColorRampShader(low, high)
    ends = ((low, QColor("black")), (high, QColor(color)))
    ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(value, end) for value, end in ends])
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Plus)
