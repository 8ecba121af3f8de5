# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands in the documentation do what it says."""

from __future__ import annotations

import re
import shlex
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.qgis_process import Qgis

PROJECT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "docs/toolbox.md", "docs/scale.md")
ALL_PAGES = (*PAGES, *(f"docs/{name}.md" for name in ("guide", "performance", "how-it-works", "accuracy")))
OUTPUTS = re.compile(
    r"--(OUTPUT|SOLUTION|REPORT|TABLE|FOOTPRINTS|table|footprints|output-\w+|solution|points|\w+:[\w ]+)"
)
STARTS = ("qgis_process run coregix:", ".venv/bin/python -m core", "printf ")
ENGINE = ".venv/bin/python -m core"
CLUSTER = ".venv/bin/python -m dask"
NOT_RUN = "coregix:installengine"  # downloads the engine anew; it has tests of its own


def blocks(page: str, language: str) -> list[str]:
    """The page's blocks of a language."""
    text = (PROJECT / page).read_text(encoding="utf-8")
    return re.findall(rf"^ *```{language}\n(.*?)^ *```", text, re.DOTALL | re.MULTILINE)


def lines(page: str) -> list[str]:
    """The commands of the page's shell blocks."""
    return [line.strip() for block in blocks(page, "sh") for line in block.replace("\\\n", " ").splitlines()]


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
    for line in lines(page):
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
    found = [line for line in lines(page) if line.startswith(STARTS) and NOT_RUN not in line]
    assert found
    with cluster(page):
        for line in found:
            if line.startswith("qgis_process"):
                answer = qgis(*shlex.split(line)[1:])
            else:
                answer = subprocess.run(["bash", "-c", line], capture_output=True, text=True)
            assert answer.returncode == 0, f"{line}\n{answer.stderr}"
            words = [word for part in shlex.split(line) for word in part.split("=", 1)]
            written = [name for option, name in zip(words, words[1:]) if OUTPUTS.fullmatch(option)]
            for name in written:
                assert (folder / name).exists(), f"{line}\ndoes not write {name}"


@pytest.mark.parametrize("block", [block for block in blocks("docs/toolbox.md", "python") if "import core" in block])
def test_python_of_the_engine_runs(block, folder):
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
