# SPDX-License-Identifier: GPL-2.0-or-later
"""A question whose answer takes time, and may come when it is no longer asked."""

from __future__ import annotations

from enum import Enum
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Phase(Enum):
    UNASKED = "unasked"
    RUNNING = "running"
    FAILED = "failed"
    ANSWERED = "answered"


class Question(QObject):
    """What became of something that was asked.

    Attributes
    ----------
    phase : how far it has come.
    value : the answer; None before there is one.
    message : what is being done while it runs, what went wrong where it failed; else empty.
    percent : progress while it runs.

    Signals
    -------
    changed() : any of these.
    forgotten() : nobody wants the answer any more, whoever works on it may stop.
    """

    changed = pyqtSignal()
    forgotten = pyqtSignal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._asked: Asked | None = None
        self._set(Phase.UNASKED)

    @property
    def running(self) -> bool:
        return self.phase is Phase.RUNNING

    @property
    def failed(self) -> bool:
        return self.phase is Phase.FAILED

    @property
    def answered(self) -> bool:
        return self.phase is Phase.ANSWERED

    def ask(self, message: str = "") -> Asked:
        """Ask it (anew); whoever works on it says through the returned object what comes of it."""
        self._asked = Asked(self)
        self._set(Phase.RUNNING, message=message)
        self.changed.emit()
        return self._asked

    def forget(self) -> None:
        """As if it had never been asked. Does not emit `changed`: more may change with it."""
        self._asked = None
        self._set(Phase.UNASKED)
        self.forgotten.emit()

    def hear(self, asked: Asked, phase: Phase, value: Any = None, message: str = "", percent: float = 0.0) -> None:
        """News of an asking; those of an earlier one, or of one that was forgotten, change nothing."""
        if asked is self._asked and self.running:
            self._set(phase, value, message, percent)
            self.changed.emit()

    def _set(self, phase: Phase, value: Any = None, message: str = "", percent: float = 0.0) -> None:
        self.phase, self.value, self.message, self.percent = phase, value, message, percent


class Asked:
    """One asking of a question, for whoever works on the answer."""

    def __init__(self, question: Question):
        self._question = question

    def tell_stage(self, message: str) -> None:
        """What is being done now."""
        self._question.hear(self, Phase.RUNNING, message=message, percent=self._question.percent)

    def tell_percent(self, percent: float) -> None:
        """How much of it is done."""
        self._question.hear(self, Phase.RUNNING, message=self._question.message, percent=percent)

    def answer(self, value: Any) -> None:
        self._question.hear(self, Phase.ANSWERED, value)

    def fail(self, message: str) -> None:
        self._question.hear(self, Phase.FAILED, message=message)
