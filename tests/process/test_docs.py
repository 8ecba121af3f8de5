# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands in the documentation do what it says."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.qgis_process import Qgis

PROJECT = Path(__file__).resolve().parents[2]
PAGES = ("README.md", "docs/toolbox.md")
ALL_PAGES = (*PAGES, *(f"docs/{name}.md" for name in ("guide", "performance", "how-it-works", "accuracy")))
OUTPUTS = ("--OUTPUT=", "--SOLUTION=", "--REPORT=")
STARTS = ("qgis_process run coregix:", ".venv/bin/python -m core")
NOT_RUN = "coregix:installengine"  # downloads the engine anew; it has tests of its own


def commands(page: str) -> list[list[str]]:
    """The lines of the page's shell blocks that run Coregix."""
    blocks = re.findall(
        r"^ *```sh\n(.*?)^ *```", (PROJECT / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    lines = [line.strip() for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    return [shlex.split(line) for line in lines if line.startswith(STARTS) and NOT_RUN not in line]


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder as the documentation has it: the sample pair, the engine's environment and the engine in it."""
    for name in ("sample", ".venv", "core"):
        (tmp_path / name).symlink_to(PROJECT / name)
    return tmp_path


@pytest.mark.parametrize("page", PAGES)
def test_every_command_runs(page, folder, tmp_path_factory, monkeypatch):
    monkeypatch.chdir(folder)
    qgis = Qgis.with_plugin(tmp_path_factory.mktemp("qgis"), PROJECT)
    found = commands(page)
    assert found
    for command in found:
        if command[0] == "qgis_process":
            answer = qgis(*command[1:])
        else:
            answer = subprocess.run(command, capture_output=True, text=True)
        assert answer.returncode == 0, f"{shlex.join(command)}\n{answer.stderr}"
        written = [
            part.split("=", 1)[1] for part in command if part.startswith(("--OUTPUT=", "--SOLUTION=", "--REPORT="))
        ]
        assert all((folder / name).exists() for name in written)


@pytest.mark.parametrize(
    "page", [*PAGES, "docs/guide.md", "docs/performance.md", "docs/how-it-works.md", "docs/accuracy.md"]
)
def test_links_lead_somewhere(page):
    text = (PROJECT / page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)", text):
        assert target.startswith("http") or ((PROJECT / page).parent / target).exists(), target
