# SPDX-License-Identifier: GPL-2.0-or-later
"""Which parameters are chosen: read from the panels whenever these, the project or its layers change."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaObject, QObject

from ..panels.advanced_panel import AdvancedPanel
from ..panels.layers_panel import LayersPanel
from ..state import DockState, Parameters


class Choice(QObject):
    """Keeps the state's parameters those that the panels show."""

    def __init__(self, layers: LayersPanel, advanced: AdvancedPanel, state: DockState, parent: QObject | None = None):
        super().__init__(parent)
        self._layers, self._advanced, self._state = layers, advanced, state
        self._watched: list[QMetaObject.Connection] = []  # connections to the chosen layers
        project = QgsProject.instance()
        self._connected = (
            (layers.changed, self.read),
            (advanced.changed, self.read),
            (project.layersWillBeRemoved, self._layers_will_go),
            (project.layersAdded, self._layers_changed),
            (project.layersRemoved, self._layers_changed),
        )
        for signal, slot in self._connected:
            signal.connect(slot)

    def read(self) -> None:
        """Tell the state what the panels show."""
        self._state.choose(self._parameters())
        self._watch()

    def close(self) -> None:
        """Read no more."""
        for signal, slot in self._connected:
            signal.disconnect(slot)
        self._unwatch()

    def _parameters(self) -> Parameters | None:
        layers = self._layers.parameters()
        return None if layers is None else {**layers, **self._advanced.parameters()}

    def _layers_will_go(self, ids: list[str]) -> None:
        mask = (self._state.chosen or {}).get("MASK")
        self._state.layers_go(ids)
        if mask is not None and mask.id() in ids:
            self._advanced.mask_box.setLayer(None)  # by itself the box would take another layer for the mask

    def _layers_changed(self, *_: object) -> None:
        self._layers.follow_boxes()
        self.read()

    def _watch(self) -> None:
        """A layer that gets another file or CRS is another choice, and what was found of other data is of no use."""
        self._unwatch()
        for layer in self._state.layers():
            self._watched += [layer.dataSourceChanged.connect(self.read), layer.crsChanged.connect(self.read)]
            self._watched.append(layer.dataChanged.connect(self._state.renew))
            if isinstance(layer, QgsVectorLayer):
                self._watched.append(layer.editingStopped.connect(self._state.renew))

    def _unwatch(self) -> None:
        for connection in self._watched:
            QObject.disconnect(connection)
        self._watched = []
