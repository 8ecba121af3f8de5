# SPDX-License-Identifier: GPL-2.0-or-later
"""What a caller gives to a command, held against the types that its function declares."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping
from typing import Any


def wrong_argument(function: Callable[..., Any], given: Mapping[str, Any]) -> str:
    """What is wrong with the first argument that is of another type than the function's parameter; empty if none is.

    Settings, which a function takes by other names, are not looked at: they are checked where they are made.
    """
    parameters = inspect.signature(function).parameters
    for name, value in given.items():
        parameter = parameters.get(name)
        if parameter is None or parameter.kind is parameter.VAR_KEYWORD:
            continue
        kind = str(parameter.annotation)
        if value is None and kind.endswith(" | None"):
            continue
        words, fits = KINDS[kind.removesuffix(" | None")]
        if not fits(value):
            return f"{name} is {str(value)[:80]!r}, but must be {words}"
    return ""


def _is_path(value: Any) -> bool:
    return isinstance(value, (str, os.PathLike)) and "\0" not in os.fspath(value) and bool(os.fspath(value))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _are_positions(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(pair, list) and len(pair) == 2 and all(map(_is_number, pair)) for pair in value
    )


# Annotation: how it is called, and whether a value is of it.
KINDS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "str": ("a text", _is_path),
    "bool": ("true or false", lambda value: isinstance(value, bool)),
    "int": ("a whole number", lambda value: type(value) is int),
    "float": ("a number", _is_number),
    "Sequence[str]": ("texts", lambda value: isinstance(value, (list, tuple)) and all(map(_is_path, value))),
    "list[list[float]]": ("pairs of numbers", _are_positions),
}
