# SPDX-License-Identifier: GPL-2.0-or-later
"""From a level of matches to what is told of it: bent or not, how exact, what speaks for it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import numpy as np

from ..arrays import Flags, Floats
from ..geometry.grid import Grid, apply_to_points
from ..geometry.transforms import AffineTransform, Transform
from ..progress import Progress
from .accuracy import CLEAR_SCORE, Accuracy, bias_of, misfit_of, spread_of
from .bent import bend, in_pixels
from .evidence import Agreement, best_agreement, best_rival, correlation_coefficient
from .false_friends import false_friend
from .fitting import MODEL_PARAMETERS, choose_model, fit_model
from .local_field import WINDOW, LocalFit, fit_local
from .matcher import Matcher, Tile, View
from .matching import CELL, SIZES
from .pair import ImagePair
from .refine import Level
from .refinement import Refinement
from .tie_points import tie_points
from .tiles import local_tile_places

LEAST_MISFIT = 0.1  # pixels: what neighbours have in common below that is no bend worth a field
LOCAL_GAIN = 0.8  # of the held-out error that a field must leave at most
CAPPED_PIXELS = 3.0  # of a held-out error: an outlier would decide else
CLOSE_PIXELS = 44.0  # tiles no farther apart than that leave no gap that a field of the shortest radius would notice

log = logging.getLogger(__name__)


def refinement_of(matcher: Matcher, level: Level, views: Sequence[View], model: str, progress: Progress) -> Refinement:
    """The transform of a level, bent by a field where that predicts better, and what speaks for it."""
    misfit = common_displacement(matcher, level.tiles, level.transform)
    local = bent_by_field(matcher, level, model, misfit, progress)
    transform = local.transform if local else level.transform
    agreement = best_agreement(matcher, views, transform)
    if local:
        misfit = common_displacement(matcher, level.tiles, transform)
        agreement = agreement.moved(held_out_of(local, agreement))
        spread = spread_of(local.predicted, local.matches.positions, WINDOW)
    else:
        spread = spread_of_level(level)
    seen = matcher.all_seen(level.tiles, transform)
    bias = bias_of(correlation_coefficient(level.tiles, seen))
    fixed_pixel = matcher.pair.grid.pixel_size
    scale = level.grid.pixel_size / fixed_pixel
    return Refinement(
        transform=transform,
        model="local" if local else level.fit.model,
        grid=level.grid,
        pixel_sizes=tuple(view.grid.pixel_size for view in views),
        matches=len(local.matches if local else level.matches),
        window=agreement.size * CELL,
        window_pixel=agreement.grid.pixel_size,
        settled=level.settled,
        fixed_pixel=fixed_pixel,
        tie_points=tie_points(agreement, fixed_pixel, transform),
        accuracy=None if spread is None else Accuracy(spread * scale, misfit * scale, bias * scale),
        better=None if local else better_model(level, misfit),
        rival=best_rival(matcher, level.grid, transform, displaced(matcher.pair, level.grid, transform)),
        friend=false_friend(matcher, View(level.grid, level.tiles), seen, transform),
    )


def displaced(pair: ImagePair, grid: Grid, transform: Transform) -> Floats:
    """(2,) columns, rows by which a transform differs from where the solve began, in the middle of the grid, pixels."""
    middle = np.array([[grid.width / 2, grid.height / 2]])
    moved = in_pixels(transform, grid, middle) - in_pixels(AffineTransform(pair.start), grid, middle)
    away: Floats = moved[0]
    return away


def without_matches(matcher: Matcher, views: Sequence[View], start: Transform) -> Refinement:
    """What is told where the search led somewhere and no window could be matched there."""
    agreement = best_agreement(matcher, views, start)
    fixed_pixel = matcher.pair.grid.pixel_size
    return Refinement(
        transform=start,
        model="rigid",
        grid=views[-1].grid,
        pixel_sizes=tuple(view.grid.pixel_size for view in views),
        matches=0,
        window=agreement.size * CELL,
        window_pixel=agreement.grid.pixel_size,
        settled=False,
        fixed_pixel=fixed_pixel,
        tie_points=tie_points(agreement, fixed_pixel, start),
        accuracy=None,
        better=None,
        rival=None,
    )


def held_out_of(local: LocalFit, agreement: Agreement) -> Floats:
    """(n, 2) what each window's own part of the image adds to the field there, pixels of the agreement's grid."""
    to_pixels = ~local.grid.transform * agreement.grid.transform
    positions = apply_to_points(to_pixels, agreement.matches.positions)
    return local.held_out_field(positions) * (local.grid.pixel_size / agreement.grid.pixel_size)


def common_displacement(matcher: Matcher, tiles: Sequence[Tile], transform: Transform) -> float:
    """What the displacements of clear neighbouring windows have in common under a transform, RMS in pixels."""
    (found,) = matcher.survey(tiles, transform, SIZES[0])
    clear = found[found.scores > CLEAR_SCORE]
    return misfit_of(clear.positions, clear.displacements, WINDOW)


def spread_of_level(level: Level) -> float | None:
    """Standard error of a level's fit, pixels: see `spread_of`."""
    matches, moving, model = level.matches, level.found, level.fit.model

    def predict(known: Flags, points: Floats) -> Floats:
        weights = matches.scores[known] ** 2
        return fit_model(matches.positions[known], moving[known], model, weights).predict(points)

    return spread_of(predict, matches.positions, level.size * CELL)


def better_model(level: Level, misfit: float) -> str | None:
    """The model, richer than the level's, that predicts its matches better; local where none follows the misfit."""
    if misfit < LEAST_MISFIT:
        return None
    matches, models = level.matches, tuple(MODEL_PARAMETERS)
    found = choose_model(matches.positions, level.found, models, level.size * CELL, matches.scores**2)
    if found is None or models.index(found.model) <= models.index(level.fit.model):
        return "local"
    return found.model


def bent_by_field(matcher: Matcher, level: Level, model: str, misfit: float, progress: Progress) -> LocalFit | None:
    """A field over the level's transform, where `model` is local, or auto and the field predicts clearly better.

    misfit : what the level's transform leaves, see `common_displacement`.
    """
    if model not in ("auto", "local"):
        return None
    if model == "auto" and misfit < LEAST_MISFIT:
        return None
    places, tiles = local_tile_places(level.grid), level.tiles
    if places.corners != [(tile.row, tile.col) for tile in tiles]:
        tiles = matcher.read_tiles(places, level.grid, level.transform, progress)
    spread = max(1.0, places.gap / CLOSE_PIXELS)
    local = fit_local(matcher, tiles, level.grid, level.transform, spread, progress)
    if local is None or model == "local":
        return local
    chosen, left = local.held_out_residuals()
    if not len(chosen):
        return None
    before = local.wanted[chosen] - bend(level.transform, level.grid, local.matches.positions[chosen])
    plain, bent = (
        float(np.sqrt(np.mean(np.minimum(np.hypot(*errors.T), CAPPED_PIXELS) ** 2))) for errors in (before, left)
    )
    log.info("held-out matches: %.3f pixels with a field, %.3f without", bent, plain)
    return local if bent < LOCAL_GAIN * plain else None
