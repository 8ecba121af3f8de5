# SPDX-License-Identifier: GPL-2.0-or-later
"""What is missing before Coregix can work, and how to get it."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...coregix_plugin.engine.environment import private_environment_dir
from ...coregix_plugin.engine.settings import profile_folder
from ...coregix_plugin.translation import tr
from ..state import DockState

PACKAGES = "numpy, rasterio, SimpleITK, matplotlib"


class EnginePanel(QGroupBox):
    """Shown while no engine is found.

    Signals
    -------
    install_asked(), cancel_asked() : buttons.
    python_chosen(str) : an interpreter to use instead.
    """

    install_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    python_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("The engine is missing"), parent)
        self.message = QLabel(self)
        self.message.setObjectName("engineMessage")
        self.message.setWordWrap(True)
        self.install = QPushButton(tr("Install the engine"), self)
        self.install.setObjectName("install")
        self.install.setToolTip(tr("Download the packages and set them up; QGIS stays usable meanwhile."))
        self.install.clicked.connect(self.install_asked)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("cancelInstall")
        self.cancel.setToolTip(tr("Stop the installation; what was begun is removed."))
        self.cancel.clicked.connect(self.cancel_asked)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.python = QgsFileWidget(self)
        self.python.setObjectName("otherPython")
        self.python.setToolTip(tr("A Python that has numpy, rasterio, SimpleITK and matplotlib already."))
        self.python.fileChanged.connect(self.python_chosen)
        caption = QLabel(tr("Or use this Python instead"), self)
        caption.setBuddy(self.python)
        self.log = QPlainTextEdit(self)
        self.log.setObjectName("installLog")
        self.log.setReadOnly(True)
        self.log.setToolTip(tr("What the installation says."))
        self.copy = QPushButton(tr("Copy the log"), self)
        self.copy.setToolTip(tr("Copy the log to the clipboard, to report a problem."))
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.log.toPlainText()))
        buttons = QHBoxLayout()
        buttons.addWidget(self.install)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        for widget in (self.progress, caption, self.python, self.log, self.copy):
            layout.addWidget(widget)
        self._show_log(False)

    def show_state(self, state: DockState) -> None:
        """What is missing, or how far its installation has come."""
        self.setVisible(bool(state.engine_problem))
        if state.engine_problem:
            self._show_missing(state.engine_problem)
        running = state.installing.running
        if running and self.install.isEnabled():
            self.log.clear()
            self._show_log(True)
        self.install.setEnabled(not running)
        self.cancel.setEnabled(running)
        self.progress.setVisible(running)

    def add_line(self, text: str) -> None:
        """Append to the log."""
        self.log.appendPlainText(text)

    def _show_missing(self, reason: str) -> None:
        """Say which packages are missing, how large they are, and where they would go."""
        self.message.setText(
            tr(
                "Coregix needs the Python packages {} (about 600 MB on disk, downloaded with pip). They go into an "
                "environment of their own, {}; neither QGIS nor the system's Python is changed."
            ).format(PACKAGES, private_environment_dir(profile_folder()))
        )
        self.message.setToolTip(reason)

    def _show_log(self, shown: bool) -> None:
        for widget in (self.log, self.copy):
            widget.setVisible(shown)
