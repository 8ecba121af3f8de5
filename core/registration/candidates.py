# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the two images may agree: distinct candidates of the search, and the one that the metric prefers."""

from __future__ import annotations

import logging
import math
from dataclasses import replace

import numpy as np
from affine import Affine

from ..errors import RegistrationError
from ..geometry.transforms import AffineTransform
from ..progress import Progress
from ..settings import AlignmentSettings
from . import proxies
from .mutual_information import MetricImages, MutualInformation
from .overlap import shown_in
from .overview import Overview
from .pair import ImagePair
from .search import Candidate, search

CANDIDATES = 3
CLEAR_LEAD = 1.35
SAME_PEAK_PIXELS = 6.0
NEAR_SHARE = 0.125  # of the smaller image's extent: how wrong a first guess may be

log = logging.getLogger(__name__)


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


def smaller_extent(pair: ImagePair) -> float:
    """The shortest side, in map units, of what is searched of the two rasters."""
    return pair.grid.pixel_size * min(*pair.fixed_search.shape, *pair.moving_search.shape)


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
