# SPDX-License-Identifier: GPL-2.0-or-later
"""The bundled pair of rasters, for who wants to see what this does before having any."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas

from ...coregix_plugin.engine.requirements import PLUGIN_DIR
from ...coregix_plugin.translation import tr
from ..panels.layers_panel import LayersPanel

BANDS = {"moving": 1, "fixed": 2}  # near infrared and red: what the sample is about


def load_sample(panel: LayersPanel, canvas: QgsMapCanvas | None) -> None:
    """Load the pair into the project, choose it, and show it on the map."""
    names = {"moving": tr("Sample: moving"), "fixed": tr("Sample: fixed")}  # the moving one above
    layers = {role: QgsRasterLayer(str(PLUGIN_DIR / "sample" / f"{role}.tif"), name) for role, name in names.items()}
    QgsProject.instance().addMapLayers(list(layers.values()))
    for choice, role in ((panel.moving, "moving"), (panel.fixed, "fixed")):
        choice.layer_box.setLayer(layers[role])
        choice.band_box.setBand(BANDS[role])
    if canvas is not None:
        canvas.setDestinationCrs(layers["fixed"].crs())
        canvas.setExtent(layers["fixed"].extent())
        canvas.refresh()
