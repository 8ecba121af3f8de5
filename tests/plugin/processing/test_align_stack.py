# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks in the toolbox: of layers, of a folder, of a table, and in a model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.image_pair import PIXEL_SIZE, write_raster

TOLERANCE = 0.1 * PIXEL_SIZE


def test_a_stack_and_its_footprints(run, pair, tmp_path):
    moving = [str(pair.moving), str(pair.fixed.parent / "fixed.tif")]
    result = run(
        "alignstack",
        MOVING=moving,
        FIXED=str(pair.fixed),
        FIXED_BAND=2,
        MOVING_BAND=2,
        OUTPUT=str(tmp_path / "out"),
        TABLE=str(tmp_path / "table.csv"),
        FOOTPRINTS=str(tmp_path / "footprints.gpkg"),
    )
    assert (result["ALIGNED"], result["KEPT"], result["FAILED"]) == (2, 0, 0)
    assert [Path(path).name for path in result["OUTPUTS"]] == ["moving_aligned.tif", "fixed_aligned.tif"]
    layer = QgsVectorLayer(str(tmp_path / "footprints.gpkg"))
    first, second = layer.getFeatures()
    assert (first["shift_x"], first["shift_y"]) == pytest.approx((pair.shift_x, pair.shift_y), abs=TOLERANCE)
    assert (second["shift_x"], second["shift_y"]) == pytest.approx((0, 0), abs=TOLERANCE)
    assert first.geometry().area() > 0 and first["verdict"] == "good"
    assert (tmp_path / "table.csv").read_text().count("\n") == 3
    again = run(
        "alignstack", MOVING=moving, FIXED=str(pair.fixed), FIXED_BAND=2, MOVING_BAND=2, OUTPUT=result["OUTPUT"]
    )
    assert (again["ALIGNED"], again["KEPT"]) == (0, 2)


def test_a_stack_of_a_folder_or_a_table(run, pair, tmp_path):
    result = run(
        "alignstack",
        MOVING_FOLDER=str(pair.moving.parent),
        PATTERN="mov*.tif",
        FIXED=str(pair.fixed),
        OUTPUT=str(tmp_path / "out"),
    )
    assert result["ALIGNED"] == 1
    pairs = tmp_path / "pairs.csv"
    pairs.write_text(f"moving,fixed,output\n{pair.moving},{pair.fixed},here.tif\nnone.tif,{pair.fixed},there.tif\n")
    result = run("alignstack", PAIRS=str(pairs))
    assert (result["ALIGNED"], result["FAILED"]) == (1, 1)
    assert result["OUTPUTS"] == [str(tmp_path / "here.tif")]


WRONG_STACKS = {
    "none": ({}, "in one way: MOVING, MOVING_FOLDER or PAIRS"),
    "two": ({"MOVING_FOLDER": "/tmp", "PAIRS": "a.csv"}, "in one way"),
    "no fixed": ({"MOVING_FOLDER": "/tmp"}, "give the fixed raster and the output folder"),
}


@pytest.mark.parametrize("case", WRONG_STACKS)
def test_a_wrong_stack_is_refused(run, case):
    parameters, message = WRONG_STACKS[case]
    with pytest.raises(QgsProcessingException, match=message):
        run("alignstack", **parameters)


def test_the_ready_model_aligns_a_stack_and_maps_change(run, pair, tmp_path):
    moving = gdal.Open(str(pair.moving))
    pixels = moving.ReadAsArray()
    pixels[0, 60:80, 90:120] += 1000
    changed = write_raster(tmp_path / "changed.tif", list(pixels))
    gdal.Open(str(changed), gdal.GA_Update).SetGeoTransform(moving.GetGeoTransform())
    moving = [str(pair.moving), str(changed)]
    change = str(tmp_path / "change.tif")
    run("alignstackandchange", moving=moving, fixed=str(pair.fixed), folder=str(tmp_path), **{"change:Change": change})
    found = gdal.Open(change).ReadAsArray()
    top, left = 60 + round(pair.shift_y / PIXEL_SIZE), 90 - round(pair.shift_x / PIXEL_SIZE)
    inside = found[top + 3 : top + 17, left + 3 : left + 27]
    assert inside.min() > 150
    assert np.median(found[20:50, 20:150]) < 30
