# SPDX-License-Identifier: GPL-2.0-or-later
"""The raster shown on the map before anything is written: where a known transform puts it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal, osr

from tests.image_pair import EPSG, ORIGIN, PIXEL_SIZE, write_raster

SIZE = 200
SHIFT = (-37.0, 21.0)
POSITIONS = ((600.0, -700.0), (950.0, -420.0), (1400.0, -1500.0))  # from the origin, map units


@pytest.fixture
def ramps(tmp_path):
    """Bands that hold 10 times each pixel's column and row, so that a pixel tells where it comes from."""
    columns, rows = np.meshgrid(np.arange(SIZE), np.arange(SIZE))
    return write_raster(tmp_path / "ramps.tif", [columns * 10, rows * 10])


def bend(x, y):
    """Displacement in map units of a fixed position (from the origin): slow, and larger than a pixel."""
    return 40 * np.sin(x / 700), -25 * np.cos(y / 500)


def solution(with_field: bool) -> dict:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    transform = {"type": "affine", "matrix": [[1, 0, SHIFT[0]], [0, 1, SHIFT[1]]], "crs": crs.ExportToWkt()}
    if with_field:
        spacing = 8 * PIXEL_SIZE
        count = math.ceil(SIZE * PIXEL_SIZE / spacing) + 1
        x, y = np.meshgrid(np.arange(count) * spacing, -np.arange(count) * spacing)
        to_node = [1 / spacing, 0, -ORIGIN[0] / spacing, 0, -1 / spacing, ORIGIN[1] / spacing]
        field = {"to_node": to_node, "nodes": np.stack(bend(x, y), axis=-1).tolist()}
        transform.update(type="local", field=field)
    return {"transform": transform}


@pytest.mark.parametrize("with_field", [False, True])
def test_the_aligned_layer_lies_where_the_solution_puts_it(plugin_module, ramps, tmp_path, with_field):
    path = str(tmp_path / "aligned.vrt")
    plugin_module("ui.map.aligned_vrt").write_aligned_vrt(str(ramps), solution(with_field), path)
    dataset = gdal.Open(path)
    to_pixel = gdal.InvGeoTransform(dataset.GetGeoTransform())
    pixels = dataset.ReadAsArray().astype(float) / 10
    for x, y in POSITIONS:
        dx, dy = bend(x, y) if with_field else (0, 0)
        expected = (x + dx + SHIFT[0]) / PIXEL_SIZE - 0.5, -(y + dy + SHIFT[1]) / PIXEL_SIZE - 0.5
        column, row = gdal.ApplyGeoTransform(to_pixel, ORIGIN[0] + x, ORIGIN[1] + y)
        assert _interpolated(pixels, column - 0.5, row - 0.5) == pytest.approx(expected, abs=0.15)


def _interpolated(pixels, column, row):
    c, r = int(column), int(row)
    u, v = column - c, row - r
    four = pixels[:, r : r + 2, c : c + 2]
    return (1 - v) * ((1 - u) * four[:, 0, 0] + u * four[:, 0, 1]) + v * ((1 - u) * four[:, 1, 0] + u * four[:, 1, 1])
