# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures of the engine's tests: real rasters on disk and the engine's commands as processes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.core.rasters import Pair, make_pair


def pytest_configure(config: pytest.Config) -> None:
    # affine 3 asks for `@`, which affine 2 doesn't have.
    config.addinivalue_line("filterwarnings", "ignore:Use `@` matmul:PendingDeprecationWarning")


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """A pair with a known shift, alone in its folder."""
    return make_pair(tmp_path / "pair")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 kB; skips where mounting isn't permitted."""
    folder = tmp_path / "small"
    with mounted(folder, "size=200k"):
        yield folder


@pytest.fixture
def read_only_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that can't be written to, with a file `old.tif` in it; a mount where permissions bind nobody (root)."""
    folder = tmp_path / "locked"
    folder.mkdir()
    if os.name == "nt":
        pytest.skip("a folder's permissions are those of POSIX")
    if os.geteuid() != 0:
        (folder / "old.tif").write_bytes(b"old")
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o755)
        return
    with mounted(folder, "size=200k"):
        (folder / "old.tif").write_bytes(b"old")
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        yield folder


@contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """A file system of its own in a folder; skips the test where mounting isn't permitted."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True).returncode:
        pytest.skip("mounting a file system is not permitted")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)
