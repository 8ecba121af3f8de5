# SPDX-License-Identifier: GPL-2.0-or-later
"""Pairs anywhere on earth, and beside it: over the date line, a pole, an earth disk, in feet, on a building site."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject

from core import align_image_pair, estimate_alignment
from core.errors import CoregixError, SettingsError
from tests.core.rasters import grid, make_pair, view, write

SIDE = 220
DX, DY = 5, -3  # columns and rows by which the moving raster shows what lies further on
GROUND = np.rint(view(grid(300, 300), 300, 300) / 20).astype(np.uint8)
LOCAL = 'LOCAL_CS["site",UNIT["metre",1]]'


def crop(dx: int = 0, dy: int = 0, side: int = SIDE) -> np.ndarray:
    return GROUND[40 + dy : 40 + dy + side, 40 + dx : 40 + dx + side]


def at(x: float, y: float, pixel: float) -> Affine:
    return Affine(pixel, 0, x, 0, -pixel, y)


@pytest.mark.parametrize(
    ("crs", "x", "y", "pixel"),
    [
        ("EPSG:4326", 179.995, -17, 1e-4),
        ("EPSG:4326", 359.99, 10, 1e-4),
        ("EPSG:3413", -1_000, 1_000, 30),
        ("EPSG:3031", -3_000, 3_000, 30),
        ("EPSG:2264", 1_500_000, 600_000, 3),
        ("EPSG:32633+5773", 500_000, 5_000_000, 10),
        (LOCAL, 100, 100, 0.1),
    ],
)
def test_one_crs(tmp_path, crs, x, y, pixel):
    fixed = write(tmp_path / "fixed.tif", [crop()], at(x, y, pixel), crs=CRS.from_user_input(crs))
    moving = write(tmp_path / "moving.tif", [crop(DX, DY)], at(x, y, pixel), crs=CRS.from_user_input(crs))
    found = align_image_pair(moving, fixed, str(tmp_path / "out.tif"))
    assert found["verdict"] == "good"
    assert (found["shift_x"] / pixel, found["shift_y"] / pixel) == pytest.approx((-DX, DY), abs=0.05)


@pytest.mark.parametrize("turns", [-1, 1])
def test_longitudes_that_differ_by_a_turn(tmp_path, turns):
    """-179 and 181 are one meridian."""
    fixed = write(tmp_path / "fixed.tif", [crop()], at(179.995, 10, 1e-4), crs="EPSG:4326")
    moving = write(tmp_path / "moving.tif", [crop(DX, DY)], at(179.995 + 360 * turns, 10, 1e-4), crs="EPSG:4326")
    found = align_image_pair(moving, fixed, str(tmp_path / "out.tif"), output_on_moving_grid=False)
    assert found["verdict"] == "good" and found["output"]["valid_fraction"] > 0.95
    # the solution is told in the moving raster's longitudes
    assert (found["shift_x"] / 1e-4, found["shift_y"] / 1e-4) == pytest.approx((-DX, DY), abs=0.05)


def test_a_projected_raster_and_degrees_over_the_date_line(tmp_path):
    """The zone's own degrees run on beyond 180."""
    zone = CRS.from_user_input("EPSG:32760")
    source = write(tmp_path / "moving.tif", [crop()], at(816_000, 8_140_000, 30), crs=zone)
    with rasterio.open(source) as dataset:
        pixels, own = dataset.read(1), dataset.transform
    degrees = at(179.95, -16.80, 2.8e-4)
    cols, rows = np.meshgrid(np.arange(300) + 0.5, np.arange(300) + 0.5)
    from core.geometry.grid import apply_affine, project_points

    x, y = apply_affine(degrees, cols.ravel(), rows.ravel())
    places = project_points(np.column_stack([x, y]), CRS.from_epsg(4326), zone)
    at_cols, at_rows = apply_affine(~own, places[:, 0], places[:, 1])
    known = (at_cols >= 0) & (at_cols < SIDE - 1) & (at_rows >= 0) & (at_rows < SIDE - 1)
    seen = np.zeros(cols.size, np.uint8)
    seen[known] = pixels[at_rows[known].astype(int), at_cols[known].astype(int)]
    fixed = write(tmp_path / "fixed.tif", [seen.reshape(cols.shape)], degrees, crs="EPSG:4326", nodata=0)
    with rasterio.open(source, "r+") as dataset:
        dataset.transform = Affine.translation(150, -90) * own
    for moving, other, sign in ((source, fixed, 1), (fixed, source, -1)):
        found = estimate_alignment(moving, other)
        assert found["verdict"] == "good"
        shift = np.array([found["shift_x"], found["shift_y"]])
        metres = shift if sign > 0 else shift * (111_320 * np.cos(np.radians(16.8)), 110_600)
        assert sign * metres == pytest.approx((150, -90), abs=8)


def test_an_earth_disk(tmp_path):
    """Its corners are no place on earth."""
    disk = CRS.from_string("+proj=geos +h=35785831 +lon_0=0 +sweep=y +ellps=WGS84 +units=m +no_defs")
    pixels = np.zeros((464, 464), np.uint8)
    pixels[122:342, 122:342] = crop()
    fixed = write(tmp_path / "fixed.tif", [pixels], at(-24_003.2 * 232, 24_003.2 * 232, 24_003.2), crs=disk, nodata=0)
    with rasterio.open(fixed) as dataset:
        around = np.zeros((160, 180), np.uint8)
        own = at(-19, 17, 0.2159)
        reproject(dataset.read(1), around, src_transform=dataset.transform, src_crs=disk, dst_transform=own,
                  dst_crs="EPSG:4326", resampling=Resampling.cubic)  # fmt: skip
    moved = Affine.translation(5 * 0.2159, -3 * 0.2159) * own
    moving = write(tmp_path / "moving.tif", [around], moved, crs="EPSG:4326", nodata=0)
    found = estimate_alignment(moving, fixed)
    assert found["verdict"] == "good"
    assert (found["shift_x"], found["shift_y"]) == pytest.approx((5 * 0.2159, -3 * 0.2159), abs=0.02)


def test_a_crs_that_knows_nothing_of_the_other_is_told(tmp_path):
    fixed = write(tmp_path / "fixed.tif", [crop()], at(100, 100, 0.1), crs=CRS.from_user_input(LOCAL))
    moving = write(tmp_path / "moving.tif", [crop()], at(500_000, 5_000_000, 10))
    for one, other in ((moving, fixed), (fixed, moving)):
        with pytest.raises(CoregixError, match=r"CRS"):
            estimate_alignment(one, other)


@pytest.mark.parametrize("sizes", [(0.0001,), (1e9, 0.0), (40.0, 1e-9)])
def test_pixel_sizes_that_make_nothing_of_the_images_are_refused(tmp_path, sizes):
    pair = make_pair(tmp_path)
    with pytest.raises(SettingsError, match=r"solve_resolutions holds .* can be seen from 2.5 to"):
        estimate_alignment(pair.moving, pair.fixed, solve_resolutions=sizes)


def test_a_raster_too_small_says_how_large_it_must_be(tmp_path):
    fixed = write(tmp_path / "fixed.tif", [crop(side=48)], at(0, 0, 10))
    moving = write(tmp_path / "moving.tif", [crop(1, -1, side=48)], at(0, 0, 10))
    found = estimate_alignment(moving, fixed)
    assert found["verdict"] == "failed"
    assert "the common ground is 48 x 48 pixels, and 64 x 64 are the least" in found["verdict_reason"]


def test_a_block_larger_than_the_memory_limit_is_refused_with_its_size(tmp_path):
    large = np.zeros((4208, 4112), np.uint8)
    large[:SIDE, :SIDE] = crop()
    fixed = write(tmp_path / "fixed.tif", [large], at(0, 0, 10), tiled=True, blockxsize=4112, blockysize=4208)
    moving = write(tmp_path / "moving.tif", [crop(DX, DY)], at(0, 0, 10))
    with pytest.raises(CoregixError, match=r"blocks of 4112 x 4208 pixels, each 17 MB, .* memory limit of 16 MB"):
        estimate_alignment(moving, fixed, memory_limit=16)


@pytest.mark.parametrize(
    ("crs", "x", "y", "pixel", "metres"),
    [("EPSG:4326", 15, 45, 1e-4, (7.871, 11.132)), ("EPSG:2264", 1_500_000, 600_000, 3, (0.9144, 0.9144))],
)
def test_a_shift_is_told_in_metres_too(tmp_path, crs, x, y, pixel, metres):
    """metres : of a pixel, across and down."""
    fixed = write(tmp_path / "fixed.tif", [crop()], at(x, y, pixel), crs=crs)
    moving = write(tmp_path / "moving.tif", [crop(DX, DY)], at(x, y, pixel), crs=crs)
    found = estimate_alignment(moving, fixed)["shift_metres"]
    assert (found[0] / metres[0], found[1] / metres[1]) == pytest.approx((-DX, DY), abs=0.06)
