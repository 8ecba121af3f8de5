# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine process that all work of the dock shares."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProcessingFeedback

from ...coregix_plugin.engine.process import EngineCancelled, EngineError, EngineProcess
from ...coregix_plugin.processing.labels import with_labels


class SharedEngine:
    """One engine process, kept alive from one request to the next, for tasks on any thread; they take turns."""

    def __init__(self, executable: Callable[[], str]):
        self._executable = executable
        self._engine: EngineProcess | None = None
        self._turn = threading.Lock()

    def request(self, command: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """As `EngineProcess.request`; a request that was cancelled while it waited is not sent."""
        with self._turn:
            if feedback.isCanceled():
                raise EngineCancelled("")
            if self._engine is None:
                self._engine = EngineProcess(self._executable())
            try:
                return self._engine.request(command, parameters, feedback)
            except EngineCancelled:
                raise
            except EngineError as error:
                raise EngineError(with_labels(str(error)), error.kind) from error

    @property
    def pid(self) -> int | None:
        """Process id while the engine runs."""
        return self._engine.pid if self._engine else None

    def close(self) -> None:
        """End the process; waits for a request that was cancelled to come to its end."""
        with self._turn:
            if self._engine is not None:
                self._engine.close()
                self._engine = None
