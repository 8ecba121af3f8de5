# SPDX-License-Identifier: GPL-2.0-or-later
"""Robust fits of transform models to matched positions, and the choice between models by evidence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from affine import Affine

from ..geometry.grid import apply_to_points

MODEL_PARAMETERS = {"translation": 2, "rigid": 3, "similarity": 4, "affine": 6}
MATCHES_PER_PARAMETER = 2
ITERATIONS = 30
SETTLED_WEIGHT = 1e-4
OUTLIER_SCALES = 2.5
SMALLEST_SCALE = 1e-4
INDEPENDENT_SHARE = 0.5
EVIDENCE_PER_PARAMETER = 6.0


@dataclass(frozen=True)
class Fit:
    """A model fitted to matched positions.

    transform : Affine from fixed to moving positions, pixels.
    residuals : (n, 2) columns, rows: matched less predicted moving position.
    weights : (n,) 0 (outlier) to 1.
    scale : robust standard deviation of a residual's component, pixels.
    """

    model: str
    transform: Affine
    residuals: np.ndarray
    weights: np.ndarray
    scale: float


def fit_model(fixed: np.ndarray, moving: np.ndarray, model: str) -> Fit:
    """Fit a model to positions (n, 2) in the fixed and the moving image, both in pixels.

    Iteratively reweighted least squares with the weight of Geman and McClure, its scale from the median residual.
    """
    weights, before = np.ones(len(fixed)), np.zeros(len(fixed))
    for _ in range(ITERATIONS):
        if np.abs(weights - before).max() < SETTLED_WEIGHT:
            break
        transform = _least_squares(fixed, moving, weights, model)
        residuals = moving - apply_to_points(transform, fixed)
        lengths = np.hypot(*residuals.T)
        scale = max(float(np.median(lengths)) / 1.1774, SMALLEST_SCALE)
        before, weights = weights, 1 / (1 + (lengths / (OUTLIER_SCALES * scale)) ** 2) ** 2
    return Fit(model, transform, residuals, weights, scale)


def choose_model(fixed: np.ndarray, moving: np.ndarray, models: tuple[str, ...]) -> Fit | None:
    """The simplest of the models (from simple to rich) that the matches support; None when they are too few.

    A richer model must lower the spread of the residuals by more than its parameters would by chance: the
    Bayesian information criterion with a stricter penalty, as windows overlap and so are not independent.
    Residuals count no more than three spreads each, for an outlier would decide otherwise.
    """
    affordable = [m for m in models if len(fixed) >= MATCHES_PER_PARAMETER * MODEL_PARAMETERS[m]]
    if not affordable:
        return None
    fits = [fit_model(fixed, moving, model) for model in affordable]
    limit = 3 * min(fit.scale for fit in fits)
    count = max(1.0, INDEPENDENT_SHARE * len(fixed))

    def cost(fit: Fit) -> float:
        spread = np.mean(np.minimum(np.hypot(*fit.residuals.T), limit) ** 2)
        return count * np.log(spread) + MODEL_PARAMETERS[fit.model] * max(EVIDENCE_PER_PARAMETER, np.log(count))

    return min(fits, key=cost)


def _least_squares(fixed: np.ndarray, moving: np.ndarray, weights: np.ndarray, model: str) -> Affine:
    center, target = np.average(fixed, 0, weights), np.average(moving, 0, weights)
    p, q = fixed - center, moving - target
    linear = Affine.identity()
    if model in ("rigid", "similarity"):
        # positions as complex numbers: turning and scaling is one complex factor (Umeyama 1991 in two dimensions)
        p_complex, q_complex = p @ (1, 1j), q @ (1, 1j)
        factor = np.sum(weights * p_complex.conj() * q_complex) / np.sum(weights * np.abs(p_complex) ** 2)
        if model == "rigid":
            factor /= abs(factor)
        linear = Affine(factor.real, -factor.imag, 0, factor.imag, factor.real, 0)
    elif model == "affine":
        root = np.sqrt(weights)[:, None]
        matrix = np.linalg.lstsq(root * p, root * q, rcond=None)[0].T
        linear = Affine(matrix[0, 0], matrix[0, 1], 0, matrix[1, 0], matrix[1, 1], 0)
    return Affine.translation(*target) * linear * Affine.translation(*-center)
