# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's settings, from one session of QGIS to the next."""

from __future__ import annotations

import json

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject

from ..panels.setting_fields import SettingField, set_values, values_of

REMEMBERED = "coregix/dock"


class RememberedSettings(QObject):
    """Fills the fields with what was remembered, and remembers what they hold from then on."""

    def __init__(self, fields: list[SettingField], parent: QObject | None = None):
        super().__init__(parent)
        self._fields = fields
        self._recall()
        for field in fields:
            field.changed.connect(self.remember)

    def remember(self) -> None:
        """Every value that differs from its default."""
        QgsSettings().setValue(REMEMBERED, json.dumps(values_of(self._fields)))

    def close(self) -> None:
        """Remember no more."""
        for field in self._fields:
            field.changed.disconnect(self.remember)

    def _recall(self) -> None:
        try:
            values = json.loads(QgsSettings().value(REMEMBERED, "{}", type=str))
        except ValueError:
            values = {}
        set_values(self._fields, values)
