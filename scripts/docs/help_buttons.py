# SPDX-License-Identifier: GPL-2.0-or-later
"""For MkDocs: a page for the help button of each algorithm, which leads to its section of the toolbox's page.

A button can't open the section itself: where a local file is opened by way of the desktop (xdg-open, Windows), the part
of its address after # is lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

TOOLBOX = "toolbox.md"
PREFIX = "coregix:"
PAGE = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<meta http-equiv="refresh" content="0; url={target}">
<p><a href="{target}">{title}</a></p>
</html>
"""


def on_page_content(html: str, *, page: Any, config: Any, files: Any) -> str:
    """Write them, as NAME.html for the section coregix:NAME."""
    if page.file.src_uri == TOOLBOX:
        for heading in _headings(page.toc):
            if heading.title.startswith(PREFIX):
                name, target = heading.title[len(PREFIX) :], f"{page.file.dest_uri}#{heading.id}"
                path = Path(config.site_dir, f"{name}.html")
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(PAGE.format(title=heading.title, target=target), encoding="utf-8")
    return html


def _headings(toc: Any) -> Iterator[Any]:
    for heading in toc:
        yield heading
        yield from _headings(heading.children)
