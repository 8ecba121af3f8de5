# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (`qgis --code`): aligns the sample pair from the dock, saving a picture of each step, and leaves.

COREGIX_TOUR names the folder for the pictures; a file `finished` there tells that every step was reached.
"""

import os
import sys
import time
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

PLUGIN = os.environ["COREGIX_TOUR_PLUGIN"]
PICTURES = Path(os.environ["COREGIX_TOUR"])
SAMPLE = Path(sys.modules[PLUGIN].__file__).resolve().parent / "sample"
PATIENCE = 120.0
PAUSE = 1200  # milliseconds between two looks: the map must have been drawn


def picture(name):
    image = iface.mainWindow().grab()
    # mostly photographs: a fifth of what PNG takes
    image.save(str(PICTURES / f"{name}.jpg"), quality=88)


def load_the_sample():
    iface.mainWindow().resize(1280, 860)
    for name in ("moving", "fixed"):
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name))
    plugins[PLUGIN].action.trigger()


def choose_the_layers():
    dock = plugins[PLUGIN].dock
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    iface.setActiveLayer(layers["moving"])
    plugins[PLUGIN].layer_actions[0].trigger()  # of the layer's context menu
    if (dock.layers.moving.layer, dock.layers.fixed.layer) != (layers["moving"], layers["fixed"]):
        raise RuntimeError("the layer that was chosen is not the one to be aligned")
    dock.layers.fixed.band_box.setBand(2)
    iface.mapCanvas().setExtent(layers["fixed"].extent())
    iface.mapCanvas().refresh()


def estimate():
    picture("dock-preview")
    plugins[PLUGIN].dock.estimate.start.click()


def scroll_to(panel):
    plugins[PLUGIN].dock.widget().ensureWidgetVisible(panel, 0, 0)


def swipe():
    picture("dock-estimate")
    plugins[PLUGIN].dock.look.swipe.setChecked(True)


def commit():
    picture("dock-swipe")
    dock = plugins[PLUGIN].dock
    dock.look.swipe.setChecked(False)
    scroll_to(dock.commit)
    dock.commit.commit.click()


# Each step waits for what the one before it began.
STEPS = [
    (lambda: True, load_the_sample),
    (lambda: plugins[PLUGIN].controller is not None, choose_the_layers),
    (lambda: "both" in plugins[PLUGIN].dock.preview.status.text(), lambda: None),
    (lambda: True, estimate),
    (lambda: plugins[PLUGIN].dock.result.verdict.text(), lambda: scroll_to(plugins[PLUGIN].dock.result)),
    (lambda: True, swipe),
    (lambda: True, commit),
    (lambda: "Written" in plugins[PLUGIN].dock.commit.status.text(), lambda: None),
    (lambda: True, lambda: (picture("dock-written"), (PICTURES / "finished").touch())),
]


def leave():
    QgsProject.instance().clear()  # or QGIS asks whether the temporary output may go
    iface.actionExit().trigger()


def go_on(step, begun):
    if step == len(STEPS):
        leave()
        return
    ready, act = STEPS[step]
    try:
        if ready():
            act()
            step += 1
        elif time.monotonic() - begun > PATIENCE:
            picture("stuck")
            raise TimeoutError(f"step {step} of the tour never came")
    except Exception as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        leave()
        return
    QTimer.singleShot(PAUSE, lambda: go_on(step, begun))


QTimer.singleShot(2000, lambda: go_on(0, time.monotonic()))
