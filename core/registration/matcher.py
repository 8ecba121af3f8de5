# SPDX-License-Identifier: GPL-2.0-or-later
"""What the matching of one pair carries along: the pair, what is looked at in it, and the threads."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.sampling import Patch, read_patch
from ..progress import Progress
from .matching import CELL, LARGEST_WINDOW, STRIDE, CellCorrelation, FeatureImage, Matches, survey_windows
from .pair import ImagePair
from .proxies import Feature
from .tiles import TilePlaces, neighbours


@dataclass(frozen=True)
class Tile:
    """A part of a level's grid: features of the fixed image there, and the moving image's pixels around it.

    side : pixels along rows and columns in which its windows begin; beyond them, the next tile's do.
    """

    row: int
    col: int
    side: int
    grid: Grid
    fixed: FeatureImage
    moving: Patch

    def own(self, found: Matches, window: int) -> Matches:
        """The windows that begin in this tile, their positions in pixels of the level's grid."""
        begins = found.positions - window / 2
        return found[begins.max(axis=1) < self.side].shifted(self.col, self.row)


@dataclass(frozen=True)
class View:
    """The images as seen at one pixel size."""

    grid: Grid
    tiles: Sequence[Tile]


@dataclass(frozen=True)
class Correlated:
    """Tiles correlated under one transform, from which windows of any size are told."""

    tiles: Sequence[Tile]
    cells: Sequence[CellCorrelation]

    def matches(self, size: int) -> Matches:
        """All windows of `size` cells a side; positions in pixels of the level's grid."""
        window = size * CELL
        return Matches.concatenate([t.own(c.matches(size), window) for t, c in zip(self.tiles, self.cells)])


@dataclass(frozen=True)
class Matcher:
    """Matches one pair by one feature, on the threads of a pool."""

    pair: ImagePair
    feature: Feature
    pool: Executor

    def read_tiles(self, places: TilePlaces, grid: Grid, transform: Transform, progress: Progress) -> list[Tile]:
        """The tiles of a level in which the fixed image has valid pixels.

        Those side by side are read together, so that GDAL's threads share the work and no block is decoded twice.
        At the solve grid's own pixels a finer moving raster is averaged overlappingly; larger ones only lead there.
        """
        pair, corrected = self.pair, transform.corrected(self.pair.moving.grid.transform)
        side = places.side + LARGEST_WINDOW - STRIDE
        exact = grid.pixel_size == pair.grid.pixel_size
        tiles = []
        for row, cols in neighbours(places):
            progress.check()
            height = min(side, grid.height - row)
            strip = grid.window(row, cols[0], height, min(cols[-1] + side, grid.width) - cols[0])
            fixed, moving = read_patch(pair.fixed, strip), read_patch(pair.moving, strip, corrected, overlapping=exact)
            for col in cols:
                part = grid.window(row, col, height, min(side, grid.width - col))
                pixels = fixed.on(part)
                if np.isfinite(pixels).any():
                    features = self.pool.submit(FeatureImage.of, pixels, self.feature)  # while the next are read
                    tiles.append((row, col, part, features, moving.around(part, corrected)))
        return [
            Tile(row, col, places.side, part, features.result(), patch) for row, col, part, features, patch in tiles
        ]

    def correlate(self, tiles: Sequence[Tile], transform: Transform, reach: int) -> Correlated:
        """The tiles under a transform of map positions, with displacements of up to `reach` pixels."""

        def work(tile: Tile) -> CellCorrelation:
            return CellCorrelation.of(tile.fixed, self.seen(tile, transform), reach)

        return Correlated(tiles, list(self.pool.map(work, tiles)))

    def survey(self, tiles: Sequence[Tile], transform: Transform, *sizes: int) -> list[Matches]:
        """For each of the sizes, windows of as many cells a side all over the tiles, and where each fits best."""

        def work(tile: Tile) -> list[Matches]:
            seen = self.seen(tile, transform)
            return [tile.own(survey_windows(tile.fixed, seen, size), size * CELL) for size in sizes]

        by_tile = list(self.pool.map(work, tiles))
        return [Matches.concatenate([found[index] for found in by_tile]) for index in range(len(sizes))]

    def all_seen(self, tiles: Sequence[Tile], transform: Transform) -> list[FeatureImage]:
        """What `seen` gives for each of the tiles."""
        return list(self.pool.map(lambda tile: self.seen(tile, transform), tiles))

    def seen(self, tile: Tile, transform: Transform) -> FeatureImage:
        """Of the moving image under a transform, on a tile's grid."""
        return FeatureImage.of(tile.moving.seen_through(transform, tile.grid), self.feature)
