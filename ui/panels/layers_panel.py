# SPDX-License-Identifier: GPL-2.0-or-later
"""Which two rasters, and what they are to each other."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from ...coregix_plugin.translation import tr
from ..state import DockState
from .dropped import dropped_file, dropped_layer
from .pair_facts import raster_facts, short_facts
from .raster_choice import RasterChoice


class LayersPanel(QWidget):
    """Chooses moving and fixed raster, which can be dropped on it.

    Signals
    -------
    changed() : a new choice.
    sample_asked() : the user wants to try the bundled pair.
    details_turned() : more, or less, is to be said of the pair.
    """

    changed = pyqtSignal()
    sample_asked = pyqtSignal()
    details_turned = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._details = False  # of the facts
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self.moving = RasterChoice(
            "moving", tr("Moving"), tr("The raster to align. All its bands are written."), grid, 0, self
        )
        self.fixed = RasterChoice("fixed", tr("Fixed"), tr("The raster that lies where it should."), grid, 2, self)
        self.swap = QPushButton(tr("Swap"), self)
        self.swap.setObjectName("swap")
        self.swap.setToolTip(tr("Exchange the moving and the fixed raster."))
        self.swap.clicked.connect(self.exchange)
        grid.addWidget(self.swap, 4, 0)
        self.facts = QLabel(self)
        self.facts.setObjectName("facts")
        self.facts.setWordWrap(True)
        self.facts.linkActivated.connect(self._follow_link)
        grid.addWidget(self.facts, 4, 1, 1, 2)
        self.choose_two()
        for choice in (self.moving, self.fixed):
            # signal to signal: no Python runs when boxes lose their layers while the panel is being destroyed
            choice.layer_box.layerChanged.connect(self.changed)
            choice.band_box.bandChanged.connect(self.changed)
            choice.nodata.editingFinished.connect(self.changed)

    def _rasters(self) -> list[QgsRasterLayer]:
        """Those that can be chosen, the uppermost on the map first."""
        return [layer for layer in _uppermost_first() if isinstance(layer, QgsRasterLayer)]

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
        state = [(c.layer, c.band_box.currentBand(), c.nodata_value()) for c in (one, other)]
        for choice, (layer, band, nodata) in zip((other, one), state):
            choice.recall(layer, band, nodata)
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
        self.facts.setText(missing or (self._facts(state) if state.preview.answered else state.preview.message))
        self.swap.setEnabled(state.chosen is not None)

    def _facts(self, state: DockState) -> str:
        lines = short_facts(state) + (raster_facts(state) if self._details else [])
        link = tr("less") if self._details else tr("more…")
        return "<br>".join(lines) + f' <a href="details">{link}</a>'

    def _follow_link(self, link: str) -> None:
        if link == "details":
            self._details = not self._details
            self.details_turned.emit()
        else:
            self.sample_asked.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_layer(event.mimeData()) is not None or dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A raster becomes the one that it is dropped next to."""
        place = event.position().toPoint() if hasattr(event, "position") else event.pos()  # of Qt 6 and of Qt 5
        choice = self.fixed if place.y() >= self.fixed.layer_box.y() else self.moving
        layer = dropped_layer(event.mimeData())
        if layer is not None:
            choice.layer_box.setLayer(layer)
        else:
            choice.open_file(dropped_file(event.mimeData()))
        event.acceptProposedAction()


def _uppermost_first() -> list[QgsMapLayer]:
    """The project's layers as they lie on the map, the uppermost first; new ones, not there yet, will lie above."""
    project = QgsProject.instance()
    order = [layer for layer in project.layerTreeRoot().layerOrder() if layer is not None]
    return [layer for layer in project.mapLayers().values() if layer not in order] + order
