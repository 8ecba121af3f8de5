# SPDX-License-Identifier: GPL-2.0-or-later
"""From two images to the transform between them: search, local matches from coarse to fine, judgement."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from affine import Affine

from ..errors import RegistrationError
from ..geometry.grid import Grid
from ..geometry.transforms import AffineTransform, Transform
from ..progress import SILENT, Progress
from ..resources import thread_count
from ..settings import AlignmentSettings
from . import proxies
from .accuracy import CLEAR_SCORE, Accuracy, misfit_of, spread_of
from .bent import bend, in_pixels
from .candidates import near_poses, search_candidates
from .evidence import Agreement, best_agreement, best_rival
from .fitting import fit_model
from .local_field import WINDOW, LocalFit, fit_local
from .matcher import Matcher
from .matching import CELL, SIZES
from .metric import metric_images
from .mutual_information import MutualInformation
from .overlap import check_overlap
from .overview import Overview, read_overview
from .pair import ImagePair
from .point_fit import fit_points, judge_points
from .refine import MOST_COARSE_TILES, Level, descend, pyramid, settle
from .refinement import Refinement
from .tie_points import tie_points
from .tiles import local_tile_places, tile_places
from .verdict import Verdict, judge

SEARCH_SIDE = 160
METRIC_SIDE = 288
LEAST_MISFIT = 0.1
LOCAL_GAIN = 0.8
CLOSE_PIXELS = 44.0

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Solve:
    """What a solve found.

    metric_before, metric_after : mutual information in nats, without and with the transform.
    valid_fraction : share of the registration domain that is valid in both aligned images.
    """

    transform: Transform
    model: str
    metric_before: float
    metric_after: float
    valid_fraction: float
    refinement: Refinement
    verdict: Verdict


def solve(pair: ImagePair, settings: AlignmentSettings, progress: Progress = SILENT) -> Solve:
    """Find the transform from fixed to moving map positions.

    Raises
    ------
    OverlapError : too little of the registration domain is valid in both images.
    RegistrationError : nothing in the images agrees.
    """
    overview = read_overview(pair, METRIC_SIDE, progress.stage(0.0, 0.05))
    check_overlap(overview, pair.start, settings)
    if settings.match_images:
        refinement = match_images(pair, overview, settings, progress.stage(0.05, 1.0))
        verdict = judge(refinement)
    else:
        refinement = fit_points(pair, settings)
        verdict = judge_points(refinement)
    metric = MutualInformation(metric_images(overview, settings))
    transform = refinement.transform
    return Solve(
        transform=transform,
        model=refinement.model,
        metric_before=metric.at(Affine.identity()),
        metric_after=metric.at(overview.in_pixels(transform.affine)),
        valid_fraction=check_overlap(overview, transform.affine, settings),
        refinement=refinement,
        verdict=verdict,
    )


def match_images(
    pair: ImagePair, overview: Overview, settings: AlignmentSettings, progress: Progress
) -> Refinement:
    """The transform by search and local matches."""
    feature = proxies.orientation if settings.use_edge_proxies else proxies.local_contrast
    small = overview.reduced(SEARCH_SIDE)
    candidates = search_candidates(
        small, feature, near_poses(settings.model != "translation"), pair, progress.stage(0.0, 0.25)
    )
    if not candidates:
        raise RegistrationError(
            "The images have no structure in common: one of them is flat in the overlap. Choose other bands."
        )
    with ThreadPoolExecutor(thread_count(settings)) as pool:
        matcher = Matcher(pair, feature, pool)
        grids = pyramid(pair.grid, small.fixed_grid.pixel_size, settings.solve_resolutions)
        start = best_start(matcher, grids[0], [c.transform for c in candidates], settings, progress.stage(0.25, 0.45))
        level = descend(matcher, start, grids, settings.model, progress.stage(0.45, 1.0))
        return refinement_of(matcher, level, grids, settings, progress)


def best_start(matcher, grid, transforms, settings, progress) -> Transform:
    best, most = AffineTransform(transforms[0]), -1.0
    if len(transforms) == 1:
        return best
    for transform in transforms:
        start = AffineTransform(transform)
        tiles = matcher.read_tiles(tile_places(grid, MOST_COARSE_TILES), grid, start, progress)
        level = settle(matcher, tiles, grid, start, settings.model, True, False, progress)
        found = level.transform if level else start
        share = best_agreement(matcher, tiles, found).sure_share
        if share > most:
            best, most = start, share
    return best


def refinement_of(
    matcher: Matcher, level: Level | None, grids: list[Grid], settings: AlignmentSettings, progress: Progress
) -> Refinement:
    if level is None:
        raise RegistrationError("Nothing in the images agrees.")
    local = try_local(matcher, level, settings, progress)
    transform = local.transform if local else level.transform
    agreement = best_agreement(matcher, level.tiles, transform)
    if local:
        agreement = agreement.moved(local.held_out_field(agreement.matches.positions))
    small = Agreement(SIZES[0], matcher.survey(level.tiles, transform, SIZES[0]))
    clear = small.matches[small.matches.scores > CLEAR_SCORE]
    misfit = misfit_of(clear.positions, clear.displacements, SIZES[0] * CELL) if len(clear) else 0.0
    if local:
        spread = spread_of(local.predicted, local.matches.positions, WINDOW)
    else:
        matches, model = level.matches, level.fit.model
        moving = in_pixels(transform, level.grid, matches.positions + matches.displacements)
        spread = spread_of(
            lambda known, points: fit_model(matches.positions[known], moving[known], model, matches.scores[known] ** 2)
            .predict(points),
            matches.positions,
            level.size * CELL,
        )
    fixed_pixel = matcher.pair.grid.pixel_size
    scale = level.grid.pixel_size / fixed_pixel
    return Refinement(
        transform=transform,
        model="local" if local else level.fit.model,
        grid=level.grid,
        pixel_sizes=tuple(g.pixel_size for g in grids),
        matches=len(local.matches if local else level.matches),
        window=agreement.size * CELL,
        settled=level.settled,
        fixed_pixel=fixed_pixel,
        tie_points=tie_points(agreement, level.grid, fixed_pixel, transform),
        accuracy=Accuracy(spread * scale, misfit * scale),
        rival=best_rival(matcher, level.grid, transform),
    )


def try_local(matcher: Matcher, level: Level, settings: AlignmentSettings, progress: Progress) -> LocalFit | None:
    if settings.model not in ("auto", "local"):
        return None
    survey = matcher.survey(level.tiles, level.transform, SIZES[0])
    clear = survey[survey.scores > CLEAR_SCORE]
    if settings.model == "auto":
        if len(clear) < 16:
            return None
        misfit = misfit_of(clear.positions, clear.displacements, SIZES[0] * CELL)
        if misfit < LEAST_MISFIT:
            return None
    places = local_tile_places(level.grid)
    tiles = level.tiles
    if settings.model == "auto" and places.corners != [(t.row, t.col) for t in tiles]:
        tiles = matcher.read_tiles(places, level.grid, level.transform, progress)
    local = fit_local(matcher, tiles, level.grid, level.transform, max(1.0, places.gap / CLOSE_PIXELS), progress)
    if local is None or settings.model == "local":
        return local
    chosen, left = local.held_out_residuals()
    before = local.wanted[chosen] - bend(level.transform, level.grid, local.matches.positions[chosen])
    cap = 3.0
    a, b = (np.sqrt(np.mean(np.minimum(np.hypot(*r.T), cap) ** 2)) for r in (before, left))
    log.info("local: held-out %.3f px, global %.3f", b, a)
    return local if b < LOCAL_GAIN * a else None
