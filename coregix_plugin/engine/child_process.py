# SPDX-License-Identifier: GPL-2.0-or-later
"""Child processes of QGIS that run a Python other than its own: their variables, and how they are run and ended."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, cast

WINDOWS = os.name == "nt"
LINES_KEPT = 20

# Set by QGIS, or for it, these point an interpreter or a wheel's own GDAL and PROJ at files of another version.
_MISLEADING_VARIABLES = {
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",
    "PROJ_DATA",
    "PROJ_LIB",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_LIBRARY_PATH",
    "DYLD_FRAMEWORK_PATH",
    "DYLD_INSERT_LIBRARIES",
}

# Where pip gets packages from: behind a proxy or a mirror it can't work without these. Every other PIP_ variable is
# kept from it, for PIP_TARGET, PIP_USER, PIP_CONSTRAINT and the like would make it install elsewhere or something
# else.
_PIP_SOURCE_VARIABLES = {
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_INDEX_URL",
    "PIP_NO_INDEX",
    "PIP_PROXY",
    "PIP_RETRIES",
    "PIP_TIMEOUT",
    "PIP_TRUSTED_HOST",
}


def child_environment() -> dict[str, str]:
    """The environment variables for a child process: this process's, without those that would mislead it.

    Gone are those that point at QGIS's Python, libraries, GDAL and PROJ data, and everything that configures pip.
    """
    return {
        name: value
        for name, value in os.environ.items()
        if name not in _MISLEADING_VARIABLES and not name.startswith("PIP_")
    }


def pip_environment() -> dict[str, str]:
    """As `child_environment`, with what pip needs to reach its packages, and nothing else that configures it."""
    sources = {name: value for name, value in os.environ.items() if name in _PIP_SOURCE_VARIABLES}
    # PIP_USER=0 also overrides `user = true` in a configuration file, with which pip refuses to work in an environment.
    return {**child_environment(), **sources, "PIP_USER": "0", "PYTHONUNBUFFERED": "1"}


def child_options() -> dict[str, Any]:
    """Every child gets no console window on Windows, else a process group that can be ended as a whole."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def run_lines(
    command: list[str],
    folder: Path,
    environment: dict[str, str],
    report: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> tuple[int | None, list[str]]:
    """Runs a command in a folder; `report` receives each line that it prints, as it comes.

    Returns the exit code and the last LINES_KEPT lines. The code is None where `cancelled`, which is asked several
    times a second, said so: the command is ended then, with its children; also when `report` raises.
    """
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        **child_options(),
    )
    output = cast("IO[str]", process.stdout)
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in output:
            lines.put(line.rstrip())
        lines.put(None)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    last_lines: list[str] = []
    try:
        while not cancelled():
            try:
                line = lines.get(timeout=0.2)
            except queue.Empty:
                continue
            if line is None:
                break
            last_lines = [*last_lines[1 - LINES_KEPT :], line]
            report(line)
        else:
            return None, last_lines
        return process.wait(), last_lines
    finally:
        _end(process)
        reader.join()
        output.close()


def _end(process: subprocess.Popen[str]) -> None:
    """Ends a child and the children that it started."""
    if process.poll() is not None:
        return
    if WINDOWS:
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False, **child_options()
        )
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
