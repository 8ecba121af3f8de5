# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine process as QGIS asks it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingFeedback

from ...core.engine_client import EngineCancelled, EngineClient, EngineError
from ...core.progress import Progress
from .child_process import child_environment

__all__ = ["EngineCancelled", "EngineError", "EngineProcess"]


class EngineProcess:
    """An engine process that reports to Processing's feedback; see `EngineClient`.

    Parameters
    ----------
    executable : the Python interpreter that has the engine's packages.
    """

    def __init__(self, executable: str):
        self._client = EngineClient(executable, child_environment())

    def __enter__(self) -> EngineProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Process id while the engine runs."""
        return self._client.pid

    @property
    def running(self) -> bool:
        """Whether there is a process that can be asked."""
        return self._client.running

    def request(self, command: str, parameters: Mapping[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """The engine's answer to one command; blocks, with progress and log passed to `feedback`.

        Raises
        ------
        EngineCancelled : `feedback` was cancelled.
        EngineError : the engine refused the request, could not be started, or died.
        """
        stage = ""

        def report(fraction: float, message: str) -> None:
            nonlocal stage
            feedback.setProgress(100 * fraction)
            if message not in ("", stage):
                stage = message
                feedback.setProgressText(stage)

        def log(level: str, message: str) -> None:
            (feedback.pushWarning if level == "warning" else feedback.pushInfo)(message)

        return self._client.request(command, parameters, Progress(report, feedback.isCanceled), log)

    def close(self) -> None:
        """End the engine; a request that still runs is cancelled."""
        self._client.close()
