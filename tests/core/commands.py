# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's commands run as a user or QGIS runs them: as processes."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.processes import PATIENCE

ROOT = Path(__file__).parents[2]
#: for tests that send signals, open a terminal, or kill as POSIX has it
posix = pytest.mark.skipif(os.name == "nt", reason="signals and terminals are those of POSIX")


def command(*arguments: str) -> list[str]:
    """`python -m core` with arguments."""
    return [sys.executable, "-m", "core", *arguments]


def options(**values: Any) -> list[str]:
    """`--some-name value` for each; booleans as `--name` or `--no-name`."""
    found = []
    for name, value in values.items():
        option = name.replace("_", "-")
        found += (
            [f"--{option}" if value else f"--no-{option}"] if isinstance(value, bool) else [f"--{option}", str(value)]
        )
    return found


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the engine's command line to its end."""
    return subprocess.run(command(*arguments), cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)


def start(*arguments: str) -> subprocess.Popen[bytes]:
    """Start the engine's command line, its streams as pipes."""
    pipe = subprocess.PIPE
    return subprocess.Popen(command(*arguments), cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe)


class Engine:
    """An engine process that serves, and its answers."""

    def __init__(self) -> None:
        self.process = start("serve")
        self._answers: queue.Queue[dict[str, Any] | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with contextlib.suppress(ValueError):  # closed by the test
            for line in self.process.stdout:
                self._answers.put(json.loads(line))
        self._answers.put(None)

    def send(self, message: Any) -> None:
        """One line: text as it is, anything else as JSON."""
        text = message if isinstance(message, bytes) else json.dumps(message).encode()
        self.process.stdin.write(text + b"\n")
        self.process.stdin.flush()

    def answer(self) -> dict[str, Any] | None:
        """The next answer, None when there will be no other."""
        return self._answers.get(timeout=PATIENCE)

    def finish(self, id_: Any) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """The last answer to a request, and all those before it."""
        before: list[dict[str, Any]] = []
        while True:
            answer = self.answer()
            assert answer is not None and answer["id"] == id_, answer
            if answer["type"] not in ("progress", "log"):
                return answer, before
            before.append(answer)

    def end(self) -> tuple[int, bytes]:
        """Close stdin and wait; the exit code and what was written to stderr."""
        self.process.stdin.close()
        stderr = self.process.stderr.read()
        return self.process.wait(PATIENCE), stderr

    def kill(self) -> None:
        """End the process whatever it does."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()
