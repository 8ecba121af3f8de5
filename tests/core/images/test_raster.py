# SPDX-License-Identifier: GPL-2.0-or-later
"""Input rasters: which pixels are valid, and which rasters are refused."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.windows import Window

from core.errors import InputError
from core.images.raster import check_brightness, open_raster, tell_of_nearly_nodata
from tests.core.rasters import grid, write

SHAPE = (50, 60)
WHOLE = Window(0, 0, 60, 50)
HOLE = np.s_[10:20, 5:30]


def pixels(dtype=np.uint16) -> np.ndarray:
    """Values from 100 on, with 0 in the hole."""
    values = (100 + np.arange(50 * 60).reshape(SHAPE) % 100).astype(dtype)
    values[HOLE] = 0
    return values


def invalid(path: str, band: int = 1, **options) -> np.ndarray:
    with open_raster("moving", path, band, **options) as raster:
        return np.isnan(raster.read(WHOLE))


def hole() -> np.ndarray:
    flags = np.zeros(SHAPE, bool)
    flags[HOLE] = True
    return flags


def test_valid_pixels_keep_their_values(tmp_path):
    path = write(tmp_path / "a.tif", [pixels(), pixels() + 1], grid(60, 50), nodata=0)
    with open_raster("fixed", path, 2) as raster:
        part = raster.read(Window(3, 20, 40, 15))
    assert part.dtype == np.float32 and (part == pixels()[20:35, 3:43] + 1).all()


def test_invalid_by_nodata_tag_and_by_override(tmp_path):
    tagged = write(tmp_path / "tagged.tif", [pixels()], grid(60, 50), nodata=0)
    bare = write(tmp_path / "bare.tif", [pixels()], grid(60, 50))
    wrong = write(tmp_path / "wrong.tif", [pixels()], grid(60, 50), nodata=150)
    assert (invalid(tagged) == hole()).all()
    assert not invalid(bare).any()
    assert (invalid(bare, nodata=0) == hole()).all()
    assert (invalid(wrong) == (pixels() == 150)).all()
    assert (invalid(wrong, nodata=0) == hole()).all()


def test_a_tag_that_pixels_cannot_have_marks_none(tmp_path):
    path = write(tmp_path / "a.tif", [pixels(np.uint8)], grid(60, 50))
    with rasterio.open(path) as dataset:
        geotransform = ", ".join(map(str, dataset.transform.to_gdal()))
    text = (
        f'<VRTDataset rasterXSize="60" rasterYSize="50"><SRS>EPSG:32633</SRS>'
        f"<GeoTransform>{geotransform}</GeoTransform>"
        f'<VRTRasterBand dataType="Byte" band="1"><NoDataValue>-9999</NoDataValue><SimpleSource><SourceFilename>{path}'
        "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    (tmp_path / "a.vrt").write_text(text)
    assert not invalid(str(tmp_path / "a.vrt")).any()


@pytest.mark.parametrize("nodata", [None, -9999, np.nan, -3.4028234663852886e38])
def test_nan_and_infinity_are_invalid_whatever_the_tag(tmp_path, nodata):
    values = pixels(np.float32)
    values[HOLE] = np.nan
    values[40, 40], values[41, 40], values[42, 40] = np.inf, -np.inf, 100 if nodata is None else nodata
    expected = hole()
    expected[40:42, 40] = True
    expected[42, 40] = nodata is not None
    assert (invalid(write(tmp_path / "a.tif", [values], grid(60, 50), nodata=nodata)) == expected).all()


def test_invalid_by_alpha(tmp_path):
    alpha = np.where(hole(), 0, 255).astype(np.uint8)
    alpha[0, 0] = 1  # nearly transparent is seen all the same
    path = write(tmp_path / "a.tif", [pixels(np.uint8)] * 3 + [alpha], grid(60, 50), photometric="RGB", alpha="YES")
    for band in (1, 3):
        assert (invalid(path, band) == hole()).all()


@pytest.mark.parametrize("internal", [True, False])
def test_invalid_by_mask_band(tmp_path, internal):
    path = write(tmp_path / "a.tif", [pixels(), pixels()], grid(60, 50))
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(~hole())
    assert (internal, os.listdir(tmp_path)) in ((True, ["a.tif"]), (False, ["a.tif", "a.tif.msk"])) or not internal
    assert (invalid(path, 2) == hole()).all()
    assert not invalid(path, 2, nodata=7).any()


def test_a_crs_can_be_given(tmp_path):
    path = write(tmp_path / "a.tif", [pixels()], grid(60, 50), crs=None)
    with pytest.raises(InputError, match="has no CRS"), open_raster("moving", path, 1):
        pass
    with open_raster("moving", path, 1, crs="EPSG:32634") as raster:
        assert raster.grid.crs.to_epsg() == 32634
    with (
        pytest.raises(InputError, match="CRS given for the moving"),
        open_raster("moving", path, 1, crs="EPSG:nonsense"),
    ):
        pass


def refused(path: str, message: str, band: int = 1) -> None:
    with pytest.raises(InputError, match=message), open_raster("moving", path, band) as raster:
        check_brightness(raster)


def test_rasters_that_cannot_be_registered_are_refused(tmp_path):
    refused(str(tmp_path / "missing.tif"), "can't be read")
    (tmp_path / "text.tif").write_text("no raster")
    refused(str(tmp_path / "text.tif"), "can't be read")
    path = write(tmp_path / "a.tif", [pixels()], grid(60, 50))
    refused(path, r"1 band\(s\), so there is no band 2", band=2)
    refused(write(tmp_path / "c.tif", [pixels(np.complex64)], grid(60, 50)), "complex")
    palette = write(tmp_path / "p.tif", [pixels(np.uint8)], grid(60, 50), photometric="PALETTE")
    with rasterio.open(palette, "r+") as dataset:
        dataset.write_colormap(1, {1: (255, 0, 0, 255)})
    refused(palette, "palette")
    flat = Affine(10, 0, 500_000, 20, 0, 5_000_000)
    refused(write(tmp_path / "flat.tif", [pixels()], flat), "degenerate geotransform")
    gcps = write(tmp_path / "gcps.tif", [pixels()], Affine.identity())
    with rasterio.open(gcps, "r+") as dataset:
        points = [GroundControlPoint(row, col, 5e5 + col, 5e6 - row) for row, col in ((0, 0), (0, 50), (40, 0))]
        dataset.gcps = points, rasterio.crs.CRS.from_epsg(32633)
    with open_raster("moving", gcps, 1) as raster:
        assert raster.grid.transform.almost_equals(Affine(1, 0, 5e5, 0, -1, 5e6)) and raster.grid.crs.to_epsg() == 32633
    with rasterio.open(gcps, "r+") as dataset:
        dataset.gcps = [*points, GroundControlPoint(40, 50, 5e5 + 52, 5e6 - 40)], rasterio.crs.CRS.from_epsg(32633)
    refused(gcps, r"4 ground control point\(s\), which no geotransform fits \(the best is 0.\d+ pixels off\)")
    refused(write(tmp_path / "nowhere.tif", [pixels()], Affine.identity()), "no georeferencing at all")


def test_a_container_names_its_rasters(tmp_path):
    path = tmp_path / "pages.tif"
    write(path, [np.ones((9, 9), np.uint8)], grid(9, 9))
    pages = tmp_path / "pages.gpkg"
    for name in "mf":
        rasterio.shutil.copy(path, pages, driver="GPKG", RASTER_TABLE=name, APPEND_SUBDATASET="YES")
    refused(str(pages), "container of 2 rasters. Name one of them: GPKG:.*:M; GPKG:.*:F")


def test_a_palette_of_greys_is_brightness(tmp_path):
    seen = pixels(np.uint8)
    path = write(tmp_path / "grey.tif", [seen], grid(60, 50))
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {index: (255 - index,) * 3 + (255,) for index in range(256)})
    with open_raster("moving", path, 1) as raster:
        check_brightness(raster)
        assert np.array_equal(raster.read(WHOLE), 255.0 - seen)
        assert np.array_equal(raster.read_bands([1], WHOLE)[0][0], seen)


@pytest.mark.parametrize("value", [-(2**63), 2**63 - 1, 2**64 - 1])
def test_nodata_of_64_bit_integers_has_all_its_digits(tmp_path, value):
    """rasterio tells it as a float, of which the last digits are lost."""
    dtype = np.uint64 if value > 2**63 else np.int64
    seen = np.ones((50, 60), dtype)
    seen[:5] = value
    path = write(tmp_path / "a.tif", [seen], grid(60, 50))
    band = f'<PAMRasterBand band="1"><NoDataValue>{value}</NoDataValue></PAMRasterBand>'
    Path(path + ".aux.xml").write_text(f"<PAMDataset>{band}</PAMDataset>")
    with open_raster("moving", path, 1) as raster:
        assert raster.nodata == value and isinstance(raster.nodata, int)
        assert np.isnan(raster.read(WHOLE)).sum() == 5 * 60


def test_nodata_that_misses_the_tag_in_the_last_digit_is_told(tmp_path, caplog):
    """As GDAL takes it: -3.4028234663852886e38 written with six digits."""
    seen = pixels(np.float32)
    seen[:5] = np.float32(-3.402823e38)
    path = write(tmp_path / "a.tif", [seen], grid(60, 50), nodata=-3.4028234663852886e38)
    with open_raster("moving", path, 1) as raster:
        assert np.isnan(raster.read(WHOLE)).sum() == 5 * 60
        tell_of_nearly_nodata(raster, raster.read_bands([1], WHOLE)[0])
    assert "misses it in the last digits: they are taken for nodata" in caplog.text


def test_a_truncated_file_is_an_input_error_when_it_is_read(tmp_path):
    rng = np.random.default_rng(1)
    path = write(tmp_path / "a.tif", [rng.integers(0, 9999, SHAPE).astype(np.uint16)], grid(60, 50), compress="deflate")
    os.truncate(path, os.path.getsize(path) // 2)
    with pytest.raises(InputError, match=r"moving raster.*can't be read"), open_raster("moving", path, 1) as raster:
        raster.read(WHOLE)
