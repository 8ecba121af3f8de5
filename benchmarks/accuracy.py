# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures how exactly tools align rasters whose true transform is known, and how long they take.

    .venv/bin/python benchmarks/accuracy.py [--only NAME,...] [--seeds N] [--coregix PROGRAM] [--arosics PYTHON]

Every moving raster carries two more bands: its own map x and y. Whatever a tool does to the pixels it does to these, so
the output itself says where each of its pixels was taken from; nothing a tool reports is used. Each run is a process
with default settings, timed from start to exit. Prints a Markdown table: RMSE over the valid output in pixels of the
fixed raster, and seconds.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_coordinates
from scene import pixels

ROOT = Path(__file__).parents[1]
CRS_NAME = "EPSG:32633"
CORNER = (500_000.0, 4_600_000.0)
SIZE = 350
NODATA = -9999.0
MARGIN = 8  # output pixels beside invalid ones: nodata may have been blended into the positions
TIMEOUT = 300


@dataclass(frozen=True)
class Case:
    """A pair of rasters and the truth between them.

    shift : metres east and north, rotation : degrees counterclockwise about the fixed raster's middle, scale : factor;
    from where the fixed raster shows the ground to where the moving one does. bend : metres of a smooth local
    displacement. moving_at : (east, south) of the moving raster's corner in metres from the fixed one's.
    """

    name: str
    shift: tuple[float, float]
    rotation: float = 0.0
    scale: float = 1.0
    bend: float = 0.0
    fixed_pixel: float = 2.0
    moving_pixel: float = 2.0
    moving_band: int = 0
    moving_at: tuple[float, float] = (0.0, 0.0)
    moving_crs: str = CRS_NAME
    spoil: Callable[[np.ndarray, np.random.Generator], np.ndarray] | None = None
    options: tuple[str, ...] = ()

    def truth(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Where the moving raster shows the ground that the fixed one shows at x, y (both in CRS_NAME)."""
        middle = CORNER[0] + SIZE, CORNER[1] - SIZE
        if self.bend:
            x, y = (
                x + self.bend * np.sin((y - middle[1]) / 95 + 0.4),
                y + self.bend * np.cos((x - middle[0]) / 120),
            )
        turn = Affine.translation(*middle) * Affine.rotation(self.rotation) * Affine.scale(self.scale)
        a, b, c, d, e, f = (Affine.translation(*self.shift) * turn * Affine.translation(-middle[0], -middle[1]))[:6]
        return a * x + b * y + c, d * x + e * y + f

    def ground(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The inverse of `truth`, by iteration."""
        u, v = np.array(x, float), np.array(y, float)
        for _ in range(40):
            tx, ty = self.truth(u, v)
            u, v = u + x - tx, v + y - ty
        return u, v


def speckle(image: np.ndarray, random: np.random.Generator) -> np.ndarray:
    return image * random.gamma(3, 1 / 3, image.shape)


def clouds(image: np.ndarray, random: np.random.Generator) -> np.ndarray:
    rows, cols = np.indices(image.shape)
    for _ in range(6):
        row, col, radius = *random.uniform(0, image.shape), random.uniform(15, 40)
        image = np.where((rows - row) ** 2 + (cols - col) ** 2 < radius**2, 5000.0, image)
    return image


CASES = (
    Case("same sensor, turned", (11.3, -7.9), rotation=0.7),
    Case("other band", (-13.7, 9.2), rotation=-0.4, moving_band=1),
    Case("fine on coarse", (6.7, 11.9), moving_pixel=0.8),
    Case("coarse on fine", (-9.4, 13.1), moving_pixel=6.0),
    Case("far and turned", (291.0, -243.0), rotation=-11.0),
    Case("speckle", (8.3, -12.7), moving_band=1, spoil=speckle),
    Case("clouds", (-10.9, -6.1), moving_band=1, spoil=clouds),
    Case("scale 1.5 %", (7.1, 5.3), scale=1.015, moving_band=1),
    Case("small overlap", (9.7, -8.3), moving_at=(470.0, 420.0)),
    Case("other CRS", (12.1, -9.5), moving_band=1, moving_crs="EPSG:3857"),
    Case("bent, model local", (6.3, -8.8), bend=2.0, moving_band=1, options=("--model", "local")),
)


def write_case(case: Case, seed: int, folder: Path) -> tuple[str, str]:
    """The moving and the fixed raster on disk."""
    random = np.random.default_rng(seed)
    fixed_grid = Affine.translation(*CORNER) * Affine.scale(case.fixed_pixel, -case.fixed_pixel)
    x, y = centers(fixed_grid, SIZE, SIZE)
    fixed = pixels(x, y, case.fixed_pixel, seed, 0) + random.normal(0, 40, x.shape)
    ratio = case.moving_pixel / case.fixed_pixel
    count = round(SIZE / ratio)
    left, top = transformed(CORNER[0] + case.moving_at[0], CORNER[1] - case.moving_at[1], CRS_NAME, case.moving_crs)
    right, _ = transformed(
        CORNER[0] + case.moving_at[0] + 700, CORNER[1] - case.moving_at[1], CRS_NAME, case.moving_crs
    )
    step = (right - left) / 700 * case.moving_pixel
    moving_grid = Affine.translation(left, top) * Affine.scale(step, -step)
    own_x, own_y = centers(moving_grid, count, count)
    shown = case.ground(*transformed(own_x, own_y, case.moving_crs, CRS_NAME))
    moving = pixels(*shown, case.moving_pixel, seed, case.moving_band) + random.normal(0, 40, own_x.shape)
    if case.spoil:
        moving = case.spoil(moving, random)
    # positions from a corner that is not in the image, so that 0 is no position and float32 is exact to millimetres
    carried = own_x - left + 1000, top - own_y + 1000
    write(folder / "fixed.tif", [fixed], fixed_grid, CRS_NAME)
    write(folder / "moving.tif", [moving, *carried], moving_grid, case.moving_crs)
    return str(folder / "moving.tif"), str(folder / "fixed.tif")


def centers(grid: Affine, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    return grid.a * cols + grid.b * rows + grid.c, grid.d * cols + grid.e * rows + grid.f


def transformed(x: np.ndarray, y: np.ndarray, source: str, target: str) -> tuple[np.ndarray, np.ndarray]:
    if source == target:
        return x, y
    shape = np.shape(x)
    out = transform_coordinates(source, target, np.ravel(x), np.ravel(y))
    return tuple(np.reshape(values, shape) if shape else values[0] for values in out)


def write(path: Path, bands: list[np.ndarray], grid: Affine, crs: str) -> None:
    height, width = bands[0].shape
    with rasterio.open(
        path, "w", driver="GTiff", count=len(bands), height=height, width=width, dtype="float32",
        crs=CRS.from_string(crs), transform=grid, nodata=NODATA,
    ) as dataset:  # fmt: skip
        dataset.write(np.asarray(bands, np.float32))


def error(output: Path, moving: str, case: Case) -> float:
    """RMSE in fixed pixels between where output pixels were taken from and where they should have been."""
    with rasterio.open(moving) as dataset:
        left, top = dataset.transform.c, dataset.transform.f
    with rasterio.open(output) as dataset:
        values, crs = dataset.read().astype(float), dataset.crs.to_string()
        x, y = centers(dataset.transform, dataset.height, dataset.width)
    valid = np.isfinite(values).all(axis=0) & (values != NODATA).all(axis=0) & (np.abs(values[1:]) > 1).all(axis=0)
    for axis in (0, 1):
        valid = np.minimum.reduce([np.roll(valid, k, axis) for k in range(-MARGIN, MARGIN + 1)])
    valid[:MARGIN], valid[-MARGIN:], valid[:, :MARGIN], valid[:, -MARGIN:] = False, False, False, False
    if valid.sum() < 100:
        return float("nan")
    taken = left + values[1][valid] - 1000, top - values[2][valid] + 1000
    taken = transformed(*taken, case.moving_crs, CRS_NAME)
    wanted = case.truth(*transformed(x[valid], y[valid], crs, CRS_NAME))
    return float(np.sqrt(np.mean((taken[0] - wanted[0]) ** 2 + (taken[1] - wanted[1]) ** 2))) / case.fixed_pixel


def ours(case: Case, moving: str, fixed: str, output: str) -> list[str]:
    names = "--moving-image", moving, "--fixed-image", fixed, "--output-image", output
    return [sys.executable, "-m", "core", "align", *names, *case.options]


def peer_coregix(program: str) -> Callable[[Case, str, str, str], list[str]]:
    return lambda case, moving, fixed, output: [
        program, "--moving-image", moving, "--fixed-image", fixed, "--output-image", output
    ]  # fmt: skip


def arosics(python: str, local: bool) -> Callable[[Case, str, str, str], list[str]]:
    """AROSICS with its first band on both sides; its largest shift a fifth of the extent, which it needs to be told."""
    name, more = ("COREG_LOCAL", "grid_res=15, window_size=(96, 96), ") if local else ("COREG", "align_grids=True, ")

    def command(case: Case, moving: str, fixed: str, output: str) -> list[str]:
        largest = max(5, int(0.2 * SIZE * case.fixed_pixel / max(case.fixed_pixel, case.moving_pixel)))
        call = (
            f"from arosics import {name}; {name}({fixed!r}, {moving!r}, {more}path_out={output!r}, fmt_out='GTIFF', "
            f"q=True, progress=False, CPUs=2, max_shift={largest}, resamp_alg_deshift='bilinear', "
            f"nodata=({NODATA}, {NODATA}), r_b4match=1, s_b4match=1).correct_shifts()"
        )
        return [python, "-W", "ignore", "-c", call]

    return command


def measure(command: list[str], output: Path, moving: str, case: Case) -> tuple[float, float]:
    """RMSE (NaN where the tool wrote nothing) and seconds."""
    start = time.perf_counter()
    try:
        subprocess.run(command, cwd=ROOT, capture_output=True, timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        return float("nan"), float(TIMEOUT)
    seconds = time.perf_counter() - start
    return error(output, moving, case) if output.exists() else float("nan"), seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="names of cases, or their beginnings, separated by commas")
    parser.add_argument("--seeds", type=int, default=3, help="landscapes per case")
    parser.add_argument("--coregix", help="the program align-image-pair of the library coregix, to compare with")
    parser.add_argument("--arosics", help="a Python that has AROSICS, to compare with")
    options = parser.parse_args()
    tools = {"Coregix": ours}
    if options.coregix:
        tools["coregix library"] = peer_coregix(options.coregix)
    if options.arosics:
        tools["AROSICS"] = arosics(options.arosics, local=False)
        tools["AROSICS local"] = arosics(options.arosics, local=True)
    names = tuple(options.only.split(","))
    print("| case | " + " | ".join(f"{tool}: RMSE (px) | s" for tool in tools) + " |")
    print("|---|" + "---|---|" * len(tools))
    for case in (case for case in CASES if case.name.startswith(names)):
        found: dict[str, list[tuple[float, float]]] = {tool: [] for tool in tools}
        for seed in range(1, options.seeds + 1):
            with tempfile.TemporaryDirectory() as folder:
                moving, fixed = write_case(case, seed, Path(folder))
                for tool, command in tools.items():
                    output = Path(folder) / f"{tool.replace(' ', '_')}.tif"
                    found[tool].append(measure(command(case, moving, fixed, str(output)), output, moving, case))
        cells = [
            f"{spread(rmse for rmse, _ in runs)} | {np.median([s for _, s in runs]):.1f}" for runs in found.values()
        ]
        print(f"| {case.name} | {' | '.join(cells)} |", flush=True)


def spread(values) -> str:
    """The median, and the worst in brackets; a dash for what failed."""
    values = sorted(values, key=lambda value: (np.isnan(value), value))
    texts = ["-" if np.isnan(value) else f"{value:.4f}" if value < 0.1 else f"{value:.2f}" for value in values]
    return f"{texts[len(texts) // 2]} ({texts[-1]})"


if __name__ == "__main__":
    main()
