# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings: the names and defaults that users know, and the values that are refused."""

from __future__ import annotations

import dataclasses
import functools
import json
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import hypothesis
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core.errors import SettingsError
from core.results.report_repeat import FOLDERS, PATHS, python_line, shell_line
from core.service.cli import _joined, _parser
from core.settings import AlignmentSettings, ApplySettings, EdgeTrimSettings
from tests.core.strategies import json_values
from tests.setting_values import same, settings_values

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
        ({"use_edge_proxies": "no"}, "use_edge_proxies is 'no', but must be true or false"),
        ({"band_index": 1.5}, "band_index is 1.5, but must be a whole number"),
        ({"band_index": None}, "band_index is None, but must be a whole number"),
        ({"split_factor": "2"}, "split_factor is '2', but must be a whole number"),
        ({"moving_nodata": "none"}, "moving_nodata is 'none', but must be a number"),
        ({"moving_nodata": 10**400}, "moving_nodata is 1000"),
        ({"mask": 3}, "mask is 3, but must be a text"),
        ({"initial_shift": ("a", "b")}, "initial_shift is .*, but must be numbers separated by commas"),
        ({"creation_options": [1]}, "creation_options is .*, but must be texts"),
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


def test_what_python_calls_a_number_or_a_path():
    given = {"band_index": np.int64(2), "moving_nodata": np.float32(0.5), "force": np.True_, "mask": Path("a.tif")}
    settings = AlignmentSettings(**given, solve_resolutions=np.array([4.0, 0.0]), temp_dir="")
    assert settings == AlignmentSettings(
        band_index=2, moving_nodata=0.5, force=True, mask="a.tif", solve_resolutions=(4.0, 0.0), temp_dir=None
    )
    assert type(settings.band_index) is int and type(settings.moving_nodata) is float and settings.force is True
    assert AlignmentSettings(moving_nodata=2**64 - 1).moving_nodata == 2**64 - 1  # which a float can't tell


def accepted(kind: type, values: dict[str, Any]) -> Any:
    """The settings, None where they are refused."""
    try:
        return kind.from_mapping(values)
    except SettingsError:
        return None


parser = functools.lru_cache(_parser)


def parsed(arguments: list[str]) -> dict[str, Any]:
    """The settings that the command line reads of its arguments."""
    options = vars(parser().parse_args(_joined(arguments)))
    names = set(AlignmentSettings.__dataclass_fields__)
    return {name: value for name, value in options.items() if value is not None and name in names}


@given(st.sampled_from([AlignmentSettings, ApplySettings]), st.data())
@hypothesis.settings(max_examples=150)
def test_any_settings_are_refused_or_survive_json(kind, data):
    settings = accepted(kind, data.draw(settings_values(kind)))
    assume(settings is not None)
    text = json.dumps(settings.to_dict(), allow_nan=False)
    assert same(kind.from_mapping(json.loads(text)), settings)
    assert kind.from_mapping(json.loads(text)).to_dict() == settings.to_dict()
    hash(settings)


@given(st.data())
def test_any_value_of_json_is_refused_or_survives_it(data):
    name = data.draw(st.sampled_from(sorted(AlignmentSettings.__dataclass_fields__)))
    value = data.draw(json_values)
    settings = accepted(AlignmentSettings, {name: value})
    if settings is not None:
        again = AlignmentSettings.from_mapping(json.loads(json.dumps(settings.to_dict(), allow_nan=False)))
        assert same(again, settings)
        default = getattr(AlignmentSettings(), name)
        assert value in (None, "", []) or default is None or type(getattr(settings, name)) is type(default)


@given(settings_values(AlignmentSettings))
@hypothesis.settings(max_examples=150)
def test_any_settings_survive_the_command_line(values):
    settings = accepted(AlignmentSettings, values)
    assume(settings is not None)
    arguments = ["align", "--moving-image", "m.tif", "--fixed-image=f.tif", "--output-image=o.tif"]
    for name, value in settings.to_dict().items():
        option = "--" + name.replace("_", "-")
        if isinstance(value, bool):
            arguments.append(option if value else option.replace("--", "--no-", 1))
        elif name == "creation_options":
            arguments += [f"{option}={given}" for given in value or ()]
        elif isinstance(value, list):
            arguments += [option, ",".join(map(str, value))]
        elif isinstance(value, str):
            arguments.append(f"{option}={value}")
        elif value is not None:
            arguments += [option, str(value)]
    assert same(AlignmentSettings.from_mapping(parsed(arguments)), settings)


@given(settings_values(AlignmentSettings))
@hypothesis.settings(max_examples=150)
def test_the_lines_of_a_report_give_the_same_settings(values):
    """But for folders, which a report does not tell."""
    settings = accepted(AlignmentSettings, values)
    assume(settings is not None)
    named = [name for name in PATHS if getattr(settings, name)]
    settings = dataclasses.replace(settings, **dict.fromkeys(named, "a b.json"), **dict.fromkeys(FOLDERS))
    known = {"inputs": {"moving": {"path": "/c d/-a_b's.tif"}, "fixed": {"path": 'b"$x.tif'}}}
    words = shlex.split(shell_line(known, settings))
    assert words[:3] == ["python", "-m", "core"]
    assert vars(parser().parse_args(_joined(words[3:])))["moving_image"] == "-a_b's.tif"
    assert same(AlignmentSettings.from_mapping(parsed(words[3:])), settings)

    class Core:
        @staticmethod
        def align_image_pair(moving: str, fixed: str, output: str, **given: Any) -> Any:
            assert (moving, fixed) == ("-a_b's.tif", 'b"$x.tif')
            return AlignmentSettings.from_mapping(given)

    assert same(eval(python_line(known, settings), {"core": Core}), settings)
