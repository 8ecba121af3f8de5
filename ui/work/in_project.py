# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's layers, bands and settings as a part of the project: saved with it, and back when it is opened."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject

from ..panels.advanced_panel import AdvancedPanel
from ..panels.layers_panel import LayersPanel
from ..panels.setting_fields import SettingField, set_values, values_of

SCOPE, KEY = "coregix", "/dock"


class InProject(QObject):
    """Writes into the project when that is saved, and fills the panels when it is read.

    Parameters
    ----------
    fields : the settings that belong to it.
    """

    def __init__(
        self,
        layers: LayersPanel,
        advanced: AdvancedPanel,
        fields: list[SettingField],
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._layers, self._advanced, self._fields = layers, advanced, fields
        QgsProject.instance().writeProject.connect(self.write)
        QgsProject.instance().readProject.connect(self.read)
        self.read()

    def close(self) -> None:
        """Write and read no more."""
        QgsProject.instance().writeProject.disconnect(self.write)
        QgsProject.instance().readProject.disconnect(self.read)

    def write(self, *_: object) -> None:
        """What the panels show, into the project that is being saved."""
        mask = self._advanced.mask_box.currentLayer()
        values = {
            "moving": self._layers.moving.kept(),
            "fixed": self._layers.fixed.kept(),
            "mask": mask.id() if mask is not None else None,
            "settings": values_of(self._fields),
        }
        QgsProject.instance().writeEntry(SCOPE, KEY, json.dumps(values))

    def read(self, *_: object) -> None:
        """What the project holds, into the panels; what it names and has lost stays as it is chosen by itself."""
        text, found = QgsProject.instance().readEntry(SCOPE, KEY)
        if not found:
            return
        try:
            values: dict[str, Any] = json.loads(text)
            set_values(self._fields, values["settings"])
            for choice, kept in ((self._layers.moving, values["moving"]), (self._layers.fixed, values["fixed"])):
                layer = QgsProject.instance().mapLayer(kept["layer"] or "")
                if isinstance(layer, QgsRasterLayer):
                    choice.recall(layer, kept["band"], kept["nodata"])
            mask = QgsProject.instance().mapLayer(values["mask"] or "")
        except (ValueError, KeyError, TypeError):
            return  # written by somebody else: the project is none the worse for it
        if mask is not None:
            self._advanced.mask_box.setLayer(mask)
        self._layers.changed.emit()
