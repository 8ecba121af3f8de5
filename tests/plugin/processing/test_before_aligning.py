# SPDX-License-Identifier: GPL-2.0-or-later
"""`coregix:estimatealignment` and `coregix:registrationimages`: what can be known before a raster is written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsAbstractMetadataBase,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from tests.image_pair import LEFT, PIXEL_SIZE, UP, shuffled

TOLERANCE = 0.1 * PIXEL_SIZE


@pytest.fixture
def run(plugin):
    from qgis import processing  # there once pytest-qgis has set Processing up

    return lambda name, **parameters: processing.run(f"coregix:{name}", {k: str(v) for k, v in parameters.items()})


@pytest.fixture
def project():
    """The project, as new before and after."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def test_estimate_finds_the_shift_and_writes_a_solution(run, pair, tmp_path):
    solution = tmp_path / "solution.json"
    result = run(
        "estimatealignment",
        MOVING=pair.moving,
        FIXED=pair.fixed,
        SOLUTION=solution,
        TIE_POINTS=tmp_path / "points.gpkg",
        POINTS=tmp_path / "for the georeferencer.points",
    )
    assert result["SHIFT_X"] == pytest.approx(pair.shift_x, abs=TOLERANCE)
    assert result["SHIFT_Y"] == pytest.approx(pair.shift_y, abs=TOLERANCE)
    assert result["VERDICT"] == "good"
    assert json.loads(solution.read_text())["shift_x"] == result["SHIFT_X"]
    assert QgsVectorLayer(result["TIE_POINTS"]).featureCount() > 10
    assert (
        (tmp_path / "for the georeferencer.points").read_text().splitlines()[1].startswith("mapX,mapY,sourceX,sourceY")
    )
    assert {path.suffix for path in tmp_path.iterdir()} == {".json", ".gpkg", ".points"}


def test_estimate_writes_a_report_that_tells_how_to_repeat_it(run, pair, tmp_path):
    report = tmp_path / "report.html"
    result = run(
        "estimatealignment", MOVING=pair.moving, FIXED=pair.fixed, SOLUTION=tmp_path / "solution.json", REPORT=report
    )
    assert result["REPORT"] == str(report)
    page = report.read_text(encoding="utf-8")
    assert result["VERDICT_REASON"] in page
    line = next(line for line in page.splitlines() if "qgis_process run coregix:estimatealignment" in line)
    assert "--MOVING=moving.tif" in line and "--FIXED=fixed.tif" in line
    assert str(tmp_path) not in page and str(Path(pair.moving).parent) not in page


def test_a_report_names_its_author_as_the_project_does_unless_another_is_given(run, pair, tmp_path, project):
    metadata, contact = project.metadata(), QgsAbstractMetadataBase.Contact("Ada")
    contact.organization = "Office of Surveys"
    metadata.setAuthor("Ada Müller")
    metadata.setContacts([contact])
    project.setMetadata(metadata)
    report = tmp_path / "report.html"
    both = {"MOVING": pair.moving, "FIXED": pair.fixed, "SOLUTION": tmp_path / "solution.json", "REPORT": report}
    run("estimatealignment", **both)
    page = report.read_text(encoding="utf-8")
    assert "Ada Müller" in page and "Office of Surveys" in page
    run("estimatealignment", **both, AUTHOR="", ORGANISATION="Gauss & Søn A/S")
    page = report.read_text(encoding="utf-8")
    assert "Ada Müller" not in page and "Office of Surveys" not in page
    assert "<td>Gauss &amp; Søn A/S</td>" in page and "--ORGANISATION=Gauss &amp; Søn A/S" in page


def test_organisation_of_the_server_page_where_the_metadata_have_none(plugin, project):
    project.writeEntry("WMSContactOrganization", "/", "Office of Maps")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("coregix:alignimagepair")
    assert algorithm.parameterDefinition("ORGANISATION").defaultValue() == "Office of Maps"
    assert algorithm.parameterDefinition("AUTHOR").defaultValue() == QgsApplication.userFullName()


def test_the_line_that_repeats_an_alignment_has_what_a_dialog_gives(plugin_module):
    command = plugin_module("coregix_plugin.processing.command_line").qgis_process_command
    output = QgsProcessingOutputLayerDefinition("/a folder/out.tif")
    given = {"OUTPUT": output, "MASK": None, "FORCE": True, "MODEL": QgsProperty.fromValue("rigid")}
    assert (
        command("coregix:x", given)
        == "qgis_process run coregix:x '--OUTPUT=/a folder/out.tif' --FORCE=true --MODEL=rigid"
    )


def test_estimate_answers_failed_where_an_alignment_would_refuse(run, pair, tmp_path):
    unrelated = tmp_path / "unrelated.tif"
    source = gdal.Open(str(pair.moving))
    copy = gdal.GetDriverByName("GTiff").CreateCopy(str(unrelated), source)
    copy.WriteArray(np.stack([shuffled(band) for band in source.ReadAsArray()]))
    del copy
    result = run("estimatealignment", MOVING=unrelated, FIXED=pair.fixed, SOLUTION=tmp_path / "solution.json")
    assert result["VERDICT"] == "failed"
    assert "agree" in result["VERDICT_REASON"]


def test_estimate_offers_nothing_of_the_output(plugin):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("coregix:estimatealignment")
    names = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    assert {"MOVING", "FIXED", "MODEL", "MASK", "THREADS", "SOLUTION"} <= names
    assert not {"RESAMPLING", "OUTPUT_GRID", "FORMAT", "FORCE", "TRIM_EDGE_INVALID"} & names


def test_registration_images_lie_where_the_rasters_are(run, pair, tmp_path):
    result = run("registrationimages", MOVING=pair.moving, FIXED=pair.fixed, OUTPUT=tmp_path / "images", RESOLUTION=20)
    fixed, moving = (gdal.Open(result[name]) for name in ("FIXED_IMAGE", "MOVING_IMAGE"))
    assert fixed.GetGeoTransform() == moving.GetGeoTransform()
    assert fixed.GetGeoTransform()[1] == pytest.approx(20)
    a, b = fixed.ReadAsArray(), moving.ReadAsArray()
    rows, cols = round(UP / 2), round(LEFT / 2)
    inner = a[10:80, 10:80]
    # the ground stands left of and above its place in the moving image, by half as many of these larger pixels
    there, elsewhere = b[10 - rows : 80 - rows, 10 - cols : 80 - cols], b[10 + rows : 80 + rows, 10 + cols : 80 + cols]
    assert abs(inner - there).mean() < 0.7 * abs(inner - elsewhere).mean()
    assert Path(result["FIXED_MASK"]).name == "fixed_mask.tif"
    assert result["OVERLAP"] == pytest.approx(1)


def test_a_pair_without_overlap_is_refused_with_the_distance(run, pair, tmp_path):
    moved = tmp_path / "moved.tif"
    source = gdal.Open(str(pair.moving))
    copy = gdal.GetDriverByName("GTiff").CreateCopy(str(moved), source)
    transform = list(source.GetGeoTransform())
    copy.SetGeoTransform([transform[0] + 50_000, *transform[1:]])
    del copy
    for name in ("estimatealignment", "registrationimages"):
        outputs = {"SOLUTION": tmp_path / "solution.json"} if name.startswith("e") else {"OUTPUT": tmp_path / "images"}
        with pytest.raises(QgsProcessingException, match="don't overlap: .* apart"):
            run(name, MOVING=moved, FIXED=pair.fixed, **outputs)
    assert [path.name for path in tmp_path.iterdir()] == ["moved.tif"]


@pytest.mark.parametrize(
    ("algorithm", "parameters", "message"),
    [
        ("alignimagepair", {"FORMAT": "vrt", "RESAMPLING": "none", "OUTPUT": "TEMPORARY_OUTPUT"}, "ends in .vrt"),
        ("alignimagepair", {"CREATION_OPTIONS": "COMPRES=LZW|TILED=YES"}, "COMPRES, which GDAL doesn't know"),
        ("alignimagepair", {"FORMAT": "cog", "CREATION_OPTIONS": "TILED=YES"}, "TILED, which GDAL doesn't know"),
        (
            "alignimagepair",
            {"TRIM_EDGE_INVALID": True, "EDGE_TRIM_DEPTH": 5000},
            "\\(EDGE_TRIM_DEPTH\\) is 5000, but the",
        ),
        (
            "registrationimages",
            {"RESOLUTION": 1e9},
            "The pixel size \\(RESOLUTION\\) is 1e\\+09, but the moving raster is only",
        ),
    ],
)
def test_what_can_not_be_is_refused_before_any_engine_starts(
    plugin, plugin_module, pair, tmp_path, monkeypatch, algorithm, parameters, message
):
    monkeypatch.setenv("COREGIX_PYTHON", "/no/such/python")  # whoever asks for an engine is told something else
    found = QgsApplication.processingRegistry().createAlgorithmById(f"coregix:{algorithm}")
    given = {"MOVING": str(pair.moving), "FIXED": str(pair.fixed), "OUTPUT": str(tmp_path / "out.tif"), **parameters}
    possible, problem = found.checkParameterValues(given, QgsProcessingContext())
    assert not possible and re.search(message, problem), problem
