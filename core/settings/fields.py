# SPDX-License-Identifier: GPL-2.0-or-later
"""What a setting is: a field that carries its help and its limits, and is held against them."""

from __future__ import annotations

import dataclasses
from typing import Any

from ..errors import SettingsError

EXAMPLES = {"solve_resolutions": "8,4,0", "initial_shift": "120,-45"}


def setting(default: Any, help: str, **metadata: Any) -> Any:
    """A dataclass field that carries its help text and, where they apply, `choices`, `minimum` and `maximum`."""
    return dataclasses.field(default=default, metadata={"help": help, **metadata})


def check_limits(instance: Any) -> None:
    """Raise SettingsError where a field of a settings dataclass is not one of its choices, or beyond a limit."""
    for field in dataclasses.fields(instance):
        value, limits = getattr(instance, field.name), field.metadata
        if value is None:
            continue
        if "choices" in limits and value not in limits["choices"]:
            raise SettingsError(f"{field.name} is {value!r}, but must be one of {', '.join(limits['choices'])}.")
        if "minimum" in limits and not value >= limits["minimum"]:
            raise SettingsError(f"{field.name} is {value}, but must be at least {limits['minimum']}.")
        if "maximum" in limits and not value <= limits["maximum"]:
            raise SettingsError(f"{field.name} is {value}, but must be at most {limits['maximum']}.")


def parse_numbers(name: str, text: str) -> tuple[float, ...] | None:
    """'8,4,0' as (8.0, 4.0, 0.0); an empty text as None. `name` is the setting's, for the error."""
    if not text.strip():
        return None
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError as error:
        message = f"{name} is {text!r}, but must be numbers separated by commas, as in {EXAMPLES[name]}."
        raise SettingsError(message) from error
