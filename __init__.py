# SPDX-License-Identifier: GPL-2.0-or-later
"""Coregix, a QGIS plugin that aligns one raster to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .coregix_plugin.plugin import CoregixPlugin


def classFactory(iface: QgisInterface | None) -> CoregixPlugin:
    """Called by QGIS to load the plugin; `iface` is None in qgis_process."""
    from .coregix_plugin.plugin import CoregixPlugin

    return CoregixPlugin(iface)
