# SPDX-License-Identifier: GPL-2.0-or-later
"""What the search for a transform came to, by matching or by points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from .accuracy import CLEAR_SCORE, Accuracy
from .evidence import Rival, sure_share
from .false_friends import FalseFriend
from .tie_points import TiePoints, lengths


@dataclass(frozen=True)
class Refinement:
    """The refined transform of map positions, fixed to moving, and what speaks for it.

    grid : the grid of the finest level that was taken.
    pixel_sizes : of the levels, from coarse to fine, map units.
    matches : number of matches in the fit.
    window : side, in pixels `window_pixel` long (map units), of the windows by which it is judged.
    settled : whether matching and fitting came to rest.
    fixed_pixel : side of a pixel of the fixed image, map units.
    accuracy : None where nothing is left to tell it from.
    better : a model that would predict the matches better than the one that was asked for; None where there is none.
    rival : the other place at which the images fit best; None where it was not looked for.
    friend : what alone makes the windows agree, if it isn't the ground.
    """

    transform: Transform
    model: str
    grid: Grid
    pixel_sizes: tuple[float, ...]
    matches: int
    window: int
    window_pixel: float
    settled: bool
    fixed_pixel: float
    tie_points: TiePoints
    accuracy: Accuracy | None
    better: str | None
    rival: Rival | None
    friend: FalseFriend | None = None

    @property
    def sure_share(self) -> float:
        """Of the windows, that agrees with 95 % certainty."""
        return sure_share(self.tie_points.agreeing_count, len(self.tie_points))

    def residuals(self) -> dict[str, Any]:
        """For JSON: numbers of `points` and of those `agreeing`; `before`, their displacements; `after`, the expected
        error of the transform; `scatter`, the residuals of all clear windows, whatever they agree with. All in fixed
        pixels and, under `map_units`, in units of the solve CRS; None where there is nothing to tell them from.
        """
        points = self.tie_points
        clear = points.scores > CLEAR_SCORE
        return {
            "points": len(points),
            "agreeing": points.agreeing_count,
            "before": points.displacements(),
            "after": self.accuracy.to_dict(self.fixed_pixel) if self.accuracy else None,
            "scatter": lengths(points.residuals[clear], points.map_residuals[clear]),
        }

    def evidence(self) -> dict[str, Any]:
        """For JSON: what the verdict goes by.

        `window`: side in pixels of `pixel_size`, map units; `count` of windows, of those `agreeing`; `rival`: `ratio`
        to the correlation at the solution, `shift` in pixels (columns, rows); `without`: `what` alone makes windows
        agree, with `count` and `agreeing` without it, None where the ground does; `spread`, `misfit` and `bias`: parts
        of the expected error, fixed pixels; `settled`.
        """
        rival, accuracy = self.rival, self.accuracy
        return {
            "window": self.window,
            "pixel_size": self.window_pixel,
            "count": len(self.tie_points),
            "agreeing": self.tie_points.agreeing_count,
            "rival": {"ratio": rival.ratio, "shift": list(rival.shift)} if rival else None,
            "without": vars(self.friend) if self.friend else None,
            "spread": accuracy.spread if accuracy else None,
            "misfit": accuracy.misfit if accuracy else None,
            "bias": accuracy.bias if accuracy else None,
            "settled": self.settled,
        }
