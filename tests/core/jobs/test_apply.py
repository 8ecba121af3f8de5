# SPDX-License-Identifier: GPL-2.0-or-later
"""One solution for all data of an acquisition: another pixel size, a mask, classes, features; and an assessment."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import transform as project

from core import align_image_pair, apply_to_raster, assess_alignment, estimate_alignment
from core.errors import InputError, SettingsError
from core.jobs.apply import move_points
from core.jobs.apply_to_vector import apply_to_vector
from tests.core.commands import options, run
from tests.core.rasters import EPSG, PIXEL, grid, make_pair, positions, read, view, write

TRUTH = Affine.translation(37.3, 24.6)


@pytest.fixture(scope="module")
def solved(tmp_path_factory):
    """A pair and the solution found with it."""
    pair = make_pair(tmp_path_factory.mktemp("solved"))
    estimate_alignment(pair.moving, pair.fixed, solution=str(pair.folder / "solution.json"))
    return pair


@pytest.fixture
def solution(solved):
    return str(solved.folder / "solution.json")


def coarse(path):
    """Pixels of 20 m over a part of the ground, displaced as the pair is: each holds the true x and y of its ground."""
    transform = grid(80, 70, left=30, down=20, pixel=2 * PIXEL)
    x, y = positions(transform, 70, 80)
    return write(path, np.stack([x - 37.3, y - 24.6]), transform, nodata=-1)


def displacement(path):
    """Distance between where pixels lie and where their ground is (95 % are below), in map units.

    The rest is a rim of half a pixel, on which there is nothing to interpolate between.
    """
    with rasterio.open(path) as dataset:
        x, y = positions(dataset.transform, dataset.height, dataset.width)
    return float(np.nanpercentile(np.hypot(read(path, 1) - x, read(path, 2) - y), 95))


@pytest.mark.parametrize("settings", [{}, {"resampling": "cubic"}, {"resampling": "none"}, {"format": "cog"}])
def test_corrects_a_band_of_another_pixel_size(solution, tmp_path, settings):
    source = coarse(tmp_path / "coarse.tif")
    output = str(tmp_path / "out.tif")
    summary = apply_to_raster(solution, source, output, **settings)
    assert summary["resampling"] == settings.get("resampling", "bilinear")
    assert displacement(source) == pytest.approx(np.hypot(37.3, 24.6))
    assert displacement(output) < 0.05 * PIXEL
    with rasterio.open(output) as dataset:
        assert dataset.res == (2 * PIXEL, 2 * PIXEL)


def test_writes_on_the_fixed_rasters_grid(solved, solution, tmp_path):
    output = str(tmp_path / "out.tif")
    apply_to_raster(solution, coarse(tmp_path / "coarse.tif"), output, output_on_moving_grid=False)
    with rasterio.open(output) as written, rasterio.open(solved.fixed) as fixed:
        assert (written.transform, written.shape) == (fixed.transform, fixed.shape)
    assert displacement(output) < 0.05 * PIXEL


def test_classes_and_masks_are_not_mixed(solution, tmp_path, caplog):
    transform = grid(208, 196, left=14, down=9)
    classes = (view(transform, 196, 208, TRUTH) // 500).astype(np.uint8)
    source, output = write(tmp_path / "classes.tif", [classes], transform), str(tmp_path / "out.tif")
    with caplog.at_level(logging.WARNING, "core"):
        assert apply_to_raster(solution, source, output)["resampling"] == "nearest"
    assert "taken for classes" in caplog.text
    found = read(output)[8:-8, 8:-8]
    assert set(np.unique(found[np.isfinite(found)])) <= set(np.unique(classes))
    expected = (view(transform, 196, 208) // 500)[8:-8, 8:-8]
    # a quarter of a pixel is left, which no choice among pixels can remove
    assert np.mean(found == expected) > 0.78 > 0.5 > np.mean(classes[8:-8, 8:-8] == expected)
    with rasterio.open(output) as dataset:
        assert dataset.nodata == 255


def test_a_raster_elsewhere_is_told_by_its_distance(solution, tmp_path, caplog):
    transform = grid(50, 50, left=722, down=9)
    source = write(tmp_path / "far.tif", [view(transform, 50, 50).astype(np.float32)], transform)
    with caplog.at_level(logging.WARNING, "core"):
        apply_to_raster(solution, source, str(tmp_path / "out.tif"))
    assert "5000 map units" in caplog.text


def test_a_raster_in_another_crs(solution, tmp_path):
    """UTM 33 and 32 are turned against each other: the same correction has other numbers there."""
    x, y = (values[0] for values in project(EPSG, "EPSG:32632", [500_300.0], [4_999_700.0]))
    transform = Affine(12, 0, x, 0, -12, y)
    cols, rows = positions(transform, 90, 90)
    shown_x, shown_y = project("EPSG:32632", EPSG, cols.ravel(), rows.ravel())
    back = np.array(shown_x) - 37.3, np.array(shown_y) - 24.6
    carried = [part.reshape(90, 90).astype(np.float64) for part in back]
    source = write(tmp_path / "utm32.tif", carried, transform, crs="EPSG:32632", nodata=-1)
    output = str(tmp_path / "out.tif")
    apply_to_raster(solution, source, output)
    east, north = read(output, 1), read(output, 2)
    true_x, true_y = (np.reshape(v, (90, 90)) for v in project("EPSG:32632", EPSG, cols.ravel(), rows.ravel()))
    inner = (slice(10, -10), slice(10, -10))
    assert np.nanmax(np.abs(east - true_x)[inner]) < 0.1 * PIXEL
    assert np.nanmax(np.abs(north - true_y)[inner]) < 0.1 * PIXEL


def test_the_input_and_an_existing_output_are_safe(solution, tmp_path):
    source = coarse(tmp_path / "coarse.tif")
    with pytest.raises(InputError, match="own file"):
        apply_to_raster(solution, source, source)
    (tmp_path / "out.tif").write_bytes(b"old")
    with pytest.raises(InputError, match="no solution of Coregix"):
        (tmp_path / "other.json").write_text("{}")
        apply_to_raster(str(tmp_path / "other.json"), source, str(tmp_path / "out.tif"))
    with pytest.raises(InputError, match="can't be read"):
        apply_to_raster(str(tmp_path / "none.json"), source, str(tmp_path / "out.tif"))
    assert (tmp_path / "out.tif").read_bytes() == b"old"


def test_a_solution_that_bends_can_not_be_had_without_resampling(solution, tmp_path):
    values = json.loads(Path(solution).read_text())
    nodes = np.zeros((3, 3, 2)).tolist()
    to_node = [1e-3, 0, -500, 0, -1e-3, 5000]
    values["transform"].update(type="local", field={"to_node": to_node, "nodes": nodes})
    (tmp_path / "bent.json").write_text(json.dumps(values))
    with pytest.raises(SettingsError, match="'none'"):
        apply_to_raster(
            str(tmp_path / "bent.json"), coarse(tmp_path / "c.tif"), str(tmp_path / "o.tif"), resampling="none"
        )


def features(*geometries, crs=EPSG):
    return {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": crs}},
        "features": [
            {"type": "Feature", "properties": {"name": f"{i}"}, "geometry": geometry}
            for i, geometry in enumerate(geometries)
        ],
    }


def test_features_move_with_the_raster(solution, tmp_path):
    ring = [[501_000.0, 4_999_000.0, 7.5], [501_400.0, 4_999_000.0, 8.0], [501_400.0, 4_998_700.0, 9.0]]
    ring.append(ring[0])
    given = features({"type": "Polygon", "coordinates": [ring]}, {"type": "Point", "coordinates": ring[1][:2]}, None)
    (tmp_path / "in.geojson").write_text(json.dumps(given))
    assert apply_to_vector(solution, str(tmp_path / "in.geojson"), str(tmp_path / "out.geojson"))["features"] == 3
    written = json.loads((tmp_path / "out.geojson").read_text())
    moved = np.array(written["features"][0]["geometry"]["coordinates"][0])
    np.testing.assert_allclose(moved[:, :2], np.array(ring)[:, :2] - (37.3, 24.6), atol=0.1 * PIXEL)
    assert moved[:, 2].tolist() == [7.5, 8.0, 9.0, 7.5]
    assert moved[0].tolist() == moved[-1].tolist()
    assert written["features"][2]["geometry"] is None
    assert [f["properties"] for f in written["features"]] == [f["properties"] for f in given["features"]]


def test_edges_follow_a_field(solution, tmp_path):
    values = json.loads(Path(solution).read_text())
    _, x = np.meshgrid(np.arange(4), np.arange(6), indexing="ij")
    nodes = np.stack([0.0 * x, 30.0 * (x == 2)], axis=-1)
    field = {"to_node": [1 / 500, 0, -1000, 0, -1 / 500, 10000], "nodes": nodes.tolist()}
    values["transform"] = {**values["transform"], "type": "local", "matrix": [[1, 0, 0], [0, 1, 0]], "field": field}
    bent = tmp_path / "bent.json"
    bent.write_text(json.dumps(values))
    line = [[500_000.0, 4_999_500.0], [502_500.0, 4_999_500.0]]
    (tmp_path / "in.geojson").write_text(json.dumps(features({"type": "LineString", "coordinates": line})))
    apply_to_vector(str(bent), str(tmp_path / "in.geojson"), str(tmp_path / "out.geojson"))
    moved = np.array(json.loads((tmp_path / "out.geojson").read_text())["features"][0]["geometry"]["coordinates"])
    assert len(moved) > 8
    middle = moved[np.argmin(np.abs(moved[:, 0] - 501_000.0))]
    assert middle == pytest.approx((501_000.0, 4_999_470.0), abs=0.5)
    assert move_points(str(bent), [[501_000.0, 4_999_500.0]])["points"][0] == pytest.approx(middle.tolist())


def test_assessment_of_a_displaced_and_of_an_aligned_pair(pair):
    before = assess_alignment(pair.moving, pair.fixed)
    assert before["verdict"] == "misaligned"
    assert before["map_units"]["rmse"] == pytest.approx(np.hypot(37.3, 24.6), abs=0.1 * PIXEL)
    point = next(point for point in before["tie_points"] if point["agrees"])
    assert point["residual"] == pytest.approx((37.3, 24.6), abs=0.3 * PIXEL)
    align_image_pair(pair.moving, pair.fixed, pair.output)
    after = assess_alignment(pair.output, pair.fixed)
    assert after["verdict"] == "aligned"
    assert after["rmse"] < 0.2


def test_assessment_of_unrelated_rasters_says_so(pair):
    noise = np.random.default_rng(5).normal(1000, 100, (1, 196, 208)).astype(np.float32)
    write(pair.moving, noise, grid(208, 196, left=14, down=9))
    found = assess_alignment(pair.moving, pair.fixed)
    assert found["verdict"] == "unknown"
    assert found["tie_points"] == []


def test_from_a_shell(solution, pair, tmp_path):
    source = coarse(tmp_path / "coarse.tif")
    done = run(
        "apply-to-raster", *options(solution=solution, input_image=source, output_image=str(tmp_path / "out.tif"))
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["resampling"] == "bilinear"
    done = run("assess", *options(moving_image=pair.moving, fixed_image=pair.fixed))
    assert json.loads(done.stdout)["verdict"] == "misaligned"
    (tmp_path / "in.geojson").write_text("[]")
    names = {"input_vector": str(tmp_path / "in.geojson"), "output_vector": str(tmp_path / "out.geojson")}
    done = run("apply-to-vector", *options(solution=solution, **names))
    assert done.returncode == 1
    assert "no GeoJSON feature collection" in done.stderr
    assert not (tmp_path / "out.geojson").exists()


def test_an_edge_across_the_world_gets_positions_where_the_field_is(solution, tmp_path):
    """Beyond it nothing bends, and there would be no end of them."""
    values = json.loads(Path(solution).read_text())
    nodes = np.random.default_rng(1).normal(0, 20, (5, 9, 2)).tolist()
    field = {"to_node": [0.01, 0, -5000, 0, 0.01, -49990], "nodes": nodes}  # 800 x 400 metres, nodes 100 apart
    values["transform"] = {**values["transform"], "type": "local", "field": field}
    (tmp_path / "bent.json").write_text(json.dumps(values))
    for far in (1e7, 1e12, 1e300):
        ends = [[-far, 4_999_200], [far, 4_999_200]]
        line = {"type": "LineString", "coordinates": ends}
        content = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": line}]}
        content["crs"] = {"type": "name", "properties": {"name": "EPSG:32633"}}
        (tmp_path / "in.geojson").write_text(json.dumps(content))
        apply_to_vector(*(str(tmp_path / name) for name in ("bent.json", "in.geojson", "out.geojson")))
        moved = json.loads((tmp_path / "out.geojson").read_text())["features"][0]["geometry"]["coordinates"]
        inside = [x for x, _ in moved[1:-1]]
        if far < 1e12:  # else doubles have no room for so small a part of the way
            assert 16 <= len(inside) <= 19
            assert np.diff(inside).max() < 150 and min(inside) > 499_900 and max(inside) < 500_900
