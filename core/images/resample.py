# SPDX-License-Identifier: GPL-2.0-or-later
"""One resampling of original pixels onto a part of another grid: by GDAL's warper where affine maps lead there."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject
from rasterio.windows import Window

from ..geometry.displacement_field import DisplacementField
from ..geometry.grid import Grid, apply_affine, project_points, reproject_points
from .gather import gather
from .masks import dilate

TOLERANCE = 0.01  # source pixels (target pixels where these are larger) by which the map may be simplified
SMALLEST_PIECE = 8
LATTICE_STEP = 16  # target pixels between the positions that are computed where a field bends the map, at most
STEPS_PER_NODE = 3  # so that straight lines between them follow the field to a hundredth of its second difference
KERNEL_RADIUS = {"nearest": 1, "bilinear": 1, "cubic": 2, "lanczos": 3}
# Any CRS: the warper gets pixel coordinates on both sides, and one CRS so that it leaves them as they are.
PIXEL_CRS = CRS.from_epsg(3857)
PIXEL_TRANSFORM = Affine.scale(2)  # exact; an identity would count as no georeferencing


@dataclass(frozen=True)
class PixelMap:
    """Where target pixels lie in the source raster.

    Parameters
    ----------
    source_crs : CRS of the source raster.
    source_transform : geotransform with which the source raster is placed (the corrected one).
    target : grid to resample onto, in any CRS.
    field : displacements to add to a map position, in the source's CRS, before it is looked up in the source.
    """

    source_crs: CRS
    source_transform: Affine
    target: Grid
    field: DisplacementField | None = None

    def __call__(self, cols: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Source (column, row) of target (column, row), all in pixels from the upper left corner; NaN where the
        two CRSs have no common position."""
        x, y = apply_affine(self.target.transform, np.asarray(cols, float), np.asarray(rows, float))
        if self.target.crs != self.source_crs:
            shape, points = x.shape, np.column_stack([x.ravel(), y.ravel()])
            x, y = (values.reshape(shape) for values in project_points(points, self.target.crs, self.source_crs).T)
        if self.field is not None:
            dx, dy = self.field(x, y)
            x, y = x + dx, y + dy
        return apply_affine(~self.source_transform, x, y)

    @property
    def is_affine(self) -> bool:
        """Whether one affine map holds everywhere."""
        return self.target.crs == self.source_crs and self.field is None

    def footprint(self, height: int, width: int) -> tuple[int, int]:
        """Source columns and rows that a target pixel covers in the middle of a source of (height, width).

        Whole numbers from 1: a kernel widened by one keeps positions, others wobble by up to 0.09 source pixels.
        """
        middle = reproject_points(
            np.array([self.source_transform * (width / 2, height / 2)]), self.source_crs, self.target.crs
        )
        if not len(middle):
            return 1, 1
        col, row = ~self.target.transform * tuple(middle[0])
        x, y = self(np.array([col - 0.5, col + 0.5, col, col]), np.array([row, row, row - 0.5, row + 0.5]))
        sizes = math.hypot(x[1] - x[0], x[3] - x[2]), math.hypot(y[1] - y[0], y[3] - y[2])
        cols, rows = (max(1, round(size)) if math.isfinite(size) else 1 for size in sizes)
        return cols, rows

    def placement(self, window: Window) -> Placement:
        """Where the pixels of the window lie: in affine pieces, or on a lattice where a field bends the map."""
        return Pieces(window, tuple(self._pieces(window))) if self.field is None else self._lattice(window)

    def _pieces(self, window: Window) -> Iterator[tuple[Window, Affine]]:
        """Parts of the window, each with the affine map from target to source pixels that holds in it.

        One piece where the map is affine. Across CRSs a window is quartered until an affine map is right to the
        tolerance. Parts whose positions the source's CRS doesn't know are left out.
        """
        affine, error = _fit(self, window)
        smallest = max(window.width, window.height) <= SMALLEST_PIECE
        if error <= TOLERANCE * max(1.0, math.sqrt(abs(affine.determinant))) or (smallest and math.isfinite(error)):
            yield window, affine
        elif not smallest:
            for part in _quarters(window):
                yield from self._pieces(part)

    def _lattice(self, window: Window) -> Lattice:
        step = self._lattice_step(window)
        cols, rows = (_lattice_axis(start, size, step) for start, size in _spans(window))
        return Lattice(window, cols, rows, *self(*np.meshgrid(cols, rows)))

    def _lattice_step(self, window: Window) -> float:
        """Target pixels between lattice points, so that some lie between the field's nodes."""
        middle = np.array([window.col_off + window.width / 2, window.row_off + window.height / 2])
        cols, rows = middle[0] + np.array([-0.5, 0.5]), middle[1] + np.array([-0.5, 0.5])
        x, y = apply_affine(self.source_transform, *self(cols, rows))
        pixel, node = math.hypot(x[1] - x[0], y[1] - y[0]) / math.sqrt(2), self.field.spacing
        step = node / pixel / STEPS_PER_NODE if pixel > 0 else LATTICE_STEP
        return min(max(step, 1.0), LATTICE_STEP) if math.isfinite(step) else LATTICE_STEP


@dataclass(frozen=True)
class Pieces:
    """Parts of a target window, each with the affine map from target to source pixels that holds in it."""

    window: Window
    parts: tuple[tuple[Window, Affine], ...]

    @property
    def is_complete(self) -> bool:
        """Whether every pixel of the window has a place in the source's CRS."""
        return sum(part.width * part.height for part, _ in self.parts) == self.window.width * self.window.height

    def under(self, height: int, width: int, margin: int) -> Window | None:
        """Source pixels under the window, with a margin, within a source of (height, width); None: there are none."""
        if not self.parts:
            return None
        corners = [np.column_stack(apply_affine(affine, *_corners(part))) for part, affine in self.parts]
        return _window_around(np.concatenate(corners), height, width, margin)

    def resample(
        self,
        pixels: np.ndarray,
        origin: tuple[int, int],
        resampling: str,
        footprint: tuple[int, int],
        result: np.ndarray,
    ) -> None:
        """Fill `result` (bands, rows, columns of the window) where the pixels, as `resample` takes them, reach.

        origin : source (column, row) of the pixels' upper left corner.
        """
        for piece, affine in self.parts:
            to_pixels = Affine.translation(-origin[0], -origin[1]) * affine
            under = Pieces(piece, ((piece, to_pixels),)).under(*pixels.shape[1:], margin(resampling, footprint))
            if under is not None:
                part = np.ascontiguousarray(pixels[(slice(None), *under.toslices())])
                local = Affine.translation(-under.col_off, -under.row_off) * to_pixels
                local *= Affine.translation(piece.col_off, piece.row_off)
                row, col = piece.row_off - self.window.row_off, piece.col_off - self.window.col_off
                result[:, row : row + piece.height, col : col + piece.width] = resample(
                    part, local, (piece.height, piece.width), resampling, footprint
                )


@dataclass(frozen=True)
class Lattice:
    """Source positions at some points of a target window, between which they change evenly.

    cols, rows : (n,), (m,) target pixels, rising.
    source_cols, source_rows : (m, n), NaN where the source's CRS has no such position.
    """

    window: Window
    cols: np.ndarray
    rows: np.ndarray
    source_cols: np.ndarray
    source_rows: np.ndarray
    is_complete = False

    def under(self, height: int, width: int, margin: int) -> Window | None:
        """Source pixels under the window, with a margin, within a source of (height, width); None: there are none."""
        points = np.column_stack([self.source_cols.ravel(), self.source_rows.ravel()])
        points = points[np.isfinite(points).all(axis=1)]
        return _window_around(points, height, width, margin) if len(points) else None

    def resample(
        self,
        pixels: np.ndarray,
        origin: tuple[int, int],
        resampling: str,
        footprint: tuple[int, int],
        result: np.ndarray,
    ) -> None:
        """Fill `result` as `Pieces.resample` does."""
        if resampling == "lanczos" and footprint != (1, 1):
            resampling = "cubic"
        across, down = (
            _between(axis, np.arange(size) + start + 0.5)
            for axis, (start, size) in zip((self.cols, self.rows), _spans(self.window))
        )
        cols, rows = (
            down @ np.nan_to_num(positions - corner, nan=UNKNOWN) @ across.T
            for positions, corner in zip((self.source_cols, self.source_rows), origin)
        )
        result[:] = gather(pixels, cols, rows, resampling, footprint)


Placement = Union[Pieces, Lattice]
UNKNOWN = -1e9  # a position far outside: what lies between it and a known one is outside too


def _spans(window: Window) -> tuple[tuple[int, int], tuple[int, int]]:
    """Start and size along columns and rows."""
    return (window.col_off, window.width), (window.row_off, window.height)


def _lattice_axis(start: int, size: int, step: float) -> np.ndarray:
    return start + np.linspace(0, size, max(2, math.ceil(size / step) + 1))


def _between(nodes: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """(positions, nodes) weights that interpolate linearly between rising nodes."""
    cell = np.clip(np.searchsorted(nodes, positions, side="right") - 1, 0, len(nodes) - 2)
    share = (positions - nodes[cell]) / (nodes[cell + 1] - nodes[cell])
    weights = np.zeros((len(positions), len(nodes)))
    index = np.arange(len(positions))
    weights[index, cell], weights[index, cell + 1] = 1 - share, share
    return weights


def _window_around(points: np.ndarray, height: int, width: int, margin: int) -> Window | None:
    left, top = np.maximum(np.floor(points.min(axis=0)) - margin, 0)
    right, bottom = np.minimum(np.ceil(points.max(axis=0)) + margin, (width, height))
    if left >= right or top >= bottom:
        return None
    return Window(int(left), int(top), int(right - left), int(bottom - top))


def margin(resampling: str, footprint: tuple[int, int]) -> int:
    """Source pixels that the kernel needs around a position."""
    return KERNEL_RADIUS[resampling] * max(footprint) + 1


def resample(
    pixels: np.ndarray, affine: Affine, shape: tuple[int, int], resampling: str, footprint: tuple[int, int]
) -> np.ndarray:
    """Resample the bands onto (rows, columns) of `shape`.

    Parameters
    ----------
    pixels : (bands, rows, columns), float32 or float64 with NaN where invalid, or integers that are all valid.
    affine : (column, row) of the result to (column, row) of `pixels`.
    footprint : source columns and rows that a target pixel covers, over which the kernel is widened to average them
        (except for 'nearest'). Averages of 'lanczos' are those of 'cubic': GDAL's widened Lanczos kernel displaces by
        up to a pixel (3.6), or gives all weight to a pixel that it hits exactly (3.10).

    Returns
    -------
    (bands, rows, columns) in the type of `pixels`, integers rounded. A result pixel is NaN (0 among integers) where its
    middle lies outside the pixels or in an invalid one; the others are computed from valid pixels alone.
    """
    invalid = np.isnan(pixels) if pixels.dtype.kind == "f" else np.zeros(pixels.shape, bool)
    masked = bool(invalid.any())
    if resampling == "lanczos" and footprint != (1, 1):
        resampling = "cubic"
    result = _warp(pixels, affine, shape, resampling, footprint, masked)
    if masked and resampling == "lanczos":
        # What is left of a kernel with negative lobes may sum up to anything. For 'cubic', GDAL does this itself.
        near = _nearest(dilate(invalid, margin(resampling, footprint)), affine, shape)
        np.copyto(result, _warp(pixels, affine, shape, "bilinear", footprint, masked), where=near)
    if masked and resampling != "nearest":
        result[_nearest(invalid, affine, shape)] = np.nan
    return result


def _warp(
    pixels: np.ndarray,
    affine: Affine,
    shape: tuple[int, int],
    resampling: str,
    footprint: tuple[int, int],
    masked: bool,
) -> np.ndarray:
    """GDAL's part of `resample`; `masked` tells whether some pixels are NaN."""
    result = np.full((len(pixels), *shape), np.nan if pixels.dtype.kind == "f" else 0, pixels.dtype)
    # Without a nodata value the warper takes its fast path, three times faster, and the result's NaN stay outside.
    nodata = np.nan if masked else None
    reproject(
        pixels,
        result,
        src_transform=PIXEL_TRANSFORM,
        src_crs=PIXEL_CRS,
        dst_transform=PIXEL_TRANSFORM * affine,
        dst_crs=PIXEL_CRS,
        resampling=Resampling[resampling],
        src_nodata=nodata,
        dst_nodata=nodata,
        init_dest_nodata=False,
        UNIFIED_SRC_NODATA="NO",
        # Else the warper derives them from each window's size, and they differ a little from window to window.
        XSCALE=1 / footprint[0],
        YSCALE=1 / footprint[1],
    )
    return result


def _nearest(flags: np.ndarray, affine: Affine, shape: tuple[int, int]) -> np.ndarray:
    """Flags (bands, rows, columns) of the source pixels in which the target pixels' middles lie; false outside."""
    cols, rows = np.meshgrid(np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5)
    x, y = (np.floor(values).astype(np.intp) for values in apply_affine(affine, cols, rows))
    height, width = flags.shape[1:]
    inside = (x >= 0) & (y >= 0) & (x < width) & (y < height)
    return flags[:, np.clip(y, 0, height - 1), np.clip(x, 0, width - 1)] & inside


def _fit(to_source: PixelMap, window: Window) -> tuple[Affine, float]:
    """Affine map from target to source pixels in the window, and its largest error in source pixels.

    The error is infinite where some position of the window is unknown to the source's CRS.
    """
    steps = np.linspace(0, 1, 5)
    cols, rows = np.meshgrid(window.col_off + steps * window.width, window.row_off + steps * window.height)
    cols, rows = cols.ravel(), rows.ravel()
    if to_source.is_affine:
        return ~to_source.source_transform * to_source.target.transform, 0.0
    source = np.column_stack(to_source(cols, rows))
    if not np.isfinite(source).all():
        return Affine.identity(), math.inf
    middle = cols.mean(), rows.mean()
    design = np.column_stack([cols - middle[0], rows - middle[1], np.ones_like(cols)])
    solution = np.linalg.lstsq(design, source, rcond=None)[0]
    error = np.abs(design @ solution - source).max()
    return Affine(*solution.T.ravel()) * Affine.translation(-middle[0], -middle[1]), float(error)


def _corners(window: Window) -> tuple[np.ndarray, np.ndarray]:
    left, top = window.col_off, window.row_off
    right, bottom = left + window.width, top + window.height
    return np.array([left, right, left, right], float), np.array([top, top, bottom, bottom], float)


def _quarters(window: Window) -> Iterator[Window]:
    width, height = max(1, window.width // 2), max(1, window.height // 2)
    for row, rows in ((0, height), (height, window.height - height)):
        for col, cols in ((0, width), (width, window.width - width)):
            if rows and cols:
                yield Window(window.col_off + col, window.row_off + row, cols, rows)
