# SPDX-License-Identifier: GPL-2.0-or-later
"""The settings of the solve that most alignments leave alone."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ...coregix_plugin.translation import tr
from .preset_bar import PresetBar
from .setting_fields import SettingField, setting_fields, values_of

NAMES = (
    *("MODEL", "BEST_BANDS", "INITIAL_SHIFT", "INITIAL_POINTS", "MATCH_IMAGES", "MASK_USE", "MASK_RASTER"),
    *("ALL_VALID", "MIN_VALID_FRACTION", "ENFORCE_MUTUAL_VALID_MASK", "CLIP_FIXED_TO_MOVING", "USE_EDGE_PROXIES"),
    *("SOLVE_RESOLUTIONS", "THREADS", "MEMORY_LIMIT"),
)


class AdvancedPanel(QgsCollapsibleGroupBox):
    """Collapsed at first.

    Signals
    -------
    changed() : a new value of any.
    shown(QWidget) : a field that the user shall look at.
    draw_asked() : the user wants to draw a mask on the map.
    """

    changed = pyqtSignal()
    shown = pyqtSignal(QWidget)
    draw_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Settings of the estimate"), parent)
        self.setObjectName("estimateSettings")
        self.setSettingGroup("coregix")
        self.setCollapsed(True)
        self.presets = PresetBar(self)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.mask_box = QgsMapLayerComboBox(self)
        self.mask_box.setObjectName("MASK")
        kinds: Any = QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.RasterLayer
        self.mask_box.setFilters(kinds)  # an int to the stubs
        self.mask_box.setAllowEmptyLayer(True)
        self.mask_box.setLayer(None)
        self.mask_box.setMinimumContentsLength(8)
        self.mask_box.setToolTip(tr("An area to use, or to ignore (clouds), in the registration."))
        self.mask_box.layerChanged.connect(self.changed)
        self.draw = QPushButton(tr("Draw…"), self)
        self.draw.setObjectName("drawMask")
        self.draw.setToolTip(tr("Draw a mask on the map: click its corners, and end with the right button."))
        self.draw.clicked.connect(self.draw_asked)
        form.addRow(self.presets)
        self.fields = setting_fields(NAMES, self)
        for field in self.fields:
            if field.parameter.name == "MASK_USE":
                caption = QLabel(tr("Mask"), self)
                caption.setBuddy(self.mask_box)
                row = QHBoxLayout()
                row.addWidget(self.mask_box, 1)
                row.addWidget(self.draw)
                form.addRow(caption, row)
            field.add_to(form)
            field.changed.connect(self.changed)
        self.reset_button = QPushButton(tr("Reset all settings"), self)
        self.reset_button.setObjectName("reset")
        self.reset_button.setToolTip(tr("Set every setting of the estimate and of the output back to its default."))
        form.addRow(self.reset_button)

    @staticmethod
    def can_take(remedy: str) -> bool:
        """Whether a verdict's remedy ('bands', 'guess', 'mask', or a model's name) needs no value of the user."""
        return remedy not in ("guess", "mask")

    def take_remedy(self, remedy: str) -> None:
        """Set what a verdict suggests."""
        if remedy == "bands":
            self._field("BEST_BANDS").set_value(True)
        else:
            self._field("MODEL").set_value(remedy)

    def ask_for(self, remedy: str) -> None:
        """Lead the user to the field that the remedy is given in."""
        self.setCollapsed(False)
        wanted = self.mask_box if remedy == "mask" else self._field("INITIAL_SHIFT").widget
        wanted.setFocus()
        self.shown.emit(wanted)

    def _field(self, name: str) -> SettingField:
        return next(field for field in self.fields if field.parameter.name == name)

    def parameters(self) -> dict[str, Any]:
        """Processing parameters that differ from their defaults."""
        values = values_of(self.fields)
        if self.mask_box.currentLayer() is not None:
            values["MASK"] = self.mask_box.currentLayer()
        return values

    def reset(self) -> None:
        """Back to the defaults."""
        self.mask_box.setLayer(None)
        for field in self.fields:
            field.reset()
