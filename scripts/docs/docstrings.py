# SPDX-License-Identifier: GPL-2.0-or-later
"""For Griffe, which reads the docstrings: the project's way of writing sections, in the words of NumPy's.

The project writes `name : what it is`, and leaves types to the signature. To NumPy what follows the colon is the type.
A setting's help stands in its field (`core.settings.fields.setting`); here it joins the docstring of the class.
"""

from __future__ import annotations

import dataclasses
import importlib
import re
from collections.abc import Iterator
from typing import Any

import griffe

SECTION = re.compile(r"^(?P<name>[A-Z][a-z]+)\n-{3,}\n(?P<body>(?:.*\n)*?)(?=\n?[A-Z][a-z]+\n-{3,}\n|\Z)", re.MULTILINE)
SETTINGS = re.compile(r"`(\w+Settings)`")
ITEM = re.compile(r"^(?P<names>\w+(?:, \w+)*) : (?P<text>.*)$")


class ProjectDocstrings(griffe.Extension):
    """What MkDocstrings loads."""

    def on_function(self, *, func: griffe.Function, **_: Any) -> None:
        if func.docstring:
            func.docstring.value = rewritten(func.docstring.value, _starred(func))

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:
        if cls.docstring:
            init = cls.members.get("__init__")
            cls.docstring.value = rewritten(cls.docstring.value, _starred(init) if init else {})
            if cls.module.path.startswith("core.settings."):
                cls.docstring.value += _settings(cls)


def rewritten(docstring: str, starred: dict[str, str]) -> str:
    """The docstring as NumPy would have it. `starred` gives **settings for settings."""

    def section(match: re.Match[str]) -> str:
        lines = match["body"].rstrip("\n").split("\n")
        if match["name"] in ("Returns", "Yields"):
            new = [":", *(f"    {line}" for line in lines)]
        else:
            new = list(_items(lines, starred))
        return "\n".join([match["name"], "-" * len(match["name"]), *new, ""])

    return SETTINGS.sub(_linked, SECTION.sub(section, docstring + "\n"))


def _linked(match: re.Match[str]) -> str:
    """A settings class, as a link to where it is described."""
    home = getattr(importlib.import_module("core.settings"), match[1]).__module__
    return f"[{match[0]}][{home}.{match[1]}]"


def _items(lines: list[str], starred: dict[str, str]) -> Iterator[str]:
    for line in lines:
        found = ITEM.match(line)
        if found:
            yield ", ".join(starred.get(name, name) for name in found["names"].split(", "))
            yield f"    {found['text']}"
        else:
            yield line


def _starred(function: Any) -> dict[str, str]:
    marks = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}
    parameters = getattr(function, "parameters", ())
    return {parameter.name: marks.get(parameter.kind, "") + parameter.name for parameter in parameters}


def _settings(cls: griffe.Class) -> str:
    """A section on the settings of a class, its ancestors' too. They import the standard library only."""
    lines = ["", "Attributes", "----------"]
    for field in dataclasses.fields(getattr(importlib.import_module(cls.module.path), cls.name)):
        choices = ", ".join(f"`{choice!r}`" for choice in field.metadata.get("choices", ()))
        lines += [
            f"{field.name} : {field.type}",
            f"    {field.metadata['help']}" + (f" One of {choices}." if choices else ""),
            f"    Default: `{field.default!r}`.",
        ]
    return "\n".join(lines)
