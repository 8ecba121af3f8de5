# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the two images may agree: distinct candidates of the search, and the one with most evidence."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import replace

import numpy as np

from ..geometry.grid import Grid
from ..geometry.transforms import AffineTransform, Transform
from ..progress import Progress
from .evidence import whole_correlation
from .looks import MANY_POSES, Look
from .matcher import Matcher
from .overview import Overview
from .pair import ImagePair
from .refine import MOST_COARSE_TILES, settle
from .search import Candidate, Pose, search
from .tiles import tile_places

CANDIDATES = 3
CLEAR_LEAD = 1.35
SAME_PEAK_PIXELS = 6.0
NEAR_SHARE = 0.125  # of the smaller image's extent: how wrong a first guess may be
NEAR_PIXELS = 12.0  # of the search: what lies no further from where the image is placed is a candidate always
FEW_PIXELS, MORE_PIXELS = 72, 144  # along the longer side, for a search in many poses and around the best of them
KEPT_POSES = 6

log = logging.getLogger(__name__)


def search_candidates(overview: Overview, look: Look, pool: Executor, progress: Progress) -> list[Candidate]:
    """The few best distinct candidates, and the best one near the start; none too far from a first guess.

    Where the poses are many, they are searched in few pixels, and only those around the best ones in more.
    """
    if len(look.poses) < MANY_POSES:
        return _distinct(search(overview, look.feature, look.poses, pool, progress), overview, look.pair)
    small = overview.reduced(FEW_PIXELS)
    found = _distinct(
        search(small, look.feature, look.poses, pool, progress.stage(0, 0.7)), small, look.pair, KEPT_POSES
    )
    poses = list(dict.fromkeys(near for candidate in found for near in _around(candidate.pose)))
    more = overview.reduced(MORE_PIXELS)
    return _distinct(search(more, look.feature, poses, pool, progress.stage(0.7, 1)), more, look.pair)


def _around(pose: Pose) -> list[Pose]:
    scales = (1.0,) if pose.scale == 1 else (0.95, 1.0, 1.05)
    return [
        replace(pose, rotation=pose.rotation + turn, scale=pose.scale * scale)
        for turn in (-2.0, 0.0, 2.0)
        for scale in scales
    ]


def _distinct(
    found: Sequence[Candidate], overview: Overview, pair: ImagePair, most: int = CANDIDATES
) -> list[Candidate]:
    corners, pixel = overview.fixed_grid.outline(), overview.fixed_grid.pixel_size
    placed = AffineTransform(overview.start)(corners)
    far = math.inf if pair.guess is None else NEAR_SHARE * _smaller_extent(pair)
    distinct: list[Candidate] = []
    for candidate in found:
        moved = AffineTransform(candidate.transform)(corners)
        away = float(np.hypot(*(moved - placed).mean(axis=0)))
        apart = [
            np.abs(AffineTransform(other.transform)(corners) - moved).max() > SAME_PEAK_PIXELS * pixel
            for other in distinct
        ]
        if candidate.score <= 0 or away > far or not all(apart):
            continue
        if len(distinct) < most:
            distinct.append(candidate)
        elif away <= NEAR_PIXELS * pixel:
            return [*distinct, candidate]
    return distinct


def _smaller_extent(pair: ImagePair) -> float:
    """The shortest side, in map units, of what is searched of the two rasters."""
    return pair.grid.pixel_size * min(*pair.fixed_search.shape, *pair.moving_search.shape)


def best_start(
    matcher: Matcher, candidates: Sequence[Candidate], grid: Grid, model: str, progress: Progress
) -> Transform:
    """The candidate under which the whole images correlate most once it is refined on a coarse grid.

    A search peak that leads clearly needs no rival judged.
    """
    for candidate in candidates:
        shift = AffineTransform(candidate.transform).shift_at(grid.center)
        log.info("candidate: shift %.4g, %.4g map units, score %.1f", *shift, candidate.score)
    if len(candidates) == 1 or candidates[0].score > CLEAR_LEAD * candidates[1].score:
        return AffineTransform(candidates[0].transform)
    best: Transform
    best, most = AffineTransform(candidates[0].transform), -math.inf
    for index, candidate in enumerate(candidates):
        part = progress.stage(index / len(candidates), (index + 1) / len(candidates))
        start = AffineTransform(candidate.transform)
        tiles = matcher.read_tiles(tile_places(grid, MOST_COARSE_TILES), grid, start, part)
        level = settle(matcher, tiles, grid, start, model, True, False, part)
        found = level.transform if level else start
        correlation = whole_correlation(matcher, tiles, found)
        log.info("candidate %d: correlation %.1f", index + 1, correlation)
        if correlation > most:
            best, most = found, correlation
    return best
