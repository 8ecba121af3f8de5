# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings: the names and defaults that users know, and the values that are refused."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import SettingsError
from core.settings import AlignmentSettings, EdgeTrimSettings

DEFAULTS = {
    "band_index": 0,
    "moving_band_index": None,
    "fixed_band_index": None,
    "use_edge_proxies": True,
    "clip_fixed_to_moving": True,
    "enforce_mutual_valid_mask": True,
    "output_on_moving_grid": True,
    "moving_nodata": None,
    "fixed_nodata": None,
    "output_nodata": None,
    "min_valid_fraction": 0.01,
    "split_factor": 0,
    "temp_dir": None,
    "keep_temp_dir": False,
    "log_to_console": False,
    "solve_resolutions": None,
    "trim_edge_invalid": False,
    "edge_trim_depth": 8,
    "edge_trim_detection_band_index": 0,
    "edge_trim_invalid_below": None,
    "edge_trim_invalid_above": None,
    "resampling": "bilinear",
    "model": "auto",
}


def test_defaults():
    settings = AlignmentSettings()
    assert {name: getattr(settings, name) for name in DEFAULTS} == DEFAULTS


def test_every_setting_has_a_help_text():
    for field in dataclasses.fields(AlignmentSettings):
        assert field.metadata["help"].endswith("."), field.name


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"min_valid_fraction": 0}, "min_valid_fraction is 0, but must be above 0"),
        ({"min_valid_fraction": 1.2}, "min_valid_fraction is 1.2, but must be at most 1"),
        ({"min_valid_fraction": float("nan")}, "min_valid_fraction is nan"),
        ({"split_factor": -1}, "split_factor is -1, but must be at least 0"),
        ({"band_index": -1}, "band_index is -1"),
        ({"resampling": "average"}, "resampling is 'average', but must be one of nearest"),
        ({"resampling": "none", "output_on_moving_grid": False}, "resampling 'none'"),
        ({"model": "thin plate"}, "model is 'thin plate'"),
        ({"edge_trim_depth": 0}, "edge_trim_depth is 0"),
        ({"solve_resolutions": "8;4"}, "solve_resolutions is '8;4'"),
        ({"solve_resolutions": (4.0, 8.0)}, "coarse to fine"),
        ({"solve_resolutions": (4.0, -1.0)}, "0 or more"),
        ({"solve_resolutions": (0.0, 4.0)}, "0 last"),
        ({"no_such_thing": 1}, "no setting named no_such_thing"),
    ],
    ids=str,
)
def test_bad_values_are_refused(values, message):
    with pytest.raises(SettingsError, match=message):
        AlignmentSettings.from_mapping(values)


def test_bands_count_from_one_inside():
    assert (AlignmentSettings(band_index=2).moving_band, AlignmentSettings(band_index=2).fixed_band) == (3, 3)
    one = AlignmentSettings(band_index=2, moving_band_index=0)
    assert (one.moving_band, one.fixed_band) == (1, 3)
    assert AlignmentSettings(band_index=2, fixed_band_index=4).fixed_band == 5


def test_resolutions_as_text():
    assert AlignmentSettings(solve_resolutions="8, 4,0").solve_resolutions == (8.0, 4.0, 0.0)
    assert AlignmentSettings(solve_resolutions="").solve_resolutions is None


def test_edge_trim_only_when_asked_for():
    assert AlignmentSettings(edge_trim_depth=3).edge_trim is None
    trim = AlignmentSettings(trim_edge_invalid=True, edge_trim_depth=3, edge_trim_invalid_below=1.5).edge_trim
    assert trim == EdgeTrimSettings(3, 0, 1.5, None)


def test_settings_load_without_the_packages_of_the_engine():
    # QGIS reads this table in its own process, where rasterio must never be imported.
    code = "import sys, core.settings; print([m for m in ('rasterio', 'SimpleITK', 'numpy') if m in sys.modules])"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True).stdout == "[]\n"
