# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks for engine processes in /proc, and waits for what processes do."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
PATIENCE = 120.0


def engines_of(parent: int) -> list[int]:
    """Ids of the living engine processes that a process started."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_text().split("\0")
            state, parent_id = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:  # it has ended meanwhile
            continue
        if int(parent_id) == parent and state != "Z" and command[1:4] == ["-m", "core", "serve"]:
            found.append(int(folder.name))
    return found


def alive(pid: int) -> bool:
    """Whether the process runs; a zombie does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_for(condition: Callable[[], T]) -> T:
    """What `condition` returns as soon as it is true; fails after a generous while."""
    end = time.monotonic() + PATIENCE
    while not (answer := condition()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
    return answer
