# SPDX-License-Identifier: GPL-2.0-or-later
"""Tie points: how far the images are apart, before and after, at places all over the overlap."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Flags, Floats
from ..geometry.grid import apply_to_points
from ..geometry.transforms import Transform
from .evidence import Agreement

TYPICAL_SCORE = 10.0


@dataclass(frozen=True)
class TiePoints:
    """Windows all over the overlap, or picked points: n of them, and where the ground was found in the moving image.

    fixed : (n, 2) position in the fixed image, map units of the solve CRS.
    moving : (n, 2) position of the same ground in the moving image.
    residuals : (n, 2) columns, rows: position found less the one that the transform predicts, fixed pixels; of a
        transform that could follow a single match, the one that it would predict without those nearby.
    shifts : (n, 2) columns, rows: what `residuals` would be without any transform.
    map_residuals : (n, 2) x, y: `residuals` in the moving image, map units of the solve CRS.
    scores : (n,) correlation in units of its standard deviation were the windows unrelated.
    agreeing : (n,) bool: found where the transform predicts.
    """

    fixed: Floats
    moving: Floats
    residuals: Floats
    shifts: Floats
    map_residuals: Floats
    scores: Floats
    agreeing: Flags

    def __len__(self) -> int:
        return len(self.scores)

    @property
    def agreeing_count(self) -> int:
        """How many agree."""
        return int(self.agreeing.sum())

    def displacements(self) -> dict[str, Any] | None:
        """By how much the images are apart without a transform, at points that agree: see `lengths`."""
        return lengths(self.shifts[self.agreeing], (self.moving - self.fixed)[self.agreeing])

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
            }
            for i, agrees in enumerate(self.agreeing)
        ]


def tie_points(agreement: Agreement, fixed_pixel: float, transform: Transform) -> TiePoints:
    """Surveyed windows as positions on the map.

    fixed_pixel : side of a pixel of the fixed image, map units.
    """
    matches, grid = agreement.matches, agreement.grid
    fixed = apply_to_points(grid.transform, matches.positions)
    moving = transform(apply_to_points(grid.transform, matches.positions + matches.displacements))
    scale = grid.pixel_size / fixed_pixel
    return TiePoints(
        fixed=fixed,
        moving=moving,
        residuals=matches.displacements * scale,
        shifts=(apply_to_points(~grid.transform, moving) - matches.positions) * scale,
        map_residuals=moving - transform(fixed),
        scores=matches.scores,
        agreeing=agreement.agreeing,
    )


def lengths(pixels: Floats, map_units: Floats) -> dict[str, Any] | None:
    """RMSE, median and 95 % of the lengths of vectors (n, 2) in fixed pixels and, under `map_units`, on the map."""
    return {**_lengths(pixels), "map_units": _lengths(map_units)} if len(pixels) else None


def _lengths(vectors: Floats) -> dict[str, float]:
    length = np.hypot(*vectors.T)
    return {
        "rmse": float(np.sqrt(np.mean(length**2))),
        "median": float(np.median(length)),
        "p95": float(np.percentile(length, 95)),
    }
