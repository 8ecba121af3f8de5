# SPDX-License-Identifier: GPL-2.0-or-later
"""Translation of the plugin's texts."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """`text` in the user's language."""
    return QCoreApplication.translate("Coregix", text)
