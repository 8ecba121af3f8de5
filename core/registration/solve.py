# SPDX-License-Identifier: GPL-2.0-or-later
"""From two images to the transform between them: search, local matches from coarse to fine, judgement."""

from __future__ import annotations

import logging
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

from affine import Affine

from ..errors import RegistrationError
from ..geometry.transforms import AffineTransform, Transform
from ..progress import SILENT, Progress
from ..resources import thread_count
from ..settings import AlignmentSettings
from . import proxies
from .attempt import refinement_of, without_matches
from .bent import linear_part
from .candidates import best_start, search_candidates
from .looks import Look, looks
from .matcher import Matcher
from .metric import metric_images
from .mutual_information import MutualInformation
from .overlap import check_overlap
from .overview import METRIC_SIDE, SEARCH_SIDE, read_overview
from .pair import ImagePair
from .point_fit import fit_points, judge_points
from .refine import UNBENT, descend, pyramid
from .refinement import Refinement
from .verdict import FAILED, GRADES, Verdict, judge, windows_agree

FIRST_SHARE = 0.5  # of the progress, for the first look

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
        refinement, verdict = match_images(pair, settings, progress.stage(0.05, 1.0))
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


def match_images(pair: ImagePair, settings: AlignmentSettings, progress: Progress) -> tuple[Refinement, Verdict]:
    """The first look whose windows agree, or else the one for which most speaks."""
    best: tuple[Refinement, Verdict] | None = None
    rest, begun = FIRST_SHARE, 0.0
    with ThreadPoolExecutor(thread_count(settings)) as pool:
        for look in looks(pair, settings):
            found = match(look, settings, pool, progress.stage(begun, begun + rest))
            begun, rest = begun + rest, rest / 2
            if found is None:
                continue
            verdict = judge(found)
            log.info("%s: %s. %s", look.name, verdict.grade, verdict.reason)
            if best is None or rank(found, verdict) > rank(*best):
                best = found, verdict
            elsewhere = found.rival is not None and found.rival.ratio > 1  # fits better: perhaps another look finds it
            if verdict.grade != FAILED and windows_agree(found) and not elsewhere:
                break
    if best is None:
        raise RegistrationError(
            "Nothing in the two images agrees, wherever one is laid on the other: one of them may be flat in the "
            "overlap, or show too little. Choose other bands, or check the nodata values."
        )
    return best


def rank(found: Refinement, verdict: Verdict) -> tuple[int, float]:
    """By what a look is preferred: its verdict, then the windows that agree."""
    return GRADES.index(verdict.grade), found.sure_share


def match(look: Look, settings: AlignmentSettings, pool: Executor, progress: Progress) -> Refinement | None:
    """The transform that one way to look leads to; None where the images have nothing that could match."""
    overview = read_overview(look.pair, SEARCH_SIDE, progress.stage(0.0, 0.05))
    candidates = search_candidates(overview, look, pool, progress.stage(0.05, 0.25))
    if not candidates:
        return None
    model = UNBENT if settings.model == "auto" and not settings.may_bend else settings.model
    matcher = Matcher(look.pair, proxies.matched(settings.use_edge_proxies), pool)
    moving_pixel = look.pair.moving.grid.pixel_size * abs(look.pair.start.determinant) ** -0.5
    grids = pyramid(look.pair.grid, overview.fixed_grid.pixel_size, moving_pixel, settings.solve_resolutions)
    start = best_start(matcher, candidates, grids[0], model, progress.stage(0.25, 0.4))
    level, views = descend(matcher, start, grids, model, progress.stage(0.4, 0.8))
    if level is None:
        return without_matches(matcher, views, start)
    found = refinement_of(matcher, level, views, model, progress.stage(0.8, 0.85))
    if found.rival is None or found.rival.nearest == (0, 0) or not windows_agree(found):
        return found
    # the ground repeats, and the place nearest to the beginning is as good as this one
    shift = linear_part(level.grid) @ found.rival.nearest
    nearer = AffineTransform(level.transform.affine * Affine.translation(*shift))
    level, views = descend(matcher, nearer, [level.grid], model, progress.stage(0.85, 0.95))
    return found if level is None else refinement_of(matcher, level, views, model, progress.stage(0.95, 1.0))
