# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS loads it, with a desktop or, in qgis_process, without one."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapLayer, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt

try:
    from qgis.PyQt.QtGui import QAction  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction

from ..ui.controller import DockController
from ..ui.dock import CoregixDock
from .icons import icon
from .options_page import OptionsPageFactory
from .processing.provider import CoregixProvider
from .translation import install_translator, tr

# The stubs know the newer name alone.
RASTER = QgsMapLayer.LayerType.RasterLayer  # type: ignore[attr-defined]


class CoregixPlugin:
    """Adds what Coregix offers to QGIS and takes it away again.

    Parameters
    ----------
    iface : the desktop's interface; None in qgis_process, which calls `initProcessing` instead of `initGui`.
    """

    def __init__(self, iface: QgisInterface | None):
        self.iface = iface
        self.translator = install_translator()
        self.provider: CoregixProvider | None = None
        self.options_page: OptionsPageFactory | None = None
        self.dock: CoregixDock | None = None
        self.controller: DockController | None = None
        self.action: QAction | None = None
        self.layer_actions: list[QAction] = []  # of a raster layer's context menu

    def initProcessing(self) -> None:
        self.provider = CoregixProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self.initProcessing()
        self.options_page = OptionsPageFactory()
        self.iface.registerOptionsWidgetFactory(self.options_page)
        self.dock = CoregixDock(self.iface.mainWindow())
        self.dock.hide()
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.action = QAction(icon("coregix"), tr("Coregix"), self.iface.mainWindow())
        self.action.setToolTip(tr("Align one raster to another"))
        self.action.setObjectName("coregixDock")
        self.action.setCheckable(True)
        self.action.triggered.connect(self.dock.setUserVisible)
        self.dock.visibilityChanged.connect(self._dock_shown)
        self.iface.addRasterToolBarIcon(self.action)
        self.iface.rasterMenu().addAction(self.action)
        for text, slot in (
            (tr("Align to… (Coregix)"), self.align_current_layer),
            (tr("How well does it lie on… (Coregix)"), self.assess_current_layer),
        ):
            action = QAction(icon("coregix"), text, self.iface.mainWindow())
            action.triggered.connect(slot)
            self.iface.addCustomActionForLayerType(action, "", RASTER, True)
            self.layer_actions.append(action)

    def align_current_layer(self) -> None:
        """Open the dock with the layer that is chosen as the moving one."""
        layer = self.iface.activeLayer()
        self.dock.setUserVisible(True)
        if isinstance(layer, QgsRasterLayer):
            self.dock.layers.align(layer)

    def assess_current_layer(self) -> None:
        """Open the dialog that asks what the layer that is chosen shall be held against."""
        from qgis import processing

        processing.execAlgorithmDialog("coregix:assessalignment", {"MOVING": self.iface.activeLayer()})

    def _dock_shown(self, visible: bool) -> None:
        """The dock starts to work when it is first seen."""
        self.action.setChecked(visible)
        if visible and self.controller is None:
            iface = self.iface
            self.controller = DockController(self.dock, iface.mapCanvas(), iface.messageBar(), self.dock)

    def unload(self) -> None:
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._dock_shown)
            if self.controller is not None:
                self.controller.close()
                self.controller = None
            self.iface.removeRasterToolBarIcon(self.action)
            self.iface.rasterMenu().removeAction(self.action)
            while self.layer_actions:
                action = self.layer_actions.pop()
                self.iface.removeCustomActionForLayerType(action)
                action.deleteLater()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.action.deleteLater()
            self.dock = self.action = None
        if self.options_page is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options_page)
            self.options_page = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
