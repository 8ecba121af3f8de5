# SPDX-License-Identifier: GPL-2.0-or-later
"""What an estimate found: verdict, remedies and numbers."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...coregix_plugin.layers.displacement import displacement_in_words, on_the_ground, pixels_in_words
from ...coregix_plugin.processing.choices import in_words
from ...coregix_plugin.translation import filled, tr, tr_message
from ..state import DockState

# Dark enough for white letters, on a light and on a dark theme; the sign says it to who can't tell the colours apart.
VERDICT_COLORS = {"good": "#1a7f37", "doubtful": "#9a6700", "failed": "#b3261e"}
VERDICT_SIGNS = {"good": "✔", "doubtful": "?", "failed": "✘"}


class ResultPanel(QWidget):
    """Shows the verdict and the numbers of the estimate.

    Signals
    -------
    remedy_asked(str) : one of those that the solution names.
    """

    remedy_asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.verdict = QLabel(self)
        self.verdict.setObjectName("verdict")
        self.verdict.setWordWrap(True)
        self.remedies = QWidget(self)
        QVBoxLayout(self.remedies).setContentsMargins(0, 0, 0, 0)
        self.remedies.setVisible(False)
        self.summary = _text(self, "summary")
        self.numbers = _text(self, "numbers")
        self.details = QgsCollapsibleGroupBox(tr("Numbers"), self)
        self.details.setObjectName("numbersGroup")
        self.details.setSettingGroup("coregix")
        self.details.setCollapsed(True)
        QVBoxLayout(self.details).addWidget(self.numbers)
        self.notice = _text(self, "notice")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.verdict, self.remedies, self.summary, self.details, self.notice):
            layout.addWidget(widget)
        self._offered: tuple[str, ...] = ()  # the remedies that there are buttons of

    def show_state(self, state: DockState) -> None:
        """What the estimate found."""
        estimate = state.estimate
        self.verdict.setVisible(estimate.answered)
        self._offer(tuple(estimate.value.solution["remedies"]) if estimate.answered else ())
        if estimate.answered:
            self._show_verdict(estimate.value.solution)
        else:
            self.verdict.clear()
        # of images that don't match, numbers would look as if they counted
        counts = estimate.answered and not state.estimate_failed
        self.summary.setText(_summary(estimate.value.solution) if counts else "")
        self.numbers.setText(_numbers(estimate.value.solution) if counts else "")
        self.summary.setVisible(counts)
        self.details.setVisible(counts)
        self.notice.setText(state.notice)
        self.notice.setVisible(bool(state.notice))

    def _show_verdict(self, solution: dict[str, Any]) -> None:
        """In words and colour."""
        grade = solution["verdict"]
        words = {"good": tr("Good"), "doubtful": tr("Doubtful"), "failed": tr("Failed")}
        self.verdict.setText(f"<b>{VERDICT_SIGNS[grade]} {words[grade]}.</b> {tr_message(solution['verdict_said'])}")
        self.verdict.setStyleSheet(
            f"background: {VERDICT_COLORS[grade]}; color: white; padding: 0.3em; border-radius: 0.3em;"
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


def _text(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _remedy_label(remedy: str) -> str:
    labels = {
        "bands": tr("Choose the bands that agree most"),
        "guess": tr("Give a first guess"),
        "mask": tr("Choose a mask"),
    }
    return labels.get(remedy) or tr("Use model {}").format(in_words(remedy))


def _summary(solution: dict[str, Any]) -> str:
    """Where the moving image lies, and how exactly that is known."""
    after = solution["residuals"]["after"]  # None of matches that are too few to tell
    known = on_the_ground(after["rmse"], solution) if after else tr("unknown")
    error = tr("Expected error {}, model {}.").format(known, in_words(solution["model"]))
    return f"{displacement_in_words(solution)} {error}"


def _numbers(solution: dict[str, Any]) -> str:
    """The solution's numbers as a table, in HTML."""
    residuals = solution["residuals"]
    rows = (
        (tr("Rotation"), filled(tr("{:.4f}°"), solution["rotation_degrees"])),
        (tr("Scale"), " × ".join(filled("{:.6f}", value) for value in _pair(solution["scale"]))),
        (tr("RMSE before"), _error(residuals["before"], solution)),
        (tr("Expected error (RMSE)"), _error(residuals["after"], solution)),
        (tr("Model"), in_words(solution["model"])),
    )
    cells = "".join(f"<tr><td>{name}&nbsp;&nbsp;</td><td>{value}</td></tr>" for name, value in rows)
    return f"<table>{cells}</table>"


def _pair(scale: Any) -> list[float]:
    return list(scale) if isinstance(scale, (list, tuple)) else [scale]


def _error(statistics: dict[str, Any] | None, solution: dict[str, Any]) -> str:
    return pixels_in_words(statistics["rmse"], solution) if statistics else tr("unknown")
