# SPDX-License-Identifier: GPL-2.0-or-later
"""The preview in a window of its own, beside the map."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...coregix_plugin.translation import tr

GEOMETRY = "coregix/previewWindow"


class PreviewWindow(QWidget):
    """Holds a widget until it is closed: `closed`. It opens where it was closed last."""

    closed = pyqtSignal()

    def __init__(self, content: QWidget, parent: QWidget):
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Coregix preview"))
        QVBoxLayout(self).addWidget(content)
        self.resize(640, 560)
        geometry = QgsSettings().value(GEOMETRY)
        if geometry is not None:
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        QgsSettings().setValue(GEOMETRY, self.saveGeometry())
        self.closed.emit()
        super().closeEvent(event)
