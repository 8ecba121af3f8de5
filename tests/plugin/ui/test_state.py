# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock knows, and when it stops knowing it."""

from __future__ import annotations

import pytest


@pytest.fixture
def state(plugin_module):
    state = plugin_module("ui.state").DockState()
    state.set_engine_problem("")
    return state


def test_an_answer_counts_while_its_question_is_asked(state):
    first = state.preview.ask()
    second = state.preview.ask()
    first.answer("early")
    assert state.preview.running and state.preview.value is None
    second.answer("late")
    second.fail("too late")
    assert state.preview.value == "late"


def test_another_choice_forgets_what_was_asked_of_the_former(state):
    state.choose({"MODEL": "rigid"})
    preview, estimate = state.preview.ask(), state.ask_estimate()
    preview.answer({})
    estimate.answer("solution")
    assert state.may_commit
    state.choose({"MODEL": "rigid"})
    assert state.may_commit
    state.choose({"MODEL": "affine"})
    assert not state.may_commit
    estimate.answer("solution")
    assert not state.estimate.answered


def test_what_was_written_goes_with_the_estimate_but_not_while_it_is_being_written(state):
    state.choose({"MODEL": "rigid"})
    writing = state.writing.ask()
    state.choose({"MODEL": "affine"})
    writing.answer("aligned.tif")
    assert state.writing.value == "aligned.tif"
    state.ask_estimate()
    assert state.writing.value is None


def test_another_engine_is_asked_anew(state):
    state.choose({"MODEL": "rigid"})
    state.preview.ask().answer({})
    state.set_engine_problem("gone")
    assert not state.preview.answered and not state.may_preview


def test_there_is_no_swipe_without_a_layer(state):
    state.look(swiping=True, blinking=True)
    assert not state.swiping and not state.blinking
    state.set_on_map(True)
    state.look(swiping=True)
    state.set_on_map(False)
    assert not state.swiping
