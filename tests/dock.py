# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's widgets as a user handles them."""

from __future__ import annotations

import time
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

SAMPLE = Path(__file__).resolve().parents[1] / "sample"


def until(condition, seconds: float = 60.0) -> None:
    """Let QGIS work until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        QCoreApplication.processEvents()
        time.sleep(0.01)


def choose(dock, moving, fixed) -> None:
    dock.layers.moving.layer_box.setLayer(moving)
    dock.layers.moving.band_box.setBand(1)
    dock.layers.fixed.layer_box.setLayer(fixed)
    dock.layers.fixed.band_box.setBand(2)


def preview_shown(dock) -> bool:
    return len(dock.preview.canvas.layers()) > 1 and "both" in dock.preview.status.text()


def estimated(dock) -> None:
    until(lambda: preview_shown(dock))
    dock.estimate.start.click()
    until(lambda: dock.result.verdict.text())
    until(lambda: dock.commit.commit.isEnabled(), 5)
