# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings under a name."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QLabel, QToolButton, QWidget

from ...coregix_plugin.translation import tr


class PresetBar(QWidget):
    """Offers the names of presets.

    Signals
    -------
    chosen(str), kept(str), removed(str) : the user wants the settings of a preset, to keep the present ones under a
        name, or to do without a preset.
    """

    chosen = pyqtSignal(str)
    kept = pyqtSignal(str)
    removed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.names = QComboBox(self)
        self.names.setObjectName("presets")
        self.names.setToolTip(tr("Settings that were kept under a name, of the estimate and of the output."))
        self.names.setMinimumContentsLength(4)
        self.names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.names.activated.connect(lambda index: self.chosen.emit(self.names.itemText(index)))
        caption = QLabel(tr("Preset"), self)
        caption.setBuddy(self.names)
        self.keep = QToolButton(self)
        self.keep.setText("+")
        self.keep.setAccessibleName(tr("Keep settings"))
        self.keep.setObjectName("keepPreset")
        self.keep.setToolTip(tr("Keep the present settings under a name."))
        self.keep.clicked.connect(self._ask_for_name)
        self.remove = QToolButton(self)
        self.remove.setText("−")
        self.remove.setAccessibleName(tr("Forget preset"))
        self.remove.setObjectName("removePreset")
        self.remove.clicked.connect(lambda: self.removed.emit(self.names.currentText()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(caption)
        row.addWidget(self.names, 1)
        row.addWidget(self.keep)
        row.addWidget(self.remove)
        self.offer((), "")

    def offer(self, names: Sequence[str], current: str) -> None:
        """Show these names, one of them, or none, as the present one."""
        self.names.clear()
        self.names.addItems(names)
        self.names.setCurrentIndex(self.names.findText(current) if current else -1)
        self.names.setEnabled(bool(names))
        self.remove.setEnabled(bool(current))
        self.remove.setToolTip(
            tr("Forget the preset that is shown.") if current else tr("Choose the preset to be forgotten first.")
        )

    def _ask_for_name(self) -> None:
        name, wanted = QInputDialog.getText(
            self, tr("Keep settings"), tr("Name of the preset"), text=self.names.currentText()
        )
        if wanted and name.strip():
            self.kept.emit(name.strip())
