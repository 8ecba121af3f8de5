# SPDX-License-Identifier: GPL-2.0-or-later
"""What an estimate found, and how to look at it on the map."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...coregix_plugin.layers.displacement import displacement_in_words
from ...coregix_plugin.translation import tr
from ..state import DockState

# Dark enough for white letters, on a light and on a dark theme.
VERDICT_COLORS = {"good": "#1a7f37", "doubtful": "#9a6700", "failed": "#b3261e"}
SAVES = (
    ("solution", "Save solution…"),
    ("tie_points", "Save tie points…"),
    ("command", "Copy as qgis_process command"),
    ("python", "Copy as Python"),
)


class ResultPanel(QGroupBox):
    """Starts and cancels the estimate, shows its numbers, and offers swipe, blink and opacity.

    Signals
    -------
    estimate_asked(), cancel_asked() : buttons.
    swipe_toggled(bool), blink_toggled(bool), opacity_changed(float) : how to look at the aligned layer.
    save_asked(str) : one of SAVES.
    remedy_asked(str) : one of those that the solution names.
    """

    estimate_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    swipe_toggled = pyqtSignal(bool)
    blink_toggled = pyqtSignal(bool)
    opacity_changed = pyqtSignal(float)
    save_asked = pyqtSignal(str)
    remedy_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Estimate"), parent)
        self.estimate = QPushButton(tr("&Estimate"), self)
        self.estimate.setObjectName("estimate")
        self.estimate.setToolTip(tr("Find how the moving raster has to move. Nothing is written yet."))
        self.estimate.clicked.connect(self.estimate_asked)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("cancelEstimate")
        self.cancel.setToolTip(tr("Stop the estimate."))
        self.cancel.clicked.connect(self.cancel_asked)
        self.progress = QProgressBar(self)
        self.stage = QLabel(self)
        self.stage.setObjectName("stage")
        self.stage.setWordWrap(True)
        self.verdict = QLabel(self)
        self.verdict.setObjectName("verdict")
        self.verdict.setWordWrap(True)
        self.numbers = QLabel(self)
        self.numbers.setObjectName("numbers")
        self.numbers.setWordWrap(True)
        self.numbers.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.remedies = QWidget(self)
        QVBoxLayout(self.remedies).setContentsMargins(0, 0, 0, 0)
        self.remedies.setVisible(False)
        self.look = self._look_widgets()
        buttons = QHBoxLayout()
        buttons.addWidget(self.estimate)
        buttons.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addLayout(buttons)
        for widget in (self.progress, self.stage, self.verdict, self.remedies, self.numbers, self.look):
            layout.addWidget(widget)
        self._offered: tuple[str, ...] = ()  # the remedies that there are buttons of

    def show_state(self, state: DockState) -> None:
        """How far the estimate has come, what it found, and how that is looked at."""
        estimate = state.estimate
        self.cancel.setEnabled(estimate.running)
        self.progress.setVisible(estimate.running)
        self.progress.setValue(int(estimate.percent))
        self.estimate.setEnabled(not estimate.running)
        self.stage.setText(estimate.message or state.notice)
        self.stage.setVisible(bool(self.stage.text()))
        for widget in (self.verdict, self.numbers, self.look):
            widget.setVisible(estimate.answered)
        self._offer(tuple(estimate.value.solution["remedies"]) if estimate.answered else ())
        if estimate.answered:
            self._show_verdict(estimate.value.solution)
            # of images that don't match, numbers would look as if they counted
            self.numbers.setText("" if state.estimate_failed else _numbers(estimate.value.solution))
        else:
            self.verdict.clear()
            self.numbers.clear()
        for widget in (self.swipe, self.blink, self.opacity):
            widget.setEnabled(state.on_map)
        self.swipe.setChecked(state.swiping)
        self.blink.setChecked(state.blinking)
        self.opacity.setValue(round(100 * state.opacity))

    def _show_verdict(self, solution: dict[str, Any]) -> None:
        """In words and colour."""
        grade = solution["verdict"]
        words = {"good": tr("Good"), "doubtful": tr("Doubtful"), "failed": tr("Failed")}
        self.verdict.setText(f"<b>{words[grade]}.</b> {solution['verdict_reason']}")
        self.verdict.setStyleSheet(
            f"background: {VERDICT_COLORS[grade]}; color: white; padding: 0.4em; border-radius: 0.3em;"
        )

    def _offer(self, remedies: tuple[str, ...]) -> None:
        """A button for each of what the verdict suggests."""
        if remedies == self._offered:
            return
        self._offered, layout = remedies, self.remedies.layout()
        while layout.count():
            layout.takeAt(0).widget().deleteLater()
        for remedy in remedies:
            button = QPushButton(_remedy_label(remedy), self.remedies)
            button.setObjectName(f"remedy_{remedy}")
            button.setToolTip(tr("What the verdict suggests. The estimate is made again where nothing else is needed."))
            button.clicked.connect(lambda checked=False, remedy=remedy: self.remedy_asked.emit(remedy))
            layout.addWidget(button)
        self.remedies.setVisible(bool(remedies))

    def _look_widgets(self) -> QWidget:
        box = QWidget(self)
        self.swipe = QCheckBox(tr("S&wipe"), box)
        self.swipe.setObjectName("swipe")
        self.swipe.setToolTip(tr("On the map, draw the aligned raster left of the pointer only: drag to compare."))
        self.swipe.toggled.connect(self.swipe_toggled)
        self.blink = QCheckBox(tr("&Blink"), box)
        self.blink.setObjectName("blink")
        self.blink.setToolTip(tr("Switch the aligned raster off and on by turns."))
        self.blink.toggled.connect(self.blink_toggled)
        self.opacity = QSlider(Qt.Orientation.Horizontal, box)
        self.opacity.setObjectName("opacity")
        self.opacity.setRange(0, 100)
        self.opacity.setValue(100)
        self.opacity.setToolTip(tr("Opacity of the aligned raster on the map."))
        self.opacity.valueChanged.connect(lambda value: self.opacity_changed.emit(value / 100))
        caption = QLabel(tr("&Opacity"), box)
        caption.setBuddy(self.opacity)
        more = QToolButton(box)
        more.setText(tr("Save or copy"))
        more.setObjectName("saveMenu")
        more.setToolTip(tr("Keep the solution, the tie points, or the command that repeats this alignment."))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for name, label in SAVES:
            menu.addAction(tr(label)).triggered.connect(lambda checked=False, name=name: self.save_asked.emit(name))
        more.setMenu(menu)
        row = QHBoxLayout()
        for widget in (self.swipe, self.blink, caption, self.opacity):
            row.addWidget(widget)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(more)
        return box


def _remedy_label(remedy: str) -> str:
    labels = {
        "bands": tr("Choose the bands that agree most"),
        "guess": tr("Give a first guess"),
        "mask": tr("Choose a mask"),
    }
    return labels.get(remedy) or tr("Use model {}").format(remedy)


def _numbers(solution: dict[str, Any]) -> str:
    """The solution's numbers as a table, in HTML."""
    residuals = solution["residuals"]
    rows = (
        (tr("Rotation"), tr("{:.4f}°").format(solution["rotation_degrees"])),
        (tr("Scale"), " × ".join(f"{value:.6f}" for value in _pair(solution["scale"]))),
        (tr("RMSE before"), _pixels(residuals["before"])),
        (tr("Expected error (RMSE)"), _pixels(residuals["after"])),
        (tr("Model"), solution["model"]),
    )
    cells = "".join(f"<tr><td>{name}&nbsp;&nbsp;</td><td>{value}</td></tr>" for name, value in rows)
    return f"<p>{displacement_in_words(solution)}</p><table>{cells}</table>"


def _pair(scale: Any) -> list[float]:
    return list(scale) if isinstance(scale, (list, tuple)) else [scale]


def _pixels(statistics: dict[str, Any] | None) -> str:
    return tr("{:.3f} pixels").format(statistics["rmse"]) if statistics else tr("unknown")
