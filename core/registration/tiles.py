# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles of a level: parts of the solve grid, read once, that are matched again and again."""

from __future__ import annotations

import math
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import numpy as np
from affine import Affine

from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.sampling import Patch, read_patch
from ..progress import Progress
from .matching import STRIDE, WINDOW, FeatureImage, Matches, match_windows, survey_windows
from .pair import ImagePair
from .proxies import Feature

TILE = 512
MOST_WHOLE_TILES = 36  # of an image that a field covers from side to side; a larger one is covered by small tiles
LOCAL_TILE = 128
MOST_LOCAL_TILES = 600
MOST_BETWEEN = 128  # pixels between tiles that are read together


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
    if math.ceil(grid.height / TILE) * math.ceil(grid.width / TILE) <= MOST_WHOLE_TILES:
        return tile_places(grid, MOST_WHOLE_TILES)
    rows, cols = (np.arange(0, n, LOCAL_TILE) for n in grid.shape)
    step = math.ceil(math.sqrt(len(rows) * len(cols) / MOST_LOCAL_TILES))
    corners = [(int(row), int(col)) for row in rows[step // 2 :: step] for col in cols[step // 2 :: step]]
    return TilePlaces(corners, LOCAL_TILE, float(step * LOCAL_TILE) if step > 1 else 0.0)


def read_tiles(
    pair: ImagePair,
    places: TilePlaces,
    grid: Grid,
    transform: Affine,
    feature: Feature,
    pool: Executor,
    progress: Progress,
) -> list[Tile]:
    """The tiles of a level in which the fixed image has valid pixels.

    Those side by side are read together, so that GDAL's threads share the work and no block is decoded twice.
    """
    corrected = ~transform * pair.moving.grid.transform
    side = places.side + WINDOW - STRIDE
    tiles = []
    for row, cols in neighbours(places):
        progress.check()
        height = min(side, grid.height - row)
        strip = grid.window(row, cols[0], height, min(cols[-1] + side, grid.width) - cols[0])
        fixed, moving = read_patch(pair.fixed, strip), read_patch(pair.moving, strip, corrected)
        for col in cols:
            part = grid.window(row, col, height, min(side, grid.width - col))
            pixels = fixed.on(part)
            if np.isfinite(pixels).any():
                features = pool.submit(FeatureImage.of, pixels, feature)  # while the next pixels are read
                tiles.append((row, col, part, features, moving.around(part, corrected)))
    return [Tile(row, col, part, features.result(), patch) for row, col, part, features, patch in tiles]


def neighbours(places: TilePlaces) -> Iterator[tuple[int, list[int]]]:
    """Tiles with little between them along a row: the row, and their columns."""
    for row, corners in groupby(places.corners, key=itemgetter(0)):
        together: list[int] = []
        for _, col in corners:
            if together and col - together[-1] > places.side + MOST_BETWEEN:
                yield row, together
                together = []
            together.append(col)
        yield row, together


def match_all(tiles: list[Tile], transform: Transform, feature: Feature, reach: int, pool: Executor) -> Matches:
    """Matches of all tiles."""
    return Matches.concatenate(list(pool.map(lambda tile: tile.match(transform, feature, reach), tiles)))


def survey(tiles: list[Tile], transform: Transform, feature: Feature, pool: Executor) -> Matches:
    """Windows all over the tiles, each with the displacement at which it fits best."""
    return Matches.concatenate(list(pool.map(lambda tile: tile.survey(transform, feature), tiles)))
