# SPDX-License-Identifier: GPL-2.0-or-later
"""Text files: read with a message that helps, written complete or not at all."""

from __future__ import annotations

import json
from typing import Any

from ..errors import InputError
from .output import atomic_output, write_error


def write_text(path: str, text: str) -> None:
    """Write a text as UTF-8; an existing file stays until the new one is complete. Raises OutputError."""
    with atomic_output(path) as temporary:
        try:
            with open(temporary, "w", encoding="utf-8", newline="") as file:
                file.write(text)
        except OSError as error:
            raise write_error(path, error.strerror) from error


def read_json(path: str, what: str, remedy: str) -> Any:
    """The value in a JSON file. Raises InputError that says `what` the file should be and how to come by one."""
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError) as error:
        raise InputError(f"The {what} '{path}' can't be read: {error}. {remedy}") from error
