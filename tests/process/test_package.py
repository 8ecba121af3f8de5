# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip of `make package`: what plugins.qgis.org takes, and a plugin that QGIS loads with nothing beside it."""

from __future__ import annotations

import json
import re
import subprocess
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlparse

import pytest

from tests.qgis_process import Qgis

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package() -> Path:
    answer = subprocess.run(
        ["make", "--no-print-directory", "package"], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    return PROJECT / answer.stdout.splitlines()[-1].split(":")[0]


def test_zip_is_what_the_plugin_site_takes(package):
    names = zipfile.ZipFile(package).namelist()
    assert package.stat().st_size <= 25 * 2**20
    assert {name.split("/")[0] for name in names} == {"coregix"}
    assert {"coregix/metadata.txt", "coregix/__init__.py", "coregix/LICENSE"} <= set(names)
    assert "coregix/requirements-engine.txt" in names
    assert not [name for name in names if name.endswith((".pyc", ".sh")) or "/." in name or "/tests/" in name]


@pytest.fixture(scope="module")
def plugin(package, tmp_path_factory) -> Path:
    """The folder of the plugin, unpacked."""
    folder = tmp_path_factory.mktemp("unpacked plugin")
    zipfile.ZipFile(package).extractall(folder)
    return folder / "coregix"


@pytest.fixture(scope="module")
def algorithms(plugin, tmp_path_factory) -> dict[str, dict]:
    """What QGIS tells of its algorithms."""
    answer = Qgis.with_plugin(tmp_path_factory.mktemp("qgis"), plugin)("--json", "list")
    return json.loads(answer.stdout)["providers"]["coregix"]["algorithms"]


def test_unpacked_zip_loads_in_qgis(algorithms):
    assert "coregix:alignimagepair" in algorithms


def test_help_buttons_open_the_section_of_each_algorithm_in_the_zip(plugin, algorithms):
    for name, algorithm in algorithms.items():
        url = urlparse(algorithm["help_url"])
        page = Path(unquote(url.path))
        assert url.scheme == "file" and page.parent == plugin / "help" and page.is_file(), name
        (target,) = re.findall(r'http-equiv="refresh" content="0; url=([^"]+)"', page.read_text(encoding="utf-8"))
        section, anchor = urldefrag(target)
        assert anchor == name.replace(":", "") and anchor in Page(page.with_name(section)).anchors, name


def test_help_needs_no_network_and_its_links_lead_somewhere(plugin):
    pages = {path.name: Page(path) for path in (plugin / "help").glob("*.html")}
    assert {"toolbox.html", "guide.html"} <= set(pages)
    for name, page in pages.items():
        assert not page.tags & {"script", "link", "iframe"} and "url(" not in page.style, name
        for source in page.sources:
            assert (plugin / "help" / source).is_file(), f"{name}: {source}"
        for link in page.links:
            target, anchor = urldefrag(link)
            if not target.startswith("https://"):
                assert not anchor or anchor in pages[target or name].anchors, f"{name}: {link}"
                assert not target or target in pages, f"{name}: {link}"


class Page(HTMLParser):
    """What a page of the help is made of."""

    def __init__(self, path: Path):
        super().__init__()
        self.tags, self.anchors, self.links, self.sources, self.style = set(), set(), [], [], ""
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        self.anchors.add(given.get("id"))
        self.links += [given["href"]] if "href" in given else []
        self.sources += [given["src"]] if "src" in given else []

    def handle_data(self, data: str) -> None:
        self.style += data if self.lasttag == "style" else ""
