# SPDX-License-Identifier: GPL-2.0-or-later
"""Robust fits of transform models to matched positions, and the choice between models by held-out prediction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from affine import Affine

from ..arrays import Floats, Integers
from ..geometry.grid import apply_to_points

MODEL_PARAMETERS = {
    "translation": 2,
    "rigid": 3,
    "similarity": 4,
    "affine": 6,
    "projective": 8,
    "polynomial2": 12,
    "polynomial3": 20,
}
AFFINE_MODELS = ("translation", "rigid", "similarity", "affine")
DEGREES = {"affine": 1, "polynomial2": 2, "polynomial3": 3}
MATCHES_PER_PARAMETER = 1.5
ITERATIONS = 30
SETTLED_WEIGHT = 1e-4
OUTLIER_SCALES = 2.5
SMALLEST_SCALE = 1e-4
PROJECTIVE_ITERATIONS = 5
FOLDS = 5
RIDGE = 1e-12
SURE_GAIN = 1.5  # standard errors
LEAST_EFFECT = 0.03  # pixels: less is how resampling moves edges, which is no distortion of the image
MOST_CHOOSING = 1000  # matches: more tell nothing else of the model
CAPPED_SCALES = 3.0  # of a prediction's error: an outlier would decide else
CAPPED_EFFECTS = 7.0  # but no less than so many effects that are felt

Prediction = Callable[[Floats], Floats]


@dataclass(frozen=True)
class AffinePrediction:
    """Positions (n, 2) through an affine map."""

    transform: Affine

    def __call__(self, points: Floats) -> Floats:
        return apply_to_points(self.transform, points)


@dataclass(frozen=True)
class Fit:
    """A model fitted to matched positions.

    predict : from fixed positions (n, 2) to moving positions (n, 2), pixels.
    residuals : (n, 2) columns, rows: matched less predicted moving position.
    weights : (n,) 0 (outlier) to 1.
    scale : robust standard deviation of a residual's component, pixels.
    """

    model: str
    predict: Prediction
    residuals: Floats
    weights: Floats
    scale: float

    def affine(self, around: Floats) -> Affine:
        """The affine map that comes nearest to the fit at the positions `around` (n, 2)."""
        if isinstance(self.predict, AffinePrediction):
            return self.predict.transform
        return least_squares_affine(around, self.predict(around), np.ones(len(around)), "affine")


def fit_model(fixed: Floats, moving: Floats, model: str, prior: Floats | None = None) -> Fit:
    """Fit a model to positions (n, 2) in the fixed and the moving image, both in pixels.

    Iteratively reweighted least squares with the weight of Geman and McClure, its scale from the median residual.
    `prior` (n,) multiplies the weights: how much a match tells.
    """
    given = np.ones(len(fixed)) if prior is None else prior
    weights, before = np.ones(len(fixed)), np.zeros(len(fixed))
    for _ in range(ITERATIONS):
        if np.abs(weights - before).max() < SETTLED_WEIGHT:
            break
        predict = least_squares(fixed, moving, weights * given, model)
        residuals = moving - predict(fixed)
        lengths = np.hypot(*residuals.T)
        scale = max(float(np.median(lengths)) / 1.1774, SMALLEST_SCALE)
        before, weights = weights, 1 / (1 + (lengths / (OUTLIER_SCALES * scale)) ** 2) ** 2
    return Fit(model, predict, residuals, weights, scale)


def affordable(models: Sequence[str], parts: int, matches: int) -> list[str]:
    """The models that matches in as many parts of the image can carry.

    Up to rigid the matches alone count, which overlap: a rotation that was found is worth more over the whole image
    than what it costs in certainty.
    """
    counts = [matches if MODEL_PARAMETERS[model] <= MODEL_PARAMETERS["rigid"] else parts for model in models]
    return [m for m, count in zip(models, counts) if count >= MATCHES_PER_PARAMETER * MODEL_PARAMETERS[m]]


def choose_model(
    fixed: Floats, moving: Floats, models: Sequence[str], window: float, prior: Floats | None = None
) -> Fit | None:
    """The simplest of the models (from simple to rich) that predicts left-out matches about as well as any.

    Matches are left out by parts of the image, a fifth at a time, for neighbours share pixels and with them errors.
    A richer model must predict better by SURE_GAIN standard errors of the gain over the parts (after the one-standard-
    error rule of Breiman, Friedman, Olshen and Stone, 1984). None where the matches are too few for any.

    window : side in pixels of what a match was found by.
    """
    step = -(-len(fixed) // MOST_CHOOSING)
    some_fixed, some_moving, some_prior = fixed[::step], moving[::step], None if prior is None else prior[::step]
    parts, folds = parts_of(some_fixed, window), fold_of(some_fixed, window)
    names = affordable(models, len(np.unique(parts)), len(fixed)) or affordable(models[:1], len(fixed), len(fixed))
    if not names:
        return None
    if len(names) == 1:
        return fit_model(fixed, moving, names[0], prior)
    costs = prediction_costs(some_fixed, some_moving, names, parts, folds, some_prior)
    return fit_model(fixed, moving, simplest_of(names, costs), prior)


def prediction_costs(
    fixed: Floats,
    moving: Floats,
    models: Sequence[str],
    parts: Integers,
    folds: Integers,
    prior: Floats | None = None,
) -> Floats:
    """(models, parts) mean squared error, capped, of what each model predicts of a part without its fold."""
    lengths = np.stack([np.hypot(*held_out_residuals(fixed, moving, model, folds, prior).T) for model in models])
    limit = max(CAPPED_SCALES * np.median(lengths, axis=1).min() / 1.1774, CAPPED_EFFECTS * LEAST_EFFECT)
    squares = np.minimum(lengths, limit) ** 2
    return np.stack([np.bincount(parts, row) for row in squares]) / np.bincount(parts)


def simplest_of(models: Sequence[str], costs: Floats) -> str:
    """The first model that none after it beats surely, and by an effect that is felt."""
    for index, model in enumerate(models):
        gains = costs[index] - costs[index + 1 :]
        errors = gains.std(axis=1) / np.sqrt(gains.shape[1])
        if not (gains.mean(axis=1) > np.maximum(SURE_GAIN * errors, LEAST_EFFECT**2)).any():
            return model
    return models[-1]


def held_out_residuals(
    fixed: Floats, moving: Floats, model: str, folds: Integers, prior: Floats | None = None
) -> Floats:
    """(n, 2) position of each match less the one that a fit without its fold predicts."""
    residuals = np.empty_like(moving)
    for fold in np.unique(folds):
        left_out = folds == fold
        known = ~left_out if left_out.mean() < 1 else left_out
        fit = fit_model(fixed[known], moving[known], model, None if prior is None else prior[known])
        residuals[left_out] = moving[left_out] - fit.predict(fixed[left_out])
    return residuals


def parts_of(positions: Floats, window: float) -> Integers:
    """(n,) number, from 0, of the part of the image, a window's side wide and high, in which each position lies."""
    cells = np.floor(positions / window).astype(int)
    parts: Integers = np.unique(cells, axis=0, return_inverse=True)[1].ravel()
    return parts


def fold_of(positions: Floats, window: float, folds: int = FOLDS) -> Integers:
    """(n,) number of the fold of each position's part: neighbouring parts along rows and columns have other ones."""
    cols, rows = np.floor(positions / window).astype(int).T
    found: Integers = (cols + 2 * rows) % folds
    return found


def least_squares_affine(fixed: Floats, moving: Floats, weights: Floats, model: str) -> Affine:
    """The weighted least squares fit of one of AFFINE_MODELS."""
    center, target = np.average(fixed, 0, weights), np.average(moving, 0, weights)
    p, q = fixed - center, moving - target
    linear = Affine.identity()
    if model in ("rigid", "similarity"):
        # positions as complex numbers: turning and scaling is one complex factor (Umeyama 1991 in two dimensions)
        p_complex, q_complex = p @ (1, 1j), q @ (1, 1j)
        extent = np.sum(weights * np.abs(p_complex) ** 2)  # 0 where all lie at one place, which tells no rotation
        factor = np.sum(weights * p_complex.conj() * q_complex) / extent if extent > 0 else 1.0 + 0j
        if model == "rigid":
            factor = factor / abs(factor) if abs(factor) > 0 else 1.0 + 0j
        linear = Affine(factor.real, -factor.imag, 0, factor.imag, factor.real, 0)
    elif model == "affine":
        matrix = solve_weighted(p, q, weights).T
        linear = Affine(matrix[0, 0], matrix[0, 1], 0, matrix[1, 0], matrix[1, 1], 0)
    return Affine.translation(*target) * linear * Affine.translation(*-center)


def least_squares(fixed: Floats, moving: Floats, weights: Floats, model: str) -> Prediction:
    """The weighted least squares fit of a model."""
    if model in AFFINE_MODELS:
        return AffinePrediction(least_squares_affine(fixed, moving, weights, model))
    center = np.average(fixed, 0, weights)
    reach = max(float(np.abs(fixed - center).max()), 1.0)  # so that powers of positions stay near one
    if model == "projective":
        return _least_squares_projective(fixed, moving, weights, center, reach)
    degree = DEGREES[model]
    coefficients = solve_weighted(powers((fixed - center) / reach, degree), moving, weights)
    return lambda points: powers((points - center) / reach, degree) @ coefficients


def _least_squares_projective(
    fixed: Floats, moving: Floats, weights: Floats, center: Floats, reach: float
) -> Prediction:
    """x' = (a x + b y + c) / (1 + g x + h y), by linear least squares reweighted by the last denominator."""
    target = np.average(moving, 0, weights)
    x, y = ((fixed - center) / reach).T
    u, v = ((moving - target) / reach).T
    zero, one = np.zeros_like(x), np.ones_like(x)
    design = np.concatenate(
        [
            np.column_stack([x, y, one, zero, zero, zero, -u * x, -u * y]),
            np.column_stack([zero, zero, zero, x, y, one, -v * x, -v * y]),
        ]
    )
    wanted, denominator = np.concatenate([u, v]), one
    for _ in range(PROJECTIVE_ITERATIONS):
        h = solve_weighted(design, wanted, np.tile(weights / denominator**2, 2))
        denominator = np.maximum(1 + h[6] * x + h[7] * y, 0.1)

    def predict(points: Floats) -> Floats:
        x, y = ((points - center) / reach).T
        below = np.maximum(1 + h[6] * x + h[7] * y, 0.1)
        above = np.column_stack([h[0] * x + h[1] * y + h[2], h[3] * x + h[4] * y + h[5]])
        moved: Floats = target + reach * above / below[:, None]
        return moved

    return predict


def solve_weighted(design: Floats, wanted: Floats, weights: Floats) -> Floats:
    """Weighted least squares by the normal equations: the columns of `design` are of one size, and few."""
    weighted = design * (weights / weights.mean())[:, None]
    normal = design.T @ weighted
    normal += RIDGE * np.trace(normal) / len(normal) * np.eye(len(normal))  # for matches in a line, or too few
    return np.linalg.solve(normal, weighted.T @ wanted)


def powers(points: Floats, degree: int) -> Floats:
    """(n, terms) all products of powers of columns and rows up to the degree, of points (n, 2)."""
    x, y = points.T
    return np.column_stack([x ** (total - k) * y**k for total in range(degree + 1) for k in range(total + 1)])
