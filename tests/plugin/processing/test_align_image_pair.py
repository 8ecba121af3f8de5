# SPDX-License-Identifier: GPL-2.0-or-later
"""`coregix:alignimagepair` as the toolbox, a script, a model and a batch run it."""

from __future__ import annotations

import gc
import json
import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from tests.image_pair import PIXEL_SIZE, shuffled, write_raster
from tests.processes import engines_of, wait_for

ALGORITHM = "coregix:alignimagepair"
MODEL = Path(__file__).resolve().parents[2] / "data" / "align_and_translate.model3"
TOLERANCE = 0.1 * PIXEL_SIZE


@pytest.fixture
def run(plugin, tmp_path):
    """Runs the algorithm with an output of its own; parameters by name."""
    from qgis import processing  # there once pytest-qgis has set Processing up

    def run(feedback=None, context=None, **parameters):
        parameters.setdefault("OUTPUT", str(tmp_path / "aligned.tif"))
        values = {n: str(v) if isinstance(v, Path) else v for n, v in parameters.items()}
        return processing.run(ALGORITHM, values, feedback=feedback, context=context)

    return run


def pixels(path, band=1):
    return gdal.Open(str(path)).ReadAsArray()[band - 1]


def assert_shift(results, pair):
    assert results["SHIFT_X"] == pytest.approx(pair.shift_x, abs=TOLERANCE)
    assert results["SHIFT_Y"] == pytest.approx(pair.shift_y, abs=TOLERANCE)


def test_recovers_the_shift_and_writes_all_bands(run, pair, tmp_path):
    solution = tmp_path / "solution.json"
    results = run(MOVING=pair.moving, FIXED=pair.fixed, OUTPUT_GRID="fixed", SOLUTION=solution)
    assert_shift(results, pair)
    assert results["SHIFT_PIXELS"] == pytest.approx(np.hypot(pair.shift_x, pair.shift_y) / PIXEL_SIZE, abs=0.1)
    assert results["ROTATION"] == pytest.approx(0, abs=0.05)
    assert results["METRIC_AFTER"] != results["METRIC_BEFORE"]
    assert 0.5 < results["VALID_FRACTION"] <= 1
    assert results["VERDICT"] == "good", results["VERDICT_REASON"]
    assert results["MODEL"] == "translation"
    assert "TEMP_DIR" not in results
    assert "model" in json.loads(solution.read_text())
    for band in (1, 2):
        inside = (slice(20, 180), slice(20, 180))
        difference = pixels(results["OUTPUT"], band)[inside].astype(float) - pixels(pair.fixed, band)[inside]
        assert np.abs(difference).mean() < 20
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aligned.tif", "solution.json"]


def test_unrelated_images_write_nothing_unless_forced(run, pair, feedback, tmp_path):
    unrelated = write_raster(
        tmp_path / "unrelated.tif", [shuffled(band) for band in gdal.Open(str(pair.moving)).ReadAsArray()]
    )
    output = tmp_path / "aligned.tif"
    with pytest.raises(QgsProcessingException, match="Nothing was written"):
        run(MOVING=unrelated, FIXED=pair.fixed, OUTPUT=output)
    assert not output.exists()
    results = run(feedback, MOVING=unrelated, FIXED=pair.fixed, OUTPUT=output, FORCE=True)
    assert results["VERDICT"] == "failed"
    assert any(line.startswith("warning: Verdict: failed.") for line in feedback.lines)
    assert output.exists()


def test_layers_and_a_temporary_output(run, pair):
    moving, fixed = (QgsRasterLayer(str(path), "layer") for path in (pair.moving, pair.fixed))
    QgsProject.instance().addMapLayers([moving, fixed])
    results = run(MOVING=moving.id(), FIXED=fixed, OUTPUT="TEMPORARY_OUTPUT")
    assert_shift(results, pair)
    aligned = QgsRasterLayer(results["OUTPUT"], "aligned")
    assert aligned.isValid()
    assert aligned.bandCount() == 2


def test_kept_temporary_files_are_told(run, pair, tmp_path):
    results = run(MOVING=pair.moving, FIXED=pair.fixed, KEEP_TEMP_DIR=True, TEMP_DIR=tmp_path)
    kept = Path(results["TEMP_DIR"])
    assert kept.parent == tmp_path
    names = {"fixed_reg.tif", "moving_reg.tif", "fixed_mask.tif", "moving_mask.tif"}
    assert names <= {path.name for path in kept.iterdir()}


def test_progress_and_stages_are_reported(run, pair, feedback):
    run(feedback, MOVING=pair.moving, FIXED=pair.fixed)
    assert len(set(feedback.fractions)) > 3
    assert feedback.fractions == sorted(feedback.fractions)
    assert feedback.stages
    assert any("Shift in x" in line for line in feedback.lines)


def test_engine_log_is_shown_on_demand(run, pair, feedback, tmp_path):
    run(feedback, MOVING=pair.moving, FIXED=pair.fixed)
    quiet = len(feedback.lines)
    feedback.lines.clear()
    run(feedback, MOVING=pair.moving, FIXED=pair.fixed, LOG_TO_CONSOLE=True)
    assert len(feedback.lines) > quiet


def test_cancel_leaves_no_file_and_no_process(run, large_pair, feedback, tmp_path):
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(feedback, MOVING=large_pair.moving, FIXED=large_pair.fixed)
    assert list(tmp_path.iterdir()) == []
    assert engines_of(os.getpid()) == []


def test_style_of_the_moving_layer_is_taken_over(run, pair, feedback, tmp_path):
    moving = QgsRasterLayer(str(pair.moving), "moving")
    renderer = QgsMultiBandColorRenderer(moving.dataProvider(), 2, 1, 2)
    enhancement = QgsContrastEnhancement(moving.dataProvider().dataType(2))
    enhancement.setMinimumValue(1234)
    renderer.setRedContrastEnhancement(enhancement)
    moving.setRenderer(renderer)
    QgsProject.instance().addMapLayer(moving)

    context, output = QgsProcessingContext(), str(tmp_path / "styled.tif")
    context.setProject(QgsProject.instance())
    details = QgsProcessingContext.LayerDetails("Aligned", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(output, details)
    run(context=context, MOVING=moving, FIXED=pair.fixed, OUTPUT=output)
    # The toolbox does this with the layers of an algorithm that is gone by then.
    gc.collect()
    aligned = QgsProcessingUtils.mapLayerFromString(output, context)
    assert aligned.renderer().usesBands() != [2, 1, 2]
    context.layerToLoadOnCompletionDetails(output).postProcessor().postProcessLayer(aligned, context, feedback)
    assert aligned.renderer().usesBands() == [2, 1, 2]
    assert aligned.renderer().redContrastEnhancement().minimumValue() == 1234


def test_model_passes_the_output_on(plugin, pair, tmp_path):
    from qgis import processing

    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL))
    model.setProvider(QgsApplication.processingRegistry().providerById("model"))
    output = str(tmp_path / "translated.tif")
    parameters = {"moving": str(pair.moving), "fixed": str(pair.fixed), "translate:translated": output}
    results = processing.run(model, parameters)
    assert results["translate:translated"] == output
    assert_shift(results["CHILD_RESULTS"]["align"], pair)
    translated = gdal.Open(output)
    assert translated.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert translated.GetGeoTransform() == gdal.Open(str(pair.fixed)).GetGeoTransform()


def test_a_batch_of_tasks_runs_on_worker_threads(plugin, pair, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    context, done, tasks = QgsProcessingContext(), [], []
    for number, grid in enumerate(("moving", "fixed")):
        values = {"MOVING": str(pair.moving), "FIXED": str(pair.fixed), "OUTPUT_GRID": grid}
        values["OUTPUT"] = str(tmp_path / f"{number}.tif")
        task = QgsProcessingAlgRunnerTask(algorithm, values, context)
        task.executed.connect(lambda ok, results: done.append((ok, results)))
        QgsApplication.taskManager().addTask(task)
        tasks.append(task)

    def all_done():
        QgsApplication.processEvents()
        return len(done) == 2

    wait_for(all_done)
    for ok, results in done:
        assert ok
        assert_shift(results, pair)
        assert Path(results["OUTPUT"]).is_file()


@pytest.mark.parametrize("kind", ["polygons", "raster", "in memory"])
def test_a_mask_of_any_layer(run, pair, tmp_path, kind):
    """With all but a strip hidden, the tie points lie in the strip."""
    west, east = 500_600.0, 501_500.0
    box = QgsGeometry.fromRect(QgsRectangle(west, 4_990_000.0, east, 5_010_000.0))
    if kind == "raster":
        columns = 500_000.0 + PIXEL_SIZE * (np.arange(220) + 0.5)
        strip = np.tile((columns > west) & (columns < east), (220, 1))
        mask = str(write_raster(tmp_path / "strip.tif", [strip.astype(np.uint16)]))
    else:
        mask = QgsVectorLayer("Polygon?crs=EPSG:32633", "strip", "memory")
        feature = QgsFeature()
        feature.setGeometry(box)
        mask.dataProvider().addFeature(feature)
    if kind == "polygons":
        options = QgsVectorFileWriter.SaveVectorOptions()
        path = str(tmp_path / "strip.gpkg")
        QgsVectorFileWriter.writeAsVectorFormatV3(mask, path, QgsCoordinateTransformContext(), options)
        mask = path
    results = run(MOVING=pair.moving, FIXED=pair.fixed, MASK=mask, TIE_POINTS=str(tmp_path / "points.gpkg"))
    assert_shift(results, pair)
    points = QgsVectorLayer(results["TIE_POINTS"], "points", "ogr")
    assert points.featureCount() > 4
    assert west < points.extent().xMinimum() < points.extent().xMaximum() < east


def test_a_mask_that_is_none_is_refused(run, pair):
    with pytest.raises(QgsProcessingException, match="MASK"):
        run(MOVING=pair.moving, FIXED=pair.fixed, MASK="nowhere.gpkg")


def test_tie_points_are_a_layer_with_residuals_as_arrows(run, pair, plugin_module):
    results = run(MOVING=pair.moving, FIXED=pair.fixed, TIE_POINTS="TEMPORARY_OUTPUT")
    layer = QgsVectorLayer(results["TIE_POINTS"], "tie points", "ogr")
    assert layer.crs().authid() == "EPSG:32633"
    plugin_module("coregix_plugin.layers.tie_points").style_tie_points(layer)
    assert results["RMSE_BEFORE"] == pytest.approx(np.hypot(5, 3), abs=0.2)
    assert results["RMSE_AFTER"] < 0.2
    features = [feature for feature in layer.getFeatures() if feature["agrees"]]
    assert len(features) > 8
    for feature in features:
        assert feature.geometry().asPoint() == QgsPointXY(feature["fixed_x"], feature["fixed_y"])
        shift = feature["moving_x"] - feature["fixed_x"], feature["moving_y"] - feature["fixed_y"]
        assert shift == pytest.approx((pair.shift_x, pair.shift_y), abs=2 * PIXEL_SIZE)
        residual = np.hypot(feature["residual_x"], feature["residual_y"])
        assert feature["residual_px"] == pytest.approx(residual / PIXEL_SIZE, rel=0.02)
    labels = [category.label() for category in layer.renderer().categories()]
    assert all("residual x " in label for label in labels)
    assert _green_pixels(layer) > 50


def _green_pixels(layer) -> int:
    """How much of a picture of the layer the arrows of points that agree take."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(400, 400))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    colors = [image.pixelColor(x, y) for x in range(400) for y in range(400)]
    return sum(color.green() > 100 > color.red() for color in colors)
