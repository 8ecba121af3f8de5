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
import json
import logging
import math
import os
import queue
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TextIO

from ..errors import Cancelled, CoregixError
from ..progress import Progress
from .arguments import wrong_argument
from .commands import COMMANDS, ENGINE, function_of
from .failure import message_of
from .stdio import take_stdout, to_json

PROGRESS_SECONDS = 0.1
READ_BYTES = 1 << 16
LONGEST_LINE = 1 << 25


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
    threading.Thread(target=server.read, args=(lines_of(0),), daemon=True).start()
    return server.run()


def lines_of(descriptor: int) -> Iterator[bytes]:
    """Lines from a file descriptor until its end, of those longer than LONGEST_LINE the beginning.

    Not by sys.stdin: Python can't end while a thread waits inside its buffer.
    """
    line = b""
    while part := os.read(descriptor, READ_BYTES):
        *ended, rest = part.split(b"\n")
        for end in ended:
            yield line + end[: LONGEST_LINE + 1 - len(line)]
            line = b""
        line += rest[: LONGEST_LINE + 1 - len(line)]
    yield line


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

    def read(self, lines: Iterable[bytes]) -> None:
        """Take requests from lines until they end."""
        try:
            for line in lines:
                if line.strip():
                    self._take(line)
        finally:
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
            id_ = message["id"]
            if message.get("command") == "cancel":
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
            answer = {"type": "error", "kind": "InternalError", "message": message_of(error)}
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
    if len(line) > LONGEST_LINE:
        raise RequestError(f"A request is longer than {LONGEST_LINE} bytes.")
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise RequestError(f"A request must be one line of JSON: {reason}.") from error
    if not isinstance(message, dict) or not _is_id(message.get("id")):
        raise RequestError('A request must be a JSON object with an "id", a number or a text, and a "command".')
    return message


def _is_id(value: Any) -> bool:
    """A number or a text that can be found again."""
    return isinstance(value, str) or (type(value) in (int, float) and math.isfinite(value))


def _request(message: dict[str, Any]) -> Request:
    command, parameters = message.get("command"), message.get("parameters", {})
    if not isinstance(command, str):
        raise RequestError('A request must be a JSON object with an "id" and a "command".')
    if command not in COMMANDS:
        raise RequestError(
            f"There is no command {str(command)[:80]!r}: the commands are {', '.join([*COMMANDS, 'cancel'])}."
        )
    if not isinstance(parameters, dict):
        raise RequestError('"parameters" must be a JSON object.')
    return Request(message["id"], command, parameters)


def _function(request: Request) -> Callable[..., dict[str, Any]]:
    function = function_of(request.command)
    try:
        inspect.signature(function).bind(**request.parameters, progress=None)
    except TypeError as error:
        raise RequestError(f"{request.command}: {error}.") from error
    wrong = wrong_argument(function, request.parameters)
    if wrong:
        raise RequestError(f"{request.command}: {wrong}.")
    return function
