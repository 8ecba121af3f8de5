# SPDX-License-Identifier: GPL-2.0-or-later
"""What speaks for a transform: windows that agree with it, and whether another place fits as well."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..arrays import Flags, Floats
from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.sampling import read_patch
from .matcher import Matcher, Tile, View
from .matching import SIZES, SURVEY_REACH, FeatureImage, Matches
from .search import Spectra, fast_shape

AGREEING_PIXELS = 1.5
CHANCE_LEVEL = 1e-5  # five windows of five: there are sizes, levels and looks to choose from
CONFIDENCE = 1.645  # standard deviations: 95 % on one side
RIVAL_SIDE = 512
ALIKE = 0.85  # of the correlation at the solution: more, and the two places can't be told apart
NO_RIVAL_PIXELS = 4  # around the solution: its own peak
LEAST_SHARED = 0.2  # of the energy of the whole overlap that another place must share to be one
#: share of displacements within AGREEING_PIXELS among all that a survey can find
CHANCE = ((2 * AGREEING_PIXELS) / (2 * SURVEY_REACH - 1)) ** 2


@dataclass(frozen=True)
class Agreement:
    """Windows side by side all over the overlap, each with the displacement at which it fits best.

    grid : in whose pixels positions and displacements count. size : of the windows, cells.
    """

    grid: Grid
    size: int
    matches: Matches

    @property
    def agreeing(self) -> Flags:
        """(n,) bool: found within AGREEING_PIXELS of where the transform predicts, along rows and columns."""
        agreeing: Flags = np.abs(self.matches.displacements).max(axis=1) <= AGREEING_PIXELS
        return agreeing

    def moved(self, by: Floats) -> Agreement:
        """The same with other displacements: `by` (n, 2) is added."""
        return Agreement(self.grid, self.size, replace(self.matches, displacements=self.matches.displacements + by))

    @property
    def count(self) -> int:
        return len(self.matches)

    @property
    def by_chance(self) -> float:
        """Probability that as many or more agree where the images are unrelated."""
        return by_chance(int(self.agreeing.sum()), self.count)

    @property
    def sure_share(self) -> float:
        """The share that is exceeded with 95 % certainty, so that few windows prove little."""
        return sure_share(int(self.agreeing.sum()), self.count)


def by_chance(agreeing: int, count: int) -> float:
    """Probability that as many or more of `count` windows agree where the images are unrelated."""
    logs = [
        math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1)
        + k * math.log(CHANCE) + (count - k) * math.log1p(-CHANCE)
        for k in range(agreeing, count + 1)
    ]  # fmt: skip
    return min(1.0, sum(math.exp(value) for value in logs))


def sure_share(agreeing: int, count: int) -> float:
    """The share that is exceeded with 95 % certainty where `agreeing` of `count` agree (Wilson, JASA 22, 1927)."""
    if not count:
        return 0.0
    n, p, z = count, agreeing / count, CONFIDENCE
    return (p + z * z / (2 * n) - z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n)


def best_agreement(matcher: Matcher, views: Sequence[View], transform: Transform) -> Agreement:
    """Of the sizes of pixels and of windows, those in which the images surely agree most; else least by chance."""
    found = agreements(matcher, views, transform)
    meant = [agreement for agreement in found if agreement.by_chance < CHANCE_LEVEL]
    if meant:
        return max(meant, key=lambda agreement: agreement.sure_share)
    return min(found, key=lambda agreement: agreement.by_chance)


def agreements(matcher: Matcher, views: Sequence[View], transform: Transform) -> list[Agreement]:
    """In each of the sizes of pixels and of windows."""
    return [
        Agreement(view.grid, size, matches)
        for view in views
        for size, matches in zip(SIZES, matcher.survey(view.tiles, transform, *SIZES))
    ]


def whole_correlation(matcher: Matcher, tiles: Sequence[Tile], transform: Transform) -> float:
    """The correlation of the images under a transform, in units of its deviation were they unrelated."""
    product = power = 0.0
    for tile in tiles:
        fixed, moving = tile.fixed.values, matcher.seen(tile, transform).values
        product += float((fixed * moving).sum())
        power += float(((fixed**2).sum(axis=2) * (moving**2).sum(axis=2)).sum()) / fixed.shape[2]
    return product / math.sqrt(power) if power > 0 else 0.0


def correlation_coefficient(tiles: Sequence[Tile], seen: Sequence[FeatureImage]) -> float:
    """Of the features, where both images are valid: 0 where they have nothing in common, 1 where they are the same.

    seen : the moving image's features on the tiles, as `Matcher.all_seen` gives them.
    """
    product = first = second = 0.0
    for tile, moving in zip(tiles, seen):
        both = (tile.fixed.valid & moving.valid)[..., None]
        a, b = tile.fixed.values * both, moving.values * both
        product += float((a * b).sum())
        first += float((a**2).sum())
        second += float((b**2).sum())
    return product / math.sqrt(first * second) if first * second > 0 else 0.0


@dataclass(frozen=True)
class Rival:
    """The other place at which the images fit best.

    ratio : its correlation over that at the solution, both in units of what unrelated images would have.
    shift : (columns, rows) from the solution, pixels.
    nearest : of all places that fit about as well, the shift to the one nearest to where the solve began.
    """

    ratio: float
    shift: tuple[int, int]
    nearest: tuple[int, int] = (0, 0)


def best_rival(matcher: Matcher, grid: Grid, transform: Transform, begun: Floats) -> Rival:
    """Correlates the middle of the images under a transform over all shifts, in full detail.

    begun : (2,) columns, rows: displacement there from where the solve began, pixels of the grid.
    """
    height, width = (min(RIVAL_SIDE, n) for n in grid.shape)
    part = grid.window((grid.height - height) // 2, (grid.width - width) // 2, height, width)
    corrected = transform.corrected(matcher.pair.moving.grid.transform)
    fixed = matcher.feature(read_patch(matcher.pair.fixed, part).on(part))
    moving = matcher.feature(read_patch(matcher.pair.moving, part, corrected).seen_through(transform, part))
    shape = fast_shape(2 * height, 2 * width)
    scores = Spectra.of(fixed, shape, 0.0).correlation(Spectra.of(moving, shape, 0.0), LEAST_SHARED)
    near = np.arange(-NO_RIVAL_PIXELS, NO_RIVAL_PIXELS + 1)
    own = np.ix_(near % shape[0], near % shape[1])
    main = float(scores[own].max())
    nearest = _nearest(scores, ALIKE * main, begun)
    scores[own] = 0
    shift = _shift(scores.argmax(), shape)
    return Rival(float(scores.max()) / main if main > 0 else math.inf, shift, nearest)


def _nearest(scores: Floats, least: float, begun: Floats) -> tuple[int, int]:
    """Of the peaks of at least `least`, the shift to the one that leads nearest to the beginning."""
    peaks = scores >= np.maximum.reduce([np.roll(scores, step, axis) for axis in (0, 1) for step in (-1, 1)])
    shifts = [(0, 0), *(_shift(index, scores.shape) for index in np.flatnonzero(peaks & (scores >= least)))]
    away = [math.hypot(col + begun[0], row + begun[1]) for col, row in shifts]
    found = int(np.argmin(away))
    return shifts[found] if away[found] < away[0] - NO_RIVAL_PIXELS else (0, 0)


def _shift(index: int | np.intp, shape: tuple[int, ...]) -> tuple[int, int]:
    """Columns, rows of a place in an array of correlations by shift, which wraps."""
    row, col = np.unravel_index(index, shape)
    return int(col - shape[1] * (col > shape[1] / 2)), int(row - shape[0] * (row > shape[0] / 2))
