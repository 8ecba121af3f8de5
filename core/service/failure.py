# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user is told of an exception that the engine did not raise on purpose: one line, never a traceback."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from pathlib import Path

from .. import __version__
from ..engine_client import ENGINE_FOLDER


def message_of(error: BaseException) -> str:
    """What the machine lacks, or where a log lies that can be attached to a report."""
    if isinstance(error, MemoryError):
        return "There is not enough memory for it. Lower memory_limit or threads, or close other programs."
    if isinstance(error, RuntimeError) and "start new thread" in str(error):
        return "The system lets no more threads be started. Set threads to 1, or close other programs."
    return f"This should not have happened. Please report it with {_log_of(error)}."


def _log_of(error: BaseException) -> str:
    """The path of a new file that tells an exception with where it came from, and nothing of where things lie here."""
    text = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    for place, name in ((str(ENGINE_FOLDER), "coregix"), (str(Path.home()), "~")):
        text = text.replace(place + os.sep, name + "/") if len(place) > 1 else text
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="coregix-", suffix=".log", delete=False, encoding="utf-8", errors="backslashreplace"
        ) as log:
            log.write(f"Coregix {__version__}, Python {sys.version}, {sys.platform}\n{text}")
    except OSError:  # no place for it
        return "the words " + repr(text.strip().splitlines()[-1])
    return log.name
