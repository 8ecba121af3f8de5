# SPDX-License-Identifier: GPL-2.0-or-later
"""Which bands of two rasters to register, where that is left to the images."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import product

import numpy as np
from rasterio.enums import ColorInterp

from ..arrays import Floats
from ..errors import InputError
from ..images.raster import Raster
from ..progress import Progress
from ..resources import thread_count
from ..settings import AlignmentSettings
from . import proxies
from .overview import SEARCH_SIDE, Overview, read_overview
from .pair import ImagePair
from .search import Pose, search

MOST_BANDS = 6  # of a raster: neighbours in a spectrum show nearly the same
POSES = tuple(Pose(rotation) for rotation in (-9.0, -3.0, 0.0, 3.0, 9.0))

log = logging.getLogger(__name__)


def best_bands(pair: ImagePair, settings: AlignmentSettings, progress: Progress) -> ImagePair:
    """The pair with the bands that correlate most in the coarse search, of those that the settings leave open.

    As many as MOST_BANDS of each raster are tried, evenly spread over those it has.

    Raises
    ------
    InputError : a raster has no band that says anything about brightness.
    """
    fixed_bands = _tried(pair.fixed, settings.fixed_band)
    moving_bands = _tried(pair.moving, settings.moving_band)
    reads = max(len(fixed_bands), len(moving_bands))
    seen: dict[tuple[str, int], Overview] = {}
    for index in range(reads):
        fixed, moving = (bands[min(index, len(bands) - 1)] for bands in (fixed_bands, moving_bands))
        part = progress.stage(0.5 * index / reads, 0.5 * (index + 1) / reads)
        read = _with_bands(pair, fixed, moving).first_read(part)
        seen["fixed", fixed] = seen["moving", moving] = read_overview(read, SEARCH_SIDE, part)
    scores = {}
    with ThreadPoolExecutor(thread_count(settings)) as pool:
        for number, (fixed, moving) in enumerate(product(fixed_bands, moving_bands)):
            progress.report(0.5 + 0.5 * number / (len(fixed_bands) * len(moving_bands)), "Choosing bands")
            both = replace(seen["fixed", fixed], moving=seen["moving", moving].moving)
            found = search(both, proxies.matched(settings.use_edge_proxies), POSES, pool)
            scores[fixed, moving] = max((candidate.score for candidate in found), default=0.0)
    fixed, moving = max(scores, key=lambda bands: scores[bands])
    log.info("bands: %d of the fixed and %d of the moving raster, score %.1f", fixed, moving, scores[fixed, moving])
    return _with_bands(pair, fixed, moving)


def _tried(raster: Raster, given: int | None) -> Sequence[int]:
    """The 1-based bands to try: the one that is given, or else those that tell brightness."""
    if given is not None:
        return [given]
    dataset = raster.dataset
    telling = [
        band
        for band, meaning, dtype in zip(dataset.indexes, dataset.colorinterp, dataset.dtypes)
        if meaning not in (ColorInterp.alpha, ColorInterp.palette) and not dtype.startswith("complex")
    ]
    if not telling:
        raise InputError(f"The {raster.name} has no band that says anything about brightness. Choose another raster.")
    chosen: Floats = np.linspace(0, len(telling) - 1, min(MOST_BANDS, len(telling)))
    return [telling[index] for index in chosen.round().astype(int)]


def _with_bands(pair: ImagePair, fixed: int, moving: int) -> ImagePair:
    return replace(pair, fixed=pair.fixed.of_band(fixed), moving=pair.moving.of_band(moving))
