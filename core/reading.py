# SPDX-License-Identifier: GPL-2.0-or-later
"""Text files, read with a message that names the file, the place in it and a remedy."""

from __future__ import annotations

import json
from typing import Any

from .errors import InputError


def read_text(path: str, what: str, remedy: str) -> str:
    """The text in a UTF-8 file. Raises InputError that says `what` the file should be and how to come by one."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return file.read()
    except UnicodeDecodeError as error:
        reason = f"byte {error.start} is no UTF-8. Save it in UTF-8"
    except (OSError, ValueError) as error:  # ValueError: no name that a file can have
        reason = getattr(error, "strerror", None) or str(error)
    raise InputError(f"The {what} '{path}' can't be read: {reason}. {remedy}")


def read_json(path: str, what: str, remedy: str) -> Any:
    """The value in a JSON file; raises as `read_text`."""
    try:
        return json.loads(read_text(path, what, remedy))
    except RecursionError:
        reason = "it is nested too deeply"
    except ValueError as error:  # tells line and column
        reason = str(error)
    raise InputError(f"The {what} '{path}' can't be read as JSON: {reason}. {remedy}")
