# SPDX-License-Identifier: GPL-2.0-or-later
"""One stage of the dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

SPACING = 4  # pixels: a theme's own, up to 9, is made for dialogs


class StagePage(QScrollArea):
    """Panels one below the other; what does not fit is scrolled.

    Signals
    -------
    resized() : its panels need another height.
    """

    resized = pyqtSignal()

    def __init__(self, *panels: QWidget):
        super().__init__()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for panel in panels:
            column.addWidget(panel)
        column.addStretch()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self._height = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._look)
        content.installEventFilter(self)

    def needed_height(self) -> int:
        """Of all panels, at the width that there is."""
        layout, width = self.widget().layout(), self.viewport().width()
        return max(layout.heightForWidth(width) if layout.hasHeightForWidth() else 0, layout.minimumSize().height())

    def sizeHint(self) -> QSize:
        return QSize(self.widget().sizeHint().width(), self.needed_height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._rest.start()  # it is known when all of them have been laid out
        return False

    def _look(self) -> None:
        if self.needed_height() != self._height:
            self._height = self.needed_height()
            self.resized.emit()
