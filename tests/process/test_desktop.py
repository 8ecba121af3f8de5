# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock in a real QGIS with a screen of its own and a fresh profile."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("look", [(), ("de", "Night Mapping")], ids=["English", "German and dark"])
def test_a_new_user_aligns_the_sample_pair_from_the_dock(tmp_path, look):
    """On a screen of 1366 x 768, where no stage of the dock needs scrolling: the tour ends at one that does."""
    done = subprocess.run(
        [sys.executable, str(PROJECT / "scripts" / "screenshots.py"), str(tmp_path), *look],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    pictures = sorted(path.stem for path in tmp_path.iterdir())
    assert pictures == ["dock-empty", "dock-estimate", "dock-preview", "dock-swipe", "dock-written"]
