# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands that a page of the documentation shows, for those who run them: its tests and the gallery."""

from __future__ import annotations

import re
from pathlib import Path


def blocks(page: Path, language: str) -> list[str]:
    """The page's blocks of a language."""
    return re.findall(rf"^ *```{language}\n(.*?)^ *```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def commands(page: Path) -> list[str]:
    """The lines of the page's shell blocks, a continued one as one."""
    return [line.strip() for block in blocks(page, "sh") for line in block.replace("\\\n", " ").splitlines()]
