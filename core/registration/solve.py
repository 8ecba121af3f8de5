# SPDX-License-Identifier: GPL-2.0-or-later
"""From two images to the transform between them: search, mutual information, local matches."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from affine import Affine

from ..geometry.transforms import Transform
from ..progress import SILENT, Progress
from ..settings import AlignmentSettings
from . import proxies
from .candidates import NEAR_SHARE, best_by_metric, metric_images, search_candidates, smaller_extent
from .mutual_information import MetricImages, MutualInformation
from .overlap import check_overlap
from .overview import Overview, read_overview
from .pair import ImagePair
from .point_fit import fit_points, judge_points
from .refine import Refinement, refine
from .verdict import Verdict, judge

SEARCH_SIDE = 160
METRIC_SIDE = 288


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
