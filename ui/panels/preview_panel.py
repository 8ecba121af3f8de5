# SPDX-License-Identifier: GPL-2.0-or-later
"""What will be registered: edge proxies and masks of both rasters, one over the other."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGroupBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...coregix_plugin.translation import tr
from ..state import DockState

FIXED_COLOR, MOVING_COLOR, WHITE = "#ff7f2a", "#2a9fff", "#ffffff"
# Name of a mode, what it says, and the images that it adds up, each in its colour.
MODES = (
    ("overlay", "Overlay", (("fixed_reg", FIXED_COLOR), ("moving_reg", MOVING_COLOR))),
    ("fixed", "Fixed", (("fixed_reg", WHITE),)),
    ("moving", "Moving", (("moving_reg", WHITE),)),
    ("masks", "Masks", (("fixed_mask", FIXED_COLOR), ("moving_mask", MOVING_COLOR))),
)
BRIGHT_DEVIATIONS = 3.0


class PreviewPanel(QGroupBox):
    """A small map of the registration images in one of several modes.

    Signals
    -------
    follow_asked() : the map shall show now what the main canvas shows, if `follow` is checked.
    """

    follow_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Preview"), parent)
        self._paths: dict[str, str] = {}
        self._images: dict[str, QgsRasterLayer] = {}
        self._residuals: QgsVectorLayer | None = None
        self.mode = QComboBox(self)
        self.mode.setObjectName("previewMode")
        self.mode.setToolTip(
            tr("Edge proxies of the fixed (orange) and of the moving raster (blue): white where they coincide.")
        )
        for name, label, _ in MODES:
            self.mode.addItem(tr(label), name)
        self.mode.currentIndexChanged.connect(lambda index: self._refresh())
        caption = QLabel(tr("&Show"), self)
        caption.setBuddy(self.mode)
        self.follow = QCheckBox(tr("Follow the &map"), self)
        self.follow.setToolTip(tr("Show the part that the main map canvas shows."))
        self.follow.toggled.connect(self.follow_asked)
        self.canvas = QgsMapCanvas(self)
        self.canvas.setObjectName("previewCanvas")
        self.canvas.setCanvasColor(QColor("black"))
        self.canvas.setMinimumHeight(12 * self.fontMetrics().height())
        self.canvas.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.status = QLabel(tr("Choose two rasters."), self)
        self.status.setObjectName("previewStatus")
        self.status.setWordWrap(True)
        top = QHBoxLayout()
        for widget in (caption, self.mode):
            top.addWidget(widget)
        top.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        for below in (self.canvas, self.follow, self.status):
            layout.addWidget(below)

    def show_state(self, state: DockState) -> None:
        """The images of the preview, the moving one where the estimate puts it, with what is left to it as arrows."""
        self.status.setText(_status(state))
        paths = dict(state.preview.value["images"]) if state.preview.answered else {}
        if paths and state.aligned_image:
            paths["moving_reg"] = state.aligned_image
        residuals = state.estimate.value.residuals if paths and state.estimate.answered else None
        if paths == self._paths and residuals is self._residuals:
            return
        before = self._paths, self._images, self._residuals  # the canvas lets go of its layers before they go
        self._images = {name: self._layer(name, path) for name, path in paths.items()}
        self._paths, self._residuals = paths, residuals
        if paths and paths["fixed_reg"] != before[0].get("fixed_reg"):
            self._look_at(self._images["fixed_reg"])
        self._refresh()

    def _layer(self, name: str, path: str) -> QgsRasterLayer:
        return self._images[name] if self._paths.get(name) == path else QgsRasterLayer(path, name)

    def _look_at(self, layer: QgsRasterLayer) -> None:
        """The extent stays where it shows the same ground."""
        settings = self.canvas.mapSettings()
        stays = settings.destinationCrs() == layer.crs() and self.canvas.extent().intersects(layer.extent())
        self.canvas.setDestinationCrs(layer.crs())
        if not stays:
            self.canvas.setExtent(layer.extent())
        self.follow_asked.emit()

    def _refresh(self) -> None:
        parts = next(parts for name, _, parts in MODES if name == self.mode.currentData())
        layers: list[QgsMapLayer] = []
        for image, color in parts:
            layer = self._images.get(image)
            if layer is not None and layer.isValid():
                _paint(layer, color, is_mask=image.endswith("mask"))
                layers.append(layer)
        if self._residuals is not None:
            layers.insert(0, self._residuals)
        self.canvas.setLayers(layers)
        self.canvas.refresh()


def _status(state: DockState) -> str:
    if state.chosen is None:
        return tr("Choose two rasters.")
    if state.preview.failed or state.engine_problem:
        return tr("No preview.")
    if not state.preview.answered:
        return tr("Computing the preview…")
    pair = state.preview.value
    text = tr("{:.0%} valid in both rasters; {:.4g} map units per pixel shown.")
    return text.format(pair["valid_fraction"], pair["pixel_size"])


def _paint(layer: QgsRasterLayer, color: str, is_mask: bool) -> None:
    """From black to the colour, added to what lies below."""
    brightest = 255.0
    if not is_mask:
        wanted: Any = QgsRasterBandStats.Stats.Mean | QgsRasterBandStats.Stats.StdDev  # an int to the stubs
        stats = layer.dataProvider().bandStatistics(1, wanted)
        brightest = stats.mean + BRIGHT_DEVIATIONS * stats.stdDev or 1.0
    ramp = QgsColorRampShader(0.0, brightest)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(0.0, QColor("black")),
            QgsColorRampShader.ColorRampItem(brightest, QColor(color)),
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))
    layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Plus)
