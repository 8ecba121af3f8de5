# SPDX-License-Identifier: GPL-2.0-or-later
"""The report's parts as HTML: tables, figures, and what a file is called."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from html import escape

from .report_figures import Figure


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table whose rows begin with their names; without `head`, one without names of columns."""
    top = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in cells)}</tr>'
        for name, *cells in rows
    )
    return f"<table>{f'<thead><tr>{top}</tr></thead>' if head else ''}<tbody>{body}</tbody></table>"


def boxes(cells: Iterable[tuple[str, str, str]]) -> str:
    """Numbers to be seen at once: (name, number, what it counts) of each."""
    shown = (f"<div>{escape(name)}<b>{escape(text)}</b><small>{escape(of)}</small></div>" for name, text, of in cells)
    return f'<div class="numbers">{"".join(shown)}</div>'


def part(title: str, *content: str) -> str:
    """A part of the appendix that is not torn apart by a page's end, where it fits on one."""
    return f'<section class="part"><h3>{escape(title)}</h3>{"".join(content)}</section>'


def picture(figure: Figure) -> str:
    """A figure with its caption, in the page itself."""
    data = base64.b64encode(figure.png).decode("ascii")
    return (
        f'<figure><img alt="{escape(figure.title)}" src="data:image/png;base64,{data}">'
        f"<figcaption>{escape(figure.caption)}</figcaption></figure>"
    )


def base_name(path: str) -> str:
    """What a file is called, without its folders; of an address, without what was asked of the server too."""
    remote = "://" in path or path.startswith("/vsi")
    return (path.split("?")[0] if remote else path).replace("\\", "/").rsplit("/", 1)[-1]
