# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields fitted to matches whose truth is known: what is left of their errors."""

from __future__ import annotations

import numpy as np

from core.registration.displacement_fit import RADII, best_radius, fit_field

SIDE, STEP = 800, 16


def lattice(first: float, last: float, step: float) -> np.ndarray:
    """(n, 2) columns, rows of points at even distances."""
    line = np.arange(first, last, step)
    return np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)


def waves(points: np.ndarray) -> np.ndarray:
    """(n, 2) displacements of up to two pixels, in waves as long as the image."""
    x, y = points.T * 2 * np.pi / 750
    return 2 * np.column_stack([np.sin(y) * np.cos(0.5 * x), np.sin(x + 1) * np.cos(0.7 * y)])


def rmse(errors: np.ndarray) -> float:
    return float(np.sqrt(np.mean(np.sum(errors**2, axis=1))))


def test_a_field_is_followed_over_its_crests_and_to_its_rim():
    rng = np.random.default_rng(8)
    positions = lattice(STEP, SIDE - STEP + 1, STEP)
    found = waves(positions) + rng.normal(0, 0.08, positions.shape)
    places = lattice(8, SIDE - 7, 28)
    weights = np.ones(len(positions))
    errors = {radius: fit_field(positions, found, weights, places, radius) - waves(places) for radius in RADII}
    chosen = errors[best_radius(positions, found, weights, 1.0)]
    rim = np.abs(places - SIDE / 2).max(axis=1) > SIDE / 2 - 20
    assert rmse(chosen) < 1.3 * min(map(rmse, errors.values()))
    assert rmse(chosen) < 0.036
    assert rmse(chosen[rim]) < 0.055


def test_sharp_matches_count_for_more_in_a_field():
    rng = np.random.default_rng(9)
    positions = lattice(STEP, 401, STEP)
    vague = rng.random(len(positions)) < 0.5
    found = waves(positions) + rng.normal(0, 1, positions.shape) * np.where(vague, 0.4, 0.05)[:, None]
    places = lattice(8, 400, 28)
    plain, weighted = (
        rmse(fit_field(positions, found, weights / weights.mean(), places, 48.0) - waves(places))
        for weights in (np.ones(len(positions)), np.where(vague, 1 / 0.4**2, 1 / 0.05**2))
    )
    assert weighted < 0.5 * plain
