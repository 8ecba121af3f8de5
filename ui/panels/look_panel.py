# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways to hold the aligned raster against the fixed one on the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ...coregix_plugin.translation import tr
from ..state import DockState, Line


class LookPanel(QWidget):
    """Swipe, blink and opacity of the aligned raster, not written yet.

    Signals
    -------
    swipe_toggled(bool), blink_toggled(bool), opacity_changed(float), line_chosen(Line)
    """

    swipe_toggled = pyqtSignal(bool)
    blink_toggled = pyqtSignal(bool)
    opacity_changed = pyqtSignal(float)
    line_chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.swipe = QCheckBox(tr("Swipe"), self)
        self.swipe.setObjectName("swipe")
        self.swipe.toggled.connect(self.swipe_toggled)
        self.line = QComboBox(self)
        self.line.setObjectName("swipeLine")
        self.line.addItem(tr("left | right"), Line.UPRIGHT)
        self.line.addItem(tr("above / below"), Line.LEVEL)
        self.line.setToolTip(tr("Whether the line of the swipe is upright or level."))
        self.line.setAccessibleName(tr("Line of the swipe"))
        self.line.currentIndexChanged.connect(lambda index: self.line_chosen.emit(self.line.itemData(index)))
        self.blink = QCheckBox(tr("Blink"), self)
        self.blink.setObjectName("blink")
        self.blink.toggled.connect(self.blink_toggled)
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.opacity.setObjectName("opacity")
        self.opacity.setRange(0, 100)
        self.opacity.setValue(100)
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        caption = QLabel(tr("Opacity"), self)
        caption.setBuddy(self.opacity)
        swipe, seen = QHBoxLayout(), QHBoxLayout()
        swipe.addWidget(self.swipe)
        swipe.addWidget(self.line, 1)
        for widget in (self.blink, caption, self.opacity):
            seen.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(swipe)
        column.addLayout(seen)

    def show_state(self, state: DockState) -> None:
        """What can be done now and, where it can't, why."""
        helps = {
            self.swipe: tr(
                "On the map, the aligned raster on one side of a line and the fixed one on the other. Drag the line; "
                "hold Space to see the fixed raster alone."
            ),
            self.blink: tr("Switch the aligned raster off and on by turns."),
            self.opacity: tr("Opacity of the aligned raster on the map."),
        }
        for widget, help in helps.items():
            widget.setEnabled(state.on_map)
            widget.setToolTip(help if state.on_map else _why_not(state))
        self.line.setEnabled(state.swiping)
        self.swipe.setChecked(state.swiping)
        self.blink.setChecked(state.blinking)
        self.line.setCurrentIndex(self.line.findData(state.line))
        self.opacity.setValue(round(100 * state.opacity))


def _why_not(state: DockState) -> str:
    if state.writing.answered:
        return tr("The aligned raster is written, and a layer of the project like any other.")
    if state.estimate.answered:
        return tr("There is no map to look at it on.")
    return tr("Estimate first: then there is an aligned raster to look at.")
