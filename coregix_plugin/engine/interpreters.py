# SPDX-License-Identifier: GPL-2.0-or-later
"""The Pythons of this machine."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from .child_process import WINDOWS
from .probe import EngineMissing, check_base
from .requirements import OLDEST_PYTHON


def interpreters() -> Iterator[Path]:
    """The Pythons of this machine that are worth asking, best first.

    Inside QGIS sys.executable is QGIS itself (Windows, macOS) or whatever python3 comes first on PATH, so the
    interpreter is looked for where the running standard library belongs to: apps/PythonXY/python.exe on Windows,
    bin/ or tools/ under the prefix elsewhere, and in the application bundle on macOS. Then on PATH.
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names = ["python.exe", "python3.exe"] if WINDOWS else [f"python{version}", "python3"]
    prefix = Path(sys.base_exec_prefix)
    folders = [prefix] if WINDOWS else [prefix / "bin", prefix / "tools" / "python3"]
    if sys.platform == "darwin":
        application = Path(sys.executable).parent
        folders += [application / "bin", application]
    candidates = [folder / name for folder in folders for name in names]
    candidates += [Path(found) for found in map(shutil.which, ("python3", "python")) if found]
    if not WINDOWS:
        candidates.append(Path("/usr/bin/python3"))
    seen = set()
    for candidate in candidates:
        # The folder counts too: an environment's python is a link to the system's, yet has other packages.
        identity = (candidate.parent.resolve(), candidate.resolve())
        if candidate.is_file() and identity not in seen:
            seen.add(identity)
            yield candidate


def base_python() -> Path:
    """A real Python that can make virtual environments. Raises EngineMissing, saying what to install."""
    reasons = []
    for python in interpreters():
        try:
            check_base(python)
            return python
        except EngineMissing as reason:
            reasons.append(f"  - {reason}")
    raise EngineMissing(
        f"Building the engine's environment takes a Python {OLDEST_PYTHON} or newer that can make virtual environments "
        "(Debian and Ubuntu: sudo apt install python3-venv; elsewhere: https://www.python.org/downloads).\n"
        "Looked at:\n" + ("\n".join(reasons) or "  - none found")
    )
