# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock as a user works with it: from two layers to an aligned one, with the real engine on the sample pair."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from tests.processes import alive, wait_for

SAMPLE = Path(__file__).resolve().parents[3] / "sample"


def until(condition, seconds: float = 60.0) -> None:
    """Let QGIS work until the condition holds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came true"
        QCoreApplication.processEvents()
        time.sleep(0.01)


@pytest.fixture
def layers(qgis_app):
    found = [QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name) for name in ("moving", "fixed")]
    QgsProject.instance().addMapLayers(found)
    return found


@pytest.fixture
def dock(plugin, plugin_module, layers, qgis_app):
    """A dock with its controller, on a map of its own, the sample pair chosen."""
    QgsSettings().remove("coregix/dock")
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


def choose(dock, moving, fixed) -> None:
    dock.layers.moving.layer_box.setLayer(moving)
    dock.layers.moving.band_box.setBand(1)
    dock.layers.fixed.layer_box.setLayer(fixed)
    dock.layers.fixed.band_box.setBand(2)


def preview_shown(dock) -> bool:
    return len(dock.preview.canvas.layers()) > 1 and "valid in both" in dock.preview.status.text()


def estimated(dock) -> None:
    until(lambda: preview_shown(dock))
    dock.result.estimate.click()
    until(lambda: dock.result.verdict.text())
    until(lambda: dock.commit.commit.isEnabled(), 5)


def temporary_folder(dock) -> Path:
    return Path(dock.controller._folder.name)


def test_from_two_layers_to_an_aligned_one(dock, tmp_path):
    assert not dock.commit.commit.isEnabled()
    estimated(dock)
    assert "Good" in dock.result.verdict.text()
    shown = dock.controller.map.layer
    assert shown.isValid() and shown.source().endswith(".vrt")
    output = tmp_path / "aligned.tif"
    dock.commit.output.setFilePath(str(output))
    dock.commit.commit.click()
    until(lambda: "Written" in dock.commit.status.text())
    loaded = QgsProject.instance().mapLayersByName("moving aligned")
    assert [layer.source() for layer in loaded] == [str(output)]
    assert dock.controller.map.layer is None
    with_shift, before = gdal.Open(str(output)).ReadAsArray(), gdal.Open(str(SAMPLE / "moving.tif")).ReadAsArray()
    assert with_shift.shape == before.shape
    assert abs(with_shift.astype(float) - before).mean() > 1


def test_preview_tells_what_the_pair_is(dock):
    until(lambda: preview_shown(dock))
    facts = dock.layers.facts.text()
    assert "EPSG:31985" in facts
    assert "nodata 0" in facts
    assert "Overlap 100%" in facts


@pytest.mark.parametrize("mode", ["overlay", "fixed", "moving", "masks"])
def test_every_mode_of_the_preview_shows_something(dock, mode):
    until(lambda: preview_shown(dock))
    dock.preview.mode.setCurrentIndex(dock.preview.mode.findData(mode))
    canvas = dock.preview.canvas
    canvas.resize(300, 300)
    canvas.refresh()
    canvas.waitWhileRendering()
    image = canvas.grab().toImage()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(seen) > (2 if mode == "masks" else 20)


def test_a_change_makes_the_estimate_stale(dock):
    estimated(dock)
    dock.layers.fixed.band_box.setBand(1)
    assert not dock.commit.commit.isEnabled()
    assert dock.controller.map.layer is None
    assert dock.result.verdict.isHidden()
    until(lambda: preview_shown(dock) and not dock.controller.tasks)
    assert not dock.commit.commit.isEnabled()


def test_output_settings_leave_the_estimate_alone(dock):
    estimated(dock)
    next(f for f in dock.commit.fields if f.parameter.name == "RESAMPLING").widget.setCurrentText("cubic")
    assert dock.commit.commit.isEnabled()


def test_swap_exchanges_layers_and_bands(dock, layers):
    dock.layers.swap.click()
    chosen = dock.layers.parameters()
    assert (chosen["MOVING"].name(), chosen["MOVING_BAND"]) == ("fixed", 2)
    assert (chosen["FIXED"].name(), chosen["FIXED_BAND"]) == ("moving", 1)


def test_an_estimate_can_be_cancelled(dock):
    until(lambda: preview_shown(dock))
    dock.result.estimate.click()
    until(lambda: dock.result.progress.value() > 0)
    dock.result.cancel.click()
    until(lambda: "Cancelled" in dock.result.stage.text())
    assert dock.result.estimate.isEnabled()
    assert dock.controller.map.layer is None
    estimated(dock)  # and begun anew


def test_a_cancelled_commit_leaves_nothing(dock, tmp_path):
    estimated(dock)
    dock.commit.output.setFilePath(str(tmp_path / "aligned.tif"))
    dock.commit.commit.click()
    until(lambda: dock.commit.progress.value() > 0)
    dock.commit.cancel.click()
    until(lambda: "commit" not in dock.controller.tasks)
    assert list(tmp_path.iterdir()) == []
    assert not QgsProject.instance().mapLayersByName("moving aligned")


def test_a_layer_removed_in_mid_estimate(dock, layers):
    until(lambda: preview_shown(dock))
    dock.result.estimate.click()
    until(lambda: dock.result.progress.value() > 0)
    QgsProject.instance().removeMapLayer(layers[0].id())
    until(lambda: not dock.controller.tasks)
    assert dock.controller.map.layer is None
    assert not dock.commit.commit.isEnabled()


def test_a_closed_project_leaves_no_layer(dock):
    estimated(dock)
    dock.result.swipe.setChecked(True)
    QgsProject.instance().clear()
    assert dock.controller.map.layer is None
    assert not dock.result.swipe.isChecked()


def test_closing_ends_the_engine_and_removes_files(dock):
    until(lambda: preview_shown(dock))
    dock.result.estimate.click()
    until(lambda: dock.result.progress.value() > 0)
    pid, folder = dock.controller._engine.pid, temporary_folder(dock)
    assert alive(pid) and any(folder.iterdir())
    dock.controller.close()
    wait_for(lambda: not alive(pid))
    assert not folder.exists()


def test_swipe_blink_and_opacity_act_on_the_map(dock):
    estimated(dock)
    view, node = dock.controller.map, lambda: QgsProject.instance().layerTreeRoot().findLayer(view.layer.id())
    dock.result.opacity.setValue(40)
    assert view.layer.opacity() == pytest.approx(0.4)
    dock.result.swipe.setChecked(True)
    until(lambda: not view._swipe._image.isNull())
    assert not node().isVisible()
    dock.result.swipe.setChecked(False)
    assert node().isVisible()
    dock.result.blink.setChecked(True)
    until(lambda: not node().isVisible(), 5)
    dock.result.blink.setChecked(False)
    assert node().isVisible()


def test_what_was_found_can_be_kept(dock, tmp_path):
    estimated(dock)
    dock.controller.save_solution(str(tmp_path / "solution.json"))
    found, truth = (json.loads(path.read_text()) for path in (tmp_path / "solution.json", SAMPLE / "truth.json"))
    left, bottom, right, top = truth["fixed_bounds"]
    corners = np.array([[left, left, right, right], [bottom, top, bottom, top], [1, 1, 1, 1]])
    apart = (np.array(found["transform"]["matrix"]) - truth["transform"]["matrix"]) @ corners
    assert np.hypot(*apart).max() < 0.3 * truth["fixed_pixel_size"]
    dock.controller.save_tie_points(str(tmp_path / "points.gpkg"))
    assert QgsVectorLayer(str(tmp_path / "points.gpkg")).featureCount() > 10
    dock.result.save_asked.emit("command")
    line = QApplication.clipboard().text()
    assert line.startswith("qgis_process run coregix:alignimagepair --MOVING=")
    assert "--FIXED_BAND=2" in line
    dock.result.save_asked.emit("python")
    assert "processing.run(" in QApplication.clipboard().text()


def test_settings_are_remembered_and_reset(dock, plugin_module):
    model = next(field for field in dock.advanced.fields if field.parameter.name == "MODEL")
    model.widget.setCurrentText("rigid")
    assert dock.advanced.parameters() == {"MODEL": "rigid"}
    other = plugin_module("ui.dock").CoregixDock()
    controller = plugin_module("ui.controller").DockController(other, None)
    assert other.advanced.parameters() == {"MODEL": "rigid"}
    other.advanced.reset_button.click()
    assert other.advanced.parameters() == {}
    controller.close()


def test_a_bad_pair_is_told_with_its_remedy(dock, layers):
    choose(dock, layers[0], layers[0])
    dock.layers.fixed.band_box.setBand(1)
    until(lambda: "same band" in dock.layers.facts.text())
    assert not dock.commit.commit.isEnabled()


def test_without_an_engine_the_dock_says_what_to_do(dock, plugin_module, monkeypatch):
    monkeypatch.setenv("COREGIX_PYTHON", "/nonexistent/python")
    dock.controller.look_for_engine()
    until(lambda: not dock.engine.isHidden())
    for word in ("rasterio", "SimpleITK", "600 MB"):
        assert word in dock.engine.message.text()
    assert not dock.layers.isEnabled()
    monkeypatch.delenv("COREGIX_PYTHON")
    dock.controller.look_for_engine()
    until(lambda: dock.engine.isHidden())
    assert dock.layers.isEnabled()


def test_every_field_can_be_understood_and_reached(dock):
    kinds = (QPushButton, QComboBox, QLineEdit, QCheckBox)
    panels = (dock.layers, dock.result, dock.commit, dock.advanced, dock.engine)
    named = [w for panel in panels for kind in kinds for w in panel.findChildren(kind) if w.objectName().isidentifier()]
    own = [w for w in named if not w.objectName().startswith(("qt_", "mLineEdit", "mFile"))]
    assert len(own) > 20
    assert not [w.objectName() for w in own if not w.toolTip()]
    buddies = {label.buddy() for panel in panels for label in panel.findChildren(QLabel)}
    fields = [w for w in own if isinstance(w, (QComboBox, QLineEdit))]
    assert not [w.objectName() for w in fields if w not in buddies and w.parent() not in buddies]


def test_the_dock_fits_in_a_narrow_column(dock):
    panels = (dock.layers, dock.preview, dock.result, dock.commit, dock.advanced, dock.engine)
    widths = {type(panel).__name__: panel.minimumSizeHint().width() for panel in panels}
    assert max(widths.values()) <= 290, widths  # of 320, for margins and the scroll bar


def test_history_knows_of_a_commit(dock, tmp_path, plugin_module):
    estimated(dock)
    dock.commit.output.setFilePath(str(tmp_path / "aligned.tif"))
    dock.commit.commit.click()
    until(lambda: "Written" in dock.commit.status.text())
    from qgis.gui import QgsGui

    if hasattr(QgsGui, "historyProviderRegistry"):
        entries = QgsGui.historyProviderRegistry().queryEntries()
        commands = [entry.entry.get("python_command", "") for entry in entries]
    else:
        from processing.core.ProcessingLog import ProcessingLog

        commands = [entry.text for entry in ProcessingLog.getLogEntries()]
    assert any(str(tmp_path) in command for command in commands)


def test_nothing_is_left_in_the_task_manager(dock):
    estimated(dock)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 10)
    assert os.path.isdir(temporary_folder(dock))
