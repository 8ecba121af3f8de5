# SPDX-License-Identifier: GPL-2.0-or-later
"""How exact a transform is, told from the matches that made it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable

import numpy as np

from ..arrays import Flags, Floats
from .fitting import fold_of

GROUPS = 10
FEWEST_GROUPS = 4  # else the matches themselves are left out by turns, though they share pixels
FEWEST_MATCHES = 8
CE90 = 1.5175  # radius that holds 90 % of a round normal distribution, in units of its root mean square length
BIAS = 0.3  # pixels, between images without anything in common
LEAST_ERROR = 0.004  # pixels: what interpolation alone leaves
CLEAR_SCORE = 9.0
FEWEST_NEIGHBOURS = 8

# points (n, 2) as predicted without some of the matches: known (m,) bool, points -> (n, 2)
Predict = Callable[[Flags, Floats], Floats]


@dataclass(frozen=True)
class Accuracy:
    """The expected error of a transform, RMS over the overlap's corners and middle, in fixed pixels.

    spread : of the fit, by which it would differ with other matches of the same kind.
    misfit : what neighbouring windows have in common of their residuals: the images are bent, and the model is not.
    bias : what all windows have in common, for the images show the same ground by other edges: see `bias_of`.
    """

    spread: float
    misfit: float
    bias: float = 0.0

    @property
    def rmse(self) -> float:
        return float(np.sqrt(self.spread**2 + self.misfit**2 + self.bias**2 + LEAST_ERROR**2))

    def to_dict(self, pixel: float) -> dict[str, Any]:
        """For JSON: RMSE and CE90 (the radius of 90 % of the errors), in pixels and, `pixel` long, on the map."""
        found = {"rmse": self.rmse, "ce90": CE90 * self.rmse}
        return {**found, "map_units": {name: value * pixel for name, value in found.items()}}


def bias_of(correlation: float) -> float:
    """By how much all matches may be off alike, pixels, where features correlate so much (0 to 1) at the solution.

    Edges that only one of the images has lie beside those that both have (shadows, crowns against the soil, snow), more
    of them on one side than on the other, and draw each window's peak the same way. No residual shows it; it grows with
    what the images don't share. BIAS is what bands and dates of known displacement have.
    """
    return BIAS * (1 - min(max(correlation, 0.0), 1.0))


def spread_of(predict: Predict, positions: Floats, window: float) -> float | None:
    """Standard error of a fit at the corners and in the middle of the matches at `positions` (n, 2), pixels.

    None where they are too few to tell. By the jackknife over groups of parts of the image, each two windows wide:
    matches of one part share pixels, and neighbours what they are off by.
    """
    groups = fold_of(positions, 2 * window, GROUPS)
    low, high = positions.min(axis=0), positions.max(axis=0)
    points = np.array([low, (low[0], high[1]), (high[0], low[1]), high, (low + high) / 2])
    names = np.unique(groups)
    if len(positions) < FEWEST_MATCHES:
        return None
    if len(names) < FEWEST_GROUPS:
        groups = np.arange(len(positions)) % FEWEST_GROUPS
        names = np.unique(groups)
    found = np.stack([predict(groups != group, points) for group in names])
    variance = (len(names) - 1) / len(names) * ((found - found.mean(axis=0)) ** 2).sum(axis=(0, 2))
    return float(np.sqrt(variance.mean()))


def misfit_of(positions: Floats, residuals: Floats, window: float) -> float:
    """Root mean square of what residuals (n, 2) of neighbouring windows have in common, pixels.

    The larger of the two directions counts: what jumps from row to row is the same along the rows.
    """
    cells = np.floor(positions / window).astype(int)
    order = {tuple(cell): index for index, cell in enumerate(cells)}
    shared = [0.0]
    for step in ((1, 0), (0, 1)):
        pairs = [
            (index, order[(col + step[0], row + step[1])])
            for (col, row), index in order.items()
            if (col + step[0], row + step[1]) in order
        ]
        if len(pairs) >= FEWEST_NEIGHBOURS:
            first, second = np.array(pairs).T
            products = np.sum(residuals[first] * residuals[second], axis=1)
            shared.append(float(products.mean()) - float(products.std()) / np.sqrt(len(products)))
    return float(np.sqrt(max(shared)))
