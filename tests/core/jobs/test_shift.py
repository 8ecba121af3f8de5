# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters moved by numbers: each pixel's ground lies where the numbers put it."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from core import shift_rasters
from core.errors import OutputError, SettingsError
from tests.core.commands import options, run
from tests.core.rasters import grid, positions, read, write

EQUATOR_DEGREE = 111_195.0  # metres, on a sphere of the earth's mean radius


@pytest.fixture
def raster(tmp_path):
    """Pixels that hold the x and y of their middles: 70 x 50 pixels of 10 m."""
    transform = grid(70, 50)
    return write(tmp_path / "own.tif", np.stack(positions(transform, 50, 70)), transform, nodata=-1)


def moved_to(path):
    """Where the pixels' ground lies now, and where it lay before: (2, rows, columns) each."""
    with rasterio.open(path) as dataset:
        x, y = positions(dataset.transform, dataset.height, dataset.width)
        valid = dataset.read_masks(1) > 0
    return np.stack([x, y])[:, valid], np.stack([read(path, 1), read(path, 2)])[:, valid]


@pytest.mark.parametrize("resampling", ["none", "cubic"])
def test_a_shift_is_that_of_the_numbers(raster, tmp_path, resampling):
    """Asymmetric, and no whole pixels; without resampling every pixel stays as it is."""
    found = shift_rasters([raster], str(tmp_path / "out"), dx=12.5, dy=-7.25, resampling=resampling)
    (output,) = found["output_image_paths"]
    assert Path(output).name == "own_shifted.tif"
    now, before = moved_to(output)
    assert np.median(np.abs(now - before - [[12.5], [-7.25]])) < 1e-6
    if resampling == "none":
        assert np.array_equal(read(output, 1), read(raster, 1))


def test_turning_and_scaling_are_about_the_middle(raster, tmp_path):
    (output,) = shift_rasters([raster], str(tmp_path), rotation=30.0, scale=1.1)["output_image_paths"]
    with rasterio.open(raster) as own:
        middle = np.array(own.transform * (own.width / 2, own.height / 2))[:, None]
    now, before = moved_to(output)
    turn = 1.1 * np.array(
        [[math.cos(math.pi / 6), -math.sin(math.pi / 6)], [math.sin(math.pi / 6), math.cos(math.pi / 6)]]
    )
    assert np.abs(now - middle - turn @ (before - middle)).max() < 1e-6


def test_metres_are_those_on_the_ground(tmp_path):
    """In degrees at 60 degrees north, where one of longitude has half the length; in feet by the foot's length."""
    degrees = Affine(1e-4, 0, 20, 0, -1e-4, 60)
    places = {"EPSG:4326": degrees, "EPSG:2263": Affine(10, 0, 980000, 0, -10, 200000)}
    for number, (crs, transform) in enumerate(places.items()):
        path = tmp_path / f"{number}.tif"
        with rasterio.open(path, "w", "GTiff", 40, 30, 1, crs, transform, "uint8") as dataset:
            dataset.write(np.ones((1, 30, 40), np.uint8))
    paths = [str(tmp_path / f"{number}.tif") for number in range(2)]
    outputs = shift_rasters(paths, str(tmp_path / "out"), dx=100.0, dy=50.0, unit="metres")["output_image_paths"]
    for path, transform, expected in zip(
        outputs, places.values(), ((200 / EQUATOR_DEGREE, 50 / EQUATOR_DEGREE), (100 / 0.3048, 50 / 0.3048))
    ):
        with rasterio.open(path) as dataset:
            moved = dataset.transform.c - transform.c, dataset.transform.f - transform.f
        assert moved == pytest.approx(expected, rel=2e-3)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "moves nothing"),
        ({"dx": float("nan")}, "dx"),
        ({"scale": 0.0}, "scale is 0"),
        ({"scale": -1.0}, "must be above 0"),
        ({"dx": 1.0, "unit": "feet"}, "unit is 'feet'"),
        ({"dx": 1.0, "output_on_moving_grid": False, "resampling": "cubic"}, "no fixed raster"),
        ({"dx": 1.0, "far": 3}, "far"),
    ],
)
def test_numbers_that_move_nothing_are_refused(raster, tmp_path, settings, message):
    with pytest.raises(SettingsError, match=message):
        shift_rasters([raster], str(tmp_path / "out"), **settings)
    assert not (tmp_path / "out").exists()


def test_two_of_one_name_are_refused_before_any_work(raster, tmp_path):
    with pytest.raises(OutputError, match="own_shifted"):
        shift_rasters([raster, raster], str(tmp_path / "out"), dx=1.0)
    assert not (tmp_path / "out").exists()


def test_the_command_line_does_the_same(raster, tmp_path):
    done = run("shift-raster", *options(input_images=raster, output_folder=tmp_path / "out", dx=-3.5, unit="metres"))
    assert done.returncode == 0, done.stderr
    now, before = moved_to(tmp_path / "out" / "own_shifted.tif")
    assert np.abs(now - before - [[-3.5], [0]]).max() < 1e-6
