# SPDX-License-Identifier: GPL-2.0-or-later
"""When and by which sensor a raster was taken, as its metadata tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from rasterio.io import DatasetReader

from .readable import READING_ERRORS

# Names of metadata items, the surest first; those of GDAL's domain IMAGERY, of Landsat, Sentinel-2, MODIS, STAC, ENVI,
# photographs and NITF. The last one tells when the file was made, which may be long after.
DATES = (
    *("ACQUISITIONDATETIME", "ACQUISITION_DATETIME", "DATATAKE_1_DATATAKE_SENSING_START", "PRODUCT_START_TIME"),
    *("SENSING_TIME", "DATE_ACQUIRED", "ACQUISITION_DATE", "ACQUISITION_TIME", "RANGEBEGINNINGDATE", "START_DATETIME"),
    *("DATETIME", "EXIF_DATETIMEORIGINAL", "NITF_IDATIM", "TIFFTAG_DATETIME"),
)
TIMES = {"DATE_ACQUIRED": "SCENE_CENTER_TIME", "RANGEBEGINNINGDATE": "RANGEBEGINNINGTIME"}  # of the day, by the date
OF_THE_FILE = "TIFFTAG_DATETIME"
PLATFORMS = (
    *("SATELLITEID", "SPACECRAFT_ID", "DATATAKE_1_SPACECRAFT_NAME", "SPACECRAFT_NAME", "ASSOCIATEDPLATFORMSHORTNAME"),
    *("PLATFORM", "EXIF_MAKE"),
)
SENSORS = (
    *("SENSOR", "SENSORID", "SENSOR_ID", "SENSOR_TYPE", "INSTRUMENT", "INSTRUMENTS", "ASSOCIATEDINSTRUMENTSHORTNAME"),
    "EXIF_MODEL",
)
DOMAINS = ("ENVI", "EXIF", None, "IMAGERY")  # a later one counts for more; None: the one without a name
MOMENT = re.compile(r"(\d{4})[-:/.]?(\d\d)[-:/.]?(\d\d)(?:[T ]*(\d\d):?(\d\d))?")
NOTHING = {"", "none", "null", "unknown", "undefined", "n/a", "na", "-"}
LONGEST = 80  # letters of a name that is one


@dataclass(frozen=True)
class Acquisition:
    """When and by what a raster was taken; empty texts where its metadata don't tell.

    sensor : platform and sensor, as in 'LANDSAT_7 ETM'.
    date : ISO date, with hours and minutes where they are known.
    date_of_file : whether the date is only known to be that of the file.
    """

    sensor: str = ""
    date: str = ""
    date_of_file: bool = False


def acquisition_of(dataset: DatasetReader) -> Acquisition:
    """What the metadata of an opened raster tell; nothing where they can't be read."""
    items: dict[str, str] = {}
    for domain in DOMAINS:
        try:
            found = dataset.tags(ns=domain)
        except READING_ERRORS:
            continue
        items.update({re.sub(r"\W", "_", name.strip()).upper(): value for name, value in found.items()})
    date, name = _date(items)
    return Acquisition(_sensor(items), date, name == OF_THE_FILE)


def _date(items: Mapping[str, str]) -> tuple[str, str]:
    """The first date that is one, and the name of its item; empty texts where there is none."""
    for name in DATES:
        found = MOMENT.search(f"{items.get(name, '')} {items.get(TIMES.get(name, ''), '')}".replace('"', ""))
        if not found:
            continue
        year, month, day, hour, minute = (int(part or 0) for part in found.groups())
        try:
            moment = datetime(year, month, day, hour, minute)
        except ValueError:  # 0000:00:00, as cameras without a clock write
            continue
        return moment.strftime("%Y-%m-%d %H:%M" if found[4] else "%Y-%m-%d"), name
    return "", ""


def _sensor(items: Mapping[str, str]) -> str:
    platform, sensor = _name(items, PLATFORMS), _name(items, SENSORS)
    if sensor.lower().startswith(platform.lower()) or platform.lower().endswith(sensor.lower()):
        return max(platform, sensor, key=len)
    return f"{platform} {sensor}".strip()


def _name(items: Mapping[str, str], names: Iterable[str]) -> str:
    """The first of the items that names something; lists of JSON without their signs."""
    cleaned = (" ".join(re.sub(r"[\[\]\"'{}]", " ", items.get(name, "")).split()) for name in names)
    return next((text for text in cleaned if text.lower() not in NOTHING and len(text) <= LONGEST), "")
