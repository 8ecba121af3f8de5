# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster as written: where its pixels come from, what is valid, what else it carries."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.warp import transform as transform_coordinates
from rasterio.windows import Window

from core.errors import Cancelled, InputError, SettingsError
from core.geometry.grid import Grid
from core.geometry.transforms import AffineTransform
from core.images.raster import Raster, open_raster
from core.progress import Progress
from core.settings import AlignmentSettings
from core.writing.nodata import output_nodata
from core.writing.output import atomic_output
from core.writing.warp import OutputSummary, write_aligned
from tests.core.rasters import EPSG, PIXEL, grid, positions, view, write

SHIFT = Affine.translation(3.3, -7.8)  # pixels: right and up


def placed_at(moving: Raster, corrected: Affine) -> AffineTransform:
    """The transform that gives the raster this corrected geotransform."""
    return AffineTransform(moving.grid.transform * ~corrected)


def align(
    source: str, output: Path, corrected: Affine, target: Grid | None = None, band: int = 1, **settings
) -> OutputSummary:
    """Write `source` as it lies with its corrected geotransform, on its own grid by default."""
    chosen = AlignmentSettings(output_on_moving_grid=target is None, **settings)
    with open_raster("moving", source, band, chosen.moving_nodata) as moving, atomic_output(str(output)) as temporary:
        return write_aligned(
            moving, placed_at(moving, corrected), target or moving.grid, temporary, chosen, None, Progress()
        )


@contextmanager
def opened(path: Path | str):
    with rasterio.open(path) as dataset:
        yield dataset


def pixels_of(path: Path, band: int = 1) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(band)


def valid_of(path: Path, band: int = 1) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read_masks(band) != 0


def source_columns(height: int, width: int, corrected: Affine, own: Affine) -> tuple[np.ndarray, np.ndarray]:
    """Column and row in the source of each pixel's middle when the raster `own` is placed by `corrected`."""
    return positions(~corrected * own, height, width)


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


def test_complex_bands_are_refused(tmp_path):
    source = write(tmp_path / "moving.tif", [np.ones((30, 40), np.complex64)], grid(40, 30))
    with pytest.raises(InputError, match="complex"):
        align(source, tmp_path / "out.tif", grid(40, 30))


@pytest.mark.parametrize("settings", [{}, {"resampling": "none"}, {"trim_edge_invalid": True}], ids=str)
def test_cancelled_in_the_midst_leaves_nothing(tmp_path, settings):
    own = grid(300, 300)
    source = write(tmp_path / "moving.tif", [view(own, 300, 300).astype(np.uint16)], own, nodata=0)
    output = str(tmp_path / "out.tif")
    Path(output).write_bytes(b"what was there before")
    seen = []
    progress = Progress(lambda fraction, message: seen.append(fraction), lambda: len(seen) > 0 and seen[-1] > 0.5)
    chosen = AlignmentSettings(**settings)
    with open_raster("moving", source, 1) as moving, pytest.raises(Cancelled), atomic_output(output) as temporary:
        write_aligned(moving, placed_at(moving, own * SHIFT), moving.grid, temporary, chosen, None, progress)
    assert seen and max(seen) < 1
    assert sorted(os.listdir(tmp_path)) == ["moving.tif", "out.tif"]
    assert (tmp_path / "out.tif").read_bytes() == b"what was there before"


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
