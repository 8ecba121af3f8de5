# SPDX-License-Identifier: GPL-2.0-or-later
"""Named settings of the dock, kept in the user's profile."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject

from ..panels.preset_bar import PresetBar
from ..panels.setting_fields import SettingField, set_values, values_of

PRESETS = "coregix/presets"


class Presets(QObject):
    """Keeps, recalls and removes them as the bar asks.

    Parameters
    ----------
    fields : whose values make a preset.
    changed : called when a preset has filled them.
    """

    def __init__(
        self, bar: PresetBar, fields: list[SettingField], changed: Callable[[], None], parent: QObject | None = None
    ):
        super().__init__(parent)
        self._bar, self._fields, self._changed = bar, fields, changed
        bar.chosen.connect(self._recall)
        bar.kept.connect(self._keep)
        bar.removed.connect(self._remove)
        bar.offer(sorted(_read()), "")

    def _recall(self, name: str) -> None:
        set_values(self._fields, _read().get(name, {}))
        self._bar.offer(sorted(_read()), name)
        self._changed()

    def _keep(self, name: str) -> None:
        self._write({**_read(), name: values_of(self._fields)}, name)

    def _remove(self, name: str) -> None:
        self._write({known: values for known, values in _read().items() if known != name}, "")

    def _write(self, presets: dict[str, Any], current: str) -> None:
        QgsSettings().setValue(PRESETS, json.dumps(presets))
        self._bar.offer(sorted(presets), current)


def _read() -> dict[str, Any]:
    try:
        found = json.loads(QgsSettings().value(PRESETS, "{}", type=str))
    except ValueError:
        return {}
    return {name: values for name, values in found.items() if isinstance(values, dict)} if found else {}
