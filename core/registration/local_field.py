# SPDX-License-Identifier: GPL-2.0-or-later
"""The local model: a smooth field of displacements over a global fit, where terrain or a sensor bends the image."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Flags, Floats, Integers
from ..geometry.grid import Grid
from ..geometry.transforms import LocalTransform, Transform
from ..progress import Progress
from .bent import bend, field_of, lattice
from .displacement_fit import best_radius, consistent, fit_field, fold_of_cell, in_middle
from .fitting import FOLDS, Prediction, affordable, least_squares, parts_of
from .matcher import Matcher, Tile
from .matching import CELL, LEAST_SCORE, SIZES, Matches

TRENDS = ("translation", "affine", "polynomial2", "polynomial3")
NODE_SPACING = 24.0
ITERATIONS = 4
SURVEYED = 2  # of the iterations look as far as a survey does
REACH = 2
WINDOW = SIZES[0] * CELL

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class LocalFit:
    """A field fitted to matches.

    matches : those that it follows. wanted : (n, 2) pixels, the field's displacement that each asks for.
    trend : a polynomial through all of them, which the field follows where matches are few and at its rim.
    radius : of the smoothing, pixels. spread : see `fit_local`.
    """

    transform: LocalTransform
    matches: Matches
    wanted: Floats
    trend: Prediction
    grid: Grid
    radius: float
    spread: float

    def predicted(self, known: Flags, points: Floats) -> Floats:
        """(n, 2) the field at points (n, 2), pixels, from some of the matches alone."""
        positions = self.matches.positions[known]
        over = self.wanted[known] - (self.trend(positions) - positions)
        weights = weights_of(self.matches[known])
        return fit_field(positions, over, weights, points, self.radius) + self.trend(points) - points

    def held_out_field(self, points: Floats) -> Floats:
        """(n, 2) the field at points less what it would be there without the matches of the same cell."""
        found = np.zeros((len(points), 2))
        known, fold = (fold_of_cell(positions, self.spread) for positions in (self.matches.positions, points))
        everything = np.ones(len(known), bool)
        for number in np.unique(fold):
            at = points[fold == number]
            found[fold == number] = self.predicted(everything, at) - self.predicted(known != number, at)
        return found

    def held_out_residuals(self) -> tuple[Integers, Floats]:
        """Of matches that share no pixel with other cells: (n,) indices, (n, 2) what a field without theirs leaves."""
        positions = self.matches.positions
        folds = fold_of_cell(positions, self.spread)
        chosen = np.flatnonzero(in_middle(positions, self.spread))
        residuals = np.empty((len(chosen), 2))
        for fold in np.unique(folds[chosen]):
            judged = folds[chosen] == fold
            at = chosen[judged]
            residuals[judged] = self.wanted[at] - self.predicted(folds != fold, positions[at])
        return chosen, residuals


def fit_local(
    matcher: Matcher, tiles: Sequence[Tile], grid: Grid, below: Transform, spread: float, progress: Progress
) -> LocalFit | None:
    """Match and fit by turns as the field grows; None where too little matches.

    spread : by what factor the tiles lie too far apart for the finest field.
    """
    nodes, to_node = lattice(grid, NODE_SPACING * spread)
    flat = nodes.reshape(-1, 2)
    transform = LocalTransform(below.affine, field_of(bend(below, grid, flat).reshape(nodes.shape), to_node, grid))
    found: LocalFit | None = None
    for turn in range(ITERATIONS):
        progress.check()
        if turn < SURVEYED:
            (matches,) = matcher.survey(tiles, transform, SIZES[0])
        else:
            matches = matcher.correlate(tiles, transform, REACH).matches(SIZES[0])
        matches = matches[matches.scores > LEAST_SCORE]
        matches = matches[consistent(matches.positions, matches.displacements)]
        if len(matches) < 2 * FOLDS:
            break
        wanted = bend(transform, grid, matches.positions) + matches.displacements
        trend = trend_of(matches, wanted)
        over = wanted - (trend(matches.positions) - matches.positions)
        weights = weights_of(matches)
        radius = best_radius(matches.positions, over, weights, spread)
        values = fit_field(matches.positions, over, weights, flat, radius) + trend(flat) - flat
        transform = LocalTransform(below.affine, field_of(values.reshape(nodes.shape), to_node, grid))
        found = LocalFit(transform, matches, wanted, trend, grid, radius, spread)
        log.info("field: %d matches, radius %.0f pixels", len(matches), radius)
    return found


def weights_of(matches: Matches) -> Floats:
    """(n,) how much each tells of the field, 1 in the mean: as it is in fits of a whole image."""
    told = matches.scores**2
    weights: Floats = told / told.mean()
    return weights


def trend_of(matches: Matches, wanted: Floats) -> Prediction:
    """Positions through the richest polynomial that the matches carry, by least squares over all of them.

    No match is an outlier here: what the polynomial can't follow is the field's.
    """
    parts = len(np.unique(parts_of(matches.positions, WINDOW)))
    model = affordable(TRENDS, parts, len(matches))[-1]
    return least_squares(matches.positions, matches.positions + wanted, np.ones(len(matches)), model)
