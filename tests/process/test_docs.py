# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands in the documentation do what it says, its links lead somewhere, and it makes a site."""

from __future__ import annotations

import ast
import re
import shlex
import subprocess
import time
from collections.abc import Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from pathlib import Path

import pytest

from scripts.page_commands import blocks, commands
from tests.qgis_process import Qgis

PROJECT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", *(f"docs/{name}.md" for name in ("index", "gallery", "toolbox", "scale")))
ALL_PAGES = (
    *("README.md", "CONTRIBUTING.md", "SECURITY.md"),
    *(f"docs/{path.name}" for path in sorted((PROJECT / "docs").glob("*.md"))),
)
OUTPUTS = re.compile(
    r"--(OUTPUT|SOLUTION|REPORT|TABLE|TIE_POINTS|FOOTPRINTS|table|footprints|output-\w+|solution|points|\w+:[\w ]+)"
)
STARTS = ("qgis_process run ", ".venv/bin/python -m core", "printf ", "mkdir ")
OF_QGIS = ("qgis_process run native:", "qgis_process run gdal:")  # with a TABLE to read; Coregix's is written
ENGINE = ".venv/bin/python -m core"
CLUSTER = ".venv/bin/python -m dask"
NOT_RUN = "coregix:installengine"  # downloads the engine anew; it has tests of its own


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A folder as the documentation has it, to work in: the sample pair, the engine's environment and the engine."""
    for name in ("sample", ".venv", "core"):
        (tmp_path / name).symlink_to(PROJECT / name)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@contextmanager
def cluster(page: str) -> Iterator[None]:
    """The scheduler and the workers that the page starts."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = []
    for line in commands(PROJECT / page):
        if line.startswith(CLUSTER):
            started.append(subprocess.Popen(shlex.split(line), **quiet))
            time.sleep(2)  # the workers need the scheduler
    yield
    for process in reversed(started):
        process.terminate()
        process.wait(30)


@pytest.mark.parametrize("page", PAGES)
def test_every_command_runs(page, folder, tmp_path_factory):
    qgis = Qgis.with_plugin(tmp_path_factory.mktemp("qgis"), PROJECT)
    found = [line for line in commands(PROJECT / page) if line.startswith(STARTS) and NOT_RUN not in line]
    assert found
    with cluster(page):
        for line in found:
            if line.startswith("qgis_process"):
                answer = qgis(*shlex.split(line)[1:])
            else:
                answer = subprocess.run(["bash", "-c", line], capture_output=True, text=True)
            assert answer.returncode == 0, f"{line}\n{answer.stderr}"
            if line.startswith(OF_QGIS):
                continue
            words = [word for part in shlex.split(line) for word in part.split("=", 1)]
            written = [name for option, name in zip(words, words[1:]) if OUTPUTS.fullmatch(option)]
            for name in written:
                assert (folder / name).exists(), f"{line}\ndoes not write {name}"


@pytest.mark.parametrize("page", ["docs/toolbox.md", "docs/api.md"])
def test_python_of_the_engine_runs(page, folder):
    (block,) = (block for block in blocks(PROJECT / page, "python") if "import core" in block)
    answer = subprocess.run([".venv/bin/python", "-c", block], capture_output=True, text=True)
    assert answer.returncode == 0 and answer.stdout.startswith("good "), answer.stderr
    assert (folder / "from-engine.tif").exists()


@pytest.mark.parametrize("page", ALL_PAGES)
def test_links_lead_somewhere(page):
    text = (PROJECT / page).read_text(encoding="utf-8")
    for target, anchor in re.findall(r"\]\(([^)#]*)#?([^)]*)\)", text):
        assert target.startswith("http") or ((PROJECT / page).parent / target).exists(), target
        if anchor and not target.startswith("http"):
            linked = (PROJECT / page).parent / target if target else PROJECT / page
            assert anchor in headings(linked), anchor


def headings(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    titles = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.fixture(scope="module")
def site() -> Path:
    answer = subprocess.run(["make", "--no-print-directory", "docs"], cwd=PROJECT, capture_output=True, text=True)
    said = answer.stdout + answer.stderr
    assert answer.returncode == 0 and "WARNING" not in said, said
    return (PROJECT / answer.stdout.splitlines()[-1]).parent


def test_every_page_is_on_the_site_and_takes_nothing_from_the_network(site):
    for page in (PROJECT / "docs").glob("*.md"):
        html = (site / f"{page.stem}.html").read_text(encoding="utf-8")
        loaded = re.findall(r"<(?:script|img|link rel=.?(?:stylesheet|icon|preconnect).?)[^>]*", html)
        assert loaded and not [tag for tag in loaded if re.search(r"(src|href)=.?(https?:)?//", tag)], page


def test_every_name_of_the_engine_is_on_the_site(site):
    names = ast.parse((PROJECT / "core" / "__init__.py").read_text(encoding="utf-8"))
    (homes,) = (node.value for node in names.body if isinstance(node, ast.Assign) and node.targets[0].id == "_HOMES")
    html = (site / "api.html").read_text(encoding="utf-8")
    for name, home in ast.literal_eval(homes).items():
        assert re.search(rf'id="core{re.escape(home)}\S*\.{name}"', html), name


def test_addresses_of_the_site_are_those_of_the_plugin():
    metadata = ConfigParser(interpolation=None)
    metadata.read(PROJECT / "metadata.txt", encoding="utf-8")
    site = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8")
    help_pages = (PROJECT / "scripts" / "docs" / "help.yml").read_text(encoding="utf-8")
    assert f"\nsite_url: {metadata['general']['homepage']}\n" in site
    assert f"\nrepo_url: {metadata['general']['repository']}\n" in site
    assert f"\nrepo_url: {metadata['general']['repository']}\n" in help_pages
