# SPDX-License-Identifier: GPL-2.0-or-later
"""Each rule of the verdict on made scenes: what is seen is told, and the answer is the same whichever raster moves."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from core import estimate_alignment
from core.registration.accuracy import Accuracy
from core.registration.evidence import Rival
from core.registration.false_friends import FalseFriend
from core.registration.looks import looks
from core.registration.opening import open_pair
from core.registration.refinement import Refinement
from core.registration.solve import match
from core.registration.verdict import judge
from core.settings import AlignmentSettings
from tests.core.rasters import PIXEL, grid, positions, view, write

SIDE = 260
AT = grid(SIDE, SIDE)
TRUTH = Affine.translation(37.3, 24.6)


def written(folder: Path, name: str, pixels: np.ndarray, noise: float = 40.0, transform: Affine = AT) -> str:
    seed = sum(map(ord, name))
    noisy = pixels + np.random.default_rng(seed).normal(0, noise, pixels.shape)
    return write(folder / f"{name}.tif", [noisy.astype(np.float32)], transform)


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> Refinement:
    """What the first look finds of a plain pair."""
    folder = tmp_path_factory.mktemp("plain")
    moving = written(folder, "moving", view(AT, SIDE, SIDE, TRUTH))
    fixed = written(folder, "fixed", view(AT, SIDE, SIDE))
    settings = AlignmentSettings()
    with open_pair(moving, fixed, settings) as pair, ThreadPoolExecutor(2) as pool:
        from core.progress import SILENT

        refinement = match(next(iter(looks(pair, settings))), settings, pool, SILENT)
    assert refinement is not None
    return refinement


def agreeing(found: Refinement, share: float) -> Refinement:
    """The same with so many of its windows agreeing."""
    points = found.tie_points
    return replace(found, tie_points=replace(points, agreeing=np.arange(len(points)) < share * len(points)))


def few(found: Refinement, count: int) -> Refinement:
    """The same with its first windows alone."""
    points = found.tie_points
    some = {name: getattr(points, name)[:count] for name in points.__dataclass_fields__}
    return replace(found, tie_points=replace(points, **some))


NEARLY, BETTER, LOW = Rival(0.9, (12, 5)), Rival(1.3, (12, 5)), Rival(0.75, (12, 5))
RULES = {
    "good": (lambda f: f, "good", "expected error"),
    "no more than chance explains": (lambda f: replace(agreeing(f, 0.08), rival=LOW), "failed", "don't match"),
    "two windows": (lambda f: replace(few(f, 2), rival=LOW), "failed", "don't match"),
    "few windows, but no other place": (lambda f: few(f, 2), "doubtful", "they alone prove little"),
    "neither half, nor at rest, nor alone": (
        lambda f: replace(agreeing(f, 0.45), settled=False, rival=LOW),
        "failed",
        "did not come to rest, and other places",
    ),
    "less than half": (lambda f: agreeing(f, 0.45), "doubtful", "differ much"),
    "another place fits as well": (
        lambda f: replace(f, rival=NEARLY),
        "doubtful",
        "repeats: 13 pixels (130 map units)",
    ),
    "another place fits better": (lambda f: replace(f, rival=BETTER), "failed", "don't match here"),
    "by marks alone": (lambda f: replace(f, friend=FalseFriend("lines", 1, 40)), "doubtful", "without that, 1 of 40"),
    "not at rest": (lambda f: replace(f, settled=False), "doubtful", "did not come to rest"),
    "no way to tell how exact": (lambda f: replace(f, accuracy=None), "doubtful", "can't tell how exactly"),
    "inexact": (lambda f: replace(f, accuracy=Accuracy(1.2, 0.1)), "doubtful", "expected error is 1.20"),
    "bent": (lambda f: replace(f, accuracy=Accuracy(0.1, 1.4), better="local"), "doubtful", "try model local"),
    "bent, as far as large windows tell": (
        lambda f: replace(f, model="local", window=96),
        "doubtful",
        "windows as large",
    ),
    "bent in steps": (lambda f: replace(f, accuracy=Accuracy(0.1, 1.4)), "doubtful", "bent in steps"),
}


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_decides_and_says_why(found, rule):
    change, grade, reason = RULES[rule]
    verdict = judge(change(found))
    assert (verdict.grade, reason in verdict.reason) == (grade, True), verdict


@pytest.mark.parametrize(
    ("rule", "remedies"),
    [
        ("good", ()),
        ("two windows", ("bands", "guess", "mask")),
        ("another place fits as well", ("guess",)),
        ("by marks alone", ("mask",)),
        ("less than half", ("bands",)),
        ("bent", ("local",)),
    ],
)
def test_what_to_try_is_told_to_programs_too(found, rule, remedies):
    assert judge(RULES[rule][0](found)).remedies == remedies


def orchard(transform: Affine, east: float = 0.0) -> np.ndarray:
    """Trees every 12 pixels, all alike."""
    x, y = positions(transform, SIDE, SIDE)
    return 1500 + 800 * np.cos(2 * np.pi * (x - east) / 120) * np.cos(2 * np.pi * y / 120)


def test_repeating_ground_is_told_with_its_period_and_the_nearest_place_is_taken(tmp_path):
    moving, fixed = written(tmp_path, "moving", orchard(AT, 21.0)), written(tmp_path, "fixed", orchard(AT))
    near = estimate_alignment(moving, fixed)
    assert near["verdict"] == "doubtful"
    assert np.hypot(near["shift_x"], near["shift_y"]) < 7 * PIXEL  # the period runs diagonally, too: 8.5 pixels
    assert "the ground repeats" in near["verdict_reason"] and "first guess" in near["verdict_reason"]
    guessed = estimate_alignment(moving, fixed, initial_shift=(141.0, 0.0))
    assert (guessed["shift_x"], guessed["shift_y"]) == pytest.approx((141.0, 0.0), abs=0.2 * PIXEL)


def test_rows_that_jump_are_seen(tmp_path):
    """Lines of a scanner that are off by up to three pixels, each block of rows by another amount."""
    seen = view(AT, SIDE, SIDE, TRUTH)
    jumps = np.random.default_rng(4).integers(-3, 4, SIDE // 20 + 1)
    seen = np.stack([np.roll(row, jumps[index // 20]) for index, row in enumerate(seen)])
    found = estimate_alignment(written(tmp_path, "moving", seen), written(tmp_path, "fixed", view(AT, SIDE, SIDE)))
    assert found["verdict"] != "good" or found["residuals"]["after"]["rmse"] > 0.5


SCENES = {
    "other bands": (4000 - view(AT, SIDE, SIDE, TRUTH), AT, 200.0),
    "much noise": (view(AT, SIDE, SIDE, TRUTH), AT, 900.0),
}


@pytest.mark.parametrize("scene", SCENES)
def test_the_other_way_round_the_verdict_and_the_shift_are_the_same(tmp_path, scene):
    pixels, transform, noise = SCENES[scene]
    other = written(tmp_path, "other", pixels, noise, transform)
    one = written(tmp_path, "one", view(AT, SIDE, SIDE))
    there, back = estimate_alignment(other, one), estimate_alignment(one, other)
    assert there["verdict"] == back["verdict"]
    if there["verdict"] == "good":
        shifts = [(found["shift_x"], found["shift_y"]) for found in (there, back)]
        assert shifts[0] == pytest.approx([-value for value in shifts[1]], abs=0.15 * PIXEL)


def test_the_same_bits_whatever_the_threads(tmp_path):
    moving = written(tmp_path, "moving", view(AT, SIDE, SIDE, TRUTH))
    fixed = written(tmp_path, "fixed", view(AT, SIDE, SIDE))
    answers = [estimate_alignment(moving, fixed, threads=threads) for threads in (1, 2, 5)]
    parts = ("transform", "evidence", "tie_points", "residuals", "metric_after")
    assert all(answer[part] == answers[0][part] for answer in answers for part in parts)
