# SPDX-License-Identifier: GPL-2.0-or-later
"""Coregix's page in the options of QGIS: the Python that runs the engine."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from .engine.probe import EngineMissing
from .engine.settings import choose_python, chosen_python, engine_python
from .icons import icon
from .translation import tr


class OptionsPage(QgsOptionsPageWidget):
    """Names the interpreter in use, and lets the user choose another."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.python = QgsFileWidget(self)
        self.python.setObjectName("enginePython")
        self.python.setFilePath(chosen_python())
        self.python.lineEdit().setPlaceholderText(tr("Found by Coregix"))
        self.found = QLabel(_description(), self)
        self.found.setObjectName("engineFound")
        self.found.setWordWrap(True)
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addRow(tr("Python of the engine"), self.python)
        layout.addRow(tr("In use"), self.found)

    def apply(self) -> None:
        choose_python(self.python.filePath())


class OptionsPageFactory(QgsOptionsWidgetFactory):
    """Gives QGIS a page whenever its options are opened."""

    def __init__(self) -> None:
        super().__init__("Coregix", icon("coregix"))

    def icon(self) -> QIcon:
        return icon("coregix")

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        return OptionsPage(parent)


def _description() -> str:
    try:
        engine = engine_python()
    except EngineMissing as error:
        return str(error)
    packages = ", ".join(f"{name} {version}" for name, version in engine.versions.items())
    return f"{engine.executable}\n{packages}"
