# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixels near invalid ones become nodata."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint

from core.errors import CoregixError, InputError, SettingsError
from core.images.masks import dilate
from core.jobs.trim_edges import trim_edges
from tests.core.rasters import grid, write

SHAPE = (90, 120)


def near(invalid: np.ndarray, depth: int) -> np.ndarray:
    """By the definition: within `depth` rows and columns of an invalid pixel."""
    result = np.zeros_like(invalid)
    for row, col in np.argwhere(invalid):
        result[max(row - depth, 0) : row + depth + 1, max(col - depth, 0) : col + depth + 1] = True
    return result


def raster(folder: Path, holes: list[tuple[slice, slice]], nodata: float | None = 0, **profile) -> str:
    """Two bands of 50 and 60, with nodata in the holes of band 1 and in one pixel of band 2."""
    pixels = np.stack([np.full(SHAPE, 50, np.int16), np.full(SHAPE, 60, np.int16)])
    for hole in holes:
        pixels[0][hole] = 0 if nodata is None else nodata
    return write(folder / "input.tif", pixels, grid(SHAPE[1], SHAPE[0]), nodata=nodata, **profile)


def read(path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()


@pytest.mark.parametrize("depth", [1, 3, 8, 200])
def test_a_square_around_every_invalid_pixel(tmp_path, depth):
    source = raster(tmp_path, [np.s_[10:11, 20:21], np.s_[60:70, 0:5]])
    invalid = read(source)[0] == 0
    expected = near(invalid, depth)
    result = trim_edges(source, str(tmp_path / "out.tif"), edge_depth=depth)
    output = read(tmp_path / "out.tif")
    assert (output[0] == np.where(expected, 0, 50)).all() and (output[1] == np.where(expected, 0, 60)).all()
    assert result == {
        "output_image_path": str(tmp_path / "out.tif"),
        "pixels_trimmed": int((expected & ~invalid).sum()),
        "valid_fraction": pytest.approx((~expected).mean()),
    }


def test_squares_reach_across_the_blocks_in_which_a_raster_is_read(tmp_path):
    invalid = np.random.default_rng(2).random((1300, 1100)) < 2e-4
    source = write(tmp_path / "input.tif", [np.where(invalid, 0, 7).astype(np.uint8)], grid(1100, 1300), nodata=0)
    result = trim_edges(source, str(tmp_path / "out.tif"), edge_depth=20)
    expected = near(invalid, 20)
    assert (read(tmp_path / "out.tif")[0] == np.where(expected, 0, 7)).all()
    assert result["pixels_trimmed"] == (expected & ~invalid).sum()


def test_the_border_of_the_raster_is_not_invalid(tmp_path):
    source = raster(tmp_path, [])
    result = trim_edges(source, str(tmp_path / "out.tif"))
    assert result["pixels_trimmed"] == 0
    assert (read(tmp_path / "out.tif") == read(source)).all()


def test_the_detection_band_alone_tells(tmp_path):
    source = raster(tmp_path, [np.s_[10:12, 20:25]])
    result = trim_edges(source, str(tmp_path / "out.tif"), detection_band_index=1)
    assert result["pixels_trimmed"] == 0 and (read(tmp_path / "out.tif") == read(source)).all()


@pytest.mark.parametrize(
    ("limits", "counts"),
    [
        ({"invalid_below": 40}, (True, False)),
        ({"invalid_above": 52}, (False, True)),
        ({"invalid_below": 40, "invalid_above": 52}, (True, True)),
    ],
)
def test_limits(tmp_path, limits, counts):
    pixels = np.full(SHAPE, 50.0, np.float32)
    dark, bright = np.s_[20, 30], np.s_[70, 90]
    pixels[dark], pixels[bright], pixels[5, 5], pixels[6, 100] = 39.5, 52.5, 40, 52
    source = write(tmp_path / "input.tif", [pixels], grid(120, 90), nodata=-1)
    result = trim_edges(source, str(tmp_path / "out.tif"), edge_depth=2, **limits)
    invalid = np.zeros(SHAPE, bool)
    invalid[dark], invalid[bright] = counts
    assert (read(tmp_path / "out.tif")[0] == np.where(near(invalid, 2), -1, pixels)).all()
    assert result["pixels_trimmed"] == 25 * sum(counts)


def test_in_place(tmp_path):
    source = raster(tmp_path, [np.s_[10:12, 20:25]])
    with rasterio.open(source, "r+") as dataset:
        dataset.descriptions = ("one", "two")
        dataset.update_tags(1, STATISTICS_MEAN="50")
        dataset.update_tags(SENSOR="X")
    expected = near(read(source)[0] == 0, 8)
    result = trim_edges(source, in_place=True)
    assert result["output_image_path"] == source
    assert (read(source)[1] == np.where(expected, 0, 60)).all()
    with rasterio.open(source) as dataset:
        assert dataset.descriptions == ("one", "two") and dataset.tags()["SENSOR"] == "X" and not dataset.tags(1)
    assert os.listdir(tmp_path) == ["input.tif"]


def test_nodata_given_replaces_the_tag(tmp_path):
    source = raster(tmp_path, [np.s_[10:12, 20:25]], nodata=None)
    trim_edges(source, str(tmp_path / "out.tif"), nodata=0, edge_depth=1)
    with rasterio.open(tmp_path / "out.tif") as output:
        assert output.nodata == 0 and (output.read(2) == 0).sum() == 4 * 7


def test_alpha_and_mask_bands_mark_what_is_trimmed(tmp_path):
    pixels, alpha = np.full(SHAPE, 50, np.uint8), np.full(SHAPE, 255, np.uint8)
    alpha[40:50, 60:70] = 0
    expected = near(alpha == 0, 4)
    transparent = write(tmp_path / "alpha.tif", [pixels, alpha], grid(120, 90), alpha="YES")
    trim_edges(transparent, in_place=True, edge_depth=4)
    assert ((read(transparent)[1] == 0) == expected).all()
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        masked = write(tmp_path / "mask.tif", [pixels], grid(120, 90))
        with rasterio.open(masked, "r+") as dataset:
            dataset.write_mask(alpha)
    trim_edges(masked, in_place=True, edge_depth=4)
    with rasterio.open(masked) as dataset:
        assert dataset.nodata is None and ((dataset.read_masks(1) == 0) == expected).all()


def test_nan_is_invalid_and_nodata_of_a_float_raster_without_a_tag(tmp_path):
    pixels = np.ones(SHAPE, np.float32)
    pixels[40, 60] = np.nan
    source = write(tmp_path / "input.tif", [pixels], grid(120, 90))
    assert trim_edges(source, in_place=True, edge_depth=2)["pixels_trimmed"] == 24
    assert (np.isnan(read(source)[0]) == near(np.isnan(pixels), 2)).all()


def test_a_raster_without_a_crs_or_with_control_points(tmp_path):
    source = raster(tmp_path, [np.s_[10:12, 20:25]], crs=None)
    assert trim_edges(source, in_place=True)["pixels_trimmed"] > 0
    points = [GroundControlPoint(row, col, 10 + col, 50 - row) for row, col in ((0, 0), (0, 100), (80, 0))]
    pixels = np.full(SHAPE, 50, np.uint8)
    pixels[3, 3] = 0
    source = write(tmp_path / "gcps.tif", [pixels], Affine.identity(), crs=None, nodata=0)
    with rasterio.open(source, "r+") as dataset:
        dataset.gcps = points, rasterio.crs.CRS.from_epsg(4326)
    trim_edges(source, in_place=True)
    with rasterio.open(source) as dataset:
        assert [(p.row, p.col, p.x, p.y) for p in dataset.gcps[0]] == [(p.row, p.col, p.x, p.y) for p in points]
        assert dataset.gcps[1].to_epsg() == 4326


def test_bad_input_leaves_everything_as_it_was(tmp_path):
    source = raster(tmp_path, [np.s_[10:12, 20:25]])
    bare = write(tmp_path / "bare.tif", [np.ones(SHAPE, np.int16)], grid(120, 90))
    output = str(tmp_path / "out.tif")
    Path(output).write_bytes(b"old")
    for arguments, message in (
        ({"input_image": source, "output_image": output, "detection_band_index": 2}, "2 band"),
        ({"input_image": source, "output_image": output, "edge_depth": 0}, "edge_trim_depth is 0"),
        ({"input_image": source, "output_image": output, "nodata": 1e6}, "nodata is 1e\\+06.*int16"),
        ({"input_image": source, "output_image": output, "in_place": True}, "one of the two"),
        ({"input_image": source}, "one of the two"),
        ({"input_image": source, "output_image": source}, "own file"),
        ({"input_image": bare, "output_image": output, "invalid_below": 3}, "no nodata value"),
        ({"input_image": str(tmp_path / "none.tif"), "output_image": output}, "can't be read"),
    ):
        before = {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)}
        with pytest.raises(CoregixError, match=message) as caught:
            trim_edges(**arguments)
        assert isinstance(caught.value, (InputError, SettingsError))
        assert {name: (tmp_path / name).read_bytes() for name in os.listdir(tmp_path)} == before


def test_dilate_agrees_with_its_definition():
    flags = np.random.default_rng(4).random((2, 40, 30)) < 0.01
    for depth in (1, 2, 7, 50):
        assert (dilate(flags, depth) == np.stack([near(part, depth) for part in flags])).all()
