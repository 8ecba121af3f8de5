# SPDX-License-Identifier: GPL-2.0-or-later
"""For MkDocs: links that leave the pages being built lead to the repository, where the file can be read."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"(?<=\]\()(?!\w+:|#)([^)#\s]+)")


def on_page_markdown(markdown: str, *, page: Any, config: Any, files: Any) -> str:
    """The page's text with those links turned; links among the pages are left to MkDocs, which checks them."""
    built = {file.src_uri for file in files if not file.inclusion.is_excluded()}
    folder = posixpath.dirname(page.file.src_uri)

    def turned(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(folder, match[0]))
        path = posixpath.normpath(posixpath.join("docs", target))
        if target in built or not (PROJECT / path).exists():
            return match[0]
        kind = "tree" if (PROJECT / path).is_dir() else "blob"
        return f"{config.repo_url.rstrip('/')}/{kind}/main/{path}"

    return LINK.sub(turned, markdown)
