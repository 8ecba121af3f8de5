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


class CoregixDock(QgsDockWidget):
    """Holds the panels; what they do is the controller's."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Coregix"), parent)
        self.setObjectName("CoregixDock")
        self.engine = EnginePanel()
        self.engine.hide()
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
