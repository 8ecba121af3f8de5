# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as a process that serves one request after another: JSON lines in on stdin, JSON lines out on stdout.

In:   {"id": 1, "command": "align", "parameters": {"moving_image": ..., "fixed_image": ..., ...}}
      {"id": 1, "command": "cancel"}
      The end of stdin, or a signal, cancels whatever runs and ends the process.
Out:  each with the request's "id" (null where a line had none), progress and log any number of times, then one other:
      {"type": "progress", "fraction": 0.42, "message": "Searching"}
      {"type": "log", "level": "info" or "warning", "message": ...}
      {"type": "result", "result": {...}}
      {"type": "error", "kind": "InputError", "message": ...}      "InternalError": a fault of the engine's own
      {"type": "cancelled", "message": ...}
"""

from __future__ import annotations

import contextlib
import inspect
import io
import json
import logging
import queue
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

from ..errors import Cancelled, CoregixError
from ..progress import Progress
from .commands import COMMANDS, ENGINE, function_of
from .stdio import take_stdout, to_json

PROGRESS_SECONDS = 0.1


class RequestError(CoregixError):
    """A line is no request that the engine knows."""


@dataclass
class Request:
    """One line of the caller; `cancelled` is set when it shall not go on."""

    id: Any
    command: str
    parameters: dict[str, Any]
    cancelled: threading.Event = field(default_factory=threading.Event)


def serve() -> int:
    """Serve requests until stdin ends; the exit code."""
    server = Server(take_stdout())
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda number, frame: server.close(128 + number))
    # Unbuffered: Python can't end while a thread waits inside the buffer of sys.stdin.
    threading.Thread(target=server.read, args=(io.FileIO(0, closefd=False),), daemon=True).start()
    return server.run()


class Server:
    """Requests wait in a queue: a thread reads them, the main thread works on them one at a time."""

    def __init__(self, caller: TextIO):
        self._caller = caller
        self._writing = threading.RLock()
        self._waiting: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._open: dict[Any, Request] = {}
        self._exit_code: int | None = None

    def close(self, exit_code: int) -> None:
        """Cancel every request and let `run` return; safe in a signal handler."""
        if self._exit_code is None:
            self._exit_code = exit_code
        for request in list(self._open.values()):
            request.cancelled.set()
        self._waiting.put(None)

    def read(self, lines: Any) -> None:
        """Take requests from binary lines until they end."""
        for line in lines:
            if line.strip():
                self._take(line)
        self.close(0)

    def run(self) -> int:
        """Work on requests until closed; the exit code."""
        while True:
            request = self._waiting.get()
            if request is None:
                return self._exit_code or 0
            self._answer(request)

    def _take(self, line: bytes) -> None:
        id_ = None
        try:
            message = _parsed(line)
            id_ = message.get("id")
            if message["command"] == "cancel":
                if id_ in self._open:
                    self._open[id_].cancelled.set()
                return
            request = _request(message)
            if id_ in self._open:
                raise RequestError(f"The id {id_!r} belongs to a request that is not finished.")
        except RequestError as error:
            self._send(id_, {"type": "error", "kind": "RequestError", "message": str(error)})
            return
        self._open[id_] = request
        self._waiting.put(request)

    def _answer(self, request: Request) -> None:
        try:
            with self._logging(request):
                progress = self._progress(request)
                progress.check()
                answer = {"type": "result", "result": _function(request)(**request.parameters, progress=progress)}
        except Cancelled as error:
            answer = {"type": "cancelled", "message": str(error)}
        except CoregixError as error:
            answer = {"type": "error", "kind": type(error).__name__, "message": str(error)}
        except Exception as error:
            traceback.print_exc()
            message = f"The engine failed: {type(error).__name__}: {error}"
            answer = {"type": "error", "kind": "InternalError", "message": message}
        del self._open[request.id]
        self._send(request.id, answer)

    def _progress(self, request: Request) -> Progress:
        sent, stage = 0.0, None

        def report(fraction: float, message: str) -> None:
            nonlocal sent, stage
            now = time.monotonic()
            if now - sent >= PROGRESS_SECONDS or message != stage or fraction >= 1:
                sent, stage = now, message
                self._send(request.id, {"type": "progress", "fraction": fraction, "message": message})

        return Progress(report, request.cancelled.is_set)

    @contextlib.contextmanager
    def _logging(self, request: Request) -> Iterator[None]:
        """Pass the engine's log to the caller: warnings, and each step when the request asks for a log."""
        logger, handler = logging.getLogger(ENGINE), _Handler(lambda line: self._send(request.id, line))
        logger.setLevel(logging.INFO if request.parameters.get("log_to_console") is True else logging.WARNING)
        logger.propagate = False
        logger.addHandler(handler)
        try:
            yield
        finally:
            logger.removeHandler(handler)

    def _send(self, id_: Any, answer: dict[str, Any]) -> None:
        try:
            with self._writing:
                self._caller.write(to_json({"id": id_, **answer}) + "\n")
                self._caller.flush()
        except (OSError, ValueError):  # the caller is gone
            self.close(0)


class _Handler(logging.Handler):
    def __init__(self, send: Callable[[dict[str, Any]], None]):
        super().__init__()
        self._send_line = send

    def emit(self, record: logging.LogRecord) -> None:
        level = "warning" if record.levelno >= logging.WARNING else "info"
        self._send_line({"type": "log", "level": level, "message": record.getMessage()})


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        message = json.loads(line)
    except ValueError as error:
        raise RequestError(f"A request must be one line of JSON: {error}.") from error
    if not isinstance(message, dict) or not isinstance(message.get("command"), str):
        raise RequestError('A request must be a JSON object with an "id" and a "command".')
    if not isinstance(message.get("id"), (str, int, float)):
        raise RequestError('A request needs an "id", a number or a text.')
    return message


def _request(message: dict[str, Any]) -> Request:
    command, parameters = message["command"], message.get("parameters", {})
    if command not in COMMANDS:
        raise RequestError(f"There is no command {command!r}: the commands are {', '.join([*COMMANDS, 'cancel'])}.")
    if not isinstance(parameters, dict):
        raise RequestError('"parameters" must be a JSON object.')
    return Request(message["id"], command, parameters)


def _function(request: Request) -> Callable[..., dict[str, Any]]:
    function = function_of(request.command)
    try:
        inspect.signature(function).bind(**request.parameters, progress=None)
    except TypeError as error:
        raise RequestError(f"{request.command}: {error}.") from error
    return function
