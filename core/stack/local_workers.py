# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests worked on by several engine processes of this machine."""

from __future__ import annotations

import logging
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ..engine_client import DIED, EngineCancelled, EngineClient, EngineError
from ..errors import OutputError
from ..progress import Progress

ATTEMPTS = 2
POLL_SECONDS = 0.1

log = logging.getLogger(__name__)
Answer = dict[str, Any]


def run_locally(
    command: str, requests: Sequence[dict[str, Any]], jobs: int, progress: Progress
) -> Iterator[tuple[int, Answer | EngineError]]:
    """Ask engine processes for one command with many parameters.

    A process that dies is started again; a request that a process died of is tried once more.

    Yields
    ------
    Index of the request and its answer, or the error; in the order in which they are done.

    Raises
    ------
    Cancelled : by `progress`; the processes have ended then, and left nothing half-written.
    """
    workers = _Workers(command, requests, progress)
    threads: list[threading.Thread] = []
    try:
        threads += _started(workers.work, jobs)
        for done in range(len(requests)):
            yield workers.next_done(done)
    finally:
        workers.stopped.set()
        for thread in threads:
            thread.join()


def _started(work: Callable[[], None], count: int) -> Iterator[threading.Thread]:
    """As many threads as can be had, of `count` at most. Raises OutputError where there is none to be had."""
    for number in range(count):
        thread = threading.Thread(target=work, daemon=True)
        try:
            thread.start()
        except RuntimeError as error:
            if not number:
                raise OutputError(f"No thread can be started ({error}). Close other programs.") from error
            log.warning("only %d of %d processes are used: %s", number, count, error)
            return
        yield thread


class _Workers:
    """What the threads share, each of which has a process of its own."""

    def __init__(self, command: str, requests: Sequence[dict[str, Any]], progress: Progress):
        self.stopped = threading.Event()
        self._command, self._requests, self._progress = command, requests, progress
        self._waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[tuple[int, Answer | EngineError]] = queue.SimpleQueue()
        self._fractions: dict[int, float] = {}
        for index in range(len(requests)):
            self._waiting.put(index)

    def next_done(self, done: int) -> tuple[int, Answer | EngineError]:
        """The next request that is done; tells the progress, and raises Cancelled, while it waits."""
        while True:
            try:
                return self._done.get(timeout=POLL_SECONDS)
            except queue.Empty:
                share = (done + sum(list(self._fractions.values()))) / len(self._requests)
                self._progress.report(share, f"{done} of {len(self._requests)} pairs done")

    def work(self) -> None:
        """Take requests until there is none left."""
        with EngineClient(sys.executable) as engine:
            while not self.stopped.is_set():
                try:
                    index = self._waiting.get_nowait()
                except queue.Empty:
                    return
                answer: Answer | EngineError
                try:
                    answer = self._asked(engine, index)
                except EngineCancelled:
                    return
                except EngineError as error:
                    answer = error
                except Exception as error:  # the others shall not wait for this one
                    answer = EngineError(f"The pair could not be handed to an engine: {error}.")
                self._fractions.pop(index, None)
                self._done.put((index, answer))

    def _asked(self, engine: EngineClient, index: int) -> Answer:
        def report(fraction: float, message: str) -> None:
            self._fractions[index] = fraction

        def tell(level: str, message: str) -> None:
            log.log(logging.getLevelName(level.upper()), "pair %d: %s", index + 1, message)

        for attempt in range(1, ATTEMPTS + 1):
            try:
                return engine.request(self._command, self._requests[index], Progress(report, self.stopped.is_set), tell)
            except EngineError as error:
                if error.kind != DIED or attempt == ATTEMPTS:
                    raise
                log.warning("pair %d is tried again: %s", index + 1, error)
        raise AssertionError("unreachable")
