# SPDX-License-Identifier: GPL-2.0-or-later
"""From two images to the transform between them: search, mutual information, local matches."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass, replace

import numpy as np
from affine import Affine

from ..errors import OverlapError, RegistrationError
from ..geometry.grid import Grid
from ..geometry.transforms import AffineTransform, Transform
from ..images.sampling import block_mean, sample
from ..progress import SILENT, Progress
from ..settings import AlignmentSettings
from . import proxies
from .mutual_information import MetricImages, MutualInformation
from .pair import ImagePair
from .point_fit import fit_points, judge_points
from .refine import Refinement, refine
from .search import Candidate, search
from .verdict import Verdict, judge

SEARCH_SIDE = 160
METRIC_SIDE = 288
CANDIDATES = 3
CLEAR_LEAD = 1.35
SAME_PEAK_PIXELS = 6.0
NEAR_SHARE = 0.125  # of the smaller image's extent: how wrong a first guess may be

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Overview:
    """Both images at a size at which they can be looked at as a whole, on one pixel lattice.

    The moving image is placed by its own georeferencing, corrected by `start` (map positions, fixed to moving); pixel
    (0, 0) of its grid is pixel `offset` of the fixed one.
    """

    fixed_grid: Grid
    fixed: np.ndarray
    moving_grid: Grid
    moving: np.ndarray
    start: Affine

    @property
    def offset(self) -> tuple[float, float]:
        return ~self.fixed_grid.transform * (self.moving_grid.transform * (0, 0))

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

    def in_map_units(self, transform: Affine) -> Affine:
        """What `in_pixels` gave as a transform of map positions again."""
        return self.start * self.fixed_grid.transform * transform * ~self.fixed_grid.transform


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
    images = metric_images(overview, settings)
    if settings.match_images:
        refinement = match_images(pair, overview, images, settings, progress.stage(0.05, 1.0))
        verdict = judge(refinement.tie_points, refinement.model, np.array(pair.grid.center))
    else:
        refinement = fit_points(pair, settings)
        verdict = judge_points(refinement)
    metric = MutualInformation(images)
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
    pair: ImagePair, overview: Overview, images: MetricImages, settings: AlignmentSettings, progress: Progress
) -> Refinement:
    """The transform by search, mutual information and local matches."""
    feature = proxies.orientation if settings.use_edge_proxies else proxies.local_contrast
    near = math.inf if pair.guess is None else NEAR_SHARE * smaller_extent(pair)
    candidates = search_candidates(overview.reduced(SEARCH_SIDE), feature, settings, near, progress.stage(0.0, 0.25))
    start = best_by_metric(overview, images, candidates, settings, progress.stage(0.25, 0.45))
    return refine(pair, start, overview.fixed_grid.pixel_size, feature, settings, progress.stage(0.45, 1.0))


def read_overview(pair: ImagePair, side: int, progress: Progress) -> Overview:
    """Both images, the longer side of either at most `side` pixels, and no finer than the solve grid."""
    longest = max(*pair.fixed_search.shape, *pair.moving_search.shape)
    factor = max(1.0, longest / side)
    fixed_grid, moving_grid = pair.fixed_search.coarsened(factor), pair.moving_search.coarsened(factor)
    fixed = sample(pair.fixed, fixed_grid, progress=progress.stage(0, 0.5))
    moving = sample(pair.moving, moving_grid, pair.placed, progress.stage(0.5, 1))
    return Overview(fixed_grid, fixed, moving_grid, moving, pair.start)


def smaller_extent(pair: ImagePair) -> float:
    """The shortest side, in map units, of what is searched of the two rasters."""
    return pair.grid.pixel_size * min(*pair.fixed_search.shape, *pair.moving_search.shape)


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


def shown_in(moving_mask: np.ndarray, overview: Overview, transform: Affine) -> np.ndarray:
    """The moving image's mask as seen from the fixed image's pixels, (rows, columns) bool."""
    to_moving = Affine.translation(*(-v for v in overview.offset)) * overview.in_pixels(transform)
    height, width = overview.fixed.shape
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = (np.floor(v).astype(int) for v in to_moving * (cols, rows))
    inside = (x >= 0) & (x < moving_mask.shape[1]) & (y >= 0) & (y < moving_mask.shape[0])
    seen = np.zeros((height, width), bool)
    seen[inside] = moving_mask[y[inside], x[inside]]
    return seen


def search_candidates(
    overview: Overview, feature: proxies.Feature, settings: AlignmentSettings, near: float, progress: Progress
) -> list[Candidate]:
    """The few best distinct candidates of the coarse search, and the start; none further from that than `near`.

    near : map units by which the image's middle may be shifted.
    """
    turning = settings.model != "translation"
    found = search(
        overview.fixed, overview.fixed_grid, overview.moving, overview.moving_grid, feature, turning, progress
    )
    corners = overview.fixed_grid.outline()
    same = SAME_PEAK_PIXELS * overview.fixed_grid.pixel_size
    start = AffineTransform(overview.start)
    distinct: list[Candidate] = []
    for relative in [*found, Candidate(Affine.identity(), 0.0)]:
        candidate = replace(relative, transform=overview.start * relative.transform)
        moved = AffineTransform(candidate.transform)(corners)
        apart = [np.abs(AffineTransform(other.transform)(corners) - moved).max() > same for other in distinct]
        far = np.hypot(*(moved - start(corners)).mean(axis=0)) > near
        if all(apart) and not far and (len(distinct) < CANDIDATES or candidate.score == 0.0):
            distinct.append(candidate)
    if not found or found[0].score <= 0:
        raise RegistrationError(
            "The images have no structure in common: one of them is flat in the overlap. Choose other bands."
        )
    for candidate in distinct:
        shift = AffineTransform(candidate.transform).shift_at(overview.fixed_grid.center)
        log.info("candidate: shift %.4g, %.4g map units, score %.1f", *shift, candidate.score)
    return distinct


def metric_images(overview: Overview, settings: AlignmentSettings) -> MetricImages:
    """What the mutual information is computed from: edge proxies or intensities, and masks without the rims."""
    look = proxies.edge_proxy if settings.use_edge_proxies else proxies.intensities
    masks = [proxies.eroded(np.isfinite(image), proxies.GRADIENT_REACH) for image in (overview.fixed, overview.moving)]
    return MetricImages(look(overview.fixed), masks[0], look(overview.moving), masks[1], overview.offset)


def best_by_metric(
    overview: Overview,
    images: MetricImages,
    candidates: list[Candidate],
    settings: AlignmentSettings,
    progress: Progress,
) -> Affine:
    """The candidate with most evidence in the metric itself, improved by it; map positions, fixed to moving.

    A search peak that leads clearly needs no rival judged. Mutual information of unrelated images grows as the
    overlap shrinks; the evidence, twice the sample count times the information less its expectation, does not.
    """
    if len(candidates) > 1 and candidates[0].score > CLEAR_LEAD * candidates[1].score:
        candidates = candidates[:1]
    metric = MutualInformation(images)
    best, most = candidates[0].transform, -math.inf
    for index, candidate in enumerate(candidates):
        part = progress.stage(index / len(candidates), (index + 1) / len(candidates))
        part.report(0, "Maximising mutual information")
        start = overview.in_pixels(candidate.transform)
        # the maximum lies at the end of a climb that can lose its way: the start stays in the choice
        for transform in (metric.maximise(start, settings.model != "translation", part), start):
            in_map_units = overview.in_map_units(transform)
            count = (images.fixed_mask & shown_in(images.moving_mask, overview, in_map_units)).sum()
            evidence = metric.evidence(transform, int(count))
            log.info("candidate %d: evidence %.1f", index, evidence)
            if evidence > most:
                best, most = in_map_units, evidence
    return best
