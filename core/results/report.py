# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of an alignment: one HTML file that needs nothing else, to be handed on."""

from __future__ import annotations

from html import escape
from typing import Any

from ..errors import SettingsError
from ..geometry.transforms import transform_from_dict
from ..progress import Progress
from ..registration.opening import files_read, open_pair
from ..registration.pair import ImagePair
from ..resources import limited
from ..settings import AlignmentSettings
from ..writing.output import new_file
from ..writing.text_files import write_text
from .report_appendix import appendix
from .report_figures import Figure, figures, read_images
from .report_first_page import Facts, Imprint, first_page
from .report_html import base_name
from .report_map import overview
from .report_style import STYLE
from .solution import read_solution
from .solution_shape import WHOLE


def write_report(
    solution: str,
    output_html: str,
    *,
    author: str | None = None,
    organisation: str | None = None,
    repeat: str | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Write the report of a solution, from the rasters it was found with.

    Parameters
    ----------
    solution : path of a solution file (JSON).
    output_html : the file to write; it refers to no other.
    author, organisation : who stands for the report, told on its first page.
    repeat : a line that repeats the alignment, shown beside those of the command line and of Python.

    Returns
    -------
    `report_path`.

    Raises
    ------
    InputError : the solution or a raster can't be read.
    OutputError : the report can't be written; an existing one is as it was.
    SettingsError : the library that draws the figures is missing.
    """
    progress, values = progress or Progress(), read_solution(solution, WHOLE)
    settings = AlignmentSettings.from_mapping(values["settings"])
    moving, fixed = (values["inputs"][role]["path"] for role in ("moving", "fixed"))
    read = {**files_read(moving, fixed, settings), "solution": [solution]}
    with (
        limited(settings),
        new_file("report", output_html, read) as temporary,
        open_pair(moving, fixed, settings, progress.stage(0.0, 0.2)) as pair,
    ):
        progress.report(0.2, "Drawing the report")
        write_report_of(pair, values, settings, temporary, Imprint(author, organisation, repeat))
    progress.done()
    return {"report_path": output_html}


def write_report_of(
    pair: ImagePair, values: dict[str, Any], settings: AlignmentSettings, path: str, imprint: Imprint
) -> None:
    """Write the report of a solution's values to a temporary file's path. Raises OutputError and SettingsError."""
    facts, transform = Facts.of(pair), transform_from_dict(values["transform"])
    images = read_images(pair, transform)
    try:
        shown, drawn = overview(pair, transform, images, values), figures(images, values, facts.lengths.metres)
    except ImportError as error:
        raise SettingsError(
            f"A report needs matplotlib, which the engine's Python lacks ({error}). Install the engine again."
        ) from error
    write_text(path, report_html(values, settings, facts, shown, drawn, imprint))


def report_html(
    values: dict[str, Any],
    settings: AlignmentSettings,
    facts: Facts,
    shown: Figure,
    drawn: list[Figure],
    imprint: Imprint,
) -> str:
    """The page: a first one with the figure `shown`, and an appendix with those `drawn`.

    Files are called by their names alone: a report is passed on, and where they lie here is nobody's.
    """
    moving, fixed = (base_name(values["inputs"][role]["path"]) for role in ("moving", "fixed"))
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            *([f'<meta name="author" content="{escape(imprint.author)}">'] if imprint.author else []),
            f"<title>Alignment of {escape(moving)} to {escape(fixed)}</title>\n<style>{STYLE}</style>\n</head>\n<body>",
            first_page(values, facts, shown, imprint),
            appendix(values, settings, facts.lengths, drawn, imprint.repeat),
            "</body>\n</html>\n",
        ]
    )
