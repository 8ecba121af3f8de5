# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks of small rasters with known shifts, aligned."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from core import align_stack
from tests.core.rasters import PIXEL, grid, view, write


def shift_of(index: int) -> tuple[float, float]:
    """By how many metres the ground in a moving raster stands east and north of where the fixed one shows it."""
    return 4.0 + 0.31 * (index % 100), -27.0 + 0.17 * index


def make_stack(folder: Path, count: int) -> Path:
    """A folder with fixed.tif, and with moving rasters in `in` whose georeferencing is wrong by `shift_of`."""
    (folder / "in").mkdir(parents=True)
    fixed, moving = grid(150, 140), grid(130, 124, left=9, down=7)
    write(folder / "fixed.tif", np.rint([view(fixed, 140, 150)]).astype(np.uint16), fixed)
    pixels = np.rint([view(moving, 124, 130)]).astype(np.uint16)
    for index in range(count):
        east, north = shift_of(index)
        placed = grid(130, 124, left=9 + east / PIXEL, down=7 - north / PIXEL)
        write(folder / "in" / f"m{index:03}.tif", pixels, placed)
    return folder


def stack(folder: Path, output: str = "out", **values) -> dict:
    """Align the folder's stack; the outputs, `table.csv` and `footprints.geojson` go to `output`."""
    given = {"moving_folder": str(folder / "in"), "fixed_image": str(folder / "fixed.tif")}
    return align_stack(
        **{**given, "output_folder": str(folder / output), **values},
        table=str(folder / f"{output}.csv"),
        footprints=str(folder / f"{output}.geojson"),
    )


def table(folder: Path, output: str = "out") -> list[dict[str, str]]:
    with open(folder / f"{output}.csv", newline="") as file:
        return list(csv.DictReader(file))
