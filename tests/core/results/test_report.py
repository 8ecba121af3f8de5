# SPDX-License-Identifier: GPL-2.0-or-later
"""The report: one file with everything in it, from the alignment or from its solution, to be handed to a client."""

from __future__ import annotations

import base64
import io
import json
import re
import shlex
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from matplotlib.image import imread
from rasterio.crs import CRS

from core import align_image_pair, estimate_alignment, write_report
from core.errors import InputError
from core.geometry.grid import Grid, project_points
from core.results.report_figures import AGREES, residual_picture
from tests.core.commands import options, run
from tests.core.rasters import EPSG, Pair, grid, landscape, make_pair, positions, view, write
from tests.processes import PATIENCE

REPEAT = (
    "qgis_process run '<this>' --MOVING={} --POINTS=client/a/b.points --MASK='data/m.gpkg|layername=m' --TEMP_DIR=/x/y"
)


class Page(HTMLParser):
    """What a reader sees of a page, its pictures, their captions, and the addresses that it would load."""

    def __init__(self, text: str):
        super().__init__()
        self.text, self.first, self.pictures, self.captions, self.addresses, self.tags = "", "", [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.tags.append(tag)
        self.addresses += [given[name] for name in ("src", "href") if name in given]
        if tag == "img":
            assert given["alt"]
            self.pictures.append(base64.b64decode(given["src"].removeprefix("data:image/png;base64,")))
        if tag == "figcaption":
            self.captions.append("")
        if given.get("class") == "appendix":
            self.first = self.text

    def handle_data(self, data):
        self.text += data
        if self.tags and self.tags[-1] == "figcaption":
            self.captions[-1] += data


@pytest.fixture
def described(tmp_path) -> Pair:
    """A pair whose metadata tell when and by what it was taken, in a folder of a telling name."""
    pair = make_pair(tmp_path / "of a client")
    with rasterio.open(pair.moving, "r+") as dataset:
        dataset.update_tags(TIFFTAG_DATETIME="2021:05:17 10:00:01")
        dataset.update_tags(ns="IMAGERY", SATELLITEID="Landsat-8", SENSOR="OLI")
    with rasterio.open(pair.fixed, "r+") as dataset:
        dataset.update_tags(SPACECRAFT_ID="LANDSAT_7", SENSOR_ID='"ETM"', DATE_ACQUIRED="2001-08-07")
        dataset.update_tags(SCENE_CENTER_TIME='"12:20:31.1234567Z"')
    return pair


@pytest.fixture
def reported(described):
    """An alignment with its report and its solution."""
    pair = described
    names = {"report": str(pair.folder / "report.html"), "solution": str(pair.folder / "solution.json")}
    who = {"author": "A. Müller <am>", "organisation": "Office of Surveys"}
    summary = align_image_pair(
        pair.moving,
        pair.fixed,
        pair.output,
        **names,
        **who,
        repeat=REPEAT.format(shlex.quote(pair.moving)),
        fixed_band_index=1,
    )
    return pair, summary, Path(names["report"]).read_text(encoding="utf-8")


def judged(pair: Pair, grade: str) -> Page:
    """The report of the solution, were the verdict another one."""
    values = json.loads((pair.folder / "solution.json").read_text(encoding="utf-8"))
    (pair.folder / "other.json").write_text(json.dumps({**values, "verdict": grade}), encoding="utf-8")
    write_report(str(pair.folder / "other.json"), str(pair.folder / "other.html"))
    return Page((pair.folder / "other.html").read_text(encoding="utf-8"))


def test_the_first_page_tells_what_a_client_has_to_know(reported):
    _, summary, page = reported
    first, after = Page(page).first, summary["residuals"]["after"]
    for wanted in (
        *("moving.tif", "fixed.tif", "aligned.tif", "A. Müller <am>", "Office of Surveys"),
        *("The alignment is good", summary["verdict_reason"], "CE90", "RMSE"),
        *(f"{after['map_units']['ce90']:.3g} m", f"{after['ce90']:.2f} pixels", f"{after['rmse']:.2f} pixels"),
        *("WGS 84 / UTM zone 33N (EPSG:32633)", "Landsat-8 OLI", "LANDSAT_7 ETM"),
        *("2021-05-17 10:00 (date of the file)", "2001-08-07 12:20", "2 of 2"),
    ):
        assert wanted in first, wanted
    assert page.index("<img") < page.index('class="appendix"')  # the map


def test_what_the_rasters_do_not_tell_is_left_out(pair):
    report = pair.folder / "report.html"
    estimate_alignment(pair.moving, pair.fixed, report=str(report))
    first = Page(report.read_text(encoding="utf-8")).first
    assert not any(word in first for word in ("Sensor", "Acquired", "Author", "Organisation", "None"))
    assert "no raster was written" in first


def test_holds_the_numbers_and_the_figures(reported):
    _, summary, page = reported
    seen = Page(page)
    for wanted in (
        f"{summary['shift_x']:.3g} m",
        "rasterio",
        "similarity" if summary["model"] == "similarity" else "Model",
    ):
        assert wanted in seen.text
    assert len(seen.pictures) == len(set(seen.pictures)) == 6
    assert all(picture.startswith(b"\x89PNG") and len(picture) > 2000 for picture in seen.pictures)


def test_tells_no_folder(reported):
    pair, _, page = reported
    assert not any(word in page for word in ("of a client", str(pair.folder.parent), "client/", "data/m", "TEMP_DIR"))
    assert "--POINTS=b.points '--MASK=m.gpkg|layername=m'" in Page(page).text


def test_needs_no_other_file(reported):
    _, _, page = reported
    assert all(address.startswith("data:") for address in Page(page).addresses)
    assert not re.search(r"https?://|@import|url\(", page)


def test_bands_are_counted_as_qgis_does(reported):
    _, _, page = reported
    text = Page(page).text
    assert "fixed band2" in text  # name and value of a setting
    assert "--fixed-band-index 1" in text and "count them from 0" in text


def test_a_failed_answer_has_no_numbers_that_could_be_taken_for_some(tmp_path):
    pair = make_pair(tmp_path / "pair")
    noise = np.random.default_rng(1).integers(500, 3500, (2, 196, 208)).astype(np.uint16)
    write(pair.moving, noise, grid(208, 196, left=14, down=9))
    report = pair.folder / "report.html"
    summary = estimate_alignment(pair.moving, pair.fixed, report=str(report))
    assert summary["verdict"] == "failed"
    seen = Page(report.read_text(encoding="utf-8"))
    assert "The alignment failed" in seen.first and "No accuracy is stated" in seen.first
    assert not any(word in seen.text for word in ("CE90", "RMS", "Shift", "Rotation", "Residual", "Tie point"))
    assert len(seen.pictures) == 5  # no histogram


def test_lengths_are_metres_where_the_map_is_in_degrees(tmp_path):
    """In the far north, where degrees of longitude are short: the shift east is 300 m."""
    shown = {"crs": "EPSG:4326"}
    size, east = (10 / 111_320 / np.cos(np.radians(70)), 10 / 111_320), 30
    truth = view(grid(240, 220), 220, 240)
    places = [Affine(size[0], 0, 15, 0, -size[1], 70), Affine(size[0], 0, 15 + east * size[0], 0, -size[1], 70)]
    fixed, moving = (
        write(tmp_path / f"{name}.tif", np.rint([truth]).astype(np.uint16), place, **shown)
        for name, place in zip(("fixed", "moving"), places)
    )
    report = tmp_path / "report.html"
    summary = estimate_alignment(moving, fixed, report=str(report))
    text = Page(report.read_text(encoding="utf-8")).text
    assert summary["verdict"] == "good"
    assert "WGS 84 (EPSG:4326)" in text and "degree" in text
    metres = float(re.search(r"Displacement before \(RMSE\)([\d.]+) m", text)[1])
    shift = float(re.search(r"Shift to the east([\d.]+) m", text)[1])
    assert (metres, shift) == pytest.approx((300, 300), rel=0.02)


def test_a_raster_whose_rim_shows_no_ground_has_its_place_on_the_map(tmp_path):
    """An earth disk, as a geostationary satellite sees it, and a map of a part of it."""
    half, side = 5_500_000.0, 300
    disk = Affine(2 * half / side, 0, -half, 0, -2 * half / side, half)
    seen = CRS.from_string("+proj=geos +h=35785831 +lon_0=0 +sweep=y +ellps=WGS84")
    points = project_points(Grid(seen, disk, side, side).positions().reshape(-1, 2), seen, CRS.from_epsg(4326))
    x, y = points.T.reshape(2, side, side) * 30
    pixels = np.where(np.isfinite(x), landscape(np.nan_to_num(x), np.nan_to_num(y)), 0)
    fixed = write(tmp_path / "fixed.tif", [pixels.astype(np.uint16)], disk, crs=seen, nodata=0)
    place = Affine(0.3, 0, -30, 0, -0.3, 30)
    x, y = (each * 30 for each in positions(place, 200, 200))
    moving = write(tmp_path / "moving.tif", [landscape(x, y).astype(np.uint16)], place, crs="EPSG:4326")
    report = tmp_path / "report.html"
    estimate_alignment(moving, fixed, report=str(report))
    first = Page(report.read_text(encoding="utf-8"))
    assert first.captions[0].startswith("Where the two rasters lie")


def test_captions_follow_the_verdict(reported):
    pair, _, page = reported
    good, doubtful, failed = Page(page), judged(pair, "doubtful"), judged(pair, "failed")
    assert not set(good.captions) & set(failed.captions)
    assert len(set(good.captions) & set(doubtful.captions)) == 1  # of the masks
    assert "run through after it" in good.captions[1] and "by chance" in failed.captions[1]
    assert "compare the two rasters by eye" in doubtful.first and "CE90" in doubtful.first
    assert "CE90" not in failed.first


def test_arrows_stay_inside_their_frame():
    """Tie points at the rim, which are off outwards."""
    square = Grid(CRS.from_string(EPSG), grid(100, 100), 100, 100)
    left, bottom, right, top = square.bounds()
    places = [(left, bottom, -1, -1), (right, top, 1, 1), (left, top, -3, 0), (right, bottom, 2, 0)]
    points = [{"fixed": [x, y], "residual": [10 * dx, 10 * dy], "agrees": True} for x, y, dx, dy in places]
    picture = imread(io.BytesIO(residual_picture(square, points, (1.0, 1.0), arrows=True)))
    opaque = picture[..., 3] > 0.9
    color = np.array([int(AGREES[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    arrows = opaque & (np.abs(picture[..., :3] - color).max(axis=2) < 0.05)
    for axis in (0, 1):
        lines = np.flatnonzero((picture[..., 3] > 0.3).mean(axis=axis) > 0.5)  # the frame's sides
        found = np.flatnonzero(arrows.any(axis=axis))
        assert lines[0] + 2 < found[0] and found[-1] < lines[-1] - 2


def test_tells_how_to_repeat_it(reported, tmp_path):
    pair, _, page = reported
    text = Page(page).text
    assert "qgis_process run '<this>' --MOVING=moving.tif" in text  # and not as a tag
    assert "core.align_image_pair('moving.tif', 'fixed.tif', 'aligned.tif'" in text
    line = next(line for line in text.splitlines() if line.startswith("python -m core align"))
    again = line.split()[4:]
    here = {"moving.tif": pair.moving, "fixed.tif": pair.fixed, "aligned.tif": str(tmp_path / "again.tif")}
    assert run("align", *(here.get(word, word) for word in again)).returncode == 0


def test_the_same_from_the_solution_later(reported):
    pair, _, page = reported
    names = {"solution": str(pair.folder / "solution.json"), "output_html": str(pair.folder / "later.html")}
    who = {"author": "A. Müller <am>", "organisation": "Office of Surveys"}
    assert run("report", *options(**names, **who)).returncode == 0
    later = Page((pair.folder / "later.html").read_text(encoding="utf-8"))
    assert later.pictures == Page(page).pictures
    assert later.first == Page(page).first


@pytest.mark.skipif(not (shutil.which("chromium") and shutil.which("pdftotext")), reason="no browser that prints")
def test_prints_on_a4_with_all_that_counts_on_the_first_page(reported, tmp_path):
    pair, _, _ = reported
    long = pair.folder / f"{'a_long_name_' * 12}.tif"
    shutil.copy(pair.moving, long)
    html, pdf = tmp_path / "report.html", tmp_path / "report.pdf"
    estimate_alignment(str(long), pair.fixed, report=str(html), author="The author", organisation="An office " * 9)
    browser = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'browser'}"]
    subprocess.run(
        [*browser, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", html.as_uri()],
        check=True, capture_output=True, timeout=PATIENCE,
    )  # fmt: skip
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    pages = text.split("\f")
    assert all(word in pages[0] for word in ("The alignment is good", "CE90", "Landsat-8", "The author", "Coregix"))
    assert pages[1].lstrip().startswith("Appendix")
    sizes = set(re.findall(rb"/MediaBox \[([\d. ]+)\]", pdf.read_bytes()))
    assert all(size.split()[2:] in ([b"595.91998", b"842.88"], [b"594.95996", b"841.91998"]) for size in sizes), sizes


def test_a_raster_that_is_gone_is_told_and_nothing_is_left(reported):
    pair, _, _ = reported
    Path(pair.fixed).unlink()
    with pytest.raises(InputError, match="fixed raster"):
        write_report(str(pair.folder / "solution.json"), str(pair.folder / "later.html"))
    assert not (pair.folder / "later.html").exists()


def test_a_report_may_not_take_an_inputs_place(pair):
    with pytest.raises(InputError, match="own file"):
        align_image_pair(pair.moving, pair.fixed, pair.output, report=pair.moving)
    assert not Path(pair.output).exists()
