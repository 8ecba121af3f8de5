# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of classes are told from amounts, by what the file says or by the pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from core.images.classes import Classes, classes_of
from core.images.raster import open_raster
from tests.core.rasters import grid, view, write

SIDE = 300


def found(path: Path | str) -> Classes | None:
    with open_raster("input", str(path), 1) as raster:
        return classes_of(raster)


def patches(count: int, speckle: float = 0.0, dtype=np.uint8) -> np.ndarray:
    """Land cover of so many classes, numbered as one likes, in patches with ragged borders."""
    rng = np.random.default_rng(3)
    numbers = rng.permutation(np.iinfo(dtype).max)[:count]
    rows, cols = (
        np.clip(axis + rng.integers(-2, 3, (SIDE, SIDE)), 0, SIDE - 1) // 15 for axis in np.indices((SIDE,) * 2)
    )
    cover = rng.choice(numbers, (SIDE // 15,) * 2)[rows, cols]
    return np.where(rng.random(cover.shape) < speckle, rng.choice(numbers, cover.shape), cover).astype(dtype)


@pytest.mark.parametrize("count", [2, 5, 17, 40, 120, 4000])
@pytest.mark.parametrize("speckle", [0.0, 0.05])
def test_patches_of_any_number_of_classes_are_names(tmp_path, count, speckle):
    seen = patches(count, speckle, np.uint8 if count < 250 else np.uint16)
    classes = found(write(tmp_path / "a.tif", [seen], grid(SIDE, SIDE)))
    assert classes is not None and classes.sure


@pytest.mark.parametrize("name", ["image", "dark image", "heights", "image with a collar", "fractions"])
def test_amounts_are_no_names(tmp_path, name):
    ground = view(grid(SIDE, SIDE), SIDE, SIDE)
    noise = np.random.default_rng(1).normal(0, 1, ground.shape)
    seen = {
        "image": (ground / 20 + 3 * noise).clip(0, 255).astype(np.uint8),
        "dark image": (ground / 120 + noise).clip(0, 255).astype(np.uint8),
        "heights": (ground / 60).astype(np.int16),
        "image with a collar": np.where(np.arange(SIDE) < 200, 0, ground / 20 + 3 * noise).astype(np.uint8),
        "fractions": (ground / 4000).astype(np.float32),
    }[name]
    assert found(write(tmp_path / "a.tif", [seen], grid(SIDE, SIDE))) is None


def test_what_a_file_says_counts(tmp_path):
    ground = (view(grid(SIDE, SIDE), SIDE, SIDE) / 20).astype(np.uint8)
    plain = write(tmp_path / "a.tif", [ground], grid(SIDE, SIDE))
    assert found(plain) is None
    with rasterio.open(plain, "r+") as dataset:
        dataset.update_tags(1, LAYER_TYPE="thematic")
    assert found(plain).reason == "the layer type 'thematic'"
    named = write(tmp_path / "b.tif", [ground], grid(SIDE, SIDE))
    names = "<CategoryNames><Category>water</Category></CategoryNames>"
    Path(named + ".aux.xml").write_text(f'<PAMDataset><PAMRasterBand band="1">{names}</PAMRasterBand></PAMDataset>')
    assert found(named).reason == "names of categories"
    field = '<FieldDefn index="0"><Name>V</Name></FieldDefn>'
    table = f'<GDALRasterAttributeTable tableType="thematic">{field}</GDALRasterAttributeTable>'
    Path(named + ".aux.xml").write_text(f'<PAMDataset><PAMRasterBand band="1">{table}</PAMRasterBand></PAMDataset>')
    assert found(named).reason == "a table of classes"
