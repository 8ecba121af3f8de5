# SPDX-License-Identifier: GPL-2.0-or-later
"""Standard streams: results as JSON on stdout and nothing else there; signals as a wish to stop."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
from collections.abc import Iterator
from typing import Any, TextIO

from ..settings.plain import plain


def open_missing_streams() -> None:
    """Open standard streams that the caller closed, to nowhere: the next file would take their place, and what writes
    to stdout or stderr would write into it.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "r" if number == 0 else "w", closefd=False))


def take_stdout() -> TextIO:
    """The stream to the caller. Whatever else writes to stdout from here on, C libraries too, ends up on stderr."""
    sys.stdout.flush()
    # half a pair of surrogates, of a name that is no UTF-8, becomes what JSON writes for it
    caller = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace", newline="\n")
    os.dup2(2, 1)
    return caller


def to_json(value: Any, indent: int | None = None) -> str:
    """JSON that any reader takes: numbers that aren't finite become null, numpy's numbers and arrays plain ones."""
    numbers = plain(value, not_finite=lambda number: None)
    return json.dumps(numbers, indent=indent, ensure_ascii=False, allow_nan=False, default=str)


class Interruption:
    """The signal that asked to stop, None as long as there was none."""

    signal: int | None = None

    @property
    def exit_code(self) -> int:
        """As shells report a process that a signal ended."""
        return 128 + (self.signal or signal.SIGINT)


@contextlib.contextmanager
def interruptible() -> Iterator[Interruption]:
    """Note the signals that ask the process to stop, so that work can end in order; the second one raises."""
    interruption = Interruption()

    def note(number: int, frame: object) -> None:
        if interruption.signal is not None:
            raise KeyboardInterrupt
        interruption.signal = number

    numbers = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    previous = {number: signal.signal(number, note) for number in numbers}
    try:
        yield interruption
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
