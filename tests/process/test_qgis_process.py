# SPDX-License-Identifier: GPL-2.0-or-later
"""`qgis_process` as a user types it: good and bad parameters, a model, and everything that can die in mid-run."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.image_pair import PIXEL_SIZE, ImagePair, make_pair, write_raster
from tests.processes import alive, engines_of, wait_for
from tests.qgis_process import Qgis, outcome

PROJECT = Path(__file__).resolve().parents[2]
MODEL = PROJECT / "tests" / "data" / "align_and_translate.model3"
ALIGN = "coregix:alignimagepair"


def align(qgis: Qgis, pair: ImagePair, output: Path, *arguments: str) -> subprocess.CompletedProcess:
    return qgis("run", ALIGN, *inputs(pair), f"--OUTPUT={output}", *arguments)


def inputs(pair: ImagePair) -> list[str]:
    return [f"--MOVING={pair.moving}", f"--FIXED={pair.fixed}"]


@pytest.fixture(scope="module")
def qgis(tmp_path_factory) -> Qgis:
    return Qgis.with_plugin(tmp_path_factory.mktemp("qgis"), PROJECT)


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> ImagePair:
    return make_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture(scope="module")
def large_pair(tmp_path_factory) -> ImagePair:
    """A pair that takes some seconds to align, to be interrupted."""
    return make_pair(tmp_path_factory.mktemp("large pair"), 2500)


@pytest.fixture
def output(tmp_path) -> Path:
    """Where to write, in a folder that is empty but for an older file of that name."""
    path = tmp_path / "aligned.tif"
    path.write_bytes(b"older")
    return path


def assert_untouched(output: Path) -> None:
    assert [path.name for path in output.parent.iterdir()] == [output.name]
    assert output.read_bytes() == b"older"


def assert_shift(results: dict, pair: ImagePair) -> None:
    assert float(results["SHIFT_X"]) == pytest.approx(pair.shift_x, abs=0.1 * PIXEL_SIZE)
    assert float(results["SHIFT_Y"]) == pytest.approx(pair.shift_y, abs=0.1 * PIXEL_SIZE)


def without_engine(folder: Path) -> Path:
    """A copy of the plugin that has no engine environment in it."""
    left_out = shutil.ignore_patterns(".git", ".venv*", "build", "tests", "sample", "__pycache__", ".*_cache")
    return shutil.copytree(PROJECT, folder, ignore=left_out)


def test_list_names_the_algorithms(qgis):
    answer = qgis("list")
    assert answer.returncode == 0
    assert "coregix:alignimagepair\tAlign image pair" in answer.stdout
    assert "coregix:installengine\tInstall engine" in answer.stdout


def test_help_describes_the_parameters(qgis):
    answer = qgis("help", ALIGN)
    assert answer.returncode == 0
    assert "MIN_VALID_FRACTION: Minimum valid fraction" in answer.stdout
    assert "SHIFT_X: <outputNumber>" in answer.stdout


def test_aligns_and_answers_in_json(qgis, pair, output):
    solution = output.with_name("solution.json")
    answer = qgis("--json", "run", ALIGN, *inputs(pair), f"--OUTPUT={output}", f"--SOLUTION={solution}")
    assert answer.returncode == 0, answer.stderr
    results = json.loads(answer.stdout)["results"]
    assert_shift(results, pair)
    assert results["OUTPUT"] == str(output)
    assert json.loads(solution.read_text())
    assert gdal.Open(str(output)).RasterCount == 2
    assert sorted(path.name for path in output.parent.iterdir()) == ["aligned.tif", "solution.json"]


def test_what_goes_with_an_alignment(qgis, pair, tmp_path):
    def run(name: str, **given: object) -> dict:
        answer = qgis("--json", "run", f"coregix:{name}", *(f"--{key}={value}" for key, value in given.items()))
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)["results"]

    both, solution = {"MOVING": pair.moving, "FIXED": pair.fixed}, tmp_path / "solution.json"
    assert_shift(run("estimatealignment", **both, SOLUTION=solution, REPORT=tmp_path / "report.html"), pair)
    assert "Checkerboard" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert run("assessalignment", **both)["VERDICT"] == "misaligned"
    assert float(run("registrationimages", **both, OUTPUT=tmp_path / "images")["VALID_FRACTION"]) > 0.8
    moved = tmp_path / "moved.tif"
    run("applytoraster", INPUT=pair.moving, SOLUTION=solution, OUTPUT=moved)
    assert run("assessalignment", MOVING=moved, FIXED=pair.fixed)["VERDICT"] == "aligned"
    assert int(run("trimedges", INPUT=moved, OUTPUT=tmp_path / "trimmed.tif")["PIXELS_TRIMMED"]) > 0
    drawn = tmp_path / "drawn.geojson"
    point = {"type": "Point", "coordinates": [15.006, 45.146]}
    feature = {"type": "Feature", "properties": {"name": "well"}, "geometry": point}
    drawn.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    run("applytovector", INPUT=drawn, SOLUTION=solution, OUTPUT=tmp_path / "placed.geojson")
    placed = json.loads((tmp_path / "placed.geojson").read_text())["features"][0]
    east, north = (b - a for a, b in zip(point["coordinates"], placed["geometry"]["coordinates"]))
    assert (east * 78_700, north * 111_130) == pytest.approx((-pair.shift_x, -pair.shift_y), abs=0.15 * PIXEL_SIZE)
    assert placed["properties"]["name"] == "well"


def test_model_chains_the_algorithm(qgis, pair, tmp_path):
    output = tmp_path / "translated.tif"
    arguments = [f"--moving={pair.moving}", f"--fixed={pair.fixed}", f"--translate:translated={output}"]
    answer = qgis("run", MODEL, *arguments)
    assert answer.returncode == 0, answer.stderr
    dataset = gdal.Open(str(output))
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert dataset.GetGeoTransform() == gdal.Open(str(pair.fixed)).GetGeoTransform()


def test_plugin_folder_may_have_any_name(pair, tmp_path):
    plugin = without_engine(tmp_path / "clone")
    qgis = Qgis.with_plugin(tmp_path / "qgis", plugin, "my_clone_of_it")
    python = str(PROJECT / ".venv" / "bin" / "python")
    output = tmp_path / "aligned.tif"
    answer = qgis("--json", "run", ALIGN, *inputs(pair), f"--OUTPUT={output}", COREGIX_PYTHON=python)
    assert answer.returncode == 0, answer.stderr
    assert_shift(json.loads(answer.stdout)["results"], pair)


BAD_PARAMETERS = {
    "choice": ("--RESAMPLING=sharp", "Resampling (RESAMPLING) is 'sharp', but must be one of nearest, bilinear"),
    "grid": ("--RESAMPLING=none --OUTPUT_GRID=fixed", "choose another resampling or Output grid (OUTPUT_GRID)"),
    "moving band": (
        "--MOVING_BAND=3",
        "Band of the moving raster (MOVING_BAND) is 3, but the layer 'moving' has the bands 1 to 2",
    ),
    "valid fraction": ("--MIN_VALID_FRACTION=0", "(MIN_VALID_FRACTION) is 0"),
    "split": ("--SPLIT_FACTOR=-1", "(SPLIT_FACTOR) is -1, but must be at least 0"),
    "resolutions": ("--SOLVE_RESOLUTIONS=4,8", "must run from coarse to fine"),
    "model": ("--MODEL=17", "(MODEL) is '17', but must be one of auto"),
}


@pytest.mark.parametrize("case", BAD_PARAMETERS)
def test_bad_parameter_is_refused(case, qgis, pair, output):
    arguments, message = BAD_PARAMETERS[case]
    answer = align(qgis, pair, output, *arguments.split())
    assert answer.returncode == 1
    assert message in answer.stderr
    assert_untouched(output)


def no_overlap(pair: ImagePair, path: Path) -> None:
    gdal.Translate(str(path), str(pair.moving), outputBounds=(0, 100_000, 10_000, 90_000))


def no_crs(pair: ImagePair, path: Path) -> None:
    write_raster(path, list(gdal.Open(str(pair.moving)).ReadAsArray()), epsg=None)


def all_nodata(pair: ImagePair, path: Path) -> None:
    write_raster(path, [np.zeros((200, 200), np.uint16)] * 2, nodata=0)


def truncated(pair: ImagePair, path: Path) -> None:
    complete = pair.moving.read_bytes()
    path.write_bytes(complete[: len(complete) // 2])


def no_raster(pair: ImagePair, path: Path) -> None:
    path.write_text("These are not the pixels you are looking for.")


BAD_RASTERS = {
    no_overlap: "overlap",
    no_crs: "has no CRS",
    all_nodata: "valid",
    truncated: "can't be read",
    no_raster: "Could not load source layer for MOVING",
}


@pytest.mark.parametrize("make", BAD_RASTERS, ids=lambda make: make.__name__)
def test_bad_raster_is_refused(make, qgis, pair, output, tmp_path_factory):
    moving = tmp_path_factory.mktemp("bad") / "moving.tif"
    make(pair, moving)
    answer = align(qgis, ImagePair(moving, pair.fixed), output)
    assert answer.returncode == 1
    assert BAD_RASTERS[make] in answer.stderr
    assert "Traceback" not in answer.stderr
    assert_untouched(output)


def test_output_that_is_an_input_is_refused(qgis, pair):
    before = pair.moving.read_bytes()
    answer = align(qgis, pair, pair.moving)
    assert answer.returncode == 1
    assert "is an input too" in answer.stderr
    assert pair.moving.read_bytes() == before


def test_output_must_be_a_geotiff_in_a_folder_that_exists(qgis, pair, tmp_path):
    for output, message in (
        (tmp_path / "aligned.png", "is no GeoTIFF"),
        (tmp_path / "none" / "aligned.tif", "does not exist"),
    ):
        answer = align(qgis, pair, output)
        assert answer.returncode == 1
        assert message in answer.stderr
    assert list(tmp_path.iterdir()) == []


def engine_at_work(process: subprocess.Popen) -> int:
    """The id of the engine process, once it has reported progress on its request."""
    (engine,) = wait_for(lambda: engines_of(process.pid))
    while not (line := process.stdout.readline()).startswith(("0", ".")):
        assert line, "qgis_process ended early"
    return engine


def test_killed_engine_is_an_error(qgis, large_pair, output):
    process = qgis.start("run", ALIGN, *inputs(large_pair), f"--OUTPUT={output}")
    os.kill(engine_at_work(process), signal.SIGKILL)
    code, _, errors = outcome(process)
    assert code == 1
    assert "The Coregix engine stopped unexpectedly (signal 9). Nothing was written." in errors
    assert output.read_bytes() == b"older"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT], ids=lambda number: number.name)
def test_engine_does_not_outlive_qgis(number, qgis, large_pair, output):
    process = qgis.start("run", ALIGN, *inputs(large_pair), f"--OUTPUT={output}")
    engine = engine_at_work(process)
    process.send_signal(number)
    assert outcome(process)[0] != 0
    wait_for(lambda: not alive(engine))
    assert_untouched(output)


def test_missing_engine_is_told_and_the_rest_works(pair, output, tmp_path_factory):
    folder = tmp_path_factory.mktemp("missing")
    qgis = Qgis.with_plugin(folder / "qgis", without_engine(folder / "plugin"))
    assert ALIGN in qgis("list").stdout
    answer = align(qgis, pair, output)
    assert answer.returncode == 1
    assert "Coregix's engine is not installed" in answer.stderr
    assert "qgis_process run coregix:installengine" in answer.stderr
    assert_untouched(output)


def test_python_that_is_not_there_is_told(qgis, pair, output):
    answer = qgis("run", ALIGN, *inputs(pair), f"--OUTPUT={output}", COREGIX_PYTHON="/nonexistent")
    assert answer.returncode == 1
    assert "The variable COREGIX_PYTHON can't run the engine: /nonexistent does not exist" in answer.stderr
    assert "coregix:installengine" in answer.stderr
    assert_untouched(output)


def test_failed_installation_says_why_and_leaves_nothing(tmp_path):
    qgis = Qgis.with_plugin(tmp_path / "qgis", PROJECT)
    answer = qgis("run", "coregix:installengine", PIP_CONFIG_FILE=os.devnull, PIP_NO_INDEX="1")
    assert answer.returncode == 1
    assert "No matching distribution found" in answer.stderr
    assert list((qgis.home / "profiles" / "default" / "coregix").iterdir()) == []
