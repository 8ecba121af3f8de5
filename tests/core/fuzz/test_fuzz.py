# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever is given, there is an answer or a message; `make fuzz` tries thousands, here are a hundred of each."""

from __future__ import annotations

import hypothesis
import pytest
from hypothesis import strategies as st

from tests.core.fuzz.any_pair import any_pair
from tests.core.fuzz.corrupted import damaged_raster
from tests.core.fuzz.serving import any_lines
from tests.core.fuzz.texts import damaged_text


@pytest.mark.parametrize("kind", [any_pair, damaged_raster, damaged_text, any_lines], ids=lambda kind: kind.__name__)
def test_an_answer_or_a_message(tmp_path_factory, kind):
    answers = []

    @hypothesis.given(st.data())
    @hypothesis.settings(
        max_examples=100,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    def tried(data: st.DataObject) -> None:
        answers.append(kind(data.draw, tmp_path_factory.mktemp("case")))

    tried()
    assert any(answers) and not all(answers)
