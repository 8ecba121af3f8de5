# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster as written: where its pixels come from, in bounded memory, complete or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_coordinates
from rasterio.windows import Window

from core.errors import Cancelled
from core.geometry.grid import Grid
from core.images.raster import open_raster
from core.progress import Progress
from core.settings import AlignmentSettings
from core.writing.output import new_file
from core.writing.warp import write_aligned
from tests.core.rasters import EPSG, PIXEL, grid, positions, view, write
from tests.core.warps import SHIFT, align, opened, pixels_of, placed_at, source_columns, valid_of


@pytest.mark.parametrize(
    ("resampling", "tolerance"), [("nearest", 300), ("bilinear", 60), ("cubic", 12), ("lanczos", 12)]
)
def test_ground_lands_where_the_corrected_geotransform_puts_it(tmp_path, resampling, tolerance):
    own = grid(150, 130)
    corrected = own * SHIFT * Affine.rotation(2.0)
    source = write(tmp_path / "moving.tif", [view(corrected, 130, 150).astype(np.float32)], own)
    align(source, tmp_path / "out.tif", corrected, resampling=resampling, output_nodata=-1)
    valid = valid_of(tmp_path / "out.tif")
    difference = np.abs(pixels_of(tmp_path / "out.tif") - view(own, 130, 150))[valid]
    assert valid.mean() > 0.8
    assert np.sqrt((difference**2).mean()) < tolerance


def test_outputs_outside_the_moving_raster_are_nodata(tmp_path):
    own = grid(90, 80)
    source = write(tmp_path / "moving.tif", [np.full((80, 90), 7, np.uint8)], own)
    summary = align(source, tmp_path / "out.tif", own * SHIFT, output_nodata=200)
    cols, rows = source_columns(80, 90, own * SHIFT, own)
    inside = (cols >= 0) & (cols < 90) & (rows >= 0) & (rows < 80)
    assert (pixels_of(tmp_path / "out.tif") == np.where(inside, 7, 200)).all()
    assert summary.valid_fraction == pytest.approx(inside.mean())
    assert summary.nodata == 200


@pytest.mark.parametrize(
    "own",
    [
        pytest.param(Affine(PIXEL, 0, 500_000, 0, PIXEL, 4_990_000), id="south-up"),
        pytest.param(grid(1, 1) * Affine.rotation(31), id="rotated"),
        pytest.param(Affine(PIXEL, 0, 500_000, 0, -4, 5_000_000), id="non-square"),
    ],
)
def test_grids_of_any_orientation(tmp_path, own):
    corrected = own * SHIFT
    source = write(tmp_path / "moving.tif", [view(corrected, 90, 100).astype(np.float32)], own)
    align(source, tmp_path / "out.tif", corrected, resampling="cubic", output_nodata=-1)
    valid = valid_of(tmp_path / "out.tif")
    assert valid.mean() > 0.8
    assert np.abs(pixels_of(tmp_path / "out.tif") - view(own, 90, 100))[valid].mean() < 12
    with opened(tmp_path / "out.tif") as output:
        assert output.transform.almost_equals(own, 1e-6)


def test_two_crss_meet_within_a_hundredth_of_a_pixel(tmp_path):
    # Bands that hold their own pixel's column and row tell from where a pixel was taken.
    own = Affine(1e-4, 0, 14.9, 0, -1e-4, 47.1)
    source = write(tmp_path / "moving.tif", positions(Affine.identity(), 600, 700), own, crs="EPSG:4326")
    zone = CRS.from_epsg(32632)  # some degrees off its meridian, so that grid north differs from north
    x, y = transform_coordinates("EPSG:4326", zone, [14.93], [47.07])
    target = Grid(zone, Affine(8, 0, x[0] - 1200, 0, -8, y[0] + 1200), 300, 300)
    align(source, tmp_path / "out.tif", own, target, output_nodata=-1)
    map_x, map_y = positions(target.transform, 300, 300)
    longitude, latitude = transform_coordinates(zone, "EPSG:4326", map_x.ravel(), map_y.ravel())
    for band, expected in ((1, (np.array(longitude) - 14.9) / 1e-4), (2, (47.1 - np.array(latitude)) / 1e-4)):
        taken, valid = pixels_of(tmp_path / "out.tif", band).ravel(), valid_of(tmp_path / "out.tif", band).ravel()
        inner = valid & (taken > 1) & (taken < 599)
        assert inner.mean() > 0.5
        assert np.abs(taken - expected)[inner].max() < 0.01
    with opened(tmp_path / "out.tif") as output:
        assert output.crs == zone and output.transform.almost_equals(target.transform, 1e-9)


@pytest.mark.parametrize("resampling", ["bilinear", "none"])
@pytest.mark.parametrize(("factor", "count"), [(1, 2), (2, 4), (3, 8)])
def test_split_changes_the_chunks_but_no_pixel(tmp_path, resampling, factor, count):
    own = grid(400, 300)
    seen = np.rint([view(own, 300, 400), 4000 - view(own, 300, 400)]).astype(np.uint16)
    seen[:, 100:140, 90:120] = 0
    source = write(tmp_path / "moving.tif", seen, own, nodata=0)
    half = own * Affine.translation(0.5, 1.5)  # every bilinear result is a tie to be rounded
    whole = align(source, tmp_path / "whole.tif", half, resampling=resampling)
    split = align(source, tmp_path / "split.tif", half, resampling=resampling, split_factor=factor)
    assert len(whole.chunks) == 1 and len(split.chunks) == count
    assert sum(chunk.width * chunk.height for chunk in split.chunks) == 400 * 300
    for band in (1, 2):
        assert (pixels_of(tmp_path / "whole.tif", band) == pixels_of(tmp_path / "split.tif", band)).all()
    assert split.to_dict() | {"chunks": 0} == whole.to_dict() | {"chunks": 0}


def test_split_across_crss_changes_no_pixel(tmp_path):
    own = Affine(1e-4, 0, 14.9, 0, -1e-4, 47.1)
    source = write(tmp_path / "moving.tif", positions(Affine.identity(), 400, 500), own, crs="EPSG:4326")
    x, y = transform_coordinates("EPSG:4326", "EPSG:32632", [14.925], [47.08])
    target = Grid(CRS.from_epsg(32632), Affine(8, 0, x[0] - 1500, 0, -8, y[0] + 1500), 390, 370)
    for name, factor in (("whole", 0), ("split", 3)):
        align(source, tmp_path / f"{name}.tif", own, target, output_nodata=-1, split_factor=factor)
    assert (pixels_of(tmp_path / "whole.tif") == pixels_of(tmp_path / "split.tif")).all()


@pytest.mark.parametrize("ratio", [3.0, 6.4])
def test_a_coarser_grid_gets_averages(tmp_path, ratio):
    own = grid(390, 390)
    noise = np.random.default_rng(5).normal(1000, 100, (390, 390)).astype(np.float32)
    source = write(tmp_path / "moving.tif", [noise], own)
    size = int(390 / ratio)
    target = Grid(CRS.from_string(EPSG), own * Affine.scale(ratio), size, size)
    spread = {}
    for resampling in ("nearest", "bilinear", "cubic", "lanczos"):
        align(source, tmp_path / "out.tif", own, target, resampling=resampling)
        spread[resampling] = pixels_of(tmp_path / "out.tif").std()
    assert spread["nearest"] == pytest.approx(100, rel=0.1)
    assert max(spread["bilinear"], spread["cubic"], spread["lanczos"]) < 1.2 * 100 / ratio


@pytest.mark.parametrize("ratio", [1.3, 1.7, 2.5, 4.0])
def test_averaging_moves_nothing(tmp_path, ratio):
    own = grid(300, 300)
    source = write(tmp_path / "moving.tif", [positions(Affine.identity(), 300, 300)[0]], own)
    size = int(280 / ratio)
    taken_at = Affine.translation(7.37, 5.2) * Affine.scale(ratio)
    target = Grid(CRS.from_string(EPSG), own * taken_at, size, size)
    for resampling in ("bilinear", "cubic", "lanczos"):
        align(source, tmp_path / "out.tif", own, target, resampling=resampling)
        taken = pixels_of(tmp_path / "out.tif")
        assert np.abs(taken - positions(taken_at, size, size)[0])[4:-4, 4:-4].max() < 0.025


@pytest.mark.parametrize("settings", [{}, {"resampling": "none"}, {"trim_edge_invalid": True}], ids=str)
def test_cancelled_in_the_midst_leaves_nothing(tmp_path, settings):
    own = grid(300, 300)
    source = write(tmp_path / "moving.tif", [view(own, 300, 300).astype(np.uint16)], own, nodata=0)
    output = str(tmp_path / "out.tif")
    Path(output).write_bytes(b"what was there before")
    seen = []
    progress = Progress(lambda fraction, message: seen.append(fraction), lambda: len(seen) > 0 and seen[-1] > 0.5)
    chosen = AlignmentSettings(**settings)
    with (
        open_raster("moving", source, 1) as moving,
        pytest.raises(Cancelled),
        new_file("output", output, {}) as temporary,
    ):
        write_aligned(moving, placed_at(moving, own * SHIFT), moving.grid, temporary, chosen, None, progress)
    assert seen and max(seen) < 1
    assert sorted(os.listdir(tmp_path)) == ["moving.tif", "out.tif"]
    assert (tmp_path / "out.tif").read_bytes() == b"what was there before"


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process's memory is told otherwise elsewhere")
def test_memory_does_not_grow_with_the_raster(tmp_path):
    with rasterio.open(
        tmp_path / "moving.tif", "w", driver="GTiff", width=7000, height=7000, count=3, dtype="uint16", crs=EPSG,
        transform=grid(7000, 7000), tiled=True, compress="deflate", sparse_ok=True, bigtiff="if_safer",
    ) as dataset:  # fmt: skip
        dataset.write(np.ones((3, 500, 500), np.uint16), window=Window(0, 0, 500, 500))
    code = """
import resource, sys
from affine import Affine
from core.progress import Progress
from core.images.raster import open_raster
from core.resources import limited
from core.settings import AlignmentSettings
from core.geometry.transforms import AffineTransform
from core.writing.warp import write_aligned
with limited(AlignmentSettings(memory_limit=128)), open_raster("moving", sys.argv[1], 1) as moving:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    corrected = moving.grid.transform * Affine.translation(3.3, -7.8) * Affine.rotation(0.5)
    transform = AffineTransform(moving.grid.transform * ~corrected)
    write_aligned(moving, transform, moving.grid, sys.argv[2], AlignmentSettings(memory_limit=128), None, Progress())
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""
    command = [sys.executable, "-c", code, str(tmp_path / "moving.tif"), str(tmp_path / "out.tif")]
    grown = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]).stdout
    assert float(grown) < 300, "MB; the raster has 294, the output as much"
