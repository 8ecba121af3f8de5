# SPDX-License-Identifier: GPL-2.0-or-later
"""The mask: an area to use or to ignore, of polygons or pixels, in either raster."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform_geom

from core import align_image_pair, estimate_alignment
from core.errors import InputError
from core.geometry.grid import Grid
from core.images.area_mask import open_area_mask
from tests.core.rasters import EPSG, ORIGIN, PIXEL, grid, read, view, write

ROWS, SIZE = 260, 300
TRUE_SHIFT = (43.0, -28.0)
WRONG_SHIFT = (-61.0, 52.0)
#: the western two thirds move otherwise than the rest
BORDER = 200


@pytest.fixture
def split_pair(tmp_path) -> dict[str, str]:
    """A pair whose smaller, eastern part tells the truth and whose larger, western part misleads."""
    own = grid(SIZE, SIZE)
    true, wrong = (view(own, ROWS, SIZE, Affine.translation(*shift)) for shift in (TRUE_SHIFT, WRONG_SHIFT))
    moving = np.where(np.arange(SIZE) >= BORDER, true, wrong).astype("f4")
    return {
        "fixed_image": write(tmp_path / "fixed.tif", [view(own, ROWS, SIZE).astype("f4")], own),
        "moving_image": write(tmp_path / "moving.tif", [moving], own),
    }


def box(west: int, east: int) -> dict:
    """A polygon over all rows and these columns."""
    left, right = (ORIGIN[0] + col * PIXEL for col in (west, east))
    top, bottom = ORIGIN[1] + 50, ORIGIN[1] - SIZE * PIXEL - 50
    ring = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]
    return {"type": "Polygon", "coordinates": [ring]}


def polygons(path: Path, geometry: dict, crs: str | None) -> str:
    """A GeoJSON file; without a CRS its positions are degrees."""
    content = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": geometry}]}
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{crs.replace(':', '::')}"}}
    path.write_text(json.dumps(content))
    return str(path)


def shift(estimate: dict) -> tuple[float, float]:
    return estimate["shift_x"], estimate["shift_y"]


def test_without_a_mask_the_larger_part_wins(split_pair):
    assert shift(estimate_alignment(**split_pair)) == pytest.approx(WRONG_SHIFT, abs=2)


@pytest.mark.parametrize("use", ["use", "ignore"])
@pytest.mark.parametrize("kind", ["map units", "degrees", "raster"])
def test_a_mask_decides(split_pair, tmp_path, use, kind):
    geometry = box(BORDER, SIZE + 40) if use == "use" else box(-40, BORDER)
    path = str(tmp_path / "mask.geojson")
    if kind == "map units":
        polygons(tmp_path / "mask.geojson", geometry, EPSG)
    elif kind == "degrees":
        polygons(tmp_path / "mask.geojson", transform_geom(EPSG, "EPSG:4326", geometry), None)
    else:
        inside = (np.arange(100) >= 100 * BORDER / SIZE) == (use == "use")
        path = write(tmp_path / "mask.tif", [np.tile(inside, (100, 1)).astype("u1")], grid(100, 100, pixel=30.0))
    assert shift(estimate_alignment(**split_pair, mask=path, mask_use=use)) == pytest.approx(TRUE_SHIFT, abs=1)


def test_any_vector_file_that_ogr2ogr_reads(split_pair, tmp_path):
    if shutil.which("ogr2ogr") is None:
        pytest.skip("no ogr2ogr")
    source = polygons(tmp_path / "mask.geojson", box(BORDER, SIZE + 40), EPSG)
    subprocess.run(["ogr2ogr", str(tmp_path / "mask.gpkg"), source], check=True)
    estimate = estimate_alignment(**split_pair, mask=str(tmp_path / "mask.gpkg"))
    assert shift(estimate) == pytest.approx(TRUE_SHIFT, abs=1)


def test_a_mask_of_the_moving_raster_hides_nothing_of_the_output(split_pair, tmp_path):
    path = polygons(tmp_path / "clouds.geojson", box(-40, BORDER), EPSG)
    output = str(tmp_path / "aligned.tif")
    summary = align_image_pair(**split_pair, output_image=output, mask=path, mask_use="ignore", mask_raster="moving")
    assert shift(summary) == pytest.approx(TRUE_SHIFT, abs=1)
    assert np.isfinite(read(output)[20:-20, 20:-20]).all()


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("nowhere.tif", None, "does not exist"),
        ("mask.json", "{", "no GeoJSON"),
        ("mask.txt", "something", "neither as a raster nor as a vector"),
        ("mask.geojson", '{"type": "Point", "coordinates": [1, 2]}', "no polygon"),
    ],
)
def test_what_is_no_mask_is_refused(split_pair, tmp_path, name, text, message):
    if text is not None:
        (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=message):
        estimate_alignment(**split_pair, mask=str(tmp_path / name))


def test_a_mask_raster_needs_a_crs(split_pair, tmp_path):
    path = str(tmp_path / "mask.tif")
    with rasterio.open(path, "w", driver="GTiff", width=9, height=9, count=1, dtype="uint8", transform=grid(9, 9)):
        pass
    with pytest.raises(InputError, match="has no CRS"):
        estimate_alignment(**split_pair, mask=path)


RING = [[15.002, 45.13], [15.02, 45.13], [15.02, 45.145], [15.002, 45.145], [15.002, 45.13]]


@pytest.mark.parametrize(
    ("geometry", "wrong"),
    [
        ({"type": "Polygon", "coordinates": [RING, []]}, None),
        ({"type": "MultiPolygon", "coordinates": [[RING], [[]], []]}, None),
        ({"type": "Polygon", "coordinates": []}, "holds no polygon"),
        ({"type": "Polygon", "coordinates": [[]]}, "holds no polygon"),
        ({"type": "MultiPolygon", "coordinates": [[[]]]}, "holds no polygon"),
        ({"type": "Polygon", "coordinates": [[[15, 45], []]]}, "is no position"),
        ({"type": "Polygon", "coordinates": [[[15, "x"]]]}, "is no position"),
        ({"type": "Polygon", "coordinates": 3}, "not as deep"),
        ({"type": "Polygon", "coordinates": [[[500200, 3999800], [500900, 3999800], [0, 0]]]}, "don't fit its CRS"),
        ({"type": "Cube", "coordinates": []}, "no type of geometry"),
    ],
)
def test_polygons_that_are_empty_or_wrong(tmp_path, geometry, wrong):
    path = tmp_path / "mask.geojson"
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": geometry}))
    if wrong:
        with pytest.raises(InputError, match=wrong), open_area_mask(str(path), ignore=False):
            pass
    else:
        with open_area_mask(str(path), ignore=False) as mask:
            assert 0 < mask.on(Grid(CRS.from_string(EPSG), grid(240, 220), 240, 220)).mean() < 1
