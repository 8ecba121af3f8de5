# SPDX-License-Identifier: GPL-2.0-or-later
"""How much of the ground both images show, under a transform."""

from __future__ import annotations

import numpy as np
from affine import Affine

from ..arrays import Flags
from ..errors import OverlapError
from ..settings import AlignmentSettings
from .overview import Overview


def check_overlap(overview: Overview, transform: Affine, settings: AlignmentSettings) -> float:
    """Share of the registration domain valid in both images; raises OverlapError below the least that is wanted."""
    valid = np.isfinite(overview.fixed)
    if not valid.any() or not np.isfinite(overview.moving).any():
        empty = "fixed" if not valid.any() else "moving"
        raise OverlapError(
            f"The {empty} raster has no valid pixel in the registration domain: every pixel is nodata or masked. "
            f"Check its nodata value ({empty}_nodata)."
        )
    mutual = valid & shown_in(np.isfinite(overview.moving), overview, transform)
    domain = shown_in(np.ones_like(overview.moving, bool), overview, transform)
    fraction = float(mutual.sum() / max(domain.sum(), 1))
    # without the clip, rasters may be placed so wrongly that they meet only once they are aligned
    apart = not domain.any() and not settings.clip_fixed_to_moving
    if fraction < settings.min_valid_fraction and not apart:
        raise OverlapError(
            f"Only {fraction:.4f} of the registration domain is valid in both rasters, less than min_valid_fraction "
            f"{settings.min_valid_fraction}. Check the nodata values and masks, or lower min_valid_fraction."
        )
    return fraction


def shown_in(moving_mask: Flags, overview: Overview, transform: Affine) -> Flags:
    """The moving image's mask as seen from the fixed image's pixels, (rows, columns) bool."""
    to_moving = Affine.translation(*(-v for v in overview.offset)) * overview.in_pixels(transform)
    height, width = overview.fixed.shape
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = (np.floor(v).astype(int) for v in to_moving * (cols, rows))
    inside = (x >= 0) & (x < moving_mask.shape[1]) & (y >= 0) & (y < moving_mask.shape[0])
    seen = np.zeros((height, width), bool)
    seen[inside] = moving_mask[y[inside], x[inside]]
    return seen
