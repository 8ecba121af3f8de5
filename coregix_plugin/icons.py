# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin's icons, loaded by path: compiled resources break between Qt 5 and Qt 6."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

ICON_FOLDER = Path(__file__).parent.parent / "icons"


def icon(name: str) -> QIcon:
    """The icon in `icons/<name>.svg`."""
    return QIcon(str(ICON_FOLDER / f"{name}.svg"))
