# SPDX-License-Identifier: GPL-2.0-or-later
"""A dock with the sample pair chosen."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication

from tests.dock import SAMPLE, choose


@pytest.fixture
def layers(qgis_app):
    found = [QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name) for name in ("moving", "fixed")]
    QgsProject.instance().addMapLayers(found)
    return found


@pytest.fixture
def dock(plugin, plugin_module, layers, qgis_app):
    """A dock with its controller, on a map of its own, the sample pair chosen."""
    for kept in ("coregix/dock", "coregix/presets", "QgsCollapsibleGroupBox/coregix"):
        QgsSettings().remove(kept)
    font = QApplication.font()
    font.setPointSizeF(9.0)  # of most desktops; without one Qt takes a larger one
    QApplication.setFont(font)
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setExtent(layers[0].extent())
    dock = plugin_module("ui.dock").CoregixDock()
    controller = plugin_module("ui.controller").DockController(dock, canvas)
    dock.controller = controller
    choose(dock, *layers)
    yield dock
    controller.close()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(dock, QEvent.Type.DeferredDelete)
