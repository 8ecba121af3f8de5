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
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.features import rasterize
from rasterio.io import DatasetReader
from rasterio.warp import reproject
from rasterio.windows import Window

from ..arrays import Flags, as_lists
from ..errors import InputError
from ..geometry.geojson import crs_of_geojson, features_of, positions_of, whole_polygons
from ..geometry.grid import Grid, apply_affine, project_points
from ..reading import read_text
from .readable import READING_ERRORS, readable, sensible

GEOJSON = (".geojson", ".json")
POLYGONS = ("Polygon", "MultiPolygon")
DETAIL = 2  # pixels of a very large mask for each of the grid's, along a side
MOST_PIXELS = 1 << 25  # of a mask that are read at a time
MOST_LONGITUDE, MOST_LATITUDE = 360.0, 90.0


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
    """GeoJSON polygons in a CRS; `path` for messages."""

    path: str
    polygons: list[dict[str, Any]]
    crs: CRS

    def covers(self, grid: Grid) -> Flags:
        """Whether a pixel's middle lies in a polygon. Raises InputError where one can't be projected."""
        shapes = [
            {**polygon, "coordinates": [self._on(grid, ring) for ring in polygon["coordinates"]]}
            for polygon in self.polygons
        ]
        covered: Flags = rasterize(shapes, grid.shape, transform=grid.transform, dtype=np.uint8).astype(bool)
        return covered

    def _on(self, grid: Grid, ring: list[list[float]]) -> list[list[float]]:
        """Positions in the grid's CRS."""
        points = np.array([position[:2] for position in ring], float)
        placed = project_points(points, self.crs, grid.crs, grid.meridian)
        lost = ~np.isfinite(placed).all(axis=1)
        if lost.any():
            raise InputError(
                f"The position {points[lost][0].tolist()} of the mask '{self.path}' can't be projected into the "
                "raster's CRS: check the CRS of the mask."
            )
        return as_lists(placed)


@dataclass(frozen=True)
class RasterArea:
    """Valid pixels other than 0 of a raster's first band."""

    dataset: DatasetReader

    def covers(self, grid: Grid) -> Flags:
        """Whether the raster's pixel at a pixel's middle is valid and not 0."""
        covered = np.zeros(grid.shape, np.uint8)
        window = self._under(grid)
        if window is None:
            return np.zeros(grid.shape, bool)
        with readable(f"mask '{self.dataset.name}'"):
            shape = self._reduced_shape(grid, window)
            values = self.dataset.read(1, window=window, out_shape=shape)
            valid = self.dataset.read_masks(1, window=window, out_shape=shape)
        scale = Affine.scale(window.width / shape[1], window.height / shape[0])
        reproject(
            ((values != 0) & (valid != 0)).astype(np.uint8),
            covered,
            src_transform=self.dataset.transform * Affine.translation(window.col_off, window.row_off) * scale,
            src_crs=self.dataset.crs,
            dst_transform=grid.transform,
            dst_crs=grid.crs,
            resampling=Resampling.nearest,
        )
        inside: Flags = covered != 0
        return inside

    def _under(self, grid: Grid) -> Window | None:
        """The mask's pixels that lie under a grid, None where there are none."""
        own = Grid(self.dataset.crs, self.dataset.transform, self.dataset.width, self.dataset.height)
        points = grid.outline(own.crs, own.meridian)
        if not len(points):
            return None
        cols, rows = apply_affine(~own.transform, points[:, 0], points[:, 1])
        left, right = np.clip([np.floor(cols.min()) - 1, np.ceil(cols.max()) + 1], 0, own.width).astype(int)
        top, bottom = np.clip([np.floor(rows.min()) - 1, np.ceil(rows.max()) + 1], 0, own.height).astype(int)
        return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None

    @staticmethod
    def _reduced_shape(grid: Grid, window: Window) -> tuple[int, int]:
        """Rows and columns to read: all, or of very many no more than twice the grid's."""
        if window.height * window.width <= MOST_PIXELS:
            return window.height, window.width
        return (min(window.height, DETAIL * grid.height + 2), min(window.width, DETAIL * grid.width + 2))


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
        yield AreaMask(_polygon_area(path, read_text(path, "mask", "Give a raster or polygons.")), ignore)
        return
    try:
        dataset = rasterio.open(path)
    except READING_ERRORS:
        yield AreaMask(_polygon_area(path, _as_geojson(path)), ignore)
        return
    with sensible(dataset, f"mask '{path}'"):
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
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else error
        raise InputError(f"The mask '{path}' is no GeoJSON: {reason}.") from error
    geometries = [feature["geometry"] for feature in features_of(content, path) if feature.get("geometry")]
    areas = [geometry for geometry in geometries if geometry["type"] in POLYGONS]
    polygons = [polygon for geometry in areas for polygon in whole_polygons(geometry)]
    if not polygons:
        raise InputError(f"The mask '{path}' holds no polygon. Choose a layer of polygons.")
    crs = crs_of_geojson(content, path)
    _check_degrees(path, crs, polygons)
    return PolygonArea(path, polygons, crs)


def _check_degrees(path: str, crs: CRS, polygons: list[dict[str, Any]]) -> None:
    """Raise InputError for coordinates that are no degrees in a CRS of degrees."""
    if not crs.is_geographic:
        return
    positions = (position for polygon in polygons for position in positions_of(polygon))
    far = next((p for p in positions if abs(p[0]) > MOST_LONGITUDE or abs(p[1]) > MOST_LATITUDE), None)
    if far is not None:
        raise InputError(
            f"The coordinates of the mask '{path}' don't fit its CRS: {far[0]:g}, {far[1]:g} are no longitude and "
            "latitude, which GeoJSON has where it names no other CRS. Save it with the CRS that its coordinates are in."
        )
