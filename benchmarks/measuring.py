# SPDX-License-Identifier: GPL-2.0-or-later
"""Commands as processes of their own: seconds from start to exit, and the peak of their memory."""

from __future__ import annotations

import statistics
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Run:
    """Medians over the repetitions: seconds, and megabytes at the peak."""

    seconds: float
    megabytes: float


def measured(commands: Iterable[Sequence[str]], repeats: int) -> list[Run]:
    """Each command's medians; by turns, so that all share the machine's moods."""
    commands = list(commands)
    found: list[list[tuple[float, float]]] = [[] for _ in commands]
    for _ in range(repeats):
        for times, command in zip(found, commands):
            times.append(timed(command))
    return [Run(*(statistics.median(values) for values in zip(*times))) for times in found]


def timed(command: Sequence[str]) -> tuple[float, float]:
    """Seconds and megabytes of one run. Raises SystemExit where it fails."""
    with tempfile.NamedTemporaryFile("r") as report:
        done = subprocess.run(
            ["/usr/bin/time", "-f", "%e %M", "-o", report.name, *command], cwd=ROOT, capture_output=True, text=True
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
        seconds, kilobytes = report.read().split()[-2:]
    return float(seconds), float(kilobytes) / 1024


def row(work: str, ours: Run, other: Run, name: str) -> None:
    """A line of the table."""
    cells = [f"{run.seconds:.2f} s, {run.megabytes:.0f} MB" for run in (ours, other)]
    print(f"| {work} | {cells[0]} | {name}: {cells[1]} | {ours.seconds / other.seconds:.2f} |", flush=True)
