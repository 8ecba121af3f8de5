# SPDX-License-Identifier: GPL-2.0-or-later
"""Formats, creation options, overviews, threads and memory limits of the output."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
from rasterio.enums import Compression

from core import align_image_pair
from core.errors import OutputError, SettingsError
from tests.core.commands import run
from tests.core.rasters import Pair, grid, make_pair, misfit, read, view, write


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> Pair:
    return make_pair(tmp_path_factory.mktemp("pair"))


def aligned(pair: Pair, name: str, **settings) -> str:
    output = str(pair.folder / name)
    align_image_pair(pair.moving, pair.fixed, output, **settings)
    return output


def structure(path: str) -> dict[str, str]:
    with rasterio.open(path) as dataset:
        return dataset.tags(ns="IMAGE_STRUCTURE")


def test_a_cog_holds_the_same_pixels(pair):
    plain, cog = aligned(pair, "plain.tif"), aligned(pair, "cog.tif", format="cog")
    assert structure(cog)["LAYOUT"] == "COG"
    assert "LAYOUT" not in structure(plain)
    for band in (1, 2):
        assert np.array_equal(read(plain, band), read(cog, band), equal_nan=True)


def test_a_vrt_shows_the_moving_rasters_own_pixels_where_they_belong(pair):
    vrt = aligned(pair, "aligned.vrt", format="vrt", resampling="none")
    assert np.array_equal(read(vrt), read(pair.moving))
    assert misfit(vrt) < 60 < misfit(pair.moving)


def test_a_vrt_moves_with_its_folder(tmp_path):
    made = make_pair(tmp_path / "one")
    aligned(made, "aligned.vrt", format="vrt", resampling="none")
    shutil.move(tmp_path / "one", tmp_path / "other")
    assert misfit(str(tmp_path / "other" / "aligned.vrt")) < 60


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"format": "vrt"}, ["format 'vrt'", "resampling 'none'", "'bilinear'"]),
        ({"format": "vrt", "resampling": "none", "overviews": True}, ["format 'vrt'", "overviews"]),
        ({"creation_options": "COMPRESS"}, ["creation_options", "'COMPRESS'", "NAME=VALUE"]),
        ({"format": "png"}, ["format", "'png'", "gtiff, cog, vrt"]),
        ({"threads": 0}, ["threads is 0", "at least 1"]),
        ({"memory_limit": 1}, ["memory_limit is 1", "at least 16"]),
    ],
)
def test_settings_that_can_not_be_met_are_refused(pair, settings, words):
    with pytest.raises(SettingsError) as refused:
        aligned(pair, "refused.vrt", **settings)
    assert all(word in str(refused.value) for word in words)
    assert not (pair.folder / "refused.vrt").exists()


@pytest.mark.parametrize(("name", "format", "wanted"), [("a.tif", "vrt", ".vrt"), ("a.vrt", "gtiff", ".tif")])
def test_the_name_has_to_fit_the_format(pair, name, format, wanted):
    with pytest.raises(OutputError, match=f"end in {wanted}"):
        aligned(pair, name, format=format, resampling="none")


def test_creation_options_go_before_the_engines_own(pair):
    done = run(
        *("align", "--moving-image", pair.moving, "--fixed-image", pair.fixed),
        *("--output-image", str(pair.folder / "options.tif"), "--co", "COMPRESS=ZSTD", "--co", "BLOCKXSIZE=128"),
    )
    assert done.returncode == 0, done.stderr
    with rasterio.open(pair.folder / "options.tif") as dataset:
        assert dataset.compression == Compression.zstd
        assert dataset.block_shapes[0][1] == 128
    assert misfit(str(pair.folder / "options.tif")) < 60


def test_a_lossy_compression_is_the_users_choice(tmp_path):
    fixed, moving = grid(240, 220), grid(208, 196, left=14, down=9)
    made = make_pair(tmp_path)
    for path, transform, shape, truth in (
        (made.fixed, fixed, (220, 240), None),
        (made.moving, moving, (196, 208), made.truth),
    ):
        write(path, [(view(transform, *shape, truth) / 16).astype(np.uint8)], transform)
    output = aligned(made, "lossy.tif", creation_options="COMPRESS=JPEG|PREDICTOR=1")
    assert structure(output)["COMPRESSION"] == "JPEG"


def test_overviews_on_request(pair, tmp_path):
    fixed, moving = grid(640, 600), grid(600, 560, left=14, down=9)
    seen = view(fixed, 600, 640), view(moving, 560, 600, pair.truth)
    large = Pair(
        write(tmp_path / "moving.tif", [np.rint(seen[1]).astype(np.uint16)], moving),
        write(tmp_path / "fixed.tif", [np.rint(seen[0]).astype(np.uint16)], fixed),
        pair.truth,
        tmp_path,
    )
    for overviews, expected in ((True, [2, 4]), (False, [])):
        with rasterio.open(aligned(large, "aligned.tif", overviews=overviews)) as dataset:
            assert dataset.overviews(1) == expected


@pytest.mark.parametrize(
    "settings",
    [{"threads": 1}, {"threads": 3}, {"memory_limit": 16}, {"creation_options": "BLOCKXSIZE=64|BLOCKYSIZE=64"}],
)
def test_threads_memory_and_blocks_change_no_pixel(pair, settings):
    plain, other = aligned(pair, "plain.tif"), aligned(pair, "other.tif", **settings)
    for band in (1, 2):
        assert np.array_equal(read(plain, band), read(other, band), equal_nan=True)
