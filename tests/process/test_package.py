# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip of `make package`: what plugins.qgis.org takes, and a plugin that QGIS loads with nothing beside it."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package() -> Path:
    answer = subprocess.run(
        ["make", "--no-print-directory", "package"], cwd=PROJECT, capture_output=True, text=True, check=True
    )
    return PROJECT / answer.stdout.split(":")[0]


def test_zip_is_what_the_plugin_site_takes(package):
    names = zipfile.ZipFile(package).namelist()
    assert package.stat().st_size <= 25 * 2**20
    assert {name.split("/")[0] for name in names} == {"coregix"}
    assert {"coregix/metadata.txt", "coregix/__init__.py", "coregix/LICENSE"} <= set(names)
    assert "coregix/requirements-engine.txt" in names
    assert not [name for name in names if name.endswith((".pyc", ".sh")) or "/." in name or "/tests/" in name]


def test_unpacked_zip_loads_in_qgis(package, tmp_path):
    profile = tmp_path / "profiles" / "default"
    zipfile.ZipFile(package).extractall(profile / "python" / "plugins")
    (profile / "QGIS").mkdir()
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ncoregix=true\n")
    command = "qgis_process.bin" if shutil.which("qgis_process.bin") else "qgis_process"
    listing = subprocess.run(
        [command, "list"],
        env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "coregix:alignimagepair" in listing
