# SPDX-License-Identifier: GPL-2.0-or-later
"""When and by what a raster was taken: what its metadata tell, and nothing where they don't."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from core.images.acquisition import Acquisition, acquisition_of
from tests.core.rasters import grid, write


@pytest.mark.parametrize(
    ("plain", "imagery", "wanted"),
    [
        ({}, {}, Acquisition()),
        (
            {"TIFFTAG_DATETIME": "2022:01:31 08:00:00"},
            {"SATELLITEID": "WV02", "ACQUISITIONDATETIME": "2020-02-29 10:11:12"},
            Acquisition("WV02", "2020-02-29 10:11"),
        ),
        ({"TIFFTAG_DATETIME": "2022:01:31 08:00:00"}, {}, Acquisition("", "2022-01-31 08:00", date_of_file=True)),
        (  # Landsat
            {"SPACECRAFT_ID": "LANDSAT_8", "SENSOR_ID": "OLI_TIRS", "DATE_ACQUIRED": "2021-05-06"},
            {},
            Acquisition("LANDSAT_8 OLI_TIRS", "2021-05-06"),
        ),
        (  # STAC
            {"platform": "sentinel-2b", "instruments": '["msi"]', "datetime": "2023-07-01T09:50:31Z"},
            {},
            Acquisition("sentinel-2b msi", "2023-07-01 09:50"),
        ),
        (  # a photograph by a camera without a clock
            {"EXIF_Make": "DJI", "EXIF_Model": "DJI FC6310", "EXIF_DateTimeOriginal": "0000:00:00 00:00:00"},
            {},
            Acquisition("DJI FC6310"),
        ),
        ({"SENSOR": "unknown", "PLATFORM": "", "datetime": "yesterday"}, {}, Acquisition()),
        ({"NITF_IDATIM": "20140102030405", "SENSOR": "x" * 500}, {}, Acquisition("", "2014-01-02 03:04")),
    ],
)
def test_what_the_metadata_tell(tmp_path, plain, imagery, wanted):
    path = write(tmp_path / "raster.tif", [np.ones((4, 4), np.uint8)], grid(4, 4))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**plain)
        dataset.update_tags(ns="IMAGERY", **imagery)
    with rasterio.open(path) as dataset:
        assert acquisition_of(dataset) == wanted
