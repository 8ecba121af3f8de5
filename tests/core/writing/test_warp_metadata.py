# SPDX-License-Identifier: GPL-2.0-or-later
"""What the aligned raster carries over, and what is left as it is."""

from __future__ import annotations

import os

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from core.errors import InputError
from tests.core.rasters import grid, write
from tests.core.warps import SHIFT, align, opened, valid_of


def test_metadata_and_layout(tmp_path):
    own = grid(300, 90)
    source = write(tmp_path / "moving.tif", np.ones((4, 90, 300), np.uint16), own, nodata=0, photometric="MINISBLACK")
    with rasterio.open(source, "r+") as dataset:
        dataset.descriptions = ("blue", "green", "red", "nah-infrarot ü")
        dataset.scales, dataset.offsets = (1e-4, 1e-4, 1e-4, 2e-4), (0, -0.1, 0, 3)
        dataset.units = ("sr-1", "sr-1", "", "K")
        dataset.colorinterp = [ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.undefined]
        dataset.update_tags(ACQUISITION="2021-06-01", AREA_OR_POINT="Point")
        dataset.update_tags(ns="SENSOR", NAME="X")
        dataset.update_tags(2, WAVELENGTH="560", STATISTICS_MEAN="1", STATISTICS_VALID_PERCENT="100")
    align(source, tmp_path / "out.tif", own * SHIFT)
    with opened(source) as before, opened(tmp_path / "out.tif") as after:
        for what in (
            "crs",
            "transform",
            "descriptions",
            "scales",
            "offsets",
            "units",
            "colorinterp",
            "nodata",
            "dtypes",
        ):
            assert getattr(after, what) == getattr(before, what), what
        assert after.tags() == before.tags() and after.tags(ns="SENSOR") == {"NAME": "X"}
        assert after.tags(2) == {"WAVELENGTH": "560"}
        assert after.profile["tiled"] and after.compression.name == "deflate"
        assert after.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == "2"
    assert sorted(os.listdir(tmp_path)) == ["moving.tif", "out.tif"]


@pytest.mark.parametrize("mask", ["nodata", "alpha", "internal", "external", "nan", "none"])
def test_unresampled_pixels_are_the_same_bits(tmp_path, mask):
    own = grid(150, 110)
    rng = np.random.default_rng(11)
    seen = rng.integers(0, 60000, (2, 110, 150)).astype(np.uint16)
    profile = {"nodata": {"nodata": 0}, "alpha": {"alpha": "YES"}}.get(mask, {})
    if mask == "nan":
        seen = rng.random((2, 110, 150)).astype(np.float32)
        seen[0, 5:9, 5:9] = np.nan
    source = write(tmp_path / "moving.tif", seen, own, **profile)
    if mask in ("internal", "external"):
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=mask == "internal"), rasterio.open(source, "r+") as dataset:
            dataset.write_mask(rng.integers(0, 2, (110, 150)).astype(bool))
    corrected = own * SHIFT * Affine.rotation(1.5)
    summary = align(source, tmp_path / "out.tif", corrected, resampling="none", split_factor=1)
    with opened(source) as before, opened(tmp_path / "out.tif") as after:
        assert before.read().tobytes() == after.read().tobytes()
        assert (before.read_masks() == after.read_masks()).all()
        assert after.nodata == before.nodata and after.colorinterp == before.colorinterp
        assert after.transform.almost_equals(corrected, 1e-6) and after.crs == before.crs
        assert summary.valid_fraction == pytest.approx((before.read_masks(1) != 0).mean(), abs=2e-3)


def test_colour_table_is_kept(tmp_path):
    own = grid(80, 70)
    table = {0: (0, 0, 0, 255), 1: (200, 10, 30, 255), 2: (10, 250, 0, 255)}
    bands = [np.ones((70, 80), np.uint8)]
    source = write(tmp_path / "classes.tif", bands, own, photometric="PALETTE")
    with rasterio.open(source, "r+") as dataset:
        dataset.write_colormap(1, table)
    from core.jobs.trim_edges import trim_edges

    trim_edges(source, str(tmp_path / "out.tif"), nodata=5)
    with opened(tmp_path / "out.tif") as output:
        assert {value: output.colormap(1)[value] for value in table} == table
        assert output.colorinterp == (ColorInterp.palette,)


def test_trim_follows_the_warp(tmp_path):
    own = grid(120, 100)
    seen = np.full((2, 100, 120), 50, np.uint8)
    seen[:, 40:50, 60:70] = 0
    source = write(tmp_path / "moving.tif", seen, own, nodata=0)
    plain = align(source, tmp_path / "plain.tif", own * Affine.translation(-4, -2))
    trimmed = align(
        source, tmp_path / "out.tif", own * Affine.translation(-4, -2), trim_edge_invalid=True, edge_trim_depth=3
    )
    expected = np.ones((100, 120), bool)
    expected[35:51, 53:69] = False  # the hole of 10 by 10, moved, and 3 pixels around it
    expected[95:, :], expected[:, 113:] = False, False  # beyond the moved raster, and 3 pixels along it
    for band in (1, 2):
        assert (valid_of(tmp_path / "out.tif", band) == expected).all()
    assert plain.pixels_trimmed == 0
    assert trimmed.pixels_trimmed == valid_of(tmp_path / "plain.tif").sum() - expected.sum()
    assert trimmed.valid_fraction == pytest.approx(expected.mean())


def test_complex_bands_are_refused(tmp_path):
    source = write(tmp_path / "moving.tif", [np.ones((30, 40), np.complex64)], grid(40, 30))
    with pytest.raises(InputError, match="complex"):
        align(source, tmp_path / "out.tif", grid(40, 30))
