# SPDX-License-Identifier: GPL-2.0-or-later
"""The lines in a report that run the alignment again, and the settings that they give. None tells a folder."""

from __future__ import annotations

import dataclasses
import re
import shlex
from typing import Any

from ..settings import AlignmentSettings
from ..settings.plain import plain
from .report_html import base_name

FOLDER = re.compile(r"\S[/\\]|[/\\]\S")  # in a path; a slash between spaces stands in names, as of a CRS
PATHS = ("mask", "initial_points")  # settings that name a file
FOLDERS = ("temp_dir",)  # those that name a folder, and change no result
NO_PATHS = ("author", "organisation")  # a slash is no folder there, as in A/S
FROM_ZERO = "band_index"  # ends the names of settings that count bands from 0


def changed_settings(settings: AlignmentSettings) -> list[tuple[str, Any]]:
    """Names and values of the settings that are not the defaults."""
    names = [f.name for f in dataclasses.fields(settings) if getattr(settings, f.name) != f.default]
    values = {name: getattr(settings, name) for name in names if name not in FOLDERS}
    return [(name, base_name(value) if name in PATHS else value) for name, value in values.items()]


def shown_settings(settings: AlignmentSettings) -> list[tuple[str, str]]:
    """The same to be read: bands counted from 1."""
    return [
        (name.removesuffix("_index").replace("_", " "), _shown(name, value))
        for name, value in changed_settings(settings)
    ]


def _shown(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(digits, value))
    return str(value + 1) if name.endswith(FROM_ZERO) and isinstance(value, int) else digits(value)


def counts_from_zero(settings: AlignmentSettings) -> bool:
    """Whether a line names a band by a number, which counts from 0 there."""
    return any(name.endswith(FROM_ZERO) and isinstance(value, int) for name, value in changed_settings(settings))


def without_folders(line: str) -> str:
    """A command line with the files' names alone, and without the words that name a folder."""
    words = []
    for word in shlex.split(line):
        name, sign, value = word.partition("=")
        option = name.strip("-").replace("-", "_").lower()
        if option in FOLDERS:
            continue
        is_path = FOLDER.search(value) and option not in NO_PATHS
        words.append(name + sign + (base_name(value) if is_path else value))
    return shlex.join(words)


def shell_line(values: dict[str, Any], settings: AlignmentSettings) -> str:
    """The line for a shell."""
    parts = ["python", "-m", "core", "align"]
    for role in ("moving", "fixed"):
        parts += _option(f"{role}_image", base_name(values["inputs"][role]["path"]))
    for name, value in changed_settings(settings):
        if isinstance(value, bool):
            parts += _option(name if value else f"no_{name}")
        elif name == "creation_options":
            parts += [word for given in value for word in ("--co", given)]
        else:
            parts += _option(name, ",".join(map(digits, value)) if isinstance(value, tuple) else digits(value))
    return " ".join(shlex.quote(part) for part in [*parts, "--output-image", output_name(values) or "aligned.tif"])


def python_line(values: dict[str, Any], settings: AlignmentSettings) -> str:
    """The line of Python."""
    paths = [repr(base_name(values["inputs"][role]["path"])) for role in ("moving", "fixed")]
    given = [f"{name}={plain(value)!r}" for name, value in changed_settings(settings)]
    return f"core.align_image_pair({', '.join([*paths, repr(output_name(values) or 'aligned.tif'), *given])})"


def output_name(values: dict[str, Any]) -> str:
    """What the raster that was written with a solution is called; empty where none was."""
    return base_name((values.get("output") or {}).get("path") or "")


def digits(value: Any) -> str:
    """A value as text: numbers with all their digits, but none after the point where they are whole."""
    return str(value).removesuffix(".0") if isinstance(value, float) else str(value)


def _option(name: str, *values: str) -> list[str]:
    """An option as the shell's words; a value that looks like an option is tied to it."""
    option = "--" + name.replace("_", "-")
    return [f"{option}={values[0]}"] if values and values[0].startswith("-") else [option, *values]
