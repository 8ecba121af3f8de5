# SPDX-License-Identifier: GPL-2.0-or-later
"""Size and time of change of files, by which a later run tells whether one has changed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Optional

Stamp = Optional[list[int]]  # bytes, nanoseconds; None of what is no file on this machine (`/vsis3/...`)


def stamp(path: str) -> Stamp:
    """Of one file."""
    try:
        known = os.stat(path)
    except (OSError, ValueError):
        return None
    return [known.st_size, known.st_mtime_ns]


def stamps(paths: Iterable[str]) -> dict[str, Stamp]:
    """Of many, by path."""
    return {path: stamp(path) for path in paths}
