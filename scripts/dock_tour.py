# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS (`qgis --code`): from an empty project to an aligned sample in the dock, a picture of each step.

COREGIX_TOUR names the folder for the pictures; a file `finished` there tells that every step was reached.
"""

import os
import sys
import time
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

PLUGIN = os.environ["COREGIX_TOUR_PLUGIN"]
PICTURES = Path(os.environ["COREGIX_TOUR"])
SCREEN = (1366, 768)  # a small laptop's
PATIENCE = 120.0
PAUSE = 1200  # milliseconds between two looks: the map must have been drawn


def picture(name):
    image = iface.mainWindow().grab()
    # mostly photographs: a fifth of what PNG takes
    image.save(str(PICTURES / f"{name}.jpg"), quality=88)


def dock():
    return plugins[PLUGIN].dock


def open_the_dock():
    iface.mainWindow().resize(*SCREEN)
    plugins[PLUGIN].action.trigger()


def try_the_sample():
    picture("dock-empty")
    dock().layers.facts.linkActivated.emit("sample")


def estimate():
    nothing_scrolled()
    picture("dock-preview")
    dock().estimate.start.click()


def swipe():
    nothing_scrolled()
    picture("dock-estimate")
    dock().look.swipe.setChecked(True)


def commit():
    picture("dock-swipe")
    dock().look.swipe.setChecked(False)
    dock().commit.commit.click()


def nothing_scrolled():
    """All of a stage can be seen at once."""
    bar = dock().pages.currentWidget().verticalScrollBar()
    if bar.maximum() > 0:
        picture("stuck")
        raise RuntimeError(f"{bar.maximum()} pixels of stage {dock().pages.currentIndex() + 1} must be scrolled to")


# Each step waits for what the one before it began.
STEPS = [
    (lambda: True, open_the_dock),
    (lambda: plugins[PLUGIN].controller is not None and not dock().engine.isVisible(), lambda: None),
    (lambda: True, try_the_sample),
    (lambda: plugins[PLUGIN].controller.state.preview.answered, lambda: None),
    (lambda: True, estimate),
    (lambda: dock().result.verdict.text(), lambda: None),
    (lambda: True, swipe),
    (lambda: plugins[PLUGIN].controller.map.item.is_drawn, lambda: None),
    (lambda: True, commit),
    (lambda: plugins[PLUGIN].controller.state.writing.answered, lambda: None),
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
