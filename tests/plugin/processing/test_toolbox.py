# SPDX-License-Identifier: GPL-2.0-or-later
"""What goes with an alignment in the toolbox: its solution for other data, an assessment, the edge trim."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)

from tests.image_pair import ORIGIN, PIXEL_SIZE, write_raster

TOLERANCE = 0.1 * PIXEL_SIZE
EAST, NORTH = ORIGIN[0] + 500.0, ORIGIN[1] - 700.0


@pytest.fixture(scope="session")
def solution(plugin, pair, tmp_path_factory):
    from qgis import processing

    path = str(tmp_path_factory.mktemp("solution") / "solution.json")
    given = {"MOVING": str(pair.moving), "FIXED": str(pair.fixed), "SOLUTION": path}
    processing.run("coregix:estimatealignment", given)
    return path


def features(*wkts, kind="LineStringZM", crs="EPSG:32633"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string", "drawn", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"number {number}"])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_mask_moves_with_its_raster(run, solution, pair, tmp_path):
    size = gdal.Open(str(pair.moving)).RasterYSize
    mask = np.zeros((size, size), np.uint16)
    mask[40:80, 50:90] = 1
    source = write_raster(tmp_path / "mask.tif", [mask])
    result = run("applytoraster", INPUT=str(source), SOLUTION=solution, OUTPUT=str(tmp_path / "moved.tif"))
    assert result["RESAMPLING_USED"] == "nearest"
    moved = gdal.Open(result["OUTPUT"]).ReadAsArray()
    left, up = round(-pair.shift_x / PIXEL_SIZE), round(pair.shift_y / PIXEL_SIZE)
    expected = np.zeros_like(mask)
    expected[40 + up : 80 + up, 50 + left : 90 + left] = 1
    assert (moved == 1).sum() == pytest.approx(1600, abs=90)
    inside = moved != 65535  # beside the mask, which has no nodata value of its own
    assert inside.mean() > 0.9
    assert np.mean((moved == expected)[inside]) > 0.998


def test_many_rasters_move_together(run, solution, pair, tmp_path):
    mask = np.zeros((100, 100), np.uint16)
    mask[40:80, 50:90] = 1
    sources = [str(pair.moving), str(write_raster(tmp_path / "mask.tif", [mask]))]
    result = run("applytorasters", INPUTS=sources, SOLUTION=solution, OUTPUT=str(tmp_path / "moved"))
    assert [Path(path).name for path in result["OUTPUTS"]] == ["moving_moved.tif", "mask_moved.tif"]
    assert run("assessalignment", MOVING=result["OUTPUTS"][0], FIXED=str(pair.fixed))["VERDICT"] == "aligned"
    assert set(np.unique(gdal.Open(result["OUTPUTS"][1]).ReadAsArray())) == {0, 1, 65535}
    with pytest.raises(QgsProcessingException, match="Two outputs would be one file"):
        run("applytorasters", INPUTS=[sources[0]] * 2, SOLUTION=solution, OUTPUT=str(tmp_path / "twice"))
    assert not (tmp_path / "twice").exists()


def test_bad_input_is_told_in_words_of_processing(run, solution, pair, tmp_path):
    with pytest.raises(QgsProcessingException, match="'vrt'.*'none'"):
        run("applytoraster", INPUT=str(pair.moving), SOLUTION=solution, FORMAT="vrt", OUTPUT=str(tmp_path / "o.vrt"))
    with pytest.raises(QgsProcessingException, match="an input too"):
        run("applytoraster", INPUT=str(pair.moving), SOLUTION=solution, OUTPUT=str(pair.moving))
    other = tmp_path / "other.json"
    other.write_text("{}")
    with pytest.raises(QgsProcessingException, match="no solution of Coregix"):
        run("applytoraster", INPUT=str(pair.moving), SOLUTION=str(other), OUTPUT=str(tmp_path / "o.tif"))
    with pytest.raises(QgsProcessingException, match="no solution of Coregix"):
        run("applytovector", INPUT=features(kind="Point"), SOLUTION=str(other), OUTPUT="memory:")
    assert not list(tmp_path.glob("o.*"))


def test_features_keep_attributes_z_and_m(run, solution, pair):
    layer = features(f"LineStringZM ({EAST} {NORTH} 5 1, {EAST + 90} {NORTH - 40} 6 2)")
    moved = next(run("applytovector", INPUT=layer, SOLUTION=solution, OUTPUT="memory:")["OUTPUT"].getFeatures())
    first, last = moved.geometry().vertices()
    assert (first.x(), first.y()) == pytest.approx((EAST - pair.shift_x, NORTH - pair.shift_y), abs=TOLERANCE)
    assert (last.x() - first.x(), last.y() - first.y()) == pytest.approx((90, -40), abs=TOLERANCE)
    assert [(v.z(), v.m()) for v in (first, last)] == [(5, 1), (6, 2)]
    assert moved["name"] == "number 0"


def test_features_in_another_crs_stay_in_it(run, solution, pair):
    layer = features("Point (15.006 45.146)", kind="Point", crs="EPSG:4326")
    output = run("applytovector", INPUT=layer, SOLUTION=solution, OUTPUT="memory:")["OUTPUT"]
    assert output.crs().authid() == "EPSG:4326"
    point = next(output.getFeatures()).geometry().asPoint()
    metres = (point.x() - 15.006) * 78_700, (point.y() - 45.146) * 111_130
    assert metres == pytest.approx((-pair.shift_x, -pair.shift_y), abs=TOLERANCE)


def test_a_field_bends_edges_and_arcs(run, solution, tmp_path):
    values = json.loads(Path(solution).read_text())
    _, x = np.meshgrid(np.arange(4), np.arange(6), indexing="ij")
    nodes = np.stack([0.0 * x, 30.0 * (x == 2)], axis=-1).tolist()
    field = {"to_node": [1 / 500, 0, -ORIGIN[0] / 500, 0, -1 / 500, ORIGIN[1] / 500], "nodes": nodes}
    values["transform"] = {**values["transform"], "type": "local", "matrix": [[1, 0, 0], [0, 1, 0]], "field": field}
    bent = tmp_path / "bent.json"
    bent.write_text(json.dumps(values))
    x0, y0 = ORIGIN[0], ORIGIN[1] - 500
    layer = features(f"LineStringZM ({x0} {y0} 5 1, {x0 + 2500} {y0} 6 2)")
    output = run("applytovector", INPUT=layer, SOLUTION=str(bent), OUTPUT="memory:")["OUTPUT"]
    vertices = list(next(output.getFeatures()).geometry().vertices())
    assert len(vertices) > 8
    lowest = min(vertices, key=lambda vertex: vertex.y())
    assert -30 < lowest.y() - y0 < -25
    assert lowest.z() == pytest.approx(5 + (lowest.x() - x0) / 2500, abs=0.001)
    dot = features(f"PointZM ({x0 + 1000} {y0} 5 1)", kind="PointZM")
    output = run("applytovector", INPUT=dot, SOLUTION=str(bent), OUTPUT="memory:")["OUTPUT"]
    point = next(output.getFeatures()).geometry().constGet()
    assert (point.x() - x0, point.y() - y0, point.z(), point.m()) == pytest.approx((1000, -30, 5, 1), abs=1e-6)


def test_a_layer_in_place(plugin, solution, pair):
    layer = features(f"Point ({EAST} {NORTH})", kind="Point")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("coregix:applytovector")
    assert algorithm.supportInPlaceEdit(layer)
    from processing.gui.AlgorithmExecutor import execute_in_place_run

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    layer.startEditing()
    layer.selectAll()
    parameters = {"INPUT": layer, "SOLUTION": solution}
    done, _ = execute_in_place_run(algorithm, parameters, context, QgsProcessingFeedback())
    assert done
    point = next(layer.getFeatures()).geometry().asPoint()
    layer.rollBack()
    assert (point.x(), point.y()) == pytest.approx((EAST - pair.shift_x, NORTH - pair.shift_y), abs=TOLERANCE)


def test_assessment_tells_how_far_apart_rasters_lie(run, pair, tmp_path):
    points = str(tmp_path / "points.gpkg")
    result = run("assessalignment", MOVING=str(pair.moving), FIXED=str(pair.fixed), TIE_POINTS=points)
    assert result["VERDICT"] == "misaligned"
    assert result["RMSE"] == pytest.approx(np.hypot(pair.shift_x, pair.shift_y) / PIXEL_SIZE, abs=0.1)
    assert QgsVectorLayer(points).featureCount() > 10
    assert run("assessalignment", MOVING=str(pair.fixed), FIXED=str(pair.fixed), FIXED_BAND=2)["VERDICT"] == "aligned"


@pytest.mark.parametrize("in_place", [False, True])
def test_edges_are_trimmed(run, tmp_path, in_place):
    pixels = np.full((60, 60), 700, np.uint16)
    pixels[:, :10] = 0
    source = write_raster(tmp_path / "in.tif", [pixels], nodata=0)
    where = {"IN_PLACE": True} if in_place else {"OUTPUT": str(tmp_path / "out.tif")}
    result = run("trimedges", INPUT=str(source), EDGE_TRIM_DEPTH=3, **where)
    assert result["PIXELS_TRIMMED"] == 3 * 60
    assert (gdal.Open(result["OUTPUT"]).ReadAsArray() == 700).sum() == 47 * 60
    assert (gdal.Open(str(source)).ReadAsArray() == 700).sum() == (47 if in_place else 50) * 60


def test_trimming_needs_a_place_for_the_result(run, tmp_path):
    source = write_raster(tmp_path / "in.tif", [np.full((20, 20), 7, np.uint16)], nodata=0)
    with pytest.raises(QgsProcessingException, match="output.*replace the input raster"):
        run("trimedges", INPUT=str(source))


def test_one_model_with_all_of_it(run, pair, tmp_path):
    """A model: estimate, its solution applied to a raster and to features, what came of it assessed and trimmed."""
    from qgis import processing

    model = QgsProcessingModelAlgorithm("chain", "chain", "tests")
    model.initAlgorithm()
    for definition in (
        QgsProcessingParameterRasterLayer("moving", "moving"),
        QgsProcessingParameterRasterLayer("fixed", "fixed"),
        QgsProcessingParameterFeatureSource("drawn", "drawn"),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    of_model, of_child = (
        QgsProcessingModelChildParameterSource.fromModelParameter,
        QgsProcessingModelChildParameterSource.fromChildOutput,
    )
    pair_of_model = {"MOVING": of_model("moving"), "FIXED": of_model("fixed")}
    solved = {"SOLUTION": of_child("estimate", "SOLUTION")}
    chain = (
        ("estimate", "coregix:estimatealignment", pair_of_model, ()),
        ("images", "coregix:registrationimages", pair_of_model, ()),
        ("apply", "coregix:applytoraster", {"INPUT": of_model("moving"), **solved}, ("OUTPUT",)),
        ("features", "coregix:applytovector", {"INPUT": of_model("drawn"), **solved}, ("OUTPUT",)),
        ("assess", "coregix:assessalignment", {**pair_of_model, "MOVING": of_child("apply", "OUTPUT")}, ()),
        ("trim", "coregix:trimedges", {"INPUT": of_child("apply", "OUTPUT")}, ("OUTPUT",)),
    )
    for name, algorithm, sources, outputs in chain:
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        for parameter, source in sources.items():
            child.addParameterSources(parameter, [source])
        wanted = {}
        for output in outputs:
            wanted[output] = QgsProcessingModelOutput(output, f"{name} {output}")
            wanted[output].setChildId(name)
            wanted[output].setChildOutputName(output)
        child.setModelOutputs(wanted)
        model.addChildAlgorithm(child)
    drawn = features(f"Point ({EAST} {NORTH})", kind="Point")
    # QGIS 3.22 and later ones name a model's outputs differently
    destinations = [p.name() for p in model.parameterDefinitions() if p.isDestination()]
    named = {
        step: next(name for name in destinations if name.startswith(step)) for step in ("apply", "features", "trim")
    }
    given = {"moving": str(pair.moving), "fixed": str(pair.fixed), "drawn": drawn}
    given.update({named["apply"]: str(tmp_path / "moved.tif"), named["trim"]: str(tmp_path / "trimmed.tif")})
    result = processing.run(model, {**given, named["features"]: "memory:"})
    assert result["CHILD_RESULTS"]["assess"]["VERDICT"] == "aligned"
    assert result["CHILD_RESULTS"]["images"]["VALID_FRACTION"] > 0.8
    assert gdal.Open(str(tmp_path / "trimmed.tif")).RasterCount == 2
    point = next(result[named["features"]].getFeatures()).geometry().asPoint()
    assert (point.x(), point.y()) == pytest.approx((EAST - pair.shift_x, NORTH - pair.shift_y), abs=TOLERANCE)


def test_rasters_move_by_numbers(run, pair, tmp_path):
    """In metres, which are the map's units here; the file's own pixels."""
    result = run("movebynumbers", INPUTS=[str(pair.moving)], DX=-12.5, DY=7.0, UNIT="metres", OUTPUT=str(tmp_path))
    before, after = gdal.Open(str(pair.moving)), gdal.Open(result["OUTPUTS"][0])
    moved = np.array(after.GetGeoTransform()) - before.GetGeoTransform()
    assert moved == pytest.approx([-12.5, 0, 0, 7.0, 0, 0])
    assert np.array_equal(before.ReadAsArray(), after.ReadAsArray())
    with pytest.raises(QgsProcessingException, match="moves nothing"):
        run("movebynumbers", INPUTS=[str(pair.moving)], OUTPUT=str(tmp_path / "none"))


@pytest.mark.parametrize("name", ["alignandclip", "alignstackandchange"])
def test_the_ready_models_ask_in_the_order_one_thinks(plugin, name):
    """The moving raster before the fixed one, each with its band."""
    model = QgsApplication.processingRegistry().createAlgorithmById(f"coregix:{name}")
    asked = [parameter.name() for parameter in model.parameterDefinitions()]
    assert asked[:4] == ["moving", "moving_band", "fixed", "fixed_band"]
    child = model.childAlgorithms()["align"].parameterSources()
    assert [child[band][0].parameterName() for band in ("MOVING_BAND", "FIXED_BAND")] == ["moving_band", "fixed_band"]


def test_the_ready_model_aligns_and_clips(run, pair, tmp_path):
    outputs = {"clip_moving:Aligned and clipped": "a.tif", "clip_fixed:Fixed and clipped": "f.tif"}
    run(
        "alignandclip",
        moving=str(pair.moving),
        fixed=str(pair.fixed),
        moving_band=2,
        fixed_band=2,
        **{name: str(tmp_path / file) for name, file in outputs.items()},
    )
    aligned, fixed = (gdal.Open(str(tmp_path / name)) for name in ("a.tif", "f.tif"))
    assert aligned.RasterCount == fixed.RasterCount == 2
    assert (aligned.RasterXSize, aligned.RasterYSize) == (fixed.RasterXSize, fixed.RasterYSize)
    assert aligned.GetGeoTransform() == pytest.approx(fixed.GetGeoTransform(), abs=PIXEL_SIZE / 2)
    difference = aligned.ReadAsArray().astype(float) - fixed.ReadAsArray()
    assert np.median(np.abs(difference[0][10:-20, 10:-20])) < 30  # of 500 to 3500
