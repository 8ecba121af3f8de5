# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad input: a message that names the problem, a non-zero exit, and everything on disk as it was."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from core import align_image_pair
from core.errors import CoregixError
from tests.core.commands import options, run
from tests.core.rasters import Pair, grid, make_pair, misfit, view, write

Case = Callable[[Pair], dict[str, Any]]
CASES: dict[str, tuple[Case, str]] = {}


def case(message: str) -> Callable[[Case], Case]:
    """A way to spoil a pair, by name, with the message that must come. It returns the options to give."""

    def register(spoil: Case) -> Case:
        CASES[spoil.__name__] = spoil, message
        return spoil

    return register


def change(path: str, edit: Callable[[np.ndarray], Any] | None = None, **attributes: Any) -> dict[str, Any]:
    """Change a raster's pixels (bands, rows, columns) in place, and its attributes."""
    with rasterio.open(path, "r+") as dataset:
        if edit:
            values = dataset.read()
            edit(values)
            dataset.write(values)
        for name, value in attributes.items():
            setattr(dataset, name, value)
    return {}


def rewrite(
    path: str, edit: Callable[[np.ndarray], np.ndarray] = lambda pixels: pixels, **profile: Any
) -> dict[str, Any]:
    """Write a raster anew, with other pixels or another profile."""
    with rasterio.open(path) as dataset:
        pixels, transform = dataset.read(), profile.pop("transform", dataset.transform)
    write(path, edit(pixels), transform, **profile)
    return {}


@case("don't overlap")
def no_overlap(pair):
    return change(pair.moving, transform=grid(208, 196, left=5000))


@case("2 band(s), so there is no band 6")
def moving_band_out_of_range(pair):
    return {"moving_band_index": 5}


@case("2 band(s), so there is no band 3")
def fixed_band_out_of_range(pair):
    return {"fixed_band_index": 2}


@case("moving raster '{moving}' has no CRS")
def moving_without_crs(pair):
    return rewrite(pair.moving, crs=None)


@case("fixed raster '{fixed}' has no CRS")
def fixed_without_crs(pair):
    return rewrite(pair.fixed, crs=None)


@case("CRS given for the moving raster can't be understood")
def nonsense_as_crs(pair):
    return {"moving_crs": "EPSG:nonsense"}


@case("no valid pixel")
def all_nodata(pair):
    return rewrite(pair.moving, np.zeros_like, nodata=0)


@case("no valid pixel")
def all_nan(pair):
    return rewrite(pair.fixed, lambda pixels: np.full(pixels.shape, np.nan, np.float32))


@case("min_valid_fraction 0.9")
def overlap_below_the_minimum(pair):
    def cut(values):
        values[:, :, :90] = 0

    return {**change(pair.moving, cut, nodata=0), "min_valid_fraction": 0.9}


@case("complex")
def complex_band(pair):
    return rewrite(pair.moving, lambda pixels: pixels.astype(np.complex64))


@case("palette")
def palette_band(pair):
    rewrite(pair.fixed, lambda pixels: (pixels[:1] // 16).astype(np.uint8), photometric="PALETTE")
    with rasterio.open(pair.fixed, "r+") as dataset:
        dataset.write_colormap(1, {1: (255, 0, 0, 255)})
    return {}


@case("moving raster '{moving}' can't be read")
def missing_file(pair):
    os.remove(pair.moving)
    return {}


@case("fixed raster '{fixed}' can't be read")
def unreadable_file(pair):
    Path(pair.fixed).write_bytes(b"this is no raster")
    return {}


@case("moving raster '{moving}' can't be read")
def truncated_moving(pair):
    os.truncate(pair.moving, os.path.getsize(pair.moving) // 2)
    return {}


@case("fixed raster '{fixed}' can't be read")
def truncated_fixed(pair):
    rewrite(pair.fixed, compress="deflate")
    os.truncate(pair.fixed, os.path.getsize(pair.fixed) // 2)
    return {}


@case("moving raster's own file")
def output_is_the_moving_raster(pair):
    return {"output_image": pair.moving}


@case("fixed raster's own file")
def output_is_a_link_to_the_fixed_raster(pair):
    link = pair.folder / "link.tif"
    link.symlink_to(pair.fixed)
    return {"output_image": str(link)}


@case("own file")
def output_is_what_a_virtual_raster_reads(pair):
    with rasterio.open(pair.moving) as dataset:
        geotransform = ", ".join(map(str, dataset.transform.to_gdal()))
    (pair.folder / "moving.vrt").write_text(
        f'<VRTDataset rasterXSize="208" rasterYSize="196"><SRS>EPSG:32633</SRS><GeoTransform>{geotransform}'
        '</GeoTransform><VRTRasterBand dataType="UInt16" band="1"><SimpleSource><SourceFilename relativeToVRT="1">'
        "moving.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    return {"moving_image": str(pair.folder / "moving.vrt"), "output_image": pair.moving}


@case("no GeoTIFF")
def output_is_no_geotiff(pair):
    return {"output_image": str(pair.folder / "aligned.png")}


@case("does not exist")
def output_folder_is_missing(pair):
    return {"output_image": str(pair.folder / "none" / "aligned.tif")}


@case("min_valid_fraction is 0")
def no_valid_fraction(pair):
    return {"min_valid_fraction": 0}


@case("min_valid_fraction is 1.5")
def valid_fraction_above_one(pair):
    return {"min_valid_fraction": 1.5}


@case("split_factor is -1")
def negative_split_factor(pair):
    return {"split_factor": -1}


@case("moving raster '{moving}' has a degenerate geotransform")
def degenerate_geotransform(pair):
    return rewrite(pair.moving, transform=Affine(10, 20, 500_000, 5, 10, 5_000_000))


@case("output_nodata is -9999")
def nodata_that_pixels_cannot_hold(pair):
    return {"output_nodata": -9999}


@case("trim's detection band index 4")
def trim_band_out_of_range(pair):
    return {"trim_edge_invalid": True, "edge_trim_detection_band_index": 4}


@case("No temporary folder can be made")
def temporary_folder_is_missing(pair):
    return {"keep_temp_dir": True, "temp_dir": str(pair.folder / "none")}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file under a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def given(pair: Pair, settings: dict[str, Any]) -> dict[str, Any]:
    return {"moving_image": pair.moving, "fixed_image": pair.fixed, "output_image": pair.output, **settings}


@pytest.mark.parametrize("name", CASES)
def test_bad_input_from_python(pair, name):
    spoil, message = CASES[name]
    settings = spoil(pair)
    before = contents(pair.folder)
    with pytest.raises(CoregixError) as caught:
        align_image_pair(**given(pair, settings))
    assert message.format(moving=pair.moving, fixed=pair.fixed) in str(caught.value)
    assert contents(pair.folder) == before


@pytest.mark.parametrize("name", CASES)
def test_bad_input_on_the_command_line(pair, name):
    spoil, message = CASES[name]
    Path(pair.output).write_bytes(b"what was there before")
    settings = spoil(pair)
    before = contents(pair.folder)
    done = run("align", *options(**given(pair, settings)))
    assert done.returncode == 1 and done.stdout == ""
    last = done.stderr.splitlines()[-1]
    assert last.startswith("error: ") and "Traceback" not in done.stderr
    assert message.format(moving=pair.moving, fixed=pair.fixed) in last
    assert contents(pair.folder) == before


def test_a_read_only_output_folder(pair, read_only_folder):
    for output in ("new.tif", "old.tif"):
        done = run("align", *options(**given(pair, {"output_image": read_only_folder / output})))
        assert done.returncode == 1 and done.stdout == ""
        assert "read-only" in done.stderr.lower() or "can't be written to" in done.stderr
    assert contents(read_only_folder) == {"old.tif": b"old"}


@pytest.mark.parametrize("settings", [{}, {"resampling": "none"}, {"trim_edge_invalid": True}], ids=str)
def test_a_full_disk(pair, small_disk, settings):
    (small_disk / "filler").write_bytes(bytes(150_000))
    (small_disk / "old.tif").write_bytes(b"old")
    before = contents(small_disk)
    for output in ("new.tif", "old.tif"):
        done = run("align", *options(**given(pair, {"output_image": small_disk / output, **settings})))
        assert done.returncode == 1 and done.stdout == ""
        assert "error: The output can't be written: the disk is full" in done.stderr
        assert contents(small_disk) == before


@pytest.mark.parametrize(
    "transform",
    [
        pytest.param(Affine(10, 0, 500_140, 0, 10, 4_997_950), id="south-up"),
        pytest.param(Affine.translation(500_340, 4_999_710) * Affine.rotation(-8) * Affine.scale(9, -9), id="rotated"),
        pytest.param(Affine(10, 0, 500_140, 0, -6, 4_999_910), id="non-square"),
    ],
)
@pytest.mark.parametrize("role", ["moving", "fixed"])
def test_unusual_grids_are_no_bad_input(tmp_path, transform, role):
    pair = make_pair(tmp_path)
    shown = Affine.identity() if role == "fixed" else pair.truth
    write(getattr(pair, role), [np.rint(view(transform, 196, 208, shown)).astype(np.uint16)], transform)
    summary = align_image_pair(**given(pair, {"resampling": "cubic"}))
    assert (summary["shift_x"], summary["shift_y"]) == pytest.approx((37.3, 24.6), abs=1)
    assert misfit(pair.output) < 60
