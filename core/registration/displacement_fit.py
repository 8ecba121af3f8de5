# SPDX-License-Identifier: GPL-2.0-or-later
"""Fits a smooth field of displacements to many local matches."""

from __future__ import annotations

import numpy as np

from ..arrays import Flags, Floats, Integers
from .fitting import fold_of

OUTLIER_SCALES = 3.0
NEIGHBOURS = 12
PLANE_ITERATIONS = 5
PLANE_PRIOR = 1e-3
# of a surface's coefficients being 0, in matches: the displacements that a field follows are several times what a match
# is off by. Five times as much pulls the rim and each crest to 0 (a bend of 2 pixels: .057 px instead of .041). From
# 1.5 times to a quarter nothing changes, and less makes fields of vague matches worse.
PRIOR_WEIGHTS = (0.02, 0.1, 0.1, 0.2, 0.2, 0.2)
REACH = 3.0
RADII = (128.0, 96.0, 64.0, 48.0, 32.0, 22.0)
CELL = 64.0  # pixels, twice a window: a match in its middle shares no pixel, and so no error, with one outside
MIDDLE = 8.5  # pixels from the middle of a cell
MOST_JUDGED = 400
CAPPED_SCALES = 3.0  # of an error of prediction: an outlier would decide else
ABOUT_AS_WELL = 1.02
TOGETHER = 32  # matches whose neighbours are looked for at a time


def fit_field(positions: Floats, displacements: Floats, weights: Floats, nodes: Floats, radius: float) -> Floats:
    """A smooth field through scattered displacements.

    Parameters
    ----------
    positions : (n, 2) column, row.
    displacements : (n, 2) along columns and rows.
    weights : (n,) how much each tells, about 1.
    nodes : (m, 2) column, row: where the field is wanted.
    radius : pixels within which a node's neighbours decide on it (standard deviation of their weight).

    Returns
    -------
    (m, 2). Each node has the value at its place of a quadratic surface fitted to the displacements around it, weighted
    by a Gaussian of the distance too (locally weighted regression: Cleveland and Devlin, JASA 83, 1988). It tends to 0,
    where the global transform alone counts, as matches become few.
    """
    order = np.argsort(positions[:, 1])
    positions, displacements, weights = positions[order], displacements[order], weights[order]
    first, last = (np.searchsorted(positions[:, 1], nodes[:, 1] + side * REACH * radius) for side in (-1, 1))
    field = np.zeros((len(nodes), 2))
    for index, node in enumerate(nodes):
        around = slice(first[index], last[index])
        near = np.abs(positions[around, 0] - node[0]) < REACH * radius
        x, y = ((positions[around][near] - node) / radius).T
        near_weights = (weights[around][near] * np.exp(-0.5 * (x**2 + y**2)))[:, None]
        design = np.column_stack([np.ones_like(x), x, y, x * x, x * y, y * y])
        normal = design.T @ (design * near_weights) + np.diag(PRIOR_WEIGHTS)
        field[index] = np.linalg.solve(normal, design.T @ (displacements[around][near] * near_weights))[0]
    return field


def best_radius(positions: Floats, displacements: Floats, weights: Floats, spread: float) -> float:
    """The largest radius for `fit_field` that predicts displacements from others nearby about as well as any.

    spread : factor of RADII, and of the cells whose matches are judged by those of other cells.
    """
    radii = [radius * spread for radius in RADII]
    chosen = np.flatnonzero(in_middle(positions, spread))
    chosen = chosen[:: -(-len(chosen) // MOST_JUDGED) or 1]
    if not len(chosen):
        return radii[0]
    folds = fold_of_cell(positions, spread)
    lengths = np.empty((len(radii), len(chosen)))
    for fold in np.unique(folds[chosen]):
        judged, known = folds[chosen] == fold, folds != fold
        at = chosen[judged]
        for errors, radius in zip(lengths, radii):
            predicted = fit_field(positions[known], displacements[known], weights[known], positions[at], radius)
            errors[judged] = np.hypot(*(displacements[at] - predicted).T)
    # a mean square: a field that is too smooth fails on its few crests, which a median doesn't see
    limit = CAPPED_SCALES * np.median(lengths, axis=1).min()
    costs = np.sqrt(np.mean(np.minimum(lengths, limit) ** 2, axis=1))
    return next(radius for radius, cost in zip(radii, costs) if cost <= ABOUT_AS_WELL * costs.min())


def fold_of_cell(positions: Floats, spread: float) -> Integers:
    """(n,) fold of the cell in which each match lies: matches are judged by those of other folds."""
    return fold_of(positions, CELL * spread)


def in_middle(positions: Floats, spread: float) -> Flags:
    """(n,) bool: matches that share no pixel with those outside of their cell."""
    side = CELL * spread
    inside: Flags = np.abs(positions % side - side / 2).max(axis=1) <= MIDDLE * spread
    return inside


def consistent(positions: Floats, displacements: Floats) -> Flags:
    """(n,) bool: displacements that agree with what their nearest neighbours predict, robustly judged.

    Each is predicted by a plane through its neighbours: at the rim, where all of them lie on one side, an average
    would call every true gradient an outlier.
    """
    if len(positions) <= NEIGHBOURS:
        return np.ones(len(positions), bool)
    near = _nearest_neighbours(positions)
    predicted, leverage = _predict_by_planes(positions, positions[near], displacements[near])
    residuals = np.hypot(*(displacements - predicted).T) / np.sqrt(1 + leverage)
    agreeing: Flags = residuals <= OUTLIER_SCALES * max(np.median(residuals) / 1.1774, 0.05)
    return agreeing


def _nearest_neighbours(positions: Floats) -> Integers:
    """(n, NEIGHBOURS) indices of the matches nearest to each, found cell by cell among those around the cell."""
    side = np.sqrt(np.prod(np.ptp(positions, axis=0) + 1) * TOGETHER / len(positions))
    cells = np.floor((positions - positions.min(axis=0)) / side).astype(int)
    order = np.lexsort(cells.T)
    parts = np.split(order, np.flatnonzero(np.diff(cells[order], axis=0).any(axis=1)) + 1)
    by_cell = {tuple(cells[members[0]].tolist()): members for members in parts}
    found = np.empty((len(positions), NEIGHBOURS), int)
    for (col, row), members in by_cell.items():
        beside = [(col + across, row + down) for across in (-1, 0, 1) for down in (-1, 0, 1)]
        around = np.sort(np.concatenate([by_cell[cell] for cell in beside if cell in by_cell]))
        if len(around) <= NEIGHBOURS:
            around = np.arange(len(positions))
        (cols, rows), (around_cols, around_rows) = positions[members].T, positions[around].T
        distances = (cols[:, None] - around_cols) ** 2 + (rows[:, None] - around_rows) ** 2
        distances[members[:, None] == around] = np.inf
        found[members] = around[np.argpartition(distances, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]]
    return found


def _predict_by_planes(positions: Floats, near: Floats, displacements: Floats) -> tuple[Floats, Floats]:
    """What planes through neighbours say at the positions, and how much their errors grow on the way there.

    Parameters
    ----------
    positions : (n, 2). near, displacements : (n, neighbours, 2), of which up to half may be outliers.

    Returns
    -------
    (n, 2) and (n,), the variance of a prediction in units of a displacement's own. Weights are those of `fit_model`.
    """
    offsets = near - positions[:, None]
    offsets = offsets / np.sqrt(np.mean(offsets**2, axis=(1, 2), keepdims=True))
    design = np.concatenate([np.ones((*offsets.shape[:2], 1)), offsets], axis=2)
    weights = np.ones(offsets.shape[:2])
    for _ in range(PLANE_ITERATIONS):
        weighted = design * weights[..., None]
        normal = np.linalg.inv(design.swapaxes(1, 2) @ weighted + PLANE_PRIOR * np.eye(3))
        planes = normal @ weighted.swapaxes(1, 2) @ displacements
        lengths = np.linalg.norm(displacements - design @ planes, axis=2)
        scale = np.maximum(np.median(lengths, axis=1, keepdims=True) / 1.1774, 0.05)
        weights = 1 / (1 + (lengths / (OUTLIER_SCALES * scale)) ** 2) ** 2
    return planes[:, 0], normal[:, 0, 0]
