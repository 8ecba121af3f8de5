# SPDX-License-Identifier: GPL-2.0-or-later
"""The report: one file with everything in it, from the alignment or from its solution."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from core import align_image_pair, write_report
from core.errors import InputError
from tests.core.commands import options, run


class Page(HTMLParser):
    """What a reader sees of a page, its pictures, and the addresses that it would load."""

    def __init__(self, text: str):
        super().__init__()
        self.text, self.pictures, self.addresses, self.tags = "", [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.tags.append(tag)
        self.addresses += [given[name] for name in ("src", "href") if name in given]
        if tag == "img":
            assert given["alt"]
            self.pictures.append(base64.b64decode(given["src"].removeprefix("data:image/png;base64,")))

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def reported(pair):
    """An alignment with its report and its solution."""
    names = {"report": str(pair.folder / "report.html"), "solution": str(pair.folder / "solution.json")}
    summary = align_image_pair(
        pair.moving, pair.fixed, pair.output, **names, repeat=f"qgis_process run '<this>' --MOVING={pair.moving}"
    )
    return pair, summary, Path(names["report"]).read_text(encoding="utf-8")


def test_holds_the_verdict_the_numbers_and_the_figures(reported):
    pair, summary, page = reported
    seen = Page(page)
    assert summary["verdict_reason"] in seen.text
    for wanted in ("moving.tif", "fixed.tif", f"{summary['shift_x']:.4g}", "rasterio", "20", "metre"):
        assert wanted in seen.text
    assert str(pair.folder) not in page  # where files lie is nobody's business who is shown a report
    assert len(seen.pictures) == 5
    assert all(picture.startswith(b"\x89PNG") and len(picture) > 2000 for picture in seen.pictures)
    assert len(set(seen.pictures)) == 5


def test_needs_no_other_file(reported):
    _, _, page = reported
    assert all(address.startswith("data:") for address in Page(page).addresses)
    assert not re.search(r"https?://|@import|url\(", page)


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
    assert run("report", *options(**names)).returncode == 0
    assert Page((pair.folder / "later.html").read_text()).pictures == Page(page).pictures


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
