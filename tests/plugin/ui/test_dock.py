# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock as a user works with it: from two layers to an aligned one, with the real engine on the sample pair."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication

from tests.dock import SAMPLE, estimated, preview_shown, until
from tests.processes import alive, wait_for


def test_from_two_layers_to_an_aligned_one(dock, tmp_path):
    assert not dock.commit.commit.isEnabled()
    estimated(dock)
    assert "Good" in dock.result.verdict.text()
    shown = dock.controller.map.item.aligned
    assert shown.isValid() and shown.source().endswith(".vrt")
    output = tmp_path / "aligned.tif"
    dock.commit.output.setFilePath(str(output))
    dock.commit.commit.click()
    until(lambda: "Written" in dock.commit.status.text())
    loaded = QgsProject.instance().mapLayersByName("moving aligned")
    assert [layer.source() for layer in loaded] == [str(output)]
    assert dock.controller.map.item is None
    with_shift, before = gdal.Open(str(output)).ReadAsArray(), gdal.Open(str(SAMPLE / "moving.tif")).ReadAsArray()
    assert with_shift.shape == before.shape
    assert abs(with_shift.astype(float) - before).mean() > 1


def test_output_settings_leave_the_estimate_alone(dock):
    estimated(dock)
    next(f for f in dock.commit.fields if f.parameter.name == "RESAMPLING").widget.setCurrentText("cubic")
    assert dock.commit.commit.isEnabled()


def test_an_estimate_can_be_cancelled(dock):
    until(lambda: preview_shown(dock))
    dock.estimate.start.click()
    until(lambda: dock.estimate.progress.value() > 0)
    dock.estimate.cancel.click()
    until(lambda: "Cancelled" in dock.estimate.stage.text())
    assert dock.estimate.start.isEnabled()
    assert dock.controller.map.item is None
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


def test_closing_ends_the_engine_and_removes_files(dock):
    until(lambda: preview_shown(dock))
    dock.estimate.start.click()
    until(lambda: dock.estimate.progress.value() > 0)
    pid, folder = dock.controller.engine.pid, Path(dock.controller.scratch.folder)
    assert alive(pid) and any(folder.iterdir())
    dock.controller.close()
    wait_for(lambda: not alive(pid))
    assert not folder.exists()


def test_what_was_found_can_be_kept(dock, tmp_path):
    estimated(dock)
    dock.controller.saving.save_solution(str(tmp_path / "solution.json"))
    found, truth = (json.loads(path.read_text()) for path in (tmp_path / "solution.json", SAMPLE / "truth.json"))
    left, bottom, right, top = truth["fixed_bounds"]
    corners = np.array([[left, left, right, right], [bottom, top, bottom, top], [1, 1, 1, 1]])
    apart = (np.array(found["transform"]["matrix"]) - truth["transform"]["matrix"]) @ corners
    assert np.hypot(*apart).max() < 0.3 * truth["fixed_pixel_size"]
    dock.controller.saving.save_tie_points(str(tmp_path / "points.gpkg"))
    assert QgsVectorLayer(str(tmp_path / "points.gpkg")).featureCount() > 10
    dock.commit.save_asked.emit("command")
    line = QApplication.clipboard().text()
    assert line.startswith("qgis_process run coregix:alignimagepair --MOVING=")
    assert "--FIXED_BAND=2" in line
    dock.commit.save_asked.emit("python")
    assert "processing.run(" in QApplication.clipboard().text()


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
    assert os.path.isdir(Path(dock.controller.scratch.folder))


def test_a_change_makes_the_estimate_stale(dock):
    estimated(dock)
    dock.layers.fixed.band_box.setBand(1)
    assert not dock.commit.commit.isEnabled()
    assert dock.controller.map.item is None
    assert dock.result.verdict.isHidden()
    until(lambda: preview_shown(dock) and not dock.controller.tasks)
    assert not dock.commit.commit.isEnabled()


def test_a_layer_removed_in_mid_estimate(dock, layers):
    until(lambda: preview_shown(dock))
    dock.estimate.start.click()
    until(lambda: dock.estimate.progress.value() > 0)
    QgsProject.instance().removeMapLayer(layers[0].id())
    until(lambda: not dock.controller.tasks)
    assert dock.controller.map.item is None
    assert not dock.commit.commit.isEnabled()


def test_a_closed_project_leaves_no_layer(dock):
    estimated(dock)
    dock.look.swipe.setChecked(True)
    QgsProject.instance().clear()
    assert dock.controller.map.item is None
    assert not dock.look.swipe.isChecked()


@pytest.mark.parametrize("index", [0, 1], ids=["moving", "fixed"])
def test_a_removed_layer_takes_along_what_was_found_of_it(dock, layers, index):
    estimated(dock)
    QgsProject.instance().removeMapLayer(layers[index].id())
    assert not dock.commit.commit.isEnabled()
    assert dock.result.verdict.isHidden() and not dock.stages.isTabEnabled(1)
    assert dock.controller.map.item is None
    assert not dock.layers.facts.text()
    assert len(dock.preview.canvas.layers()) == 0


def test_another_crs_of_a_layer_is_another_choice(dock, layers):
    estimated(dock)
    layers[1].setCrs(QgsCoordinateReferenceSystem("EPSG:32725"))
    assert dock.result.verdict.isHidden()
    assert not dock.commit.commit.isEnabled()


def test_no_other_layer_takes_the_place_of_a_removed_mask(dock):
    masks = [QgsVectorLayer("Polygon?crs=EPSG:31985", name, "memory") for name in ("clouds", "water")]
    QgsProject.instance().addMapLayers(masks)
    assert dock.advanced.mask_box.currentLayer() is None
    dock.advanced.mask_box.setLayer(masks[0])
    QgsProject.instance().removeMapLayer(masks[0].id())
    assert dock.advanced.mask_box.currentLayer() is None
    assert "MASK" not in dock.controller.state.chosen


def test_the_preview_s_error_does_not_outlive_a_good_estimate(dock):
    until(lambda: preview_shown(dock))
    engine = dock.controller.engine
    dock.layers.fixed.band_box.setBand(1)
    until(lambda: "preview" in dock.controller.tasks)
    os.kill(engine.pid, signal.SIGKILL)
    until(lambda: "No preview" in dock.preview.status.text())
    error = dock.layers.facts.text()
    assert error
    dock.estimate.start.click()
    until(lambda: dock.result.verdict.text() and dock.commit.commit.isEnabled())
    assert error not in dock.layers.facts.text()
    assert dock.estimate.stage.isHidden()


def test_an_error_of_writing_does_not_outlive_another_estimate(dock, tmp_path):
    estimated(dock)
    dock.commit.output.setFilePath(str(tmp_path / "aligned.jpg"))
    dock.commit.commit.click()
    until(lambda: "aligned.jpg" in dock.commit.status.text())
    dock.estimate.start.click()
    assert not dock.commit.status.text()
    until(lambda: dock.commit.commit.isEnabled())
    assert not dock.commit.status.text()


def test_what_is_written_is_not_looked_at_as_a_preview(dock, tmp_path):
    estimated(dock)
    dock.commit.output.setFilePath(str(tmp_path / "aligned.tif"))
    dock.commit.commit.click()
    until(lambda: "Written" in dock.commit.status.text())
    assert not dock.look.swipe.isEnabled() and not dock.look.blink.isEnabled()
    dock.layers.fixed.band_box.setBand(1)
    assert not dock.commit.status.text()


def test_what_the_dock_copies_has_a_name_for_the_output(dock):
    """Not one that means something to this session alone."""
    estimated(dock)
    dock.commit.output.setFilePath("")
    dock.commit.save_asked.emit("command")
    assert "--OUTPUT=moving_aligned.tif" in QApplication.clipboard().text()
    assert "TEMPORARY" not in QApplication.clipboard().text()
