# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's names for its settings never reach a screen: what stands in a dialog does, and the parameter's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .parameters import SETTING_PARAMETERS
from .setting_parameter import SettingParameter

# A setting stands at the beginning of a message; elsewhere only a name with an underscore is surely one.
NAME = re.compile(r"^[a-z_]+\b|\b[a-z]+(?:_[a-z]+)+\b")


def with_labels(message: str, offered: Sequence[SettingParameter] = SETTING_PARAMETERS) -> str:
    """A message of the engine, its settings called as the dialogs call them."""
    titles = {parameter.field: parameter.title for parameter in offered}
    return NAME.sub(lambda name: titles.get(name[0], name[0]), message)
