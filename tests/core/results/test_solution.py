# SPDX-License-Identifier: GPL-2.0-or-later
"""Solution files: what is read of them is what was written."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import hypothesis
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from core import align_image_pair, write_report
from core.errors import InputError, SettingsError
from core.geometry.transforms import transform_from_dict
from core.results.solution import read_solution, write_solution
from core.settings import AlignmentSettings
from tests.core.rasters import make_pair
from tests.core.strategies import json_values, not_finite, transforms
from tests.setting_values import same, settings_values

HEAD = {"format": "coregix solution", "format_version": 1}


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("solution") / "solution.json"


def written_and_read(path: Path, values: dict[str, Any]) -> dict[str, Any]:
    write_solution(str(path), {**values, **HEAD})
    return read_solution(str(path), {})


def is_read(found: Any, value: Any) -> bool:
    """Whether a value was read as it was written: the same, or the text of a number that JSON lacks."""
    if isinstance(value, dict):
        return found.keys() == value.keys() and all(is_read(found[name], value[name]) for name in value)
    if isinstance(value, (list, tuple)):
        return len(found) == len(value) and all(map(is_read, found, value))
    if isinstance(value, float) and not math.isfinite(value):
        return isinstance(found, str) and same(float(found), value)
    return type(found) is type(value) and found == value


@given(st.dictionaries(st.text(), json_values | not_finite, max_size=6))
def test_what_is_written_is_read(path, values):
    assert is_read(written_and_read(path, values), {**values, **HEAD})
    json.loads(path.read_text(encoding="utf-8"), parse_constant=pytest.fail)  # any reader takes it


@given(transforms)
def test_a_transform_is_read_to_the_last_digit(path, transform):
    found = transform_from_dict(written_and_read(path, {"transform": transform.to_dict()})["transform"])
    assert found.affine == transform.affine
    assert transform.field is None or np.array_equal(found.field.nodes, transform.field.nodes)


@given(settings_values(AlignmentSettings))
@hypothesis.settings(max_examples=150)
def test_settings_are_read(path, values):
    try:
        settings = AlignmentSettings.from_mapping(values)
    except SettingsError:
        assume(False)
    read = written_and_read(path, {"settings": settings.to_dict()})["settings"]
    assert read == settings.to_dict()  # so that a stack knows them again, NaN too
    assert same(AlignmentSettings.from_mapping(read), settings)


@given(json_values)
def test_any_other_json_is_refused(path, value):
    named = {"format": "coregix solution"}
    for other in (value, {"format": value}, named, {**named, "format_version": value}):
        path.write_text(json.dumps(other), encoding="utf-8")
        if isinstance(other, dict) and other.get("format_version") == 1:
            continue
        with pytest.raises(InputError):
            read_solution(str(path), {})


def test_a_nodata_value_that_is_no_number_reaches_the_solution_and_its_report(tmp_path):
    pair = make_pair(tmp_path / "pair", dtype="float32")
    names = {"solution": str(tmp_path / "solution.json"), "report": str(tmp_path / "report.html")}
    given = {"moving_nodata": np.nan, "fixed_nodata": math.inf}
    align_image_pair(pair.moving, pair.fixed, pair.output, **names, **given)
    read = read_solution(names["solution"], {})
    assert (read["settings"]["moving_nodata"], read["settings"]["fixed_nodata"]) == ("nan", "inf")
    assert read["output"]["nodata"] == "nan"
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    write_report(names["solution"], names["report"])
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == page
    assert "--moving-nodata nan --fixed-nodata inf" in page


def test_a_message_has_an_end_whatever_a_damaged_file_holds(path):
    """What failed stands at its beginning, what to do at its end."""
    path.write_text(json.dumps({"format": "coregix solution", "format_version": "9" * 5000}))
    with pytest.raises(InputError) as told:
        read_solution(str(path))
    assert len(str(told.value)) < 1000 and str(told.value).endswith("Estimate it again.")
    for length in (1500, 5000):
        message = str(InputError("begins " + "x" * length + " ends"))
        assert message.startswith("begins") and message.endswith("ends") and len(message) < 1510
