# SPDX-License-Identifier: GPL-2.0-or-later
"""What a setting is: a field that carries its help and its limits, and is held against its type and them."""

from __future__ import annotations

import dataclasses
import os
from typing import Any, Callable

from ..errors import SettingsError, quoted

AUTO = "auto"
BAND = "int | str"  # the type of a band's number, or AUTO
EXAMPLES = {"solve_resolutions": "8,4,0", "initial_shift": "120,-45"}


def setting(default: Any, help: str, **metadata: Any) -> Any:
    """A dataclass field that carries its help text and, where they apply, `choices`, `minimum` and `maximum`."""
    return dataclasses.field(default=default, metadata={"help": help, **metadata})


def check_fields(instance: Any) -> None:
    """Give each field of a settings dataclass the type that it is declared with, from Python, JSON or text.

    Raises
    ------
    SettingsError : a value is of another type, not one of the choices, or beyond a limit.
    """
    for field in dataclasses.fields(instance):
        value, limits = _typed(field, getattr(instance, field.name)), field.metadata
        object.__setattr__(instance, field.name, value)
        if value is None or (field.type == BAND and value == AUTO):
            continue
        if "choices" in limits and value not in limits["choices"]:
            raise SettingsError(
                f"{field.name} is {quoted(repr(value))}, but must be one of {', '.join(limits['choices'])}."
            )
        if "minimum" in limits and not value >= limits["minimum"]:
            raise SettingsError(f"{field.name} is {quoted(value)}, but must be at least {limits['minimum']}.")
        if "maximum" in limits and not value <= limits["maximum"]:
            raise SettingsError(f"{field.name} is {quoted(value)}, but must be at most {limits['maximum']}.")


def parse_numbers(name: str, text: str) -> tuple[float, ...] | None:
    """'8,4,0' as (8.0, 4.0, 0.0); an empty text as None. `name` is the setting's, for the error."""
    if not text.strip():
        return None
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError as error:
        message = f"{name} is {quoted(repr(text))}, but must be numbers separated by commas, as in {EXAMPLES[name]}."
        raise SettingsError(message) from error


def _typed(field: dataclasses.Field[Any], value: Any) -> Any:
    """The value as the field's type; None where that is allowed and nothing is given."""
    kind, optional = field.type.removesuffix(" | None"), field.type.endswith(" | None")
    if hasattr(value, "tolist"):  # a number or an array of numpy's
        value = value.tolist()
    if kind == "tuple[float, ...]" and isinstance(value, str):
        value = parse_numbers(field.name, value)
    words, typed = KINDS[kind]
    try:
        found = None if value is None else typed(value)
    except (TypeError, ValueError, OverflowError):
        raise SettingsError(f"{field.name} is {quoted(repr(value))}, but must be {words}.") from None
    if found is None and not optional:
        raise SettingsError(f"{field.name} is {quoted(repr(value))}, but must be {words}.")
    return found


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _integer(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or int(value) != value:
        raise TypeError
    return int(value)


def _band(value: Any) -> int | str:
    return AUTO if value == AUTO else _integer(value)


def _number(value: Any) -> float:
    """A number, or the text of one: JSON lacks those that are not finite."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise TypeError
    exact = float(value)
    return value if isinstance(value, int) else exact  # beyond 2^53 an integer is more than a float can tell


def _text(value: Any) -> str | None:
    """A text or a path, None where it is empty."""
    text = os.fspath(value)
    if not isinstance(text, str) or "\0" in text:
        raise TypeError
    return text or None


def _numbers(value: Any) -> tuple[float, ...]:
    if not isinstance(value, (list, tuple)):
        raise TypeError
    return tuple(_number(item) for item in value)


def _texts(value: Any) -> tuple[str, ...] | None:
    """Texts, or one of them separated by |; None where there is none."""
    if isinstance(value, str):
        value = [part.strip() for part in value.split("|") if part.strip()]
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) and "\0" not in item for item in value):
        raise TypeError
    return tuple(value) or None


# Type of a field: what its values are called, and what makes one of what was given.
KINDS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "bool": ("true or false", _boolean),
    "int": ("a whole number", _integer),
    BAND: ("a whole number or auto", _band),
    "float": ("a number", _number),
    "str": ("a text", _text),
    "tuple[float, ...]": ("numbers separated by commas", _numbers),
    "tuple[str, ...]": ("texts", _texts),
}
