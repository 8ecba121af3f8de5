# SPDX-License-Identifier: GPL-2.0-or-later
"""What will be registered: edge proxies and masks of both rasters, one over the other."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ...coregix_plugin.icons import icon
from ...coregix_plugin.layers.tie_points import exaggeration
from ...coregix_plugin.translation import filled, tr
from ..state import DockState
from .preview_style import FIXED_COLOR, MOVING_COLOR, WHITE, paint

# Name of a mode, and the images that it adds up, each in its colour.
MODES = {
    "overlay": (("fixed_reg", FIXED_COLOR), ("moving_reg", MOVING_COLOR)),
    "fixed": (("fixed_reg", WHITE),),
    "moving": (("moving_reg", WHITE),),
    "masks": (("fixed_mask", FIXED_COLOR), ("moving_mask", MOVING_COLOR)),
}


class PreviewPanel(QWidget):
    """A small map of the registration images in one of several modes.

    Signals
    -------
    link_asked() : the map shall show now what the main canvas shows, if `linked` is checked.
    window_asked(bool) : the panel shall lie in a window of its own, or in the dock.
    """

    link_asked = pyqtSignal()
    window_asked = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._paths: dict[str, str] = {}
        self._images: dict[str, QgsRasterLayer] = {}
        self._residuals: QgsVectorLayer | None = None
        self._only_fixed = False
        self.canvas = QgsMapCanvas(self)
        self.canvas.setObjectName("previewCanvas")
        self.canvas.setAccessibleName(tr("Preview"))
        self.canvas.setCanvasColor(QColor("black"))
        self.canvas.setMinimumHeight(6 * self.fontMetrics().height())
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.setToolTip(tr("Hold Space to see the fixed raster alone."))
        self.status = QLabel(self)
        self.status.setObjectName("previewStatus")
        self.status.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._mode_row())
        layout.addWidget(self.canvas, 1)
        layout.addLayout(self._view_row())
        layout.addWidget(self.status)

    def _mode_row(self) -> QHBoxLayout:
        self.mode = QComboBox(self)
        self.mode.setObjectName("previewMode")
        self.mode.setToolTip(tr("What the preview shows: what is held against one another, or what is valid."))
        labels = {
            "overlay": tr("Both, one over the other"),
            "fixed": tr("Fixed"),
            "moving": tr("Moving"),
            "masks": tr("Masks: what is valid"),
        }
        for name in MODES:
            self.mode.addItem(labels[name], name)
        self.mode.setMinimumContentsLength(6)
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.currentIndexChanged.connect(lambda index: self._refresh())
        caption = QLabel(tr("Preview"), self)
        caption.setBuddy(self.mode)
        self.window_button = QToolButton(self)
        self.window_button.setObjectName("previewWindow")
        self.window_button.setIcon(icon("window"))
        self.window_button.setCheckable(True)
        self.window_button.setToolTip(tr("Show the preview in a window of its own, or in the dock again."))
        self.window_button.setAccessibleName(tr("Preview in a window of its own"))
        self.window_button.toggled.connect(self.window_asked)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.mode, 1)
        row.addWidget(self.window_button)
        return row

    def _view_row(self) -> QHBoxLayout:
        self.after = QCheckBox(tr("After"), self)
        self.after.setObjectName("previewAfter")
        self.after.setChecked(True)
        self.points = QCheckBox(tr("Tie points"), self)
        self.points.setObjectName("previewPoints")
        self.points.setChecked(True)
        self.linked = QCheckBox(tr("Linked"), self)
        self.linked.setObjectName("previewLinked")
        self.after.toggled.connect(self._refresh)
        self.points.toggled.connect(self._refresh)
        self.linked.toggled.connect(self.link_asked)
        row = QHBoxLayout()
        for box in (self.after, self.points, self.linked):
            row.addWidget(box)
        row.addStretch()
        return row

    def offer_link(self, possible: bool) -> None:
        """Whether there is a main map to be linked to."""
        self.linked.setEnabled(possible)
        self.linked.setToolTip(
            tr("The preview and the map keep the same ground in the middle, whichever of them is moved.")
            if possible
            else tr("There is no map to be linked to.")
        )

    def show_state(self, state: DockState) -> None:
        """The images of the preview, the moving one where the estimate puts it, with what is left to it as arrows."""
        paths = dict(state.preview.value["images"]) if state.preview.answered else {}
        if paths and state.aligned_image:
            paths["aligned_reg"] = state.aligned_image
        residuals = state.estimate.value.residuals if paths and state.estimate.answered else None
        self._show_what_can_be_seen("aligned_reg" in paths, residuals is not None)
        shown = (paths, residuals, state.only_fixed)
        if shown != (self._paths, self._residuals, self._only_fixed):
            before = self._paths, self._images, self._residuals  # the canvas lets go of its layers before they go
            self._images = {name: self._layer(name, path) for name, path in paths.items()}
            self._paths, self._residuals, self._only_fixed = shown
            if residuals is not None and residuals is not before[2]:
                self.points.setText(filled(tr("Tie points, arrows × {:g}"), exaggeration(residuals)))
            if paths and paths["fixed_reg"] != before[0].get("fixed_reg"):
                self._look_at(self._images["fixed_reg"])
            self._refresh()
        self.status.setText(_status(state) or self._legend())

    def _show_what_can_be_seen(self, aligned: bool, residuals: bool) -> None:
        first = tr("Estimate first: then there is something to compare.")
        helps = (
            (self.after, aligned, tr("The moving raster where the estimate puts it; unchecked: as it lies now.")),
            (
                self.points,
                residuals,
                tr("Where the two were compared. The arrows are what is left, so many times longer."),
            ),
        )
        for box, possible, help in helps:
            box.setEnabled(possible)
            box.setToolTip(help if possible else first)

    def _layer(self, name: str, path: str) -> QgsRasterLayer:
        return self._images[name] if self._paths.get(name) == path else QgsRasterLayer(path, name)

    def _look_at(self, layer: QgsRasterLayer) -> None:
        """The extent stays where it shows the same ground."""
        settings = self.canvas.mapSettings()
        stays = settings.destinationCrs() == layer.crs() and self.canvas.extent().intersects(layer.extent())
        self.canvas.setDestinationCrs(layer.crs())
        if not stays:
            self.canvas.setExtent(layer.extent())
        self.link_asked.emit()

    def _mode(self) -> str:
        return "fixed" if self._only_fixed else str(self.mode.currentData())

    def _refresh(self) -> None:
        layers: list[QgsMapLayer] = []
        for image, color in MODES[self._mode()]:
            after = image == "moving_reg" and self.after.isChecked()
            layer = (self._images.get("aligned_reg") if after else None) or self._images.get(image)
            if layer is not None and layer.isValid():
                paint(layer, color, is_mask=image.endswith("mask"))
                layers.append(layer)
        if self._residuals is not None and self.points.isChecked():
            layers.insert(0, self._residuals)
        self.canvas.setLayers(layers)
        self.canvas.refresh()
        if layers:
            self.status.setText(self._legend())

    def _legend(self) -> str:
        """Whose colour is whose."""
        names = {"fixed": tr("fixed"), "moving": tr("moving")}
        parts = [
            f'<span style="color:{color}; background:black">&nbsp;■&nbsp;</span> {names[image.split("_")[0]]}'
            for image, color in MODES[self._mode()]
        ]
        if len(parts) > 1:
            parts.append(f'<span style="color:{WHITE}; background:black">&nbsp;■&nbsp;</span> {tr("both")}')
        return " &nbsp; ".join(parts)


def _status(state: DockState) -> str:
    """Why there is nothing to see; empty where there is."""
    if state.chosen is None:
        return tr("Choose two rasters.")
    if state.preview.failed or state.engine_problem:
        return tr("No preview.")
    return "" if state.preview.answered else tr("Computing the preview…")
