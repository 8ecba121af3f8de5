# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an alignment deserves belief, from tie points that took no part in it, with the reason in words."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .fitting import MODEL_PARAMETERS, choose_model
from .matching import SURVEY_STEP
from .tie_points import CHANCE, TiePoints

GOOD, DOUBTFUL, FAILED = "good", "doubtful", "failed"

LEAST_POINTS = 16
FAILED_SHARE = 0.3
GOOD_SHARE = 0.5
CHANCE_LEVEL = 1e-3
GOOD_RMSE = 1.0
LEAST_STRENGTH_OF_FEW = 6.0  # mean score; images of one kind reach 15, a coastline that both show 5
LEAST_GAIN = 0.3
LEAST_EFFECT_PIXELS = 0.2
SMOOTH_CORRELATION = 0.4


@dataclass(frozen=True)
class Verdict:
    """grade : 'good', 'doubtful' or 'failed'; reason : why, in words, with what to try."""

    grade: str
    reason: str


def judge(points: TiePoints, model: str, grid_center: np.ndarray) -> Verdict:
    """Judge an alignment.

    Parameters
    ----------
    points : windows all over the overlap with the displacements that are left.
    model : the transform's model.
    grid_center : (2,) middle of the registration domain, map units, from where directions are told.

    Windows of unrelated images fit anywhere; CHANCE is the share of those that fit by chance where they should. A field
    of displacements fits the windows it was made from even then, so that only the others count for it.
    """
    counted = points.independent if model == "local" else np.ones(len(points), bool)
    count, agreeing = int(counted.sum()), int(points.agreeing[counted].sum())
    share = agreeing / max(count, 1)
    found = f"{agreeing} of {count} windows ({share:.0%}) agree"
    by_chance = _binomial_tail(agreeing, count, CHANCE)
    if share < FAILED_SHARE or by_chance > CHANCE_LEVEL:
        return Verdict(
            FAILED,
            f"The images don't match: {found}, and {CHANCE:.0%} would by chance. They may not show the same ground, or "
            "too little of it: try other bands, an initial shift, or a mask over clouds and water.",
        )
    strength = float(points.scores[points.agreeing & counted].sum() / count)
    if count < LEAST_POINTS and strength < LEAST_STRENGTH_OF_FEW:
        return Verdict(
            FAILED,
            f"Too little to go by: {found}, so few and so faintly (mean score {strength:.1f}, where "
            f"{LEAST_STRENGTH_OF_FEW:g} is the least). Try other bands, or a fixed raster with smaller pixels.",
        )
    advice = _systematic(points, model, grid_center)
    after = points.statistics()["after"]
    if count < LEAST_POINTS:
        return Verdict(DOUBTFUL, f"{found}, but so few can't prove an alignment: compare the result by eye.")
    if advice:
        return Verdict(DOUBTFUL, f"{found}, but {advice}")
    if share < GOOD_SHARE:
        return Verdict(
            DOUBTFUL, f"Only {found}: the images differ much. Compare the result by eye, or try other bands."
        )
    if after and after["rmse"] > GOOD_RMSE:
        return Verdict(
            DOUBTFUL, f"{found}, but they are left {after['rmse']:.2f} pixels apart (RMSE): try other bands."
        )
    left = f", {after['rmse']:.2f} pixels apart (RMSE)" if after else ""
    return Verdict(GOOD, f"{found}{left}.")


def _systematic(points: TiePoints, model: str, grid_center: np.ndarray) -> str | None:
    """What the residuals have in common, and the model that could remove it; None where they look random."""
    chosen = points.agreeing
    pixels, residuals = points.pixels[chosen], points.residuals[chosen]
    if len(residuals) < LEAST_POINTS:
        return None
    spread = float(np.sqrt(np.mean(np.sum(residuals**2, axis=1))))
    models = tuple(MODEL_PARAMETERS)
    richer = models[models.index(model) + 1 :] if model in models else ()
    if richer:
        fit = choose_model(pixels, pixels + residuals, ("translation", *richer))
        left = float(np.sqrt(np.mean(np.sum(fit.residuals**2, axis=1))))
        if fit.model in richer and left < (1 - LEAST_GAIN) * spread and spread - left > LEAST_EFFECT_PIXELS:
            towards = _direction(points.fixed[chosen], residuals, grid_center)
            return f"residuals grow towards the {towards}: try model {fit.model}."
    if model != "local" and spread > 2 * LEAST_EFFECT_PIXELS and _smoothness(pixels, residuals) > SMOOTH_CORRELATION:
        return f"residuals of {spread:.2f} pixels (RMSE) change smoothly from place to place: try model local."
    return None


def _direction(positions: np.ndarray, residuals: np.ndarray, center: np.ndarray) -> str:
    lengths = np.hypot(*residuals.T)
    pull = np.mean((positions - center) * (lengths - lengths.mean())[:, None], axis=0)
    names = ("east", "west"), ("north", "south")
    axis = int(np.argmax(np.abs(pull)))
    if np.abs(pull[axis]) < 0.1 * np.std(positions[:, axis]) * lengths.std():
        return "rim"
    return names[axis][0 if pull[axis] > 0 else 1]


def _smoothness(pixels: np.ndarray, residuals: np.ndarray) -> float:
    """Correlation of the residuals of neighbouring windows, -1 to 1."""
    cells = (pixels // SURVEY_STEP).astype(int)
    order = {tuple(cell): index for index, cell in enumerate(cells)}
    pairs = [
        (index, order[neighbour])
        for (col, row), index in order.items()
        for neighbour in ((col + 1, row), (col, row + 1))
        if neighbour in order
    ]
    if len(pairs) < LEAST_POINTS:
        return 0.0
    first, second = np.array(pairs).T
    centered = residuals - residuals.mean(axis=0)
    return float(np.mean(np.sum(centered[first] * centered[second], axis=1)) / np.mean(np.sum(centered**2, axis=1)))


def _binomial_tail(least: int, count: int, probability: float) -> float:
    """Probability of `least` or more successes in `count` trials."""
    logs = [
        math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1)
        + k * math.log(probability) + (count - k) * math.log1p(-probability)
        for k in range(least, count + 1)
    ]  # fmt: skip
    return min(1.0, sum(math.exp(value) for value in logs))
