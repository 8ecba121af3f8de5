# SPDX-License-Identifier: GPL-2.0-or-later
"""How the images are looked at, one way after another until one finds where they belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from affine import Affine

from ..settings import AlignmentSettings
from . import proxies
from .pair import ImagePair
from .proxies import Feature
from .search import Pose

ROTATION_STEP = 3.0
LARGEST_ROTATION = 15.0
WIDE_STEP = 6.0  # half of it moves the rim of few pixels by two of them, as half a step of scale does
SCALES = tuple(2 ** (step / 6) for step in (-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6))
MANY_POSES = 50  # from here on they are searched in few pixels first


@dataclass(frozen=True)
class Look:
    """One way to look: a pair on the ground to search, the feature of the search, and the poses to try.

    name : for the log.
    """

    name: str
    pair: ImagePair
    feature: Feature
    poses: Sequence[Pose]


def looks(pair: ImagePair, settings: AlignmentSettings) -> Iterator[Look]:
    """From what is likely and cheap to what is not: near the given position by edges, then by structure; then anywhere,
    turned, mirrored, and of another scale, unless a first guess says where.
    """
    plain = proxies.matched(settings.use_edge_proxies)
    turning, scaling = settings.model != "translation", settings.model not in ("translation", "rigid")
    near = [Pose(float(r)) for r in np.arange(-LARGEST_ROTATION, LARGEST_ROTATION + 0.1, ROTATION_STEP)]
    yield Look("near", pair, plain, near if turning else [Pose()])
    if settings.use_edge_proxies:
        yield Look("near, by structure", pair, proxies.structure, near if turning else [Pose()])
    if pair.guess is not None:
        return
    everywhere = pair.placed_by(Affine.identity(), clip=False)
    if everywhere.fixed_search.shape != pair.fixed_search.shape or everywhere.moving_search != pair.moving_search:
        yield Look("anywhere", everywhere, plain, near if turning else [Pose()])
    if not turning:
        return
    around = np.arange(-180.0, 180.0, WIDE_STEP)
    turned = [Pose(float(rotation), 1.0, mirrored) for mirrored in (False, True) for rotation in around]
    yield Look("turned or mirrored", pair, plain, turned)
    if scaling:
        yield Look("scaled", pair, plain, [Pose(float(r), s) for s in SCALES for r in around])
