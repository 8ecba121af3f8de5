# SPDX-License-Identifier: GPL-2.0-or-later
"""Tasks by name: a new one takes the place of the one before, whose answer nobody waits for any more."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication

from .tasks import BackgroundTask

END_SECONDS = 20.0


class TaskSlots:
    """At most one task of each name; all of them stand in QGIS's task manager."""

    def __init__(self) -> None:
        self._tasks: dict[str, QgsTask] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._tasks

    def __len__(self) -> int:
        return len(self._tasks)

    def run(
        self,
        name: str,
        title: str,
        work: Callable[[QgsProcessingFeedback], Any],
        succeeded: Callable[[Any], Any],
        failed: Callable[[str], Any],
        stopped: Callable[[], Any] = lambda: None,
    ) -> BackgroundTask:
        """Start work in the background in place of the task of that name; one of the three is called when it ends."""
        task = BackgroundTask(title, work)
        for signal, answer in ((task.succeeded, succeeded), (task.failed, failed), (task.stopped, stopped)):
            signal.connect(lambda *values, answer=answer: self.over(name, task, answer, *values))
        self.start(name, task)
        return task

    def start(self, name: str, task: QgsTask) -> None:
        """Start a task in place of the one of that name."""
        self.cancel(name)
        self._tasks[name] = task
        QgsApplication.taskManager().addTask(task)

    def over(self, name: str, task: QgsTask, answer: Callable[..., Any], *values: object) -> None:
        """A task has come to its end: pass its answer on, unless another one has taken its place."""
        if self._tasks.get(name) is task:
            del self._tasks[name]
            answer(*values)

    def cancel(self, name: str) -> None:
        """Ask a task to stop; it tells when it has."""
        task = self._tasks.get(name)
        if task is not None:
            task.cancel()

    def end(self) -> None:
        """Cancel all tasks and wait for them; their answers are dropped."""
        tasks = list(self._tasks.values())
        self._tasks.clear()
        for task in tasks:
            if not _is_over(task):
                task.cancel()
        end = time.monotonic() + END_SECONDS
        while time.monotonic() < end and not all(map(_is_over, tasks)):
            QCoreApplication.processEvents()
            time.sleep(0.02)


def _is_over(task: QgsTask) -> bool:
    try:
        return task.status() in (QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated)
    except RuntimeError:  # the task manager has deleted it
        return True
