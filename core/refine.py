"""Refinement: many local matches from coarse to fine, and the model that fits them."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from affine import Affine

from .fitting import Fit, choose_model
from .grid import Grid, apply_affine
from .matching import STRIDE, WINDOW, FeatureImage, Matches, match_windows, survey_windows
from .pair import ImagePair
from .progress import Progress
from .proxies import Feature
from .sampling import Patch, read_patch
from .settings import MODELS, AlignmentSettings
from .tie_points import TiePoints, beside_held_out, tie_points

TILE = 512
MOST_TILES = 12
FIRST_REACH = 4
REACH = 2
MOST_ITERATIONS = 8
SETTLED_PIXELS = 0.002
LARGEST_GAIN = 2.5
COARSE_MODELS = {"translation": ("translation",), "rigid": ("rigid",)}

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Refinement:
    """The refined transform (Affine of map positions, fixed to moving) and how well independent points agree.

    grid : the solve grid at the finest level.
    pixel_sizes : of the levels, from coarse to fine, map units.
    matches : number of matches in the fit.
    scale : robust standard deviation of their residuals, solve grid pixels; NaN where nothing matched.
    """

    transform: Affine
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

    def match(self, transform: Affine, feature: Feature, reach: int) -> Matches:
        """Matches under a transform of map positions; positions in pixels of the level's grid."""
        return self._placed(match_windows(self.fixed, self._seen(transform, feature), reach))

    def survey(self, transform: Affine, feature: Feature) -> Matches:
        """All windows side by side and where each fits best, well or not; positions in pixels of the level's grid."""
        return self._placed(survey_windows(self.fixed, self._seen(transform, feature)))

    def _seen(self, transform: Affine, feature: Feature) -> FeatureImage:
        corrected = ~transform * self.moving.raster.grid.transform
        return FeatureImage.of(self.moving.on(self.grid, corrected), feature)

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
    transform, model, fit = start, "rigid", None
    for level, grid in enumerate(grids):
        part = progress.stage(level / len(grids), (level + 1) / len(grids))
        part.report(0, f"Matching at {grid.pixel_size:.4g} map units per pixel")
        tiles = read_tiles(pair, grid, transform, feature, part)
        models = models_for(settings.model, finest=grid is grids[-1])
        transform, fit, matches = settle(tiles, grid, transform, models, feature, level == 0, part)
        if fit:
            model = fit.model
            log.info("%.4g units/px: %s, %d matches, scale %.3f px", grid.pixel_size, model, len(matches), fit.scale)
    return Refinement(
        transform=transform,
        model=model,
        grid=grids[-1],
        pixel_sizes=tuple(grid.pixel_size for grid in grids),
        matches=len(fit.weights) if fit else 0,
        scale=fit.scale if fit else float("nan"),
        tie_points=tie_points(survey(tiles, transform, feature), grids[-1], transform),
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
        factor /= 2
    return [grid.coarsened(factor) for factor in [*factors, 1.0]]


def models_for(model: str, finest: bool) -> tuple[str, ...]:
    """Models to choose from at a level: few degrees of freedom until the images are seen in full detail."""
    if not finest:
        return COARSE_MODELS.get(model, ("rigid", "similarity"))
    return MODELS[1:] if model == "auto" else (model,)


def read_tiles(pair: ImagePair, grid: Grid, transform: Affine, feature: Feature, progress: Progress) -> list[Tile]:
    """The tiles of a level: all of them, or as many as are needed, well spread."""
    corrected = ~transform * pair.moving.grid.transform
    overhang = WINDOW - STRIDE
    corners = [(row, col) for row in range(0, grid.height, TILE) for col in range(0, grid.width, TILE)]
    tiles = []
    for row, col in spread(corners, MOST_TILES):
        progress.check()
        part = grid.window(
            row, col, min(TILE + overhang, grid.height - row), min(TILE + overhang, grid.width - col)
        )
        pixels = read_patch(pair.fixed, part).on(part)
        if np.isfinite(pixels).any():
            patch = read_patch(pair.moving, part, corrected)
            tiles.append(Tile(row, col, part, FeatureImage.of(pixels, feature), patch))
    return tiles


def spread(items: list, most: int) -> list:
    """At most so many of the items, evenly spaced."""
    if len(items) <= most:
        return items
    return [items[int((index + 0.5) * len(items) / most)] for index in range(most)]


def settle(
    tiles: list[Tile],
    grid: Grid,
    transform: Affine,
    models: tuple[str, ...],
    feature: Feature,
    first: bool,
    progress: Progress,
) -> tuple[Affine, Fit | None, Matches]:
    """Match and fit by turns until the transform stays; without a fit where too little matches.

    A displacement is underestimated by a share that depends on the texture; the share is seen in how the updates
    shrink, and made up for.
    """
    gain, last, fit = 1.0, None, None
    with ThreadPoolExecutor(2) as pool:
        for iteration in range(MOST_ITERATIONS):
            progress.report(iteration / MOST_ITERATIONS)
            reach = FIRST_REACH if first and iteration == 0 else REACH
            matches = Matches.concatenate(
                list(pool.map(lambda tile: tile.match(transform, feature, reach), tiles))
            )
            fitted = matches[~beside_held_out(matches.positions, grid)]
            present = ~grid.transform * transform * grid.transform
            before = _apply(present, fitted.positions)
            found = choose_model(fitted.positions, _apply(present, fitted.positions + gain * fitted.displacements), models)
            if found is None:
                break
            fit = found
            transform = grid.transform * fit.transform * ~grid.transform
            update = float(np.sqrt(np.mean(np.sum((_apply(fit.transform, fitted.positions) - before) ** 2, axis=1))))
            if update < SETTLED_PIXELS:
                break
            if last:
                shrink = update / gain / last
                gain = min(LARGEST_GAIN, gain / (1 - shrink)) if shrink < 1 else 1.0
            last = update
    return transform, fit, matches


def survey(tiles: list[Tile], transform: Affine, feature: Feature) -> Matches:
    """Windows all over the tiles, each with the displacement at which it fits best."""
    with ThreadPoolExecutor(2) as pool:
        return Matches.concatenate(list(pool.map(lambda tile: tile.survey(transform, feature), tiles)))


def _apply(transform: Affine, points: np.ndarray) -> np.ndarray:
    return np.column_stack(apply_affine(transform, points[:, 0], points[:, 1]))
