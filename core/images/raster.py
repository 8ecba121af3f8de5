# SPDX-License-Identifier: GPL-2.0-or-later
"""Input rasters: opened, checked, and read as float32 with NaN where a pixel is not valid."""

from __future__ import annotations

import logging
import math
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import CRSError, NotGeoreferencedWarning
from rasterio.io import DatasetReader
from rasterio.transform import from_gcps
from rasterio.windows import Window

from ..arrays import DType, Flags, Floats, Pixels, dtype_of
from ..errors import InputError, SettingsError, quoted
from ..geometry.grid import Grid
from .area_mask import AreaMask
from .description import exact_nodata
from .readable import readable, sensible

log = logging.getLogger(__name__)

LAST_DIGITS = 1e-5  # of a value, within which another one may be the same, written with less digits
NOTABLE = 0.001  # of the pixels looked at
LAST_DIGIT = 4  # of a floating-point number, in its epsilons: within which GDAL takes two for one
MOST_NAMES = 20  # in a message
POINTS_MISFIT = 0.25  # pixels, as GDAL allows where it makes a geotransform of points


@dataclass(frozen=True)
class Reduced:
    """A part of a band held in memory, averaged as an overview is.

    pixels : (rows, columns) float32, NaN where invalid.
    factor : pixels of the raster that were averaged along a side.
    row, col : raster pixel of the upper left corner.
    """

    pixels: Floats
    factor: int
    row: int
    col: int


@dataclass(frozen=True)
class Raster:
    """One band of an opened raster, as the registration uses it.

    `nodata` marks invalid pixels in addition to what the dataset's own mask says, unless it was given to
    override a wrong tag: then the tag is ignored and the override alone counts, None for a raster without any.
    `undeclared_nodata` does the same where neither the dataset nor an override tells invalid pixels. `area_mask` and
    `gap_value` hide pixels from the registration, not from the output. `greys`: brightness of each index of a palette.
    `honest_overviews`: they may be read in place of pixels. `reduced` is read in place of the file where no more detail
    is wanted.
    """

    role: str
    dataset: DatasetReader
    band: int
    grid: Grid
    nodata: float | None
    nodata_overridden: bool
    greys: tuple[float, ...] | None = None
    undeclared_nodata: float | None = None
    gap_value: float | None = None
    area_mask: AreaMask | None = None
    honest_overviews: bool = True
    reduced: Reduced | None = None

    @property
    def name(self) -> str:
        """What messages call it."""
        return f"{self.role} raster '{self.dataset.name}'"

    @property
    def mask_source(self) -> str:
        """What tells valid pixels: 'override', 'nodata', 'alpha', 'mask', 'none', or 'all_valid' by order."""
        if self.nodata_overridden:
            return "all_valid" if self.nodata is None else "override"
        flags = self.dataset.mask_flag_enums[self.band - 1]
        if MaskFlags.nodata in flags:
            return "nodata"
        if MaskFlags.alpha in flags:
            return "alpha"
        return "none" if MaskFlags.all_valid in flags else "mask"

    def of_band(self, band: int) -> Raster:
        """Another band (1-based) of the raster, nothing of it read yet."""
        nodata = self.nodata if self.nodata_overridden else exact_nodata(self.dataset, band)
        greys = _greys(self.dataset, band)
        return replace(
            self, band=band, nodata=nodata, greys=greys, undeclared_nodata=None, gap_value=None, reduced=None
        )

    def read(self, window: Window, overview: DatasetReader | None = None) -> Floats:
        """Pixels of the window, (rows, columns) float32, NaN where invalid.

        `overview` reads from an overview of the same file instead; the window is in its pixels then.
        """
        return self.as_float(*self.read_bands([self.band], window, overview), window, overview)

    def as_float(self, values: Pixels, valid: Flags, window: Window, overview: DatasetReader | None = None) -> Floats:
        """What `read_bands` gave for the band and a window, as `read` gives it."""
        with np.errstate(over="ignore"):
            seen = values[0] if self.greys is None else np.take(self.greys, values[0].astype(np.intp), mode="clip")
            pixels: Floats = seen.astype(np.float32)
        pixels[~valid[0] | np.isinf(pixels)] = np.nan
        if self.gap_value is not None:
            pixels[values[0] == self.gap_value] = np.nan
        if self.area_mask is not None:
            pixels[~self.area_mask.on(self._window_grid(window, overview or self.dataset))] = np.nan
        return pixels

    def _window_grid(self, window: Window, dataset: DatasetReader) -> Grid:
        """The grid of a window in the pixels of the dataset, which may be an overview."""
        scale = Affine.scale(self.grid.width / dataset.width, self.grid.height / dataset.height)
        whole = Grid(self.grid.crs, self.grid.transform * scale, dataset.width, dataset.height)
        return whole.window(window.row_off, window.col_off, int(window.height), int(window.width))

    def read_bands(
        self, bands: Sequence[int], window: Window, overview: DatasetReader | None = None
    ) -> tuple[Pixels, Flags]:
        """Original pixels of the bands (1-based) in the window, and which are valid: both (bands, rows, columns)."""
        dataset = overview or self.dataset
        dtype = np.result_type(*(dtype_of(dataset.dtypes[band - 1]) for band in bands))
        with readable(self.name):
            values = np.empty((len(bands), int(window.height), int(window.width)), dtype)
            if len({dataset.dtypes[band - 1] for band in bands}) == 1:
                dataset.read(list(bands), window=window, out=values)
            else:
                for index, band in enumerate(bands):
                    values[index] = dataset.read(band, window=window)
            shared = self._shared_mask(dataset, window)
            valid = np.isfinite(values) if values.dtype.kind in "fc" else np.ones(values.shape, bool)
            for index, band in enumerate(bands):
                valid[index] &= shared & self._band_mask(dataset, band, values[index], window)
        return values, valid

    def _shared_mask(self, dataset: DatasetReader, window: Window) -> Flags | bool:
        """What the alpha or mask band says of all bands."""
        if self.nodata_overridden:
            return True
        alphas = [b for b, meaning in enumerate(dataset.colorinterp, 1) if meaning == ColorInterp.alpha]
        if alphas:
            opaque: Flags = dataset.read(alphas[0], window=window) != 0
            return opaque
        flags = dataset.mask_flag_enums[0]
        if MaskFlags.per_dataset in flags and MaskFlags.nodata not in flags:
            return _mask(dataset, 1, window)
        return True

    def _band_mask(self, dataset: DatasetReader, band: int, values: Pixels, window: Window) -> Flags | bool:
        """What nodata, or a mask of its own, says of one band. An alpha band holds no nodata."""
        if dataset.colorinterp[band - 1] == ColorInterp.alpha:
            return True
        nodata = self.nodata if self.nodata_overridden else dataset.nodatavals[band - 1]
        nodata = self.undeclared_nodata if nodata is None else nodata
        if nodata is not None:
            return ~is_nodata(values, nodata)
        flags = dataset.mask_flag_enums[band - 1]
        if self.nodata_overridden or MaskFlags.all_valid in flags or MaskFlags.alpha in flags:
            return True
        if MaskFlags.per_dataset in flags and MaskFlags.nodata not in flags:
            return True
        return _mask(dataset, band, window)


def _mask(dataset: DatasetReader, band: int, window: Window) -> Flags:
    """What the dataset itself says of the pixels of a band."""
    valid: Flags = dataset.read_masks(band, window=window) != 0
    return valid


def is_nodata(values: Pixels, nodata: float) -> Flags:
    """Which values are the nodata value. Floating-point ones that miss it by their last digit are, as for GDAL."""
    dtype = values.dtype
    if not fits(nodata, dtype):
        return np.zeros(values.shape, bool)
    marks: Flags = values == dtype.type(nodata)
    if dtype.kind == "f" and math.isfinite(nodata):
        marks |= np.abs(values - dtype.type(nodata)) <= LAST_DIGIT * np.finfo(dtype).eps * abs(nodata)
    return marks


def tell_of_nearly_nodata(raster: Raster, values: Pixels) -> None:
    """Warn where many of some values of a raster miss its nodata value in the last digits alone."""
    nodata = raster.nodata
    if nodata is None or values.dtype.kind != "f" or not math.isfinite(nodata):
        return
    near = values[(values != values.dtype.type(nodata)) & (np.abs(values - nodata) <= LAST_DIGITS * abs(nodata))]
    if near.size < NOTABLE * values.size:
        return
    invalid = bool(is_nodata(near[:1], nodata).all())
    log.warning(
        "The %s has the nodata value %.17g, but pixels of %.17g, which misses it in the last digits: %s",
        raster.name,
        nodata,
        near[0],
        "they are taken for nodata, as GDAL does." if invalid else "they are valid. Give their value as nodata.",
    )


def fits(value: float, dtype: DType | str) -> bool:
    """Whether pixels of this type can hold the value."""
    dtype = np.dtype(dtype)
    if dtype.kind in "fc":
        return not math.isfinite(value) or bool(abs(value) <= np.finfo(dtype).max)
    limits = np.iinfo(dtype)
    return math.isfinite(value) and value == int(value) and limits.min <= value <= limits.max


def check_fits(name: str, value: float | None, dtype: DType | str) -> None:
    """Raise SettingsError when pixels of this type can't hold the value of the setting `name`."""
    if value is None or fits(value, dtype):
        return
    floating = np.dtype(dtype).kind in "fc"
    limits = np.finfo(dtype) if floating else np.iinfo(dtype)
    raise SettingsError(
        f"{name} is {value:g}, but the pixels are {np.dtype(dtype).name}: {'numbers' if floating else 'whole numbers'} "
        f"from {limits.min} to {limits.max}. Choose one of these."
    )


@contextmanager
def open_raster(
    role: str, path: str, band: int, nodata: float | None = None, crs: str | None = None, all_valid: bool = False
) -> Iterator[Raster]:
    """Open a raster that stands somewhere on the map.

    Parameters
    ----------
    role : what it is ('moving', 'fixed', 'input'), for messages.
    band : 1-based.
    nodata : overrides the file's own mask and nodata tag.
    crs : overrides the file's own CRS (any text that PROJ understands).
    all_valid : no value, mask or alpha marks an invalid pixel.

    Raises
    ------
    InputError : the raster can't be read, or has no such band, no CRS, or no usable geotransform.
    """
    if "\0" in path:
        raise InputError(f"The {role} raster's name {path!r} is no name that a file can have.")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with readable(f"{role} raster '{path}'"):
            dataset = rasterio.open(path)
    with sensible(dataset, f"{role} raster '{path}'"):
        _check_band(role, dataset, band)
        transform = _geotransform(role, dataset)
        grid = Grid(_crs(role, dataset, crs), transform, dataset.width, dataset.height)
        overridden = all_valid or nodata is not None
        tag = None if overridden else exact_nodata(dataset, band)
        yield Raster(role, dataset, band, grid, nodata if overridden else tag, overridden, _greys(dataset, band))


def _check_band(role: str, dataset: DatasetReader, band: int) -> None:
    if not dataset.count and dataset.subdatasets:
        names = "; ".join(dataset.subdatasets[:MOST_NAMES])
        more = len(dataset.subdatasets) - MOST_NAMES
        raise InputError(
            f"The {role} raster '{dataset.name}' is a container of {len(dataset.subdatasets)} rasters. Name one of "
            f"them: {names}{f' and {more} more' if more > 0 else ''}."
        )
    if not 1 <= band <= dataset.count:
        raise InputError(
            f"The {role} raster '{dataset.name}' has {dataset.count} band(s), so there is no band {band} "
            f"(band index {band - 1}). Choose a band index from 0 to {dataset.count - 1}."
        )


def check_brightness(raster: Raster) -> None:
    """Raise InputError where the band's pixels (palette, complex) say nothing about brightness."""
    if raster.dataset.dtypes[raster.band - 1].startswith("complex"):
        raise InputError(
            f"Band {raster.band} of the {raster.name} holds complex numbers. "
            "Write its magnitude to a raster and register that."
        )
    if raster.dataset.colorinterp[raster.band - 1] == ColorInterp.palette and raster.greys is None:
        raise InputError(
            f"Band {raster.band} of the {raster.name} holds indices of a palette of colours, which are no brightness. "
            "Register an image band, or convert the raster to RGB first."
        )


def _crs(role: str, dataset: DatasetReader, override: str | None) -> CRS:
    if override:
        try:
            return CRS.from_user_input(override)
        except (CRSError, ValueError) as error:
            raise InputError(f"The CRS given for the {role} raster can't be understood: {quoted(error)}") from error
    crs = dataset.crs or dataset.gcps[1]
    if not crs:
        raise InputError(f"The {role} raster '{dataset.name}' has no CRS. Assign the one its coordinates are in.")
    return crs


def _geotransform(role: str, dataset: DatasetReader) -> Affine:
    transform = dataset.transform
    if transform == Affine.identity():
        return _geotransform_of_points(role, dataset)
    if not all(math.isfinite(v) for v in transform) or abs(transform.determinant) == 0:
        raise InputError(
            f"The {role} raster '{dataset.name}' has a degenerate geotransform {tuple(transform[:6])}: "
            "its pixels have no area. Georeference it again."
        )
    return transform


def _geotransform_of_points(role: str, dataset: DatasetReader) -> Affine:
    """The geotransform that ground control points make together, for a raster without one.

    Raises
    ------
    InputError : there are none, or they lie further than POINTS_MISFIT pixels from any.
    """
    points = dataset.gcps[0]
    if not points:
        has = "RPCs, but no geotransform. Rectify it first (gdalwarp -rpc)"
        none = "no georeferencing at all: nothing tells where it lies. Georeference it first (Layer > Georeferencer)"
        raise InputError(f"The {role} raster '{dataset.name}' has {has if dataset.rpcs else none}.")
    transform = from_gcps(points) if len(points) > 2 else None
    misfit = math.inf
    if transform is not None and abs(transform.determinant) > 0:
        placed = (~transform * (point.x, point.y) for point in points)
        misfit = max(math.hypot(col - point.col, row - point.row) for (col, row), point in zip(placed, points))
    if transform is None or not misfit <= POINTS_MISFIT:
        found = f"which no geotransform fits (the best is {misfit:.2f} pixels off)" if len(points) > 2 else "too few"
        raise InputError(
            f"The {role} raster '{dataset.name}' has no geotransform, but {len(points)} ground control point(s), "
            f"{found}. Rectify it first (gdalwarp)."
        )
    return transform


def _greys(dataset: DatasetReader, band: int) -> tuple[float, ...] | None:
    """Brightness of each index of a band's palette, 0 to 255; None where there is none, or it has colours."""
    if dataset.colorinterp[band - 1] != ColorInterp.palette:
        return None
    palette = dataset.colormap(band)
    if any(not red == green == blue for red, green, blue, _ in palette.values()):
        return None
    return tuple(float(palette.get(index, (0,))[0]) for index in range(max(palette) + 1))
