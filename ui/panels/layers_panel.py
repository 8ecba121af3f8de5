# SPDX-License-Identifier: GPL-2.0-or-later
"""Which two rasters, and what they are to each other."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsUnitTypes,
)
from qgis.gui import QgsDoubleValidator, QgsMapLayerComboBox, QgsRasterBandComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from ...coregix_plugin.translation import tr
from ..numbers import number
from ..state import DockState
from .setting_fields import FEWEST_CHARACTERS


class RasterChoice:
    """A raster layer, a band of it, and a nodata value that overrides its own; three fields in a grid of widgets."""

    def __init__(self, name: str, label: str, help: str, grid: QGridLayout, row: int, parent: QWidget):
        self.layer_box = QgsMapLayerComboBox(parent)
        self.layer_box.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer_box.setObjectName(name + "Layer")
        self.layer_box.setToolTip(help)
        self.layer_box.setMinimumContentsLength(6)
        self.layer_box.setSizeAdjustPolicy(type(self.layer_box).SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.band_box = QgsRasterBandComboBox(parent)
        self.band_box.setObjectName(name + "Band")
        self.band_box.setToolTip(tr("Choose bands that show similar things in both rasters."))
        self.band_box.setMinimumContentsLength(4)
        self.band_box.setSizeAdjustPolicy(type(self.band_box).SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.band_box.setLayer(self.layer_box.currentLayer())
        self.layer_box.layerChanged.connect(self.band_box.setLayer)
        self.nodata = QLineEdit(parent)
        self.nodata.setObjectName(name + "Nodata")
        self.nodata.setValidator(QgsDoubleValidator(self.nodata))
        self.nodata.setMinimumWidth(FEWEST_CHARACTERS * parent.fontMetrics().averageCharWidth())
        self.nodata.setPlaceholderText(tr("as in the file"))
        self.nodata.setToolTip(tr("Value of invalid pixels, where the file lacks it or is wrong."))
        self.open = QToolButton(parent)
        self.open.setObjectName(name + "Open")
        self.open.setText("…")
        self.open.setToolTip(tr("Open raster…"))
        self.open.setAccessibleName(tr("Open raster…"))
        self.open.clicked.connect(self._ask_for_file)
        grid.addWidget(self.open, row, 2)
        for below, (text, field) in enumerate(
            ((label, self.layer_box), (tr("Band"), self.band_box), (tr("Nodata"), self.nodata))
        ):
            caption = QLabel(text, parent)
            caption.setBuddy(field)
            grid.addWidget(caption, row + below, 0)
            grid.addWidget(field, row + below, 1, 1, 1 if field is self.layer_box else 2)

    @property
    def layer(self) -> QgsRasterLayer | None:
        layer = self.layer_box.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) else None

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


class LayersPanel(QGroupBox):
    """Chooses moving and fixed raster: `changed` tells of a new choice, `sample_asked` of one for the bundled pair."""

    changed = pyqtSignal()
    sample_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Layers"), parent)
        self._left_out: QgsRasterLayer | None = None
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        self.moving = RasterChoice(
            "moving", tr("&Moving"), tr("The raster to align. All its bands are written."), grid, 0, self
        )
        self.fixed = RasterChoice("fixed", tr("&Fixed"), tr("The raster that lies where it should."), grid, 3, self)
        self.swap = QPushButton(tr("&Swap"), self)
        self.swap.setObjectName("swap")
        self.swap.setToolTip(tr("Exchange the moving and the fixed raster."))
        self.swap.clicked.connect(self.exchange)
        grid.addWidget(self.swap, 6, 0)
        self.facts = QLabel(self)
        self.facts.setObjectName("facts")
        self.facts.setWordWrap(True)
        self.facts.linkActivated.connect(lambda link: self.sample_asked.emit())
        grid.addWidget(self.facts, 7, 0, 1, 3)
        self.choose_two()
        for choice in (self.moving, self.fixed):
            # signal to signal: no Python runs when boxes lose their layers while the panel is being destroyed
            choice.layer_box.layerChanged.connect(self.changed)
            choice.band_box.bandChanged.connect(self.changed)
            choice.nodata.editingFinished.connect(self.changed)

    def leave_out(self, layer: QgsRasterLayer | None) -> None:
        """Offer all rasters but one, which only shows what was found."""
        self._left_out = layer
        for choice in (self.moving, self.fixed):
            choice.layer_box.setExceptedLayerList([layer] if layer is not None else [])

    def _rasters(self) -> list[QgsRasterLayer]:
        """Those that can be chosen, the uppermost on the map first."""
        layers = (layer for layer in _uppermost_first() if layer is not self._left_out)
        return [layer for layer in layers if isinstance(layer, QgsRasterLayer)]

    def choose_two(self) -> None:
        """Where both boxes show one raster and there are more, the moving one is the uppermost of them on the map."""
        if self.moving.layer is not self.fixed.layer:
            return
        rasters = self._rasters()
        if len(rasters) > 1:
            for choice, layer in zip((self.moving, self.fixed), rasters):
                choice.layer_box.setLayer(layer)

    def align(self, moving: QgsRasterLayer) -> None:
        """Choose a moving raster, and another fixed one where both boxes would show the same."""
        self.moving.layer_box.setLayer(moving)
        others = [layer for layer in self._rasters() if layer is not moving]
        if self.fixed.layer is moving and others:
            self.fixed.layer_box.setLayer(others[0])

    def exchange(self) -> None:
        """The moving raster becomes the fixed one, with its band and nodata."""
        one, other = self.moving, self.fixed
        state = [(c.layer, c.band_box.currentBand(), c.nodata.text()) for c in (one, other)]
        for choice, (layer, band, nodata) in zip((other, one), state):
            choice.layer_box.setLayer(layer)
            choice.band_box.setBand(band)
            choice.nodata.setText(nodata)
        self.changed.emit()

    def parameters(self) -> dict[str, Any] | None:
        """Processing parameters of the choice, None while a layer is missing."""
        if self.moving.layer is None or self.fixed.layer is None:
            return None
        chosen = {
            "MOVING": self.moving.layer,
            "FIXED": self.fixed.layer,
            "MOVING_BAND": max(1, self.moving.band_box.currentBand()),
            "FIXED_BAND": max(1, self.fixed.band_box.currentBand()),
            "MOVING_NODATA": self.moving.nodata_value(),
            "FIXED_NODATA": self.fixed.nodata_value(),
        }
        return {name: value for name, value in chosen.items() if value is not None}

    def follow_boxes(self) -> None:
        """Two rasters, and bands of them: when a box loses its layer and takes another, it tells nobody."""
        self.choose_two()
        for choice in (self.moving, self.fixed):
            if choice.band_box.layer() is not choice.layer:
                choice.band_box.setLayer(choice.layer)

    def _missing(self) -> str:
        """What to do where there are no two rasters; empty where there are."""
        count = len(self._rasters())
        if not count:
            load = tr("Load two rasters: the one to align, and one that lies where it should.")
            return f'<p>{load}</p><p><a href="sample">{tr("Try the sample pair")}</a></p>'
        if count == 1 and self.moving.layer is self.fixed.layer:
            return tr("There is only one raster in the project. Load the other one, to be aligned or to align it to.")
        return ""

    def show_state(self, state: DockState) -> None:
        """What the engine found out about the pair, or why nothing can be said of it."""
        missing = self._missing()
        self.facts.setText(missing or (_facts(state) if state.preview.answered else state.preview.message))


def _uppermost_first() -> list[QgsMapLayer]:
    """The project's layers as they lie on the map, the uppermost first; new ones, not there yet, will lie above."""
    project = QgsProject.instance()
    order = [layer for layer in project.layerTreeRoot().layerOrder() if layer is not None]
    return [layer for layer in project.mapLayers().values() if layer not in order] + order


def _facts(state: DockState) -> str:
    """What the pair is, with remedies for what may go wrong."""
    pair, inputs = state.preview.value, state.preview.value["inputs"]
    lines = [
        tr("{}: band {}, {}, {:.4g} {} per pixel, {}").format(
            label, it["band"], it["crs"][:40], it["pixel_size"], _units(layer), _nodata(it)
        )
        for label, layer, it in (
            (tr("Moving"), state.chosen["MOVING"], inputs["moving"]),
            (tr("Fixed"), state.chosen["FIXED"], inputs["fixed"]),
        )
    ]
    lines.append(
        tr("Overlap {:.0%} of the smaller raster, {:.0%} of it valid in both.").format(
            pair["overlap"], pair["valid_fraction"]
        )
    )
    if pair["overlap"] < 0.2:
        lines.append(tr("⚠ Little overlap: check both CRSs, or crop the rasters to what they share."))
    ratio = inputs["moving"]["pixel_size"] / inputs["fixed"]["pixel_size"]
    if inputs["moving"]["crs"] == inputs["fixed"]["crs"] and not 0.1 < ratio < 10:
        lines.append(tr("⚠ Very different pixel sizes: the alignment is as fine as the coarser raster allows."))
    return "\n".join(lines)


def _units(layer: QgsRasterLayer) -> str:
    return QgsUnitTypes.toAbbreviatedString(layer.crs().mapUnits())


def _nodata(facts: dict[str, Any]) -> str:
    if facts["mask_source"] == "override":
        return tr("nodata {:g} as given").format(facts["nodata"])
    if facts["nodata"] is not None:
        return tr("nodata {:g}").format(facts["nodata"])
    if facts["undeclared_nodata"] is not None:
        return tr("⚠ a collar of {:g} without a nodata tag, taken as nodata").format(facts["undeclared_nodata"])
    if facts["mask_source"] == "all_valid":
        return tr("every pixel valid")
    return (
        tr("no nodata")
        if facts["mask_source"] == "none"
        else tr("valid pixels told by its {}").format(facts["mask_source"])
    )
