# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the two images may agree: distinct candidates of the search, and the one with most evidence."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence

import numpy as np

from ..geometry.transforms import AffineTransform
from ..progress import Progress
from .overview import Overview
from .pair import ImagePair
from .proxies import Feature
from .search import Candidate, Pose, search

CANDIDATES = 3
SAME_PEAK_PIXELS = 6.0
NEAR_SHARE = 0.125  # of the smaller image's extent: how wrong a first guess may be
NEAR_PIXELS = 12.0  # of the search: what lies no further from where the image is placed is a candidate always
ROTATION_STEP = 3.0
LARGEST_ROTATION = 15.0

log = logging.getLogger(__name__)


def near_poses(turning: bool) -> list[Pose]:
    """Upright, and when `turning`, turned by up to LARGEST_ROTATION degrees."""
    if not turning:
        return [Pose()]
    return [Pose(rotation) for rotation in np.arange(-LARGEST_ROTATION, LARGEST_ROTATION + 0.1, ROTATION_STEP)]


def search_candidates(
    overview: Overview, feature: Feature, poses: Sequence[Pose], pair: ImagePair, progress: Progress
) -> list[Candidate]:
    """The few best distinct candidates, and the best one near the start; none further from a first guess than it may be.
    """
    found = search(overview, feature, poses, progress)
    corners = overview.fixed_grid.outline()
    pixel = overview.fixed_grid.pixel_size
    placed = AffineTransform(overview.start)(corners)
    far = math.inf if pair.guess is None else NEAR_SHARE * smaller_extent(pair)
    distinct: list[Candidate] = []
    near: list[Candidate] = []
    for candidate in found:
        moved = AffineTransform(candidate.transform)(corners)
        away = float(np.hypot(*(moved - placed).mean(axis=0)))
        apart = [
            np.abs(AffineTransform(other.transform)(corners) - moved).max() > SAME_PEAK_PIXELS * pixel
            for other in distinct
        ]
        if candidate.score <= 0 or away > far or not all(apart):
            continue
        if len(distinct) < CANDIDATES:
            distinct.append(candidate)
        elif away <= NEAR_PIXELS * pixel:
            near.append(candidate)
            break
    for candidate in (*distinct, *near):
        shift = AffineTransform(candidate.transform).shift_at(overview.fixed_grid.center)
        log.info("candidate: shift %.4g, %.4g map units, score %.1f", *shift, candidate.score)
    return distinct + near


def smaller_extent(pair: ImagePair) -> float:
    """The shortest side, in map units, of what is searched of the two rasters."""
    return pair.grid.pixel_size * min(*pair.fixed_search.shape, *pair.moving_search.shape)
