# SPDX-License-Identifier: GPL-2.0-or-later
"""Text files, written."""

from __future__ import annotations

import os

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
