# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that the engine reads, as they should be."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import Resampling

from core import align_stack, estimate_alignment
from tests.core.rasters import grid, make_pair, view, write

SMALL = grid(100, 90, left=30, down=40)
FORMATS: dict[str, dict[str, Any]] = {
    "plain.tif": {"driver": "GTiff"},
    "striped.tif": {"driver": "GTiff", "COMPRESS": "DEFLATE", "BLOCKYSIZE": "16"},
    "tiled.tif": {"driver": "GTiff", "TILED": "YES", "BLOCKXSIZE": "64", "BLOCKYSIZE": "64", "COMPRESS": "DEFLATE"},
    "lzw.tif": {"driver": "GTiff", "COMPRESS": "LZW", "PREDICTOR": "2"},
    "lossy.tif": {"driver": "GTiff", "COMPRESS": "JPEG"},
    "big.tif": {"driver": "GTiff", "BIGTIFF": "YES", "COMPRESS": "DEFLATE"},
    "worldfile.tif": {"driver": "GTiff", "PROFILE": "BASELINE", "TFW": "YES"},
    "cog.tif": {"driver": "COG"},
    "picture.png": {"driver": "PNG", "WORLDFILE": "YES"},
    "photo.jpg": {"driver": "JPEG", "WORLDFILE": "YES"},
    "virtual.vrt": {"driver": "VRT"},
    "erdas.img": {"driver": "HFA"},
}


@cache
def well_made() -> Path:
    """A folder with a small pair (`pair`), solutions of it, points, an aligned stack, and a raster in FORMATS."""
    folder = Path(tempfile.mkdtemp(prefix="coregix-fuzz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    pair = make_pair(folder / "pair")
    estimate_alignment(pair.moving, pair.fixed, solution=str(folder / "solution.json"))
    names = {"solution": str(folder / "local.json"), "points": str(folder / "p.points")}
    estimate_alignment(pair.moving, pair.fixed, model="local", **names)
    made = make_pair(folder / "stack")
    align_stack(moving_images=[made.moving], fixed_image=made.fixed, output_folder=str(made.folder))
    (folder / "formats").mkdir()
    small = write(folder / "small.tif", [(view(SMALL, 90, 100) / 20).astype(np.uint8)], SMALL, nodata=0)
    for name, options in FORMATS.items():
        rasterio.shutil.copy(small, str(folder / "formats" / name), **options)
    _build_overviews(folder / "formats" / "plain.tif")
    return folder


def _build_overviews(path: Path) -> None:
    """In a file of their own beside the raster."""
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2], Resampling.average)
