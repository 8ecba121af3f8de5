# SPDX-License-Identifier: GPL-2.0-or-later
"""An engine process from outside: started, asked, cancelled and ended here and nowhere else.

JSON lines go both ways. To the engine: `{"id": 1, "command": "align", "parameters": {...}}` and
`{"id": 1, "command": "cancel"}`; the end of its stdin tells it to cancel, clean up and
exit, so it can't outlive its caller.
From the engine: `progress`, `log`, and one of `result`, `error` and `cancelled`, each with the request's id.

Only the standard library is imported here: QGIS runs this in its own process.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import queue
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from .errors import Cancelled
from .progress import Progress

ENGINE_FOLDER = Path(__file__).parent.parent
POLL_SECONDS = 0.1
CANCEL_SECONDS = 10.0
TERMINATE_SECONDS = 5.0
STDERR_LINES = 20


DIED = "Died"


class _Engine(subprocess.Popen[str]):
    """The process, with a pipe on each of its three streams."""

    stdin: IO[str]
    stdout: IO[str]
    stderr: IO[str]


class EngineError(Exception):
    """The engine refused a request or died; the message is for the user.

    kind : the name of the engine's own error, DIED where the process ended.
    """

    def __init__(self, message: str, kind: str = ""):
        super().__init__(message)
        self.kind = kind


class EngineCancelled(EngineError):
    """The user asked to stop; nothing was written."""


class EngineClient:
    """One engine process that serves one request after another; usable on any thread, one request at a time.

    A context manager: the process ends with the block. It is started by the first request, and again by the next
    one after it died.

    Parameters
    ----------
    executable : the Python interpreter that has the engine's packages.
    environment : variables of the process; by default this process's own.
    """

    def __init__(self, executable: str, environment: Mapping[str, str] | None = None):
        self._executable, self._environment = executable, environment
        self._ids = itertools.count(1)
        self._process: _Engine | None = None
        self._answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._readers: list[threading.Thread] = []

    def __enter__(self) -> EngineClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Process id while the engine runs."""
        engine = self._live()
        return engine.pid if engine else None

    @property
    def running(self) -> bool:
        """Whether there is a process that can be asked."""
        return self._live() is not None

    def request(
        self,
        command: str,
        parameters: Mapping[str, Any],
        progress: Progress,
        log: Callable[[str, str], None] = lambda level, message: None,
    ) -> dict[str, Any]:
        """The engine's answer to one command; blocks.

        Parameters
        ----------
        log : called with 'info' or 'warning' and the message.

        Raises
        ------
        EngineCancelled : `progress` was cancelled.
        EngineError : the engine refused the request, could not be started, or died.
        """
        engine = self._live() or self._start()
        request_id = next(self._ids)
        _send(engine, {"id": request_id, "command": command, "parameters": dict(parameters)})
        for answer in self._answers_to(engine, request_id, progress):
            kind = answer.get("type")
            if kind == "progress":
                with contextlib.suppress(Cancelled):  # the engine is told, and answers
                    progress.report(answer["fraction"], answer["message"])
            elif kind == "log":
                log(answer["level"], answer["message"])
            elif kind == "result":
                result: dict[str, Any] = answer["result"]
                return result
            elif kind == "cancelled":
                raise EngineCancelled(answer["message"])
            elif kind == "error":
                raise EngineError(answer["message"], answer["kind"])
        raise EngineError(self._death(engine), DIED)

    def close(self) -> None:
        """End the engine; a request that still runs is cancelled."""
        if self._process is None:
            return
        with contextlib.suppress(OSError):  # it died with unread requests in the pipe
            self._process.stdin.close()
        self._end(self._process, CANCEL_SECONDS)

    def _live(self) -> _Engine | None:
        """The process while it runs."""
        return self._process if self._process is not None and self._process.poll() is None else None

    def _start(self) -> _Engine:
        self.close()
        self._answers = queue.Queue()
        self._stderr.clear()
        try:
            engine = _Engine(
                [self._executable, "-m", "core", "serve"],
                cwd=ENGINE_FOLDER,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise EngineError(f"The Coregix engine could not be started with '{self._executable}': {error}.") from error
        self._process = engine
        self._readers = [
            threading.Thread(target=_read_answers, args=(engine.stdout, self._answers), daemon=True),
            threading.Thread(target=_read_lines, args=(engine.stderr, self._stderr), daemon=True),
        ]
        for reader in self._readers:
            reader.start()
        return engine

    def _answers_to(self, engine: _Engine, request_id: int, progress: Progress) -> Iterator[dict[str, Any]]:
        """The answers to one request until the engine dies; looks after the user's cancel meanwhile."""
        deadline = None
        while True:
            if deadline is None and progress.cancelled:
                _send(engine, {"id": request_id, "command": "cancel"})
                deadline = time.monotonic() + CANCEL_SECONDS
            if deadline is not None and time.monotonic() > deadline:
                self._end(engine, 0)
                raise EngineCancelled("Cancelled: the engine did not stop by itself and was ended.")
            try:
                answer = self._answers.get(timeout=POLL_SECONDS)
            except queue.Empty:
                continue
            if answer is None:
                return
            if answer.get("id") == request_id:
                yield answer

    def _end(self, engine: _Engine, patience: float) -> None:
        """Wait for the process `patience` seconds, then terminate it, then kill it."""
        for wait, insist in ((patience, engine.terminate), (TERMINATE_SECONDS, engine.kill)):
            try:
                engine.wait(wait)
                break
            except subprocess.TimeoutExpired:
                insist()
        engine.wait()
        for reader in self._readers:
            reader.join(TERMINATE_SECONDS)
        for stream in (engine.stdin, engine.stdout, engine.stderr):
            with contextlib.suppress(OSError):  # it died with unread requests in the pipe
                stream.close()

    def _death(self, engine: _Engine) -> str:
        self._end(engine, TERMINATE_SECONDS)
        code = engine.returncode
        cause = f"signal {-code}" if code < 0 else f"exit code {code}"
        tail = "\n".join(self._stderr)
        return f"The Coregix engine stopped unexpectedly ({cause}). Nothing was written." + (
            "\n" + "Its last messages:" + "\n" + tail if tail else ""
        )


def _send(engine: _Engine, message: dict[str, Any]) -> None:
    with contextlib.suppress(OSError):  # the engine died: the end of its answers says so
        engine.stdin.write(json.dumps(message) + "\n")
        engine.stdin.flush()


def _read_answers(stdout: Iterator[str], answers: queue.Queue[dict[str, Any] | None]) -> None:
    """Queue the engine's answers, and None at their end."""
    for line in stdout:
        try:
            answer = json.loads(line)
        except ValueError:
            continue  # a library printed to stdout
        if isinstance(answer, dict):
            answers.put(answer)
    answers.put(None)


def _read_lines(stderr: Iterator[str], lines: deque[str]) -> None:
    for line in stderr:
        lines.append(line.rstrip())
