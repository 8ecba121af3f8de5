# SPDX-License-Identifier: GPL-2.0-or-later
"""Refinement: many local matches from coarse to fine, and the model that fits them."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Floats
from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..progress import Progress
from .bent import in_pixels, to_transform
from .fitting import AFFINE_MODELS, MODEL_PARAMETERS, Fit, affordable, choose_model, fit_model
from .matcher import Correlated, Matcher, Tile, View
from .matching import CELL, LEAST_SCORE, SIZES, STRIDE, STRIDE_CELLS, Matches
from .tiles import local_tile_places, tile_places

UNBENT = "unbent"  # any of the affine models, for an output that keeps the raster's own pixels
MOST_TILES = 12
MOST_COARSE_TILES = 6
COARSEST = 4.0  # pixels of the last level within one of the moving image; half as many cost accuracy
LEAST_SIDE = 224  # seven small windows
LEVEL_RATIO = 2.0  # of the pixel sizes of two levels: what a level leaves is within reach of the next
FIRST_REACH = 6  # pixels: a search's step of rotation and of shift, over half the image that is searched
REACH = 4
CLOSE_REACH = 2
MOSTLY_CLOSE = 0.9  # of all windows, that match nearby: fewer are looked for further away, where they may match
MOST_TURNS = 20
MOST_GROWTH = 2.0
SIZE_TURNS = 2  # after which the windows' size stays
SETTLED_PIXELS = 0.002
NEARLY_SETTLED_PIXELS = 0.05  # at a level that only leads to the next one
MIRRORING = tuple(model for model in MODEL_PARAMETERS if model not in ("translation", "rigid", "similarity"))
LARGEST_GAIN, LEAST_GAIN = 2.5, 0.25
UNFELT = 0.05  # of the standard error
HIDDEN = 0.1  # pixels: aliasing and averaging move an edge by that much, and all matches of a level alike

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Level:
    """What was found at one pixel size.

    size : of the windows, cells. settled : whether the turns of matching and fitting came to rest.
    """

    grid: Grid
    tiles: Sequence[Tile]
    transform: Transform
    size: int
    fit: Fit
    matches: Matches
    settled: bool

    @property
    def found(self) -> Floats:
        """(n, 2) where in the moving image the matches were found, pixels of the grid."""
        return in_pixels(self.transform, self.grid, self.matches.positions + self.matches.displacements)

    @property
    def error(self) -> float:
        """Expected of the transform, map units: by the spread of the matches, and by what large pixels hide."""
        return math.hypot(standard_error(self.fit, self.matches, self.size), HIDDEN) * self.grid.pixel_size


def descend(
    matcher: Matcher, start: Transform, grids: Sequence[Grid], model: str, progress: Progress
) -> tuple[Level | None, list[View]]:
    """The level to believe of those from coarse to fine: each begins where the one before ended.

    A level whose transform is less certain than that of the one before is not taken, and is the last: noise, blur or
    pixels finer than the image's own detail hide there what larger pixels show. None where nothing
    matched. And all that was seen on the way.
    """
    best: Level | None = None
    views = []
    for index, grid in enumerate(grids):
        part = progress.stage(index / len(grids), (index + 1) / len(grids))
        part.report(0, "Matching")
        finest = index == len(grids) - 1
        places = tile_places(grid, MOST_TILES if finest else MOST_COARSE_TILES)
        if finest and model == "local":
            places = local_tile_places(grid)
        tiles = matcher.read_tiles(places, grid, start if best is None else best.transform, part)
        views.append(View(grid, tiles))
        found = settle(matcher, tiles, grid, start if best is None else best.transform, model, index == 0, finest, part)
        if found is None:
            continue
        log.info(
            "%.4g units/px: %s, %d matches in windows of %d pixels, scale %.3f px, error %.3g units%s",
            grid.pixel_size, found.fit.model, len(found.matches), found.size * CELL, found.fit.scale, found.error,
            "" if found.settled else ", not settled",
        )  # fmt: skip
        if best is not None and found.error > best.error:
            break
        best = found
    return best, views


def pyramid(grid: Grid, start: float, moving: float, resolutions: tuple[float, ...] | None) -> list[Grid]:
    """Grids of the levels from coarse to fine, all with the solve grid's corner.

    The last is the solve grid; or, where the moving image is much coarser, one of a quarter of its pixels: within one
    of them, nothing is seen but the interpolation. It has at least LEAST_SIDE pixels along its shorter side, where the
    solve grid has.
    start, moving : pixel sizes to begin with and of the moving image, map units.
    resolutions : pixel sizes to use instead, 0 standing for the solve grid's own.
    """
    if resolutions is not None:
        return [grid.coarsened((size or grid.pixel_size) / grid.pixel_size) for size in resolutions]
    factors, factor = [], start / grid.pixel_size
    last = max(1.0, min(moving / COARSEST / grid.pixel_size, min(grid.shape) / LEAST_SIDE))
    while factor > 1.5 * last:
        factors.append(factor)
        factor /= LEVEL_RATIO
    return [grid.coarsened(factor) for factor in [*factors, last]]


def models_for(model: str, start: Transform) -> tuple[str, ...]:
    """The models to choose from where the setting asks for `model`; those up to similarity can't mirror an image."""
    if start.affine.determinant < 0:
        return MIRRORING
    if model == UNBENT:
        return AFFINE_MODELS
    return tuple(MODEL_PARAMETERS) if model in ("auto", "local") else (model,)


def settle(
    matcher: Matcher,
    tiles: Sequence[Tile],
    grid: Grid,
    transform: Transform,
    model: str,
    first: bool,
    finest: bool,
    progress: Progress,
) -> Level | None:
    """Match and fit by turns until the transform changes by less than is felt; None where too little matches.

    A displacement is underestimated by a share that depends on the texture; the share is seen in how the updates
    shrink, and made up for. The model is chosen once the turns have come near to rest.
    """
    models, still = models_for(model, transform), SETTLED_PIXELS if finest else NEARLY_SETTLED_PIXELS
    pace, size, chosen, settled, close = Pace(), 0, "", False, False
    fit: Fit | None = None
    matches = Matches.concatenate([])
    corners = np.array([(0, 0), (grid.width, 0), (0, grid.height), grid.shape[::-1]], float)
    for turn in range(MOST_TURNS):
        progress.report(turn / MOST_TURNS)
        reach = FIRST_REACH if first and turn == 0 else CLOSE_REACH if close else REACH
        correlated = matcher.correlate(tiles, transform, reach)
        if turn < SIZE_TURNS:
            certain = most_certain_size(correlated, simple(models))
            if not certain:
                break
            size, pace = certain, Pace()
        seen = correlated.matches(size)
        matches = clear(seen)
        if len(matches) < 2:
            break
        close = np.mean(np.abs(seen.displacements).max(axis=1) < CLOSE_REACH - 1) > MOSTLY_CLOSE
        before, stood = (in_pixels(transform, grid, points) for points in (matches.positions, corners))
        wanted = in_pixels(transform, grid, matches.positions + pace.gain * matches.displacements)
        if chosen:
            found: Fit | None = fit_model(matches.positions, wanted, chosen, matches.scores**2)
        else:
            options = (models if finest else turning(models)) if pace.last < 1 else simple(models)
            found = choose_model(matches.positions, wanted, options, size * CELL, matches.scores**2)
            chosen = found.model if found and pace.last < 1 else ""
        if found is None or not plausible(found, corners, transform):
            break
        fit, transform = found, to_transform(found, grid)
        update = float(np.sqrt(np.mean(np.sum((fit.predict(matches.positions) - before) ** 2, axis=1))))
        if chosen and update < max(still, UNFELT * standard_error(fit, matches, size)):
            settled = True
            break
        pace = pace.after(update, fit.predict(corners) - stood)
    if fit is None or not len(matches):
        return None
    return Level(grid, tiles, transform, size, fit, matches, settled)


def plausible(fit: Fit, corners: Floats, before: Transform) -> bool:
    """Whether a fit changes areas by no more than MOST_GROWTH: matches of unrelated images may fold an image up.

    corners : (4, 2) of the image, pixels.
    """
    if not np.isfinite(fit.predict(corners)).all():
        return False
    growth = fit.affine(corners).determinant / before.affine.determinant
    return bool(1 / MOST_GROWTH < growth < MOST_GROWTH)


@dataclass(frozen=True)
class Pace:
    """How far to go for the displacements found, which are a share of the true ones that depends on the texture.

    After a step of `gain` times what is seen, 1 - gain * share of it is left to be seen: so the share is known from how
    two steps follow each other, backwards where the first went too far.

    last : update of the last turn, pixels.
    seen : (n, 2) displacements that the last step was made for, at some places.
    """

    gain: float = 1.0
    last: float = math.inf
    seen: Floats | None = None

    def after(self, update: float, step: Floats) -> Pace:
        """The pace after a turn that changed positions by `step` (n, 2)."""
        seen = step / self.gain
        if self.seen is None:
            return Pace(self.gain, update, seen)
        left = float((seen * self.seen).sum() / max((self.seen**2).sum(), np.finfo(float).tiny))
        gain = self.gain / (1 - left) if left < 1 else self.gain
        return Pace(min(max(gain, LEAST_GAIN), LARGEST_GAIN), update, seen)


def simple(models: tuple[str, ...]) -> tuple[str, ...]:
    """Few degrees of freedom, as long as the transform may be far off."""
    few = tuple(name for name in models if name in ("rigid", "similarity"))
    return few or (models if models[0] in AFFINE_MODELS else AFFINE_MODELS[-1:])[:1]


def turning(models: tuple[str, ...]) -> tuple[str, ...]:
    """Without translation, if there is another: a rotation too small to be seen in large pixels is seen later."""
    return models[1:] if models[0] == "translation" and len(models) > 1 else models


def clear(matches: Matches) -> Matches:
    """Those whose peak stands out."""
    return matches[matches.scores > LEAST_SCORE]


def most_certain_size(correlated: Correlated, models: tuple[str, ...]) -> int:
    """The size of windows, in cells, whose matches make the most certain transform; 0 where none matches."""
    best, least = 0, math.inf
    for size in SIZES:
        matches = clear(correlated.matches(size))
        if not affordable(models[:1], len(matches), len(matches)):
            continue
        fit = fit_model(matches.positions, matches.positions + matches.displacements, models[0], matches.scores**2)
        # what is nearer to the middle tells less of the corners: large windows reach them least
        error = standard_error(fit, matches, size) / max(float(matches.positions.std(axis=0).min()), 1.0)
        if error < least:
            best, least = size, error
    return best


def standard_error(fit: Fit, matches: Matches, size: int) -> float:
    """Of a fitted position, pixels: the residuals' spread over the root of the independent windows for a parameter."""
    parameters = MODEL_PARAMETERS[fit.model] / 2
    independent = independent_windows(fit.weights, matches.positions, size)
    return fit.scale * math.sqrt(parameters / independent) if independent > 0 else math.inf


def independent_windows(weights: Floats, positions: Floats, size: int) -> float:
    """As how many windows side by side they count: neighbours share pixels, and only so many fit into the area."""
    if not len(positions):
        return 0.0
    steps = np.round((positions - positions.min(axis=0)) / STRIDE).astype(int)
    across = size // STRIDE_CELLS
    covered = np.zeros(np.ptp(steps, axis=0) + across, bool)
    for col in range(across):
        for row in range(across):
            covered[steps[:, 0] + col, steps[:, 1] + row] = True
    return float(weights.mean() * covered.sum() / across**2)
