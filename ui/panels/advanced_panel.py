# SPDX-License-Identifier: GPL-2.0-or-later
"""The settings of the solve that most alignments leave alone."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from ...coregix_plugin.translation import tr
from .setting_fields import setting_fields, values_of

NAMES = (
    *("MODEL", "BEST_BANDS", "USE_EDGE_PROXIES", "CLIP_FIXED_TO_MOVING", "ENFORCE_MUTUAL_VALID_MASK", "ALL_VALID"),
    *("INITIAL_SHIFT", "MASK_USE", "MASK_RASTER", "MIN_VALID_FRACTION", "SOLVE_RESOLUTIONS", "THREADS", "MEMORY_LIMIT"),
)


class AdvancedPanel(QgsCollapsibleGroupBox):
    """Collapsed at first; `changed` tells of every new value, `shown` of a field that the user shall look at."""

    changed = pyqtSignal()
    shown = pyqtSignal(QWidget)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Advanced settings"), parent)
        self.setCollapsed(True)
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
        self.fields = setting_fields(NAMES, self)
        for field in self.fields:
            if field.parameter.name == "MASK_USE":
                caption = QLabel(tr("Mas&k"), self)
                caption.setBuddy(self.mask_box)
                form.addRow(caption, self.mask_box)
            field.add_to(form)
            field.changed.connect(self.changed)
        self.reset_button = QPushButton(tr("Reset all settings"), self)
        self.reset_button.setObjectName("reset")
        self.reset_button.setToolTip(tr("Set every setting of this panel back to its default."))
        form.addRow(self.reset_button)

    def take_remedy(self, remedy: str) -> bool:
        """Set what a verdict suggests; whether that is done, or the user has to give a value in the field shown.

        remedy : 'bands', 'guess', 'mask', or a model's name.
        """
        fields = {field.parameter.name: field for field in self.fields}
        if remedy == "bands":
            fields["BEST_BANDS"].set_value(True)
            return True
        if remedy not in ("guess", "mask"):
            fields["MODEL"].set_value(remedy)
            return True
        self.setCollapsed(False)
        wanted: QWidget = self.mask_box if remedy == "mask" else fields["INITIAL_SHIFT"].widget
        wanted.setFocus()
        self.shown.emit(wanted)
        return False

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
