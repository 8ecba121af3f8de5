# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the tiles of a level lie: parts of its grid that are read once and matched again and again."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import numpy as np

from ..geometry.grid import Grid

TILE = 512
MOST_WHOLE_TILES = 36  # of an image that a field covers from side to side; a larger one is covered by small tiles
LOCAL_TILE = 128
MOST_LOCAL_TILES = 600
MOST_BETWEEN = 128  # pixels between tiles that are read together


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
