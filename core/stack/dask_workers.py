# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests worked on by the workers of a Dask cluster."""

from __future__ import annotations

import logging
import queue
import re
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from typing import Any

from .. import __version__
from ..errors import SettingsError
from ..guard import guard_gdal
from ..progress import Progress

CONNECT_SECONDS = 30
POLL_SECONDS = 0.2
CANCEL_POLL_SECONDS = 1.0
CLOSE_SECONDS = 5.0
TALKATIVE = ("distributed", "distributed.client", "distributed.core", "tornado")  # logs
IN_FLIGHT_PER_THREAD = 4

Job = Callable[..., dict[str, Any]]  # called with a request's parameters by name, and `progress`


def run_on_dask(
    job: Job, requests: Sequence[dict[str, Any]], scheduler: str, progress: Progress
) -> Iterator[tuple[int, dict[str, Any] | Exception]]:
    """Have the workers of a cluster do one job with many parameters, one task a request.

    A task whose worker died is given to another by Dask. No more tasks are in flight than keep the workers busy, so
    that the scheduler's load does not grow with the number of requests.

    Parameters
    ----------
    scheduler : address of the scheduler, as in tcp://host:8786.

    Yields
    ------
    Index of the request and its answer, or the error; in the order in which they are done.

    Raises
    ------
    SettingsError : Dask is missing, the scheduler doesn't answer, has no worker, or its workers have another engine.
    SettingsError : the scheduler ends meanwhile.
    Cancelled : by `progress`; tasks that run are told to stop.
    """
    from distributed import Event

    client = _connected(scheduler)
    done: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()
    run = uuid.uuid4().hex
    futures: dict[int, Any] = {}
    with _closing(client):
        _check_workers(client, scheduler)
        most = IN_FLIGHT_PER_THREAD * sum(client.nthreads().values())
        stopped = Event(f"coregix-stop-{run}", client=client)
        waiting = iter(enumerate(requests))

        def submit() -> None:
            for index, request in waiting:
                key = f"coregix-{run}-{index}"
                futures[index] = client.submit(_task, job, request, stopped.name, key=key, pure=False)
                futures[index].add_done_callback(lambda future, index=index: done.put((index, future)))
                return

        try:
            for _ in range(most):
                submit()
            for count in range(len(requests)):
                index, future = _next(done, client, progress, count, len(requests))
                yield index, future.exception() or future.result()
                del futures[index]
                submit()
        except (OSError, CancelledError) as error:  # of its connection, and of the tasks that went with it
            reason = str(error).partition("\n")[0]
            raise SettingsError(f"The scheduler '{scheduler}' is lost ({reason}). Start it again.") from error
        finally:
            if futures and client.status == "running":
                stopped.set()
                client.cancel(list(futures.values()))


@contextmanager
def _closing(client: Any) -> Iterator[None]:
    """Close the client at the end, though its scheduler may be gone; what it says of that is not for the user."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        client.close(timeout=CLOSE_SECONDS)


def _task(job: Job, request: dict[str, Any], stopped: str) -> dict[str, Any]:
    """On a worker: the job's answer. Whether to stop is asked now and then, as each time costs a message."""
    from distributed import Event

    guard_gdal()
    event, asked, known = Event(stopped), time.monotonic(), False

    def cancelled() -> bool:
        nonlocal asked, known
        if time.monotonic() - asked > CANCEL_POLL_SECONDS:
            known, asked = event.is_set(), time.monotonic()
        return known

    return job(**request, progress=Progress(cancelled=cancelled))


def _next(
    done: queue.SimpleQueue[tuple[int, Any]], client: Any, progress: Progress, count: int, total: int
) -> tuple[int, Any]:
    """The next task that is done; raises ConnectionError when there is no scheduler any more to tell of one."""
    while True:
        try:
            return done.get(timeout=POLL_SECONDS)
        except queue.Empty:
            progress.report(count / total, f"{count} of {total} pairs done")
            if client.status != "running":
                raise ConnectionError(f"the connection is {client.status}") from None


def _connected(scheduler: str) -> Any:
    try:
        from distributed import Client
    except ImportError as error:
        raise SettingsError(
            f"A scheduler needs Dask, which the engine's Python lacks ({error}). Install 'dask[distributed]' there, or "
            "leave the scheduler out to use this machine alone."
        ) from error
    if not re.fullmatch(r"(\w+://)?[^/:]+:\d+", scheduler):
        raise SettingsError(f"'{scheduler}' is no address of a scheduler: give one as in tcp://host:8786.")
    try:
        return Client(scheduler, timeout=CONNECT_SECONDS, set_as_default=False)
    except OSError as error:
        raise SettingsError(
            f"The scheduler '{scheduler}' doesn't answer within {CONNECT_SECONDS} seconds ({error}). Is it running?"
        ) from error


def _check_workers(client: Any, scheduler: str) -> None:
    try:
        client.wait_for_workers(1, timeout=CONNECT_SECONDS)
    except TimeoutError as error:
        raise SettingsError(
            f"The scheduler '{scheduler}' has no worker. Start some: dask worker {scheduler}."
        ) from error
    try:
        engines = client.run(_engine_version)
    except ImportError as error:
        raise SettingsError(
            f"The workers of '{scheduler}' lack Coregix's engine ({error}). Start them in the plugin's folder, with "
            "the engine's Python."
        ) from error
    for worker, version in engines.items():
        if version != __version__:
            raise SettingsError(f"The worker {worker} has Coregix {version}, and this is {__version__}: install one.")


def _engine_version() -> str:
    return __version__
