# SPDX-License-Identifier: GPL-2.0-or-later
"""What the engine needs: a Python and packages, each in a range of versions (requirements-engine.txt).

What is installed is one version of each, known by its hash (requirements-engine.lock); a Python that the user chose is
held against the ranges.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

PLUGIN_DIR = Path(__file__).resolve().parents[2]
REQUIREMENTS = PLUGIN_DIR / "requirements-engine.txt"
LOCK = PLUGIN_DIR / "requirements-engine.lock"
OLDEST_PYTHON = "3.9"


def _lines(path: Path) -> list[str]:
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def required_versions() -> dict[str, tuple[str, str]]:
    """name -> (lowest version, first version refused), as in requirements-engine.txt."""
    parts = (re.split(">=|,<", line) for line in _lines(REQUIREMENTS))
    return {name: (lowest, refused) for name, lowest, refused in parts}


def requirements_hash() -> str:
    """Tells one content of the two files from another, comments and line ends aside."""
    return hashlib.sha256("\n".join(_lines(REQUIREMENTS) + _lines(LOCK)).encode()).hexdigest()[:12]


def numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: "1.4.0rc1" -> (1, 4, 0)."""
    return tuple(int(part) for part in re.sub(r"[^\d.].*", "", version).split(".") if part)
