# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS loads it, with a desktop or, in qgis_process, without one."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgisInterface

from .options_page import OptionsPageFactory
from .provider import CoregixProvider


class CoregixPlugin:
    """Adds what Coregix offers to QGIS and takes it away again.

    Parameters
    ----------
    iface : the desktop's interface; None in qgis_process, which calls `initProcessing` instead of `initGui`.
    """

    def __init__(self, iface: QgisInterface | None):
        self.iface = iface
        self.provider: CoregixProvider | None = None
        self.options_page: OptionsPageFactory | None = None

    def initProcessing(self) -> None:
        self.provider = CoregixProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self.options_page = OptionsPageFactory()
        self.iface.registerOptionsWidgetFactory(self.options_page)

    def unload(self) -> None:
        if self.options_page is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options_page)
            self.options_page = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
