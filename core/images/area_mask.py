# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of a raster that the registration shall use, or ignore: polygons or another raster."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError, RasterioError
from rasterio.features import rasterize
from rasterio.io import DatasetReader
from rasterio.warp import reproject, transform_geom

from ..arrays import Flags
from ..errors import InputError
from ..geometry.grid import Grid

GEOJSON = (".geojson", ".json")
POLYGONS = ("Polygon", "MultiPolygon")


class Area(Protocol):
    """Something that covers a part of the map."""

    def covers(self, grid: Grid) -> Flags:
        """(rows, columns) bool: pixels of the grid whose middle is covered."""


@dataclass(frozen=True)
class AreaMask:
    """The pixels that count: those in the area, or (`ignore`) those outside it."""

    area: Area
    ignore: bool

    def on(self, grid: Grid) -> Flags:
        """(rows, columns) bool: pixels of the grid that count."""
        covered = self.area.covers(grid)
        return ~covered if self.ignore else covered


@dataclass(frozen=True)
class PolygonArea:
    """GeoJSON polygons in a CRS."""

    polygons: list[dict[str, Any]]
    crs: CRS

    def covers(self, grid: Grid) -> Flags:
        """Whether a pixel's middle lies in a polygon."""
        shapes = transform_geom(self.crs, grid.crs, self.polygons) if self.crs != grid.crs else self.polygons
        covered: Flags = rasterize(shapes, grid.shape, transform=grid.transform, dtype=np.uint8).astype(bool)
        return covered


@dataclass(frozen=True)
class RasterArea:
    """Valid pixels other than 0 of a raster's first band."""

    dataset: DatasetReader

    def covers(self, grid: Grid) -> Flags:
        """Whether the raster's pixel at a pixel's middle is valid and not 0."""
        flags = ((self.dataset.read(1) != 0) & (self.dataset.read_masks(1) != 0)).astype(np.uint8)
        covered = np.zeros(grid.shape, np.uint8)
        reproject(
            flags,
            covered,
            src_transform=self.dataset.transform,
            src_crs=self.dataset.crs,
            dst_transform=grid.transform,
            dst_crs=grid.crs,
            resampling=Resampling.nearest,
        )
        inside: Flags = covered != 0
        return inside


@contextmanager
def open_area_mask(path: str | None, ignore: bool) -> Iterator[AreaMask | None]:
    """The mask in a file, None without a path.

    A raster's valid pixels other than 0 are the area; of a vector file it is the polygons. GeoJSON is read here, any
    other vector format through GDAL's ogr2ogr.

    Raises
    ------
    InputError : the file is neither, holds no polygon, or has no CRS.
    """
    if path is None:
        yield None
        return
    if not os.path.exists(path) and not path.startswith("/vsi"):
        raise InputError(f"The mask '{path}' does not exist.")
    if path.lower().endswith(GEOJSON):
        with open(path, encoding="utf-8") as file:
            yield AreaMask(_polygon_area(path, file.read()), ignore)
        return
    try:
        dataset = rasterio.open(path)
    except RasterioError:
        yield AreaMask(_polygon_area(path, _as_geojson(path)), ignore)
        return
    with dataset:
        if not dataset.crs:
            raise InputError(f"The mask '{path}' has no CRS. Assign the one its coordinates are in.")
        yield AreaMask(RasterArea(dataset), ignore)


def _as_geojson(path: str) -> str:
    program = shutil.which("ogr2ogr")
    if program is None:
        raise InputError(
            f"The mask '{path}' is no raster and no GeoJSON file, and GDAL's ogr2ogr, which could convert it, is not "
            "on PATH. Save the mask as GeoJSON."
        )
    command = [program, "-f", "GeoJSON", "/vsistdout/", path]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["unknown format"])[-1]
        raise InputError(f"The mask '{path}' can be read neither as a raster nor as a vector layer: {reason}")
    return done.stdout


def _polygon_area(path: str, text: str) -> PolygonArea:
    try:
        content = json.loads(text)
        features = content.get("features", [content])
        polygons = [geometry for geometry in map(_geometry, features) if geometry and geometry["type"] in POLYGONS]
    except (ValueError, AttributeError, KeyError) as error:
        raise InputError(f"The mask '{path}' is no GeoJSON: {error}.") from error
    if not polygons:
        raise InputError(f"The mask '{path}' holds no polygon. Choose a layer of polygons.")
    named = (content.get("crs") or {}).get("properties", {}).get("name", "OGC:CRS84")
    try:
        return PolygonArea(polygons, CRS.from_user_input(named))
    except CRSError as error:
        raise InputError(f"The CRS {named!r} of the mask '{path}' can't be understood: {error}") from error


def _geometry(feature: dict[str, Any]) -> dict[str, Any] | None:
    return feature["geometry"] if feature.get("type") == "Feature" else feature
