# SPDX-License-Identifier: GPL-2.0-or-later
"""Work for the dock in QGIS's task manager, off the GUI's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ...coregix_plugin.engine.process import EngineCancelled


class TaskFeedback(QgsProcessingFeedback):
    """Passes stages and log lines on to callables; both are called on the thread that works."""

    def __init__(self, stage: Callable[[str], None], line: Callable[[str], None]):
        super().__init__(False)
        self._stage, self._line = stage, line

    def setProgressText(self, text: str) -> None:
        self._stage(text)

    def pushInfo(self, info: str) -> None:
        self._line(info)

    def pushWarning(self, warning: str) -> None:
        self._line(warning)


class BackgroundTask(QgsTask):
    """A function that runs in the background and can be cancelled.

    Signals
    -------
    succeeded(object) : what the function returned.
    failed(str) : the message of its error.
    stopped() : it was cancelled.
    stage(str), line(str) : what it does, and what it logs.
    """

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(str)
    stopped = pyqtSignal()
    stage = pyqtSignal(str)
    line = pyqtSignal(str)

    def __init__(self, description: str, work: Callable[[QgsProcessingFeedback], Any]):
        super().__init__(description, QgsTask.Flag.CanCancel)
        self._work = work
        self._result: Any = None
        self._error: Exception | None = None
        self.feedback = TaskFeedback(self.stage.emit, self.line.emit)
        self.feedback.progressChanged.connect(self.setProgress)

    def run(self) -> bool:
        try:
            self._result = self._work(self.feedback)
        except Exception as error:  # an exception must not leave a thread of Qt
            self._error = error
            return False
        return not self.isCanceled()

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        if result:
            self.succeeded.emit(self._result)
        elif self.isCanceled() or isinstance(self._error, EngineCancelled):
            self.stopped.emit()
        else:
            self.failed.emit(str(self._error))
