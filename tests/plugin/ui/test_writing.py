# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing from the dock: what was looked at, where the user wants it, and nothing lost on the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QLocale, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from tests.dock import SAMPLE, estimated, until


@pytest.fixture
def copies(dock, layers, tmp_path):
    """The sample pair in a folder where something may be written, chosen in the dock."""
    found = []
    for name in ("moving", "fixed"):
        shutil.copy(SAMPLE / f"{name}.tif", tmp_path)
        found.append(QgsRasterLayer(str(tmp_path / f"{name}.tif"), f"my {name}"))
    QgsProject.instance().addMapLayers(found)
    dock.layers.moving.layer_box.setLayer(found[0])
    dock.layers.fixed.layer_box.setLayer(found[1])
    return found


def answering(button: QMessageBox.StandardButton, told: list[str]) -> None:
    """Press a button of the next question, and note what it asks."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(50, press)
            return
        told.append(box.text())
        box.button(button).click()

    QTimer.singleShot(50, press)


def written(dock) -> None:
    dock.commit.commit.click()
    until(lambda: "Written" in dock.commit.status.text())


def test_what_is_written_is_the_solution_that_was_seen(dock, copies, tmp_path):
    """And the file that it is known from stays beside it, so that the history can repeat it."""
    estimated(dock)
    seen = json.loads(Path(dock.controller.state.estimate.value.path).read_text())
    assert dock.commit.path == str(tmp_path / "moving_aligned.tif")  # offered
    written(dock)
    kept = json.loads((tmp_path / "moving_aligned.solution.json").read_text())
    assert kept["transform"] == seen["transform"] and kept["created"] == seen["created"]
    dataset = gdal.Open(str(tmp_path / "moving_aligned.tif"))
    assert dataset.GetMetadata("COREGIX")["TRANSFORM"]
    assert sorted(path.name for path in tmp_path.iterdir() if not path.name.endswith(".aux.xml")) == [
        "fixed.tif",
        "moving.tif",
        "moving_aligned.solution.json",
        "moving_aligned.tif",
    ]


def test_a_file_is_replaced_only_when_that_is_wanted_and_shown_once(dock, copies, tmp_path):
    estimated(dock)
    written(dock)
    output, told = tmp_path / "moving_aligned.tif", []
    before = output.stat().st_mtime_ns
    answering(QMessageBox.StandardButton.No, told)
    dock.commit.commit.click()
    assert "moving_aligned.tif is there already" in told[0] and output.stat().st_mtime_ns == before
    answering(QMessageBox.StandardButton.Yes, told)
    dock.commit.commit.click()
    until(lambda: output.stat().st_mtime_ns != before and dock.commit.cancel.isHidden())
    shown = [layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == str(output)]
    assert len(shown) == 1


def test_what_does_not_match_is_written_only_when_that_is_wanted(dock, copies, tmp_path):
    pixels = gdal.Open(str(tmp_path / "moving.tif"), gdal.GA_Update)
    rng = np.random.default_rng(1)
    for band in range(1, pixels.RasterCount + 1):
        seen = pixels.GetRasterBand(band).ReadAsArray()
        pixels.GetRasterBand(band).WriteArray(rng.permutation(seen.ravel()).reshape(seen.shape))
    del pixels
    copies[0].setDataSource(str(tmp_path / "moving.tif"), "my moving", "gdal")
    estimated(dock)
    assert "Failed" in dock.result.verdict.text() and dock.commit.commit.text().replace("&", "") == "Write anyway…"
    told: list[str] = []
    answering(QMessageBox.StandardButton.No, told)
    dock.commit.commit.click()
    assert "The images don't match: what is written may lie anywhere." in told[0]
    assert not (tmp_path / "moving_aligned.tif").exists()
    answering(QMessageBox.StandardButton.Yes, told)
    dock.commit.commit.click()
    until(lambda: (tmp_path / "moving_aligned.tif").exists())


def test_a_vrt_without_a_name_is_a_temporary_one(dock):
    estimated(dock)
    dock.commit.output.setFilePath("")
    fields = {field.parameter.name: field for field in dock.commit.fields}
    fields["RESAMPLING"].widget.setCurrentText("none (pixels as they are)")
    fields["FORMAT"].widget.setCurrentText("VRT")
    dock.commit.commit.click()
    until(lambda: dock.commit.status.text())
    assert dock.commit.status.text().endswith("aligned.vrt")


def test_another_moving_raster_gets_another_name_but_not_in_place_of_the_users(dock, copies, tmp_path):
    assert dock.commit.path == str(tmp_path / "moving_aligned.tif")
    dock.layers.swap.click()
    until(lambda: dock.commit.path == str(tmp_path / "fixed_aligned.tif"))
    dock.commit.output.setFilePath(str(tmp_path / "mine.tif"))
    dock.layers.swap.click()
    assert dock.commit.path == str(tmp_path / "mine.tif")


def test_the_boxes_choose_two_rasters_by_themselves(plugin, plugin_module, qgis_app):
    """The uppermost on the map is the moving one; while there is one alone, what is missing is said."""
    dock = plugin_module("ui.dock").CoregixDock()
    controller = plugin_module("ui.controller").DockController(dock, None)
    project = QgsProject.instance()
    assert "Load two rasters" in dock.layers.facts.text()
    dock.layers.facts.linkActivated.emit("sample")
    assert (dock.layers.moving.layer.name(), dock.layers.fixed.layer.name()) == ("Sample: moving", "Sample: fixed")
    assert (dock.layers.moving.band_box.currentBand(), dock.layers.fixed.band_box.currentBand()) == (1, 2)
    project.removeAllMapLayers()
    first = QgsRasterLayer(str(SAMPLE / "fixed.tif"), "a fixed one")
    project.addMapLayer(first)
    assert "only one raster" in dock.layers.facts.text()
    second = QgsRasterLayer(str(SAMPLE / "moving.tif"), "z moving one")
    project.addMapLayer(second)
    assert (dock.layers.moving.layer, dock.layers.fixed.layer) == (second, first)
    project.removeAllMapLayers()
    project.addMapLayers([QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name) for name in ("moving", "fixed")])
    assert {dock.layers.moving.layer.name(), dock.layers.fixed.layer.name()} == {"moving", "fixed"}
    controller.close()
    dock.deleteLater()


def test_a_raster_is_opened_beside_each_box(dock, tmp_path):
    shutil.copy(SAMPLE / "fixed.tif", tmp_path / "other.tif")
    dock.layers.fixed.open_file(str(tmp_path / "other.tif"))
    assert dock.layers.fixed.layer.name() == "other" and dock.layers.moving.layer.name() == "moving"
    told: list[str] = []
    answering(QMessageBox.StandardButton.Ok, told)
    dock.layers.moving.open_file(str(tmp_path / "none.tif"))
    assert "none.tif' can't be opened as a raster" in told[0] and dock.layers.moving.layer.name() == "moving"


@pytest.mark.parametrize(
    ("language", "text"),
    [("de_DE", "-0,5"), ("tr_TR", "-0,5"), ("de_DE", "-0.5"), ("C", "-0.5"), ("ar_EG", "-0.5"), ("ar_EG", "-٠٫٥")],
)
def test_numbers_are_those_of_the_users_language(dock, language, text):
    earlier = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        field = dock.layers.moving.nodata
        field.setText(text)
        field.editingFinished.emit()
        assert dock.controller.state.chosen["MOVING_NODATA"] == -0.5
        lower = next(field for field in dock.advanced.fields if field.parameter.name == "MIN_VALID_FRACTION")
        lower.widget.setText(text.lstrip("-"))
        assert lower.value() == 0.5
        lower.set_value(0.25)
        shown = {"de_DE": "0,25", "tr_TR": "0,25", "C": "0.25", "ar_EG": "٠٫٢٥"}
        assert lower.value() == 0.25 and lower.widget.text() == shown[language]
    finally:
        QLocale.setDefault(earlier)
