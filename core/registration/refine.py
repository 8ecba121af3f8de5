# SPDX-License-Identifier: GPL-2.0-or-later
"""Refinement: many local matches from coarse to fine, and the model that fits them."""

from __future__ import annotations

import logging
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from affine import Affine

from ..geometry.displacement_field import DisplacementField
from ..geometry.grid import Grid, apply_to_points
from ..geometry.transforms import AffineTransform, LocalTransform, Transform
from ..progress import Progress
from ..resources import thread_count
from ..settings import AlignmentSettings
from .displacement_fit import best_radius, consistent, fit_field
from .fitting import MODEL_PARAMETERS, Fit, choose_model
from .matching import LEAST_SCORE, Matches
from .pair import ImagePair
from .proxies import Feature
from .tie_points import TiePoints, beside_held_out, tie_points
from .tiles import TILE, Tile, local_tile_places, match_all, read_tiles, survey, tile_places

MOST_TILES = 12
MOST_COARSE_TILES = 6
LEVEL_RATIO = 2.5  # of the pixel sizes of two levels: a level's transform is good to a tenth of its pixels
FIRST_REACH = 4
REACH = 2
MOST_ITERATIONS = 8
SETTLED_PIXELS = 0.002
NEARLY_SETTLED_PIXELS = 0.05  # at a level that only leads to the next one
LARGEST_GAIN = 2.5
NODE_SPACING = 24.0
CLOSE_PIXELS = 44.0  # tiles no farther apart than that leave no gap that a field of the shortest radius would notice
FIELD_ITERATIONS = 4
COARSE_MODELS = {"translation": ("translation",), "rigid": ("rigid",)}

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Refinement:
    """The refined transform of map positions, fixed to moving, and how well independent points agree.

    grid : the solve grid at the finest level.
    pixel_sizes : of the levels, from coarse to fine, map units.
    matches : number of matches in the fit.
    scale : robust standard deviation of their residuals, solve grid pixels; NaN where nothing matched.
    """

    transform: Transform
    model: str
    grid: Grid
    pixel_sizes: tuple[float, ...]
    matches: int
    scale: float
    tie_points: TiePoints


def refine(
    pair: ImagePair,
    start: Affine,
    start_pixel_size: float,
    feature: Feature,
    settings: AlignmentSettings,
    progress: Progress,
) -> Refinement:
    """Improve a transform by local matches, from a coarse pixel size down to the solve grid's."""
    grids = pyramid(pair.grid, start_pixel_size, settings.solve_resolutions)
    with ThreadPoolExecutor(thread_count(settings)) as pool:
        return _refine(pair, start, grids, feature, settings, pool, progress)


def _refine(
    pair: ImagePair,
    start: Affine,
    grids: list[Grid],
    feature: Feature,
    settings: AlignmentSettings,
    pool: Executor,
    progress: Progress,
) -> Refinement:
    transform, model, fit = start, "rigid", None
    for level, grid in enumerate(grids):
        part = progress.stage(level / len(grids), (level + 1) / len(grids))
        part.report(0, f"Matching at {grid.pixel_size:.4g} map units per pixel")
        finest = grid is grids[-1]
        places = tile_places(grid, MOST_TILES if finest else MOST_COARSE_TILES)
        if finest and settings.model == "local":
            places = local_tile_places(grid)
        tiles = read_tiles(pair, places, grid, transform, feature, pool, part)
        models = models_for(settings.model, finest)
        enough = tiles[:: max(1, len(tiles) // (MOST_TILES * TILE // places.side))]
        still = SETTLED_PIXELS if finest else NEARLY_SETTLED_PIXELS
        transform, fit, matches = settle(enough, grid, transform, models, feature, still, level == 0, pool, part)
        if fit:
            model = fit.model
            log.info("%.4g units/px: %s, %d matches, scale %.3f px", grid.pixel_size, model, len(matches), fit.scale)
    found: Transform = AffineTransform(transform)
    if settings.model == "local" and fit:
        model = "local"
        found = settle_field(tiles, grids[-1], found, max(1.0, places.gap / CLOSE_PIXELS), feature, pool, progress)
    return Refinement(
        transform=found,
        model=model,
        grid=grids[-1],
        pixel_sizes=tuple(grid.pixel_size for grid in grids),
        matches=len(fit.weights) if fit else 0,
        scale=fit.scale if fit else float("nan"),
        tie_points=tie_points(survey(tiles, found, feature, pool), grids[-1], found),
    )


def pyramid(grid: Grid, start: float, resolutions: tuple[float, ...] | None) -> list[Grid]:
    """Grids of the levels from coarse to fine, all with the solve grid's corner.

    start : pixel size to begin with, map units.
    resolutions : pixel sizes to use instead, 0 standing for the solve grid's own.
    """
    if resolutions is not None:
        return [grid.coarsened((size or grid.pixel_size) / grid.pixel_size) for size in resolutions]
    factors, factor = [], start / grid.pixel_size
    while factor > 1.5:
        factors.append(factor)
        factor /= LEVEL_RATIO
    return [grid.coarsened(factor) for factor in [*factors, 1.0]]


def models_for(model: str, finest: bool) -> tuple[str, ...]:
    """Models to choose from at a level: few degrees of freedom until the images are seen in full detail."""
    if not finest:
        return COARSE_MODELS.get(model, ("rigid", "similarity"))
    return tuple(MODEL_PARAMETERS) if model in ("auto", "local") else (model,)


def settle(
    tiles: list[Tile],
    grid: Grid,
    transform: Affine,
    models: tuple[str, ...],
    feature: Feature,
    still: float,
    first: bool,
    pool: Executor,
    progress: Progress,
) -> tuple[Affine, Fit | None, Matches]:
    """Match and fit by turns until the transform changes by less than `still` pixels; without a fit where too little
    matches.

    A displacement is underestimated by a share that depends on the texture; the share is seen in how the updates
    shrink, and made up for.
    """
    gain, last, fit = 1.0, None, None
    for iteration in range(MOST_ITERATIONS):
        progress.report(iteration / MOST_ITERATIONS)
        reach = FIRST_REACH if first and iteration == 0 else REACH
        matches = match_all(tiles, AffineTransform(transform), feature, reach, pool)
        fitted = matches[~beside_held_out(matches.positions, grid)]
        present = ~grid.transform * transform * grid.transform
        before = apply_to_points(present, fitted.positions)
        found = choose_model(
            fitted.positions, apply_to_points(present, fitted.positions + gain * fitted.displacements), models
        )
        if found is None:
            break
        fit = found
        transform = grid.transform * fit.transform * ~grid.transform
        update = float(
            np.sqrt(np.mean(np.sum((apply_to_points(fit.transform, fitted.positions) - before) ** 2, axis=1)))
        )
        if update < still:
            break
        if last:
            shrink = update / gain / last
            gain = min(LARGEST_GAIN, gain / (1 - shrink)) if shrink < 1 else 1.0
        last = update
    return transform, fit, matches


def settle_field(
    tiles: list[Tile],
    grid: Grid,
    overall: AffineTransform,
    spread: float,
    feature: Feature,
    pool: Executor,
    progress: Progress,
) -> LocalTransform:
    """A displacement field over the global transform, from windows all over the tiles, matched again as it grows.

    spread : by what factor the tiles lie too far apart for the finest field.
    """
    spacing = NODE_SPACING * spread
    shape = tuple(int(np.ceil(n / spacing)) + 1 for n in grid.shape)
    to_node = Affine.scale(1 / spacing) * ~grid.transform
    rows, cols = np.meshgrid(*(np.arange(n) * spacing for n in shape), indexing="ij")
    nodes = np.column_stack([cols.ravel(), rows.ravel()])
    linear = np.array([[grid.transform.a, grid.transform.b], [grid.transform.d, grid.transform.e]])
    transform = LocalTransform(overall.affine, DisplacementField(to_node, np.zeros((*shape, 2))))
    for iteration in range(FIELD_ITERATIONS):
        progress.check()
        matches = (
            survey(tiles, transform, feature, pool)
            if iteration < 2
            else match_all(tiles, transform, feature, REACH, pool)
        )
        matches = matches[~beside_held_out(matches.positions, grid) & (matches.scores > LEAST_SCORE)]
        matches = matches[consistent(matches.positions, matches.displacements)]
        x, y = apply_to_points(grid.transform, matches.positions).T
        present = np.column_stack(transform.field(x, y)) @ np.linalg.inv(linear).T
        wanted = present + matches.displacements
        radius = best_radius(matches.positions, wanted, spread)
        values = fit_field(matches.positions, wanted, nodes, radius).reshape(*shape, 2)
        transform = LocalTransform(overall.affine, DisplacementField(to_node, values @ linear.T))
        log.info("field: %d matches, radius %.0f pixels", len(matches), radius)
    return transform
