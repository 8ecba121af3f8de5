# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster's pixels: their values, and which are valid."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from core.errors import SettingsError
from core.images.raster import open_raster
from core.progress import Progress
from core.settings import AlignmentSettings
from core.writing.nodata import output_nodata
from core.writing.warp import write_aligned
from tests.core.rasters import EPSG, grid, view, write
from tests.core.warps import SHIFT, align, opened, pixels_of, placed_at, source_columns, valid_of


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "lanczos"])
def test_no_valid_pixel_is_blended_with_invalid_ones(tmp_path, resampling):
    own = grid(120, 100)
    flat = np.full((2, 100, 120), 1000, np.int16)
    holes = np.random.default_rng(3).random((2, 100, 120)) < 0.02  # each band has its own
    holes[:, 40:50, 60:75] = True
    flat[holes] = -9999
    source = write(tmp_path / "moving.tif", flat, own, nodata=-9999)
    corrected = own * SHIFT
    align(source, tmp_path / "out.tif", corrected, resampling=resampling)
    cols, rows = (np.floor(v).astype(int) for v in source_columns(100, 120, corrected, own))
    inside = (cols >= 0) & (cols < 120) & (rows >= 0) & (rows < 100)
    for band in (1, 2):
        invalid = ~inside | holes[band - 1][np.clip(rows, 0, 99), np.clip(cols, 0, 119)]
        assert (pixels_of(tmp_path / "out.tif", band) == np.where(invalid, -9999, 1000)).all()


def test_nan_is_invalid_beside_a_nodata_tag(tmp_path):
    own = grid(100, 80)
    seen = np.full((80, 100), 5.0, np.float32)
    seen[10:20, 10:30], seen[40:50, 50:80] = np.nan, -9999
    source = write(tmp_path / "moving.tif", [seen], own, nodata=-9999)
    align(source, tmp_path / "out.tif", own * Affine.translation(0.4, 0.3))
    assert set(np.unique(pixels_of(tmp_path / "out.tif"))) == {-9999, 5}
    assert (~valid_of(tmp_path / "out.tif")).sum() >= 10 * 20 + 10 * 30


@pytest.mark.parametrize(("dtype", "dark"), [(np.uint8, 0), (np.float32, 0.0), (np.int16, -5)])
@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "lanczos"])
def test_a_valid_pixel_never_has_the_nodata_value(tmp_path, resampling, dtype, dark):
    own = grid(100, 90)
    seen = np.full((90, 100), dark, dtype)
    seen[:, 50:] = 90
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        source = write(tmp_path / "moving.tif", [seen], own)
        with rasterio.open(source, "r+") as dataset:
            mask = np.full((90, 100), 255, np.uint8)
            mask[20:30, 20:30] = 0
            dataset.write_mask(mask)
    summary = align(source, tmp_path / "out.tif", own, resampling=resampling, output_nodata=dark)
    assert summary.nodata == dark
    assert (valid_of(tmp_path / "out.tif") == (mask > 0)).all()
    assert np.abs(pixels_of(tmp_path / "out.tif")[mask > 0].astype(float) - seen[mask > 0]).max() <= 1


@pytest.mark.parametrize("resampling", ["cubic", "lanczos"])
def test_overshoot_is_clipped_not_wrapped(tmp_path, resampling):
    own = grid(100, 90)
    seen = np.where(np.arange(100) < 50, 0, 255) * np.ones((90, 1))
    source = write(tmp_path / "moving.tif", [seen.astype(np.uint8)], own, nodata=7)
    align(source, tmp_path / "out.tif", own * Affine.translation(0.5, 0), resampling=resampling)
    row = pixels_of(tmp_path / "out.tif")[45, 1:].astype(int)
    assert (row[:40] < 40).all() and (row[60:] > 215).all() and (np.diff(row[44:54]) >= -20).all()


def test_integers_are_rounded(tmp_path):
    own = grid(100, 90)
    ramp = np.tile(np.arange(100, dtype=np.uint16) * 10 + 1, (90, 1))
    source = write(tmp_path / "moving.tif", [ramp], own, nodata=0)
    align(source, tmp_path / "out.tif", own * Affine.translation(-0.28, 0))
    assert (pixels_of(tmp_path / "out.tif")[:, :99] == ramp[:, :99] + 3).all()  # 2.8 more


def test_alpha_stays_alpha(tmp_path):
    own = grid(120, 100)
    colour = np.full((100, 120), 200, np.uint8)
    alpha = np.full((100, 120), 255, np.uint8)
    colour[:, :30] = alpha[:, :30] = 0
    source = write(tmp_path / "moving.tif", [colour, colour, colour, alpha], own, photometric="RGB", alpha="YES")
    summary = align(source, tmp_path / "out.tif", own * Affine.translation(5.4, 0.3))
    with opened(tmp_path / "out.tif") as output:
        assert output.colorinterp[3] == ColorInterp.alpha and output.nodata is None and summary.nodata is None
        red, seen_alpha = output.read(1), output.read(4)
    assert set(np.unique(red)) == {0, 200} and set(np.unique(seen_alpha)) == {0, 255}
    assert ((red > 0) == (seen_alpha > 0)).all()
    assert (seen_alpha[50, :35] == 0).all() and (seen_alpha[50, 36:] == 255).all()


def test_a_nodata_override_alone_counts(tmp_path):
    own = grid(100, 90)
    seen = np.full((90, 100), 50, np.uint8)
    seen[:, :20], seen[:, 80:] = 0, 99
    source = write(tmp_path / "moving.tif", [seen], own, nodata=99)  # a wrong tag
    summary = align(source, tmp_path / "out.tif", own, moving_nodata=0)
    assert summary.nodata == 0
    assert (valid_of(tmp_path / "out.tif") == (seen != 0)).all()
    assert (pixels_of(tmp_path / "out.tif") == seen).all()


def test_bands_of_several_types_share_one_that_holds_them_all(tmp_path):
    own = grid(80, 70)
    counts = write(tmp_path / "counts.tif", [np.full((70, 80), 65535, np.uint16)], own)
    ratios = write(tmp_path / "ratios.tif", [np.full((70, 80), 0.125, np.float32)], own)
    source = tmp_path / "stack.vrt"
    bands = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{band}"><SimpleSource><SourceFilename>{path}</SourceFilename>'
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        for band, (kind, path) in enumerate((("UInt16", counts), ("Float32", ratios)), 1)
    )
    geotransform = ", ".join(str(v) for v in own.to_gdal())
    source.write_text(
        f'<VRTDataset rasterXSize="80" rasterYSize="70"><SRS>{EPSG}</SRS><GeoTransform>{geotransform}</GeoTransform>'
        f"{bands}</VRTDataset>"
    )
    align(str(source), tmp_path / "out.tif", own * Affine.translation(1.5, 0.5), output_nodata=-1)
    for band, value in ((1, 65535), (2, 0.125)):
        assert set(np.unique(pixels_of(tmp_path / "out.tif", band))) == {-1, value}


def test_nodata_follows_its_rule(tmp_path):
    own = grid(40, 30)
    pixels = [np.ones((30, 40), np.uint8)]
    paths = {tag: write(tmp_path / f"{tag}.tif", pixels, own, nodata=tag) for tag in (None, 7)}

    def chosen(tag, fixed_nodata, **settings):
        chosen = AlignmentSettings(**settings)
        with open_raster("moving", paths[tag], 1, chosen.moving_nodata) as moving:
            return output_nodata(moving, fixed_nodata, chosen)

    assert chosen(7, 3.0, output_nodata=9) == 9
    assert chosen(7, 3.0) == 7
    assert chosen(7, 3.0, moving_nodata=5) == 5
    assert chosen(None, 3.0) == 3
    assert chosen(None, None) == 0
    assert chosen(None, -9999.0) == 0  # not to be held by bytes
    assert chosen(7, 3.0, resampling="none") == 7
    assert chosen(None, 3.0, resampling="none") is None
    with pytest.raises(SettingsError, match=r"output_nodata is -9999.*uint8.*0 to 255"):
        chosen(7, 3.0, output_nodata=-9999)
    with pytest.raises(SettingsError, match=r"output_nodata is nan.*uint8"):
        chosen(7, 3.0, output_nodata=float("nan"))
    with pytest.raises(SettingsError, match=r"output_nodata is 9.*'none'.*7"):
        chosen(7, 3.0, output_nodata=9, resampling="none")


def test_a_collar_without_a_tag_keeps_its_value_and_stays_out(tmp_path):
    from core.images.undeclared_nodata import replace_undeclared_nodata

    own = grid(120, 100)
    seen = np.rint(view(own, 100, 120)).astype(np.uint16)
    seen[:12], seen[:, :15], seen[-9:] = 0, 0, 0
    source = write(tmp_path / "moving.tif", [seen], own)
    with open_raster("moving", source, 1) as raster:
        moving = replace_undeclared_nodata(raster)
        corrected = own * Affine.translation(0.4, 0.4)
        write_aligned(
            moving,
            placed_at(moving, corrected),
            moving.grid,
            str(tmp_path / "out.tif"),
            AlignmentSettings(),
            None,
            Progress(),
        )
    output = pixels_of(tmp_path / "out.tif")
    assert (output[:12] == 0).all() and (output[:, :15] == 0).all()
    assert output[14:-10, 17:].min() >= 450  # the darkest ground, unmixed with the collar
