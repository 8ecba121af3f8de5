# SPDX-License-Identifier: GPL-2.0-or-later
"""What a raster carries beside its pixels comes along, whatever the format; what can't is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine

from core import align_image_pair, apply_to_raster, trim_edges
from core.errors import InputError
from core.images.description import described
from tests.core.rasters import make_pair, view, write

XMP = '<?xpacket begin="" id="W5M0"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>'
NAMES = "<CategoryNames><Category>water</Category><Category>gr&lt;a&gt;ss</Category></CategoryNames>"
FIELD = '<FieldDefn index="0"><Name>Class</Name><Type>2</Type><Usage>2</Usage></FieldDefn>'
ROW = '<Row index="0"><F>water</F></Row>'
TABLE = f'<GDALRasterAttributeTable tableType="thematic">{FIELD}{ROW}</GDALRasterAttributeTable>'
VRT, TRIM = {"format": "vrt", "resampling": "none"}, {"trim_edge_invalid": True}
HOW = ({}, {"resampling": "none"}, {"format": "cog"}, VRT, TRIM)


def classes(pair, path: Path) -> str:
    """Land cover on the moving raster's grid with all that a GeoTIFF of one may carry."""
    with rasterio.open(pair.moving) as moving:
        seen = (moving.read(1) // 1100).astype(np.uint8)
        made = write(path, [seen], moving.transform, nodata=255)
        text = moving.crs.to_wkt().replace('"', "&quot;")
    with rasterio.open(made, "r+") as dataset:
        name, _, value = XMP.partition("=")
        dataset.update_tags(ns="xml:XMP", **{name: value})
        dataset.units, dataset.descriptions = ("class",), ("cover",)
    epoch = f'<SRS dataAxisToSRSAxisMapping="1,2" coordinateEpoch="2021.3">{text}</SRS>'
    band = f'<PAMRasterBand band="1">{NAMES}{TABLE}</PAMRasterBand>'
    Path(made + ".aux.xml").write_text(f"<PAMDataset>{epoch}{band}</PAMDataset>")
    return made


@pytest.fixture(scope="module")
def solved(tmp_path_factory):
    pair = make_pair(tmp_path_factory.mktemp("pair"))
    solution = str(pair.folder / "s.json")
    align_image_pair(pair.moving, pair.fixed, pair.output, solution=solution)
    return pair, solution


@pytest.mark.parametrize("how", HOW, ids=str)
def test_classes_keep_their_names(solved, tmp_path, how):
    pair, solution = solved
    source = classes(pair, tmp_path / "cover.tif")
    output = str(tmp_path / ("out.vrt" if how.get("format") == "vrt" else "out.tif"))
    assert apply_to_raster(solution, source, output, **how)["resampling"] in ("nearest", "none")
    with rasterio.open(output) as dataset:
        known = described(dataset)
        packet = dataset.tags(ns="xml:XMP")["xml:XMP"]
        if dataset.driver == "VRT":  # GDAL lays it out anew
            assert "".join(packet.split()) == "".join(XMP.split())
        else:
            assert packet == XMP
        assert (dataset.units, dataset.descriptions) == (("class",), ("cover",))
    assert [name.text for name in known.iter("Category")] == ["water", "gr<a>ss"]
    assert known.find(".//GDALRasterAttributeTable/Row/F").text == "water"
    assert known.find("SRS").get("coordinateEpoch") == "2021.3"


def test_a_trim_in_place_keeps_them_too_or_refuses(solved, tmp_path):
    pair, _ = solved
    source = classes(pair, tmp_path / "cover.tif")
    trim_edges(source, in_place=True)
    with rasterio.open(source) as dataset:
        assert [name.text for name in described(dataset).iter("Category")] == ["water", "gr<a>ss"]
    pages = str(tmp_path / "pages.tif")
    for append in ("NO", "YES"):
        rasterio.shutil.copy(source, pages, driver="GTiff", APPEND_SUBDATASET=append)
    before = Path(pages).read_bytes()
    with pytest.raises(InputError, match="2 pages, of which only the first would be left"):
        trim_edges(pages, in_place=True)
    assert Path(pages).read_bytes() == before
    picture = str(tmp_path / "picture.tif")
    rasterio.shutil.copy(source, picture, driver="PNG")
    with pytest.raises(InputError, match="is a PNG"):
        trim_edges(picture, in_place=True)


@pytest.mark.parametrize("value", [-(2**63), 2**63 - 1, float("nan"), float("inf")])
@pytest.mark.parametrize("how", HOW[:3], ids=str)
def test_nodata_at_the_ends_of_a_type(solved, tmp_path, value, how):
    pair, solution = solved
    with rasterio.open(pair.moving) as moving:
        seen = moving.read(1).astype(np.int64 if isinstance(value, int) else np.float32)
        seen[:40] = value
        source = write(tmp_path / "a.tif", [seen], moving.transform)
    band = f'<PAMRasterBand band="1"><NoDataValue>{value}</NoDataValue></PAMRasterBand>'
    Path(source + ".aux.xml").write_text(f"<PAMDataset>{band}</PAMDataset>")
    output = str(tmp_path / "out.tif")
    told = apply_to_raster(solution, source, output, **{"resampling": "nearest", **how})["output"]["nodata"]
    assert told == (value if isinstance(value, int) else str(value))
    with rasterio.open(output) as dataset:
        assert float(described(dataset).findtext(".//NoDataValue")) == pytest.approx(float(value), nan_ok=True)
        assert 36 * 208 < (dataset.read_masks(1) == 0).sum() < 46 * 208
    assert not Path(output + ".aux.xml").exists()


def test_control_points_and_rpcs_are_told(solved, tmp_path, caplog):
    pair, solution = solved
    with rasterio.open(pair.moving) as moving:
        made = write(tmp_path / "rpc.tif", moving.read(), moving.transform)
    numbers = " ".join(["1", *["0"] * 19])
    with rasterio.open(made, "r+") as dataset:
        coefficients = dict.fromkeys(("LINE_NUM_COEFF", "LINE_DEN_COEFF", "SAMP_NUM_COEFF", "SAMP_DEN_COEFF"), numbers)
        scales = {
            f"{name}_{kind}": "1" for name in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT") for kind in ("OFF", "SCALE")
        }
        dataset.update_tags(ns="RPC", **coefficients, **scales)
    apply_to_raster(solution, made, str(tmp_path / "out.tif"))
    assert "in place of the RPCs" in caplog.text


def test_a_raster_that_was_moved_already_is_told(solved, tmp_path, caplog):
    pair, solution = solved
    apply_to_raster(solution, pair.moving, str(tmp_path / "once.tif"))
    assert "aligned already" not in caplog.text
    apply_to_raster(solution, str(tmp_path / "once.tif"), str(tmp_path / "twice.tif"))
    assert "has been aligned already, by this solution" in caplog.text


@pytest.mark.parametrize(
    "how", [{}, {"output_on_moving_grid": False}, {"trim_edge_invalid": True, "edge_trim_depth": 150}]
)
def test_an_output_without_a_valid_pixel_is_refused(tmp_path, how):
    """It has none, lies far beside the fixed raster, or all of it is trimmed."""
    pair = make_pair(tmp_path / "pair", Affine.translation(37.3, 24.6))
    solution = str(tmp_path / "s.json")
    align_image_pair(pair.moving, pair.fixed, pair.output, solution=solution)
    if "trim_edge_invalid" in how:
        source = pair.moving
        with rasterio.open(source, "r+") as dataset:
            pixels = dataset.read()
            pixels[:, 98, 104] = 0
            dataset.write(pixels)
            dataset.nodata = 0
    else:
        far = Affine.translation(500_000, 5_000_000) * Affine.translation(0, 90_000) * Affine.scale(10, -10)
        source = write(tmp_path / "far.tif", [view(far, 60, 60).astype(np.uint16)], far, nodata=0)
        if how == {}:
            blank = Affine.translation(500_000, 5_000_000) * Affine.scale(30, -30)
            source = write(tmp_path / "far.tif", [np.zeros((60, 60), np.uint16)], blank, nodata=0)
    output = tmp_path / "out.tif"
    with pytest.raises(InputError, match="no valid pixel"):
        apply_to_raster(solution, source, str(output), **how)
    assert not output.exists()


def test_what_can_not_be_read_beside_the_pixels_is_no_end_of_it(solved, tmp_path):
    """Control characters in a description, as some cameras write them, and XML that is none."""
    pair, solution = solved
    source = classes(pair, tmp_path / "cover.tif")
    with rasterio.open(source, "r+") as dataset:
        dataset.update_tags(CAMERA="a\x01b\x1fc")
        dataset.update_tags(ns="xml:OTHER", **{"<a b": "'1'><c></a>"})
    apply_to_raster(solution, source, str(tmp_path / "out.tif"))
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert [name.text for name in described(dataset).iter("Category")] == ["water", "gr<a>ss"]
