"""Refinement: many local matches from coarse to fine, and the model that fits them."""

from __future__ import annotations

import logging
import math
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from affine import Affine

from .displacement import DisplacementField, best_radius, consistent, fit_field
from .fitting import MODEL_PARAMETERS, Fit, choose_model
from .grid import Grid, apply_to_points
from .matching import LEAST_SCORE, STRIDE, WINDOW, FeatureImage, Matches, match_windows, survey_windows
from .pair import ImagePair
from .progress import Progress
from .proxies import Feature
from .resources import thread_count
from .sampling import Patch, read_patch
from .settings import AlignmentSettings
from .tie_points import TiePoints, beside_held_out, tie_points
from .transforms import AffineTransform, LocalTransform, Transform

TILE = 512
MOST_TILES = 12
MOST_COARSE_TILES = 6
MOST_WHOLE_TILES = 36  # of an image that a field covers from side to side; a larger one is covered by small tiles
LOCAL_TILE = 128
MOST_LOCAL_TILES = 600
LEVEL_RATIO = 2.5  # of the pixel sizes of two levels: a level's transform is good to a tenth of its pixels
FIRST_REACH = 4
REACH = 2
MOST_ITERATIONS = 8
SETTLED_PIXELS = 0.002
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


@dataclass(frozen=True)
class Tile:
    """A part of a level's grid: features of the fixed image there, and the moving image's pixels around it."""

    row: int
    col: int
    grid: Grid
    fixed: FeatureImage
    moving: Patch

    def match(self, transform: Transform, feature: Feature, reach: int) -> Matches:
        """Matches under a transform of map positions; positions in pixels of the level's grid."""
        return self._placed(match_windows(self.fixed, self._seen(transform, feature), reach))

    def survey(self, transform: Transform, feature: Feature) -> Matches:
        """All windows side by side and where each fits best, well or not; positions in pixels of the level's grid."""
        return self._placed(survey_windows(self.fixed, self._seen(transform, feature)))

    def _seen(self, transform: Transform, feature: Feature) -> FeatureImage:
        return FeatureImage.of(self.moving.seen_through(transform, self.grid), feature)

    def _placed(self, found: Matches) -> Matches:
        return Matches(found.positions + (self.col, self.row), found.displacements, found.scores)


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
        tiles = read_tiles(pair, places, grid, transform, feature, part)
        models = models_for(settings.model, finest)
        enough = tiles[:: max(1, len(tiles) // (MOST_TILES * (TILE // places.side) ** 2))]
        transform, fit, matches = settle(enough, grid, transform, models, feature, level == 0, pool, part)
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


@dataclass(frozen=True)
class TilePlaces:
    """Where the tiles of a level lie on its grid.

    corners : (row, column) of each. side : of the tiles, pixels. gap : from one to the next where they don't touch.
    """

    corners: list[tuple[int, int]]
    side: int
    gap: float


def tile_places(grid: Grid, most: int) -> TilePlaces:
    """All tiles of the grid, or as many as are needed for a global model, well spread."""
    corners = [(row, col) for row in range(0, grid.height, TILE) for col in range(0, grid.width, TILE)]
    if len(corners) > most:
        corners = [corners[int((index + 0.5) * len(corners) / most)] for index in range(most)]
    return TilePlaces(corners, TILE, 0.0)


def local_tile_places(grid: Grid) -> TilePlaces:
    """Tiles from side to side of the grid: all of it, or small ones at even distances."""
    whole = tile_places(grid, MOST_WHOLE_TILES + 1)
    if len(whole.corners) <= MOST_WHOLE_TILES:
        return whole
    rows, cols = (np.arange(0, n, LOCAL_TILE) for n in grid.shape)
    step = math.ceil(math.sqrt(len(rows) * len(cols) / MOST_LOCAL_TILES))
    corners = [(int(row), int(col)) for row in rows[step // 2 :: step] for col in cols[step // 2 :: step]]
    return TilePlaces(corners, LOCAL_TILE, float(step * LOCAL_TILE) if step > 1 else 0.0)


def read_tiles(
    pair: ImagePair, places: TilePlaces, grid: Grid, transform: Affine, feature: Feature, progress: Progress
) -> list[Tile]:
    """The tiles of a level in which the fixed image has valid pixels."""
    corrected = ~transform * pair.moving.grid.transform
    side = places.side + WINDOW - STRIDE
    tiles = []
    for row, col in places.corners:
        progress.check()
        part = grid.window(row, col, min(side, grid.height - row), min(side, grid.width - col))
        pixels = read_patch(pair.fixed, part).on(part)
        if np.isfinite(pixels).any():
            patch = read_patch(pair.moving, part, corrected)
            tiles.append(Tile(row, col, part, FeatureImage.of(pixels, feature), patch))
    return tiles


def settle(
    tiles: list[Tile],
    grid: Grid,
    transform: Affine,
    models: tuple[str, ...],
    feature: Feature,
    first: bool,
    pool: Executor,
    progress: Progress,
) -> tuple[Affine, Fit | None, Matches]:
    """Match and fit by turns until the transform stays; without a fit where too little matches.

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
        if update < SETTLED_PIXELS:
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


def match_all(tiles: list[Tile], transform: Transform, feature: Feature, reach: int, pool: Executor) -> Matches:
    """Matches of all tiles."""
    return Matches.concatenate(list(pool.map(lambda tile: tile.match(transform, feature, reach), tiles)))


def survey(tiles: list[Tile], transform: Transform, feature: Feature, pool: Executor) -> Matches:
    """Windows all over the tiles, each with the displacement at which it fits best."""
    return Matches.concatenate(list(pool.map(lambda tile: tile.survey(transform, feature), tiles)))
