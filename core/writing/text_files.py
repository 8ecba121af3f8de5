# SPDX-License-Identifier: GPL-2.0-or-later
"""Text files: read and written with messages that help."""

from __future__ import annotations

import json
import os
from typing import Any

from ..errors import InputError
from .output import write_error


def write_text(path: str, text: str) -> None:
    """Write a text as UTF-8 to a temporary file's path (see `new_files`). Raises OutputError."""
    try:
        with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())  # a network's or a quota's late refusal
    except OSError as error:
        raise write_error(path, error.strerror) from error


def read_json(path: str, what: str, remedy: str) -> Any:
    """The value in a JSON file. Raises InputError that says `what` the file should be and how to come by one."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        raise InputError(f"The {what} '{path}' can't be read: {error}. {remedy}") from error
