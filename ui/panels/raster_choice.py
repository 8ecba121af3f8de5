# SPDX-License-Identifier: GPL-2.0-or-later
"""The choice of one raster: a layer, a band of it, and a nodata value that overrides its own."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.gui import QgsDoubleValidator, QgsMapLayerComboBox, QgsRasterBandComboBox
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QToolButton,
    QWidget,
)

from ...coregix_plugin.translation import tr
from ..numbers import number, written
from .setting_fields import FEWEST_CHARACTERS


class RasterChoice:
    """Three fields in two rows of a grid of widgets.

    Parameters
    ----------
    name : beginning of the widgets' object names.
    label, help : what the layer is called, and what becomes of it.
    """

    def __init__(self, name: str, label: str, help: str, grid: QGridLayout, row: int, parent: QWidget):
        self.layer_box = QgsMapLayerComboBox(parent)
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer_box.setObjectName(name + "Layer")
        self.layer_box.setToolTip(help)
        self.layer_box.setMinimumContentsLength(6)
        self.layer_box.setSizeAdjustPolicy(type(self.layer_box).SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.open = QToolButton(parent)
        self.open.setObjectName(name + "Open")
        self.open.setText("…")
        self.open.setToolTip(tr("Open raster…"))
        self.open.clicked.connect(self._ask_for_file)
        self.caption = QLabel(label, parent)
        self.caption.setBuddy(self.layer_box)
        grid.addWidget(self.caption, row, 0)
        grid.addWidget(self.layer_box, row, 1)
        grid.addWidget(self.open, row, 2)
        grid.addLayout(self._band_and_nodata(name, parent), row + 1, 0, 1, 3)
        for widget, is_what in (
            (self.layer_box, tr("{}: layer")),
            (self.band_box, tr("{}: band")),
            (self.nodata, tr("{}: nodata value")),
            (self.open, tr("{}: open raster")),
        ):
            widget.setAccessibleName(is_what.format(label))

    def _band_and_nodata(self, name: str, parent: QWidget) -> QHBoxLayout:
        self.band_box = QgsRasterBandComboBox(parent)
        self.band_box.setObjectName(name + "Band")
        self.band_box.setToolTip(tr("Choose bands that show similar things in both rasters."))
        self.band_box.setMinimumContentsLength(3)
        self.band_box.setSizeAdjustPolicy(type(self.band_box).SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.band_box.setLayer(self.layer_box.currentLayer())
        self.layer_box.layerChanged.connect(self.band_box.setLayer)
        self.nodata = QLineEdit(parent)
        self.nodata.setObjectName(name + "Nodata")
        self.nodata.setValidator(QgsDoubleValidator(self.nodata))
        self.nodata.setMinimumWidth(FEWEST_CHARACTERS * parent.fontMetrics().averageCharWidth())
        self.nodata.setPlaceholderText(tr("as in the file"))
        self.nodata.setToolTip(tr("Value of invalid pixels, where the file lacks it or is wrong."))
        row = QHBoxLayout()
        for text, field in ((tr("Band"), self.band_box), (tr("Nodata"), self.nodata)):
            caption = QLabel(text, parent)
            caption.setBuddy(field)
            row.addWidget(caption)
            row.addWidget(field, 1)
        return row

    @property
    def layer(self) -> QgsRasterLayer | None:
        layer = self.layer_box.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

    def kept(self) -> dict[str, Any]:
        """The choice as plain values."""
        layer = self.layer
        identity = layer.id() if layer is not None else None
        return {"layer": identity, "band": self.band_box.currentBand(), "nodata": self.nodata_value()}

    def recall(self, layer: QgsRasterLayer, band: int, nodata: float | None) -> None:
        """Choose a layer with its band and nodata."""
        self.layer_box.setLayer(layer)
        self.band_box.setBand(band)
        self.nodata.setText("" if nodata is None else written(nodata))

    def open_file(self, path: str) -> None:
        """Load a raster into the project and choose it, or tell that it is none."""
        layer = QgsRasterLayer(path, os.path.splitext(os.path.basename(path))[0])
        if layer.isValid():
            QgsProject.instance().addMapLayer(layer)
            self.layer_box.setLayer(layer)
        else:
            QMessageBox.warning(self.open, tr("Open raster"), tr("'{}' can't be opened as a raster.").format(path))

    def _ask_for_file(self) -> None:
        filters = QgsProviderRegistry.instance().fileRasterFilters()
        path, _ = QFileDialog.getOpenFileName(self.open, tr("Open raster"), "", filters)
        if path:
            self.open_file(path)

    def nodata_value(self) -> float | None:
        return number(self.nodata.text())
