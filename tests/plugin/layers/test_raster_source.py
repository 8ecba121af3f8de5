# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers as users have them: archives, subdatasets, options, another CRS than the file's, no file at all."""

from __future__ import annotations

import os
import zipfile

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProject, QgsRasterLayer

from tests.image_pair import EPSG, PIXEL_SIZE, write_raster

ALGORITHM = "coregix:alignimagepair"


@pytest.fixture
def align(plugin, tmp_path):
    from qgis import processing

    def align(moving, fixed, feedback=None, output=None, **parameters):
        inputs = {"MOVING": moving if isinstance(moving, QgsRasterLayer) else str(moving), "FIXED": str(fixed)}
        output = output or str(tmp_path / "aligned.tif")
        return processing.run(ALGORITHM, {**inputs, "OUTPUT": output, **parameters}, feedback=feedback)

    return align


def assert_shift(results, pair):
    assert results["SHIFT_X"] == pytest.approx(pair.shift_x, abs=0.1 * PIXEL_SIZE)
    assert results["SHIFT_Y"] == pytest.approx(pair.shift_y, abs=0.1 * PIXEL_SIZE)


def test_raster_in_an_archive(align, pair, tmp_path):
    archive = tmp_path / "two rasters.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(pair.moving, "folder/moving.tif")
        file.write(pair.fixed, "fixed.tif")
    assert_shift(align(f"/vsizip/{archive}/folder/moving.tif", f"/vsizip/{archive}/fixed.tif"), pair)


def test_subdataset_of_a_tiff(align, pair, tmp_path):
    container = tmp_path / "pages.tif"
    gdal.Translate(str(container), str(pair.fixed))
    gdal.Translate(str(container), str(pair.moving), creationOptions=["APPEND_SUBDATASET=YES"])
    assert_shift(align(f"GTIFF_DIR:2:{container}", pair.fixed), pair)


def test_subdataset_of_netcdf(align, pair, tmp_path):
    container = tmp_path / "two variables.nc"
    gdal.Translate(str(container), str(pair.moving), format="netCDF")
    assert_shift(align(f'NETCDF:"{container}":Band1', pair.fixed), pair)


def test_relative_names(align, pair, tmp_path, monkeypatch):
    with zipfile.ZipFile(tmp_path / "moving.zip", "w") as file:
        file.write(pair.moving, "moving.tif")
    gdal.Translate(str(tmp_path / "moving.nc"), str(pair.moving), format="netCDF")
    monkeypatch.chdir(tmp_path)
    fixed = os.path.relpath(pair.fixed)
    for moving in (os.path.relpath(pair.moving), "/vsizip/moving.zip/moving.tif", 'NETCDF:"moving.nc":Band1'):
        results = align(moving, fixed, output="relative.tif")
        assert_shift(results, pair)
        assert (tmp_path / "relative.tif").is_file()
        (tmp_path / "relative.tif").unlink()


def test_open_options_are_left_out_with_a_warning(align, pair, feedback):
    layer = QgsRasterLayer(f"{pair.moving}|option:NUM_THREADS=2", "moving")
    assert layer.isValid()
    assert_shift(align(layer, pair.fixed, feedback), pair)
    assert any(line.startswith("warning:") and "NUM_THREADS=2" in line for line in feedback.lines)


def test_layer_crs_overrides_a_wrong_one_in_the_file(align, pair, tmp_path):
    wrong = tmp_path / "wrong.tif"
    gdal.Translate(str(wrong), str(pair.moving), outputSRS="EPSG:32634")
    layer = QgsRasterLayer(str(wrong), "moving")
    layer.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"))
    QgsProject.instance().addMapLayer(layer)
    results = align(layer, pair.fixed)
    assert_shift(results, pair)
    assert QgsRasterLayer(results["OUTPUT"], "aligned").crs().authid() == f"EPSG:{EPSG}"


def test_layer_crs_stands_in_for_a_missing_one(align, pair, tmp_path):
    bands = list(gdal.Open(str(pair.moving)).ReadAsArray())
    layer = QgsRasterLayer(str(write_raster(tmp_path / "none.tif", bands, epsg=None)), "moving")
    layer.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{EPSG}"))
    assert_shift(align(layer, pair.fixed), pair)


def test_web_map_is_refused(align, pair, tmp_path):
    url = "type=xyz&url=file:///nonexistent/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=3&zmin=0"
    layer = QgsRasterLayer(url, "street map", "wms")
    assert layer.isValid()
    with pytest.raises(QgsProcessingException, match="'street map' comes from the provider 'wms'.*GeoTIFF"):
        align(layer, pair.fixed)
    assert list(tmp_path.iterdir()) == []


def test_raster_in_the_memory_of_qgis_is_refused(align, pair):
    gdal.Translate("/vsimem/moving.tif", str(pair.moving))
    try:
        layer = QgsRasterLayer("/vsimem/moving.tif", "in memory")
        with pytest.raises(QgsProcessingException, match="'in memory' lives in the memory of QGIS.*GeoTIFF"):
            align(layer, pair.fixed)
    finally:
        del layer
        gdal.Unlink("/vsimem/moving.tif")


def test_raster_is_not_aligned_to_itself_but_to_another_of_its_bands(align, pair):
    with pytest.raises(QgsProcessingException, match="same band of.*Choose two rasters"):
        align(pair.fixed, pair.fixed)
    assert align(pair.fixed, pair.fixed, FIXED_BAND=2)["SHIFT_PIXELS"] == pytest.approx(0, abs=0.1)


def test_output_that_is_an_input_is_refused(align, pair, tmp_path):
    link = tmp_path / "link.tif"
    link.symlink_to(pair.moving)
    before = pair.moving.read_bytes()
    for output in (str(pair.moving), str(link)):
        with pytest.raises(QgsProcessingException, match="is an input too"):
            align(pair.moving, pair.fixed, output=output)
    assert pair.moving.read_bytes() == before
