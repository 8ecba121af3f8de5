# SPDX-License-Identifier: GPL-2.0-or-later
"""Both images at a size at which they can be looked at as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from affine import Affine

from ..arrays import Floats
from ..geometry.grid import Grid
from ..images.sampling import block_mean, sample
from ..progress import Progress
from .pair import ImagePair

SEARCH_SIDE = 160
METRIC_SIDE = 288
SMALLEST_SIDE = 64  # two windows
MOST_SIDE = 1280


@dataclass(frozen=True)
class Overview:
    """Both images at a size at which they can be looked at as a whole, on one pixel lattice.

    The moving image is placed by its own georeferencing, corrected by `start` (map positions, fixed to moving); pixel
    (0, 0) of its grid is pixel `offset` of the fixed one.
    """

    fixed_grid: Grid
    fixed: Floats
    moving_grid: Grid
    moving: Floats
    start: Affine

    @property
    def offset(self) -> tuple[float, float]:
        col, row = ~self.fixed_grid.transform * (self.moving_grid.transform * (0, 0))
        return col, row

    def reduced(self, side: int) -> Overview:
        """The same with whole pixels averaged, so that the longer side has about `side` pixels, or as many as now."""
        factor = max(1, round(max(*self.fixed.shape, *self.moving.shape) / side))
        return Overview(
            self.fixed_grid.coarsened(factor),
            block_mean(self.fixed, factor),
            self.moving_grid.coarsened(factor),
            block_mean(self.moving, factor),
            self.start,
        )

    def in_pixels(self, transform: Affine) -> Affine:
        """A transform of map positions as one of the fixed grid's pixels to those of the moving image as placed."""
        return ~self.fixed_grid.transform * ~self.start * transform * self.fixed_grid.transform


def read_overview(pair: ImagePair, side: int, progress: Progress) -> Overview:
    """Both images, the longer side of either about `side` pixels, and no finer than the solve grid.

    The smaller image has at least SMALLEST_SIDE pixels along its shorter side, where it has as many, though the larger
    one then has more than `side`: up to MOST_SIDE.
    """
    longest = max(*pair.fixed_search.shape, *pair.moving_search.shape)
    shortest = min(*pair.fixed_search.shape, *pair.moving_search.shape)
    factor = max(1.0, min(longest / side, shortest / SMALLEST_SIDE), longest / MOST_SIDE)
    fixed_grid, moving_grid = pair.fixed_search.coarsened(factor), pair.moving_search.coarsened(factor)
    fixed = sample(pair.fixed, fixed_grid, progress=progress.stage(0, 0.5))
    moving = sample(pair.moving, moving_grid, pair.placed, progress.stage(0.5, 1))
    return Overview(fixed_grid, fixed, moving_grid, moving, pair.start)
