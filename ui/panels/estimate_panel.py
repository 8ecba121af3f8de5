# SPDX-License-Identifier: GPL-2.0-or-later
"""Starts the estimate, and shows how far it has come."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...coregix_plugin.translation import tr
from ..state import DockState


class EstimatePanel(QWidget):
    """`estimate_asked` and `cancel_asked`."""

    estimate_asked = pyqtSignal()
    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.start = QPushButton(tr("Estimate"), self)
        self.start.setObjectName("estimate")
        self.start.clicked.connect(self.estimate_asked)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("cancelEstimate")
        self.cancel.setToolTip(tr("Stop the estimate."))
        self.cancel.clicked.connect(self.cancel_asked)
        self.progress = QProgressBar(self)
        self.stage = QLabel(self)
        self.stage.setObjectName("stage")
        self.stage.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.stage)

    def show_state(self, state: DockState) -> None:
        """Whether it can be asked, what is being done, and what went wrong."""
        estimate = state.estimate
        self.start.setEnabled(state.chosen is not None and not estimate.running)
        self.start.setToolTip(
            tr("Find how the moving raster has to move. Nothing is written yet.")
            if state.chosen is not None
            else tr("Choose two rasters first.")
        )
        self.cancel.setVisible(estimate.running)
        self.progress.setVisible(estimate.running)
        self.progress.setValue(int(estimate.percent))
        self.stage.setText(estimate.message)
        self.stage.setVisible(bool(estimate.message))
