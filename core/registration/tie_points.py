# SPDX-License-Identifier: GPL-2.0-or-later
"""Tie points: how far the images are apart, before and after, at places that took no part in the fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..geometry.grid import Grid, apply_to_points
from ..geometry.transforms import Transform
from .matching import STRIDE, SURVEY_REACH, WINDOW, Matches

PERIODS = (8, 4)
ENOUGH = 9
AGREEING_PIXELS = 1.5
TYPICAL_SCORE = 10.0


@dataclass(frozen=True)
class TiePoints:
    """Windows all over the overlap, n of them, and where the ground in each was found in the moving image.

    pixels : (n, 2) column, row of the solve grid.
    fixed : (n, 2) position in the fixed image, map units of the solve CRS.
    moving : (n, 2) position of the same ground in the moving image.
    residuals : (n, 2) columns, rows: position found less the one that the transform predicts, pixels of the solve grid.
    shifts : (n, 2) columns, rows: what `residuals` would be without any transform.
    map_residuals : (n, 2) x, y: `residuals` in the moving image, map units of the solve CRS.
    scores : (n,) correlation in units of its standard deviation were the windows unrelated.
    independent : (n,) bool: shares no pixel with a window of the fit.
    """

    pixels: np.ndarray
    fixed: np.ndarray
    moving: np.ndarray
    residuals: np.ndarray
    shifts: np.ndarray
    map_residuals: np.ndarray
    scores: np.ndarray
    independent: np.ndarray

    def __len__(self) -> int:
        return len(self.scores)

    @property
    def agreeing(self) -> np.ndarray:
        """(n,) bool: found within AGREEING_PIXELS of where the transform predicts, along rows and columns."""
        return (np.abs(self.residuals) <= AGREEING_PIXELS).all(axis=1)

    def statistics(self) -> dict[str, Any]:
        """Before and after, over independent points that were found: RMSE, median and 95 % of the lengths.

        In fixed pixels, and under `map_units` in units of the solve CRS.
        """
        chosen = self.independent & self.agreeing
        return {
            "points": int(self.independent.sum()),
            "agreeing": int(chosen.sum()),
            "before": _summary(self.shifts[chosen], (self.moving - self.fixed)[chosen]),
            "after": _summary(self.residuals[chosen], self.map_residuals[chosen]),
        }

    def to_list(self) -> list[dict[str, Any]]:
        """For JSON: one object a point; confidence runs from 0 to 1."""
        return [
            {
                "fixed": self.fixed[i].tolist(),
                "moving": self.moving[i].tolist(),
                "residual": self.map_residuals[i].tolist(),
                "residual_pixels": self.residuals[i].tolist(),
                "confidence": round(float(1 - np.exp(-max(self.scores[i], 0.0) / TYPICAL_SCORE)), 3),
                "agrees": bool(agrees),
                "independent": bool(self.independent[i]),
            }
            for i, agrees in enumerate(self.agreeing)
        ]


class PickedTiePoints(TiePoints):
    """Points that the user vouches for: none is left out, however far from where it should be."""

    @property
    def agreeing(self) -> np.ndarray:
        """(n,) bool: all of them."""
        return np.ones(len(self), bool)


#: share of displacements within AGREEING_PIXELS among all that a survey can find
CHANCE = ((2 * AGREEING_PIXELS) / (2 * SURVEY_REACH - 1)) ** 2


def tie_points(matches: Matches, grid: Grid, transform: Transform) -> TiePoints:
    """Surveyed windows (positions and displacements in pixels of `grid`) as positions on the map."""
    fixed = apply_to_points(grid.transform, matches.positions)
    moving = transform(apply_to_points(grid.transform, matches.positions + matches.displacements))
    shifts = apply_to_points(~grid.transform, moving) - matches.positions
    independent = (_steps_from_held_out(matches.positions, grid) == 0).all(axis=1)
    return TiePoints(
        pixels=matches.positions,
        fixed=fixed,
        moving=moving,
        residuals=matches.displacements,
        shifts=shifts,
        map_residuals=moving - transform(fixed),
        scores=matches.scores,
        independent=independent,
    )


def beside_held_out(positions: np.ndarray, grid: Grid) -> np.ndarray:
    """(n,) bool: windows at these positions (pixels of the grid) that share pixels with one kept for the judgement."""
    return (_steps_from_held_out(positions, grid) <= WINDOW // STRIDE - 1).all(axis=1)


def _steps_from_held_out(positions: np.ndarray, grid: Grid) -> np.ndarray:
    """(n, 2) strides along columns and rows to the nearest window kept for the judgement.

    One is kept in every period along both; a small grid has a shorter period, so that enough are kept.
    """
    enough = [p for p in PERIODS if (grid.width // (p * STRIDE)) * (grid.height // (p * STRIDE)) >= ENOUGH]
    period = max(enough, default=PERIODS[-1])
    index = np.round((positions - WINDOW / 2) / STRIDE).astype(int) % period
    return np.abs(index - period // 2)


def _summary(pixels: np.ndarray, map_units: np.ndarray) -> dict[str, Any] | None:
    return {**_of_lengths(pixels), "map_units": _of_lengths(map_units)} if len(pixels) else None


def _of_lengths(vectors: np.ndarray) -> dict[str, float]:
    lengths = np.hypot(*vectors.T)
    return {
        "rmse": float(np.sqrt(np.mean(lengths**2))),
        "median": float(np.median(lengths)),
        "p95": float(np.percentile(lengths, 95)),
    }
