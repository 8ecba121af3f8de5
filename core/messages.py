# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts that can be said in another language: a template in English, and the values that stand in it."""

from __future__ import annotations

from typing import Any


class Message(str):
    """An English text that remembers what it was made of.

    template : with places for values, as `str.format` takes them.
    values : numbers, texts, and further messages.
    """

    template: str
    values: tuple[Any, ...]

    def to_dict(self) -> dict[str, Any]:
        """For JSON: `template` and `values`, messages among them in the same way."""
        values = [value.to_dict() if isinstance(value, Message) else value for value in self.values]
        return {"template": self.template, "values": values}


def says(template: str, *values: Any) -> Message:
    """The template with the values in it. Translations are made of the templates that stand in such calls."""
    message = Message(template.format(*values))
    message.template, message.values = template, values
    return message
