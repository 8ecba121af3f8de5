# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: from two layers to an aligned one, top to bottom."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ..coregix_plugin.translation import tr
from .panels.advanced_panel import AdvancedPanel
from .panels.commit_panel import CommitPanel
from .panels.engine_panel import EnginePanel
from .panels.layers_panel import LayersPanel
from .panels.preview_panel import PreviewPanel
from .panels.result_panel import ResultPanel
from .state import DockState


class CoregixDock(QgsDockWidget):
    """Holds the panels and paints them from the state; what they ask for is the controller's."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Coregix"), parent)
        self.setObjectName("CoregixDock")
        self.engine = EnginePanel()
        self.layers = LayersPanel()
        self.preview = PreviewPanel()
        self.result = ResultPanel()
        self.commit = CommitPanel()
        self.advanced = AdvancedPanel()
        content = QWidget()
        column = QVBoxLayout(content)
        for panel in (self.engine, self.layers, self.preview, self.result, self.commit, self.advanced):
            column.addWidget(panel)
        column.addStretch()
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        self.setWidget(scroll)
        self.advanced.shown.connect(scroll.ensureWidgetVisible)
        self.show_state(DockState())

    def show_state(self, state: DockState) -> None:
        """Paint every panel."""
        self.engine.show_state(state)
        for panel in (self.layers, self.preview, self.result, self.commit, self.advanced):
            panel.setEnabled(not state.engine_problem)
        for panel in (self.layers, self.preview, self.result, self.commit):
            panel.show_state(state)
