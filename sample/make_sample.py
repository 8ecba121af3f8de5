# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the sample pair: two views of one Landsat 7 scene, with a known transform between them.

    .venv/bin/python sample/make_sample.py [--source L7_ETMs.tif]

The fixed image is the visible bands, pixels as they are. The moving image is the infrared bands as another sensor
would have seen them: smaller pixels, shifted and turned by a known amount, with noise and a nodata collar. Needs
rasterio and numpy, and without --source a Debian or Ubuntu system whose apt offers the package r-cran-stars.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.warp import Resampling, reproject

SAMPLE = Path(__file__).resolve().parent
PACKAGE, PACKAGED_FILE = "r-cran-stars", "usr/lib/R/site-library/stars/tif/L7_ETMs.tif"

# How the moving image differs from the fixed one: turned counterclockwise about the centre of the scene, then shifted.
SHIFT_X, SHIFT_Y = 147.3, -98.6  # metres east and north
ROTATION = 0.8  # degrees
MOVING_PIXEL = 20.0  # metres; the fixed image has 28.5
COLLAR = 7  # pixels of nodata around the moving image, beside those that its rotation leaves
NOISE = 2.0  # standard deviation, in digital numbers of 0..255
SEED = 19990803
NODATA = 0

VISIBLE = {1: "blue", 2: "green", 3: "red"}
INFRARED = {4: "near infrared", 5: "shortwave infrared 1", 6: "shortwave infrared 2"}  # Landsat's bands 4, 5 and 7


def fetch_source(folder: Path) -> Path:
    """Takes L7_ETMs.tif out of Debian's package, without installing it."""
    subprocess.run(["apt-get", "download", PACKAGE], cwd=folder, check=True)
    (package,) = folder.glob(f"{PACKAGE}_*.deb")
    subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    return folder / PACKAGED_FILE


def true_transform(cx: float, cy: float) -> rasterio.Affine:
    """From a map position in the fixed image to the one in the moving image where the same ground is seen."""
    return (
        rasterio.Affine.translation(cx + SHIFT_X, cy + SHIFT_Y)
        * rasterio.Affine.rotation(ROTATION)
        * rasterio.Affine.translation(-cx, -cy)
    )


def moving_grid(bounds: rasterio.coords.BoundingBox, truth: rasterio.Affine) -> tuple[rasterio.Affine, int, int]:
    """North-up grid (transform, height, width) that holds the whole turned scene and the collar."""
    corners = [truth * (x, y) for x in (bounds.left, bounds.right) for y in (bounds.bottom, bounds.top)]
    xs, ys = zip(*corners)
    left, top = min(xs) - COLLAR * MOVING_PIXEL, max(ys) + COLLAR * MOVING_PIXEL
    width = math.ceil((max(xs) - left) / MOVING_PIXEL) + COLLAR
    height = math.ceil((top - min(ys)) / MOVING_PIXEL) + COLLAR
    return from_origin(left, top, MOVING_PIXEL, MOVING_PIXEL), height, width


def see_from_elsewhere(band: np.ndarray, transform, crs, grid, random: np.random.Generator) -> np.ndarray:
    """One (row, col) uint8 band on the moving grid; `transform` puts the scene where the moving image shows it."""
    grid_transform, height, width = grid
    seen = np.full((height, width), np.nan, dtype=np.float32)
    reproject(
        band.astype(np.float32),
        seen,
        src_transform=transform,
        src_crs=crs,
        dst_transform=grid_transform,
        dst_crs=crs,
        dst_nodata=np.nan,
        resampling=Resampling.cubic,
        tolerance=0,  # exact: by default GDAL may be off by an eighth of a pixel
    )
    seen += random.normal(0, NOISE, seen.shape).astype(np.float32)
    # Valid pixels stay off the nodata value.
    return np.where(np.isnan(seen), NODATA, np.clip(np.rint(seen), NODATA + 1, 255)).astype(np.uint8)


def write(path: Path, bands: list[np.ndarray], names: list[str], crs, transform, nodata: int | None) -> None:
    height, width = bands[0].shape
    profile = {"driver": "GTiff", "dtype": "uint8", "count": len(bands), "height": height, "width": width}
    profile |= {"crs": crs, "transform": transform, "nodata": nodata, "interleave": "band", "photometric": "minisblack"}
    with rasterio.open(path, "w", **profile, compress="deflate", predictor=2, zlevel=9) as file:
        file.write(np.stack(bands))
        file.descriptions = names


def make(source: Path) -> None:
    with rasterio.open(source) as scene:
        bands = {number: scene.read(number) for number in (*VISIBLE, *INFRARED)}
        bounds, crs, transform = scene.bounds, scene.crs, scene.transform
    truth = true_transform((bounds.left + bounds.right) / 2, (bounds.bottom + bounds.top) / 2)
    grid = moving_grid(bounds, truth)
    random = np.random.default_rng(SEED)
    moving = [see_from_elsewhere(bands[number], truth * transform, crs, grid, random) for number in INFRARED]
    write(SAMPLE / "fixed.tif", [bands[number] for number in VISIBLE], list(VISIBLE.values()), crs, transform, None)
    write(SAMPLE / "moving.tif", moving, list(INFRARED.values()), crs, grid[0], NODATA)
    (SAMPLE / "truth.json").write_text(
        json.dumps(describe(truth, bounds, transform.a, crs), indent=2) + "\n", encoding="utf-8"
    )


def describe(truth: rasterio.Affine, bounds: rasterio.coords.BoundingBox, fixed_pixel: float, crs) -> dict:
    return {
        "about": "The map position (x', y') in moving.tif of the ground that fixed.tif shows at (x, y): "
        "x' = a x + b y + c, y' = d x + e y + f, with [[a, b, c], [d, e, f]] the matrix, in metres. That is: turned "
        "counterclockwise by the rotation about the centre of fixed.tif, then moved by the shift. moving.tif holds all "
        "of the ground that fixed.tif shows.",
        "crs": crs.to_string(),
        "transform": {"matrix": [list(truth[0:3]), list(truth[3:6])]},
        "fixed_bounds": list(bounds),
        "fixed_pixel_size": fixed_pixel,
        "shift": [SHIFT_X, SHIFT_Y],
        "rotation_degrees": ROTATION,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the sample pair.")
    parser.add_argument("--source", type=Path, help=f"L7_ETMs.tif (default: from Debian's package {PACKAGE})")
    source = parser.parse_args().source
    with tempfile.TemporaryDirectory() as folder:
        make(source or fetch_source(Path(folder)))


if __name__ == "__main__":
    main()
