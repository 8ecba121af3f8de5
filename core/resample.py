"""One resampling of original pixels onto a part of another grid, by GDAL's warper."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject
from rasterio.windows import Window

from .displacement import DisplacementField
from .grid import Grid, apply_affine, project_points, reproject_points
from .masks import dilate

TOLERANCE = 0.01  # source pixels (target pixels where these are larger) by which the map may be simplified
SMALLEST_PIECE = 8
FIELD_TOLERANCE = 0.03  # a displacement field is not known better than that
SMALLEST_FIELD_PIECE = 16
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

    def pieces(self, window: Window) -> Iterator[tuple[Window, Affine]]:
        """Parts of the window, each with the affine map from target to source pixels that holds in it.

        One piece where the map is affine. Across CRSs, or with a displacement field, a window is quartered until an
        affine map is right to the tolerance. Parts whose positions the source's CRS doesn't know are left out.
        """
        affine, error = _fit(self, window)
        smallest = max(window.width, window.height) <= (SMALLEST_PIECE if self.field is None else SMALLEST_FIELD_PIECE)
        tolerance = TOLERANCE if self.field is None else FIELD_TOLERANCE
        if error <= tolerance * max(1.0, math.sqrt(abs(affine.determinant))) or (smallest and math.isfinite(error)):
            yield window, affine
        elif not smallest:
            for part in _quarters(window):
                yield from self.pieces(part)


def source_window(pieces: list[tuple[Window, Affine]], height: int, width: int, margin: int) -> Window | None:
    """Source pixels under the pieces, with a margin, within a source of (height, width); None where there are none."""
    if not pieces:
        return None
    corners = np.concatenate([np.column_stack(apply_affine(affine, *_corners(part))) for part, affine in pieces])
    left, top = np.maximum(np.floor(corners.min(axis=0)) - margin, 0)
    right, bottom = np.minimum(np.ceil(corners.max(axis=0)) + margin, (width, height))
    if left >= right or top >= bottom:
        return None
    return Window(int(left), int(top), int(right - left), int(bottom - top))


def margin(resampling: str, footprint: tuple[int, int]) -> int:
    """Source pixels that the kernel needs around a position."""
    return KERNEL_RADIUS[resampling] * max(footprint) + 1


def resample_piece(
    pixels: np.ndarray, affine: Affine, piece: Window, resampling: str, footprint: tuple[int, int]
) -> np.ndarray | None:
    """Resample the bands onto a piece of a target, (bands, rows, columns); None where it lies beside the pixels.

    Parameters
    ----------
    affine : (column, row) of the target to (column, row) of `pixels`. The others are those of `resample`.
    """
    under = source_window([(piece, affine)], *pixels.shape[1:], margin(resampling, footprint))
    if under is None:
        return None
    rows, cols = under.toslices()
    local = Affine.translation(-under.col_off, -under.row_off) * affine
    local *= Affine.translation(piece.col_off, piece.row_off)
    part = np.ascontiguousarray(pixels[:, rows, cols])
    return resample(part, local, (piece.height, piece.width), resampling, footprint)


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
