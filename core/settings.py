# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of the engine: names, defaults, limits and help, shared by Python, the command line and QGIS.

Only the standard library is imported here: QGIS reads this table in its own process.
"""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .errors import SettingsError

EXAMPLES = {"solve_resolutions": "8,4,0", "initial_shift": "120,-45"}
FORMATS = ("gtiff", "cog", "vrt")
RESAMPLINGS = ("nearest", "bilinear", "cubic", "lanczos", "none")
MASK_USES = ("use", "ignore")
MODELS = ("auto", "translation", "rigid", "similarity", "affine", "local")


def setting(default: Any, help: str, **metadata: Any) -> Any:
    """A dataclass field that carries its help text and, where they apply, `choices`, `minimum` and `maximum`."""
    return dataclasses.field(default=default, metadata={"help": help, **metadata})


def _check(instance: Any) -> None:
    for field in dataclasses.fields(instance):
        value, limits = getattr(instance, field.name), field.metadata
        if value is None:
            continue
        if "choices" in limits and value not in limits["choices"]:
            raise SettingsError(f"{field.name} is {value!r}, but must be one of {', '.join(limits['choices'])}.")
        if "minimum" in limits and not value >= limits["minimum"]:
            raise SettingsError(f"{field.name} is {value}, but must be at least {limits['minimum']}.")
        if "maximum" in limits and not value <= limits["maximum"]:
            raise SettingsError(f"{field.name} is {value}, but must be at most {limits['maximum']}.")


@dataclass(frozen=True)
class EdgeTrimSettings:
    """Which pixels along invalid ones become nodata."""

    edge_trim_depth: int = setting(
        8, "Pixels within this many rows and columns of an invalid pixel are trimmed (a square footprint).", minimum=1
    )
    edge_trim_detection_band_index: int = setting(
        0, "Band (0-based) whose values tell which pixels are invalid.", minimum=0
    )
    edge_trim_invalid_below: float | None = setting(None, "Values below this also count as invalid.")
    edge_trim_invalid_above: float | None = setting(None, "Values above this also count as invalid.")

    def __post_init__(self) -> None:
        _check(self)


@dataclass(frozen=True)
class OutputSettings(EdgeTrimSettings):
    """How a raster is written where a transform puts it."""

    output_on_moving_grid: bool = setting(
        True, "Write on the moving raster's pixel grid; otherwise on the fixed raster's extent, CRS and pixel grid."
    )
    resampling: str = setting(
        "bilinear",
        "How output pixels are computed from the original ones; 'none' moves the raster by correcting its "
        "geotransform and leaves every pixel as it is (moving grid only).",
        choices=RESAMPLINGS,
    )
    output_nodata: float | None = setting(
        None, "Value written to invalid output pixels; by default the moving raster's, else the fixed raster's, else 0."
    )
    format: str = setting(
        "gtiff",
        "File format of the output: GeoTIFF, Cloud Optimized GeoTIFF, or a VRT that refers to the moving raster's own "
        "pixels (resampling 'none' only).",
        choices=FORMATS,
    )
    creation_options: tuple[str, ...] | None = setting(
        None,
        "GDAL's creation options for the output, NAME=VALUE, separated by |, as in COMPRESS=ZSTD|BLOCKXSIZE=256. They "
        "go before those that Coregix chooses.",
    )
    overviews: bool = setting(
        False, "Build overviews inside the output, for a fast display. A Cloud Optimized GeoTIFF has them anyway."
    )
    trim_edge_invalid: bool = setting(
        False, "After the alignment, turn the pixels along invalid ones into nodata (see the edge trim settings)."
    )
    split_factor: int = setting(
        0,
        "Process in 2^k chunks (1: halves, 2: quadrants, 3: octants) to bound memory; the result is the same.",
        minimum=0,
        maximum=10,
    )
    threads: int | None = setting(None, "Threads to work with. By default as many as there are cores.", minimum=1)
    memory_limit: int | None = setting(
        None,
        "Megabytes to use for pixels, the libraries' own memory aside. By default 512, or a quarter of what is free "
        "where that is less. A lower limit takes longer.",
        minimum=16,
    )

    def __post_init__(self) -> None:
        if isinstance(self.creation_options, str):
            options = tuple(part.strip() for part in self.creation_options.split("|") if part.strip())
            object.__setattr__(self, "creation_options", options or None)
        _check(self)
        if self.resampling == "none" and not self.output_on_moving_grid:
            raise SettingsError(
                "resampling 'none' keeps the moving raster's own pixels, so it can't write on the fixed raster's "
                "grid: choose another resampling or output_on_moving_grid."
            )
        if self.format == "vrt":
            _check_vrt(self)
        for option in self.creation_options or ():
            if not re.fullmatch(r"\w+=.+", option):
                raise SettingsError(
                    f"creation_options holds '{option}', but an option is NAME=VALUE, as in COMPRESS=ZSTD."
                )

    @classmethod
    def from_mapping(cls, values: Mapping[str, Any]) -> Any:
        """Settings from names and values, with the unknown names named in the error."""
        unknown = sorted(set(values) - {field.name for field in dataclasses.fields(cls)})
        if unknown:
            raise SettingsError(f"There is no setting named {', '.join(unknown)}.")
        return cls(**values)

    @property
    def edge_trim(self) -> EdgeTrimSettings | None:
        """The trim to apply after the warp, None when it is off."""
        if not self.trim_edge_invalid:
            return None
        names = [field.name for field in dataclasses.fields(EdgeTrimSettings)]
        return EdgeTrimSettings(**{name: getattr(self, name) for name in names})


@dataclass(frozen=True)
class ApplySettings(OutputSettings):
    """How a raster is written where a known solution puts it."""

    resampling: str = setting(
        "auto",
        "How output pixels are computed from the original ones. 'auto' is bilinear, or nearest for classes and masks "
        "(a palette, or whole numbers of few values). 'none' moves the raster by correcting its geotransform and "
        "leaves every pixel as it is (moving grid only).",
        choices=("auto", *RESAMPLINGS),
    )
    nodata: float | None = setting(
        None, "Value that marks invalid pixels of the input, where its metadata lacks it or is wrong."
    )
    crs: str | None = setting(None, "CRS of the input, where its file lacks it or is wrong.")


@dataclass(frozen=True)
class AlignmentSettings(OutputSettings):
    """How one raster is aligned to another. Refuses a bad value with SettingsError when it is built."""

    band_index: int = setting(0, "Band (0-based) used for the registration, in both rasters.", minimum=0)
    moving_band_index: int | None = setting(
        None, "Band (0-based) of the moving raster used for the registration; overrides band_index.", minimum=0
    )
    fixed_band_index: int | None = setting(
        None, "Band (0-based) of the fixed raster used for the registration; overrides band_index.", minimum=0
    )
    use_edge_proxies: bool = setting(
        True,
        "Register gradient magnitudes instead of raw intensities: they agree between sensors, bands and "
        "seasons whose brightness does not.",
    )
    clip_fixed_to_moving: bool = setting(
        True,
        "Look only at the part of the fixed raster that the moving raster's bounds cover. Turn it off when "
        "the moving raster is placed so wrongly that its bounds miss the ground it shows.",
    )
    enforce_mutual_valid_mask: bool = setting(
        True, "Use only pixels that are valid in both rasters; otherwise each raster keeps a mask of its own."
    )
    model: str = setting(
        "auto",
        "What the transform may do. 'auto' takes the simplest of translation, rigid, similarity and affine that the "
        "images support; 'local' adds a smooth field of displacements, where terrain or a sensor bends the image.",
        choices=MODELS,
    )
    moving_nodata: float | None = setting(
        None, "Value that marks invalid pixels of the moving raster, where its metadata lacks it or is wrong."
    )
    fixed_nodata: float | None = setting(
        None, "Value that marks invalid pixels of the fixed raster, where its metadata lacks it or is wrong."
    )
    moving_crs: str | None = setting(None, "CRS of the moving raster, where its file lacks it or is wrong.")
    fixed_crs: str | None = setting(None, "CRS of the fixed raster, where its file lacks it or is wrong.")
    initial_shift: tuple[float, ...] | None = setting(
        None,
        "First guess: how far east and north (x,y in units of the moving raster's CRS) the moving raster shows the "
        "ground from where the fixed one does, as the shift that an alignment reports. The solution is then looked for "
        "nearby.",
    )
    initial_points: str | None = setting(
        None,
        "First guess: points of QGIS's georeferencer (.points), picked in the moving raster (source) and the fixed one "
        "(map). The solution is then looked for nearby; or they alone make it, see match_images.",
    )
    match_images: bool = setting(
        True,
        "Match the images. Otherwise the points of initial_points alone make the transform, for images that have "
        "nothing in common.",
    )
    mask: str | None = setting(
        None,
        "Area to use or to ignore (clouds) in the registration: polygons (GeoJSON, or what ogr2ogr reads) or a raster "
        "(pixels other than 0).",
    )
    mask_use: str = setting(
        "use", "Whether only the mask's area counts (use), or all but that (ignore).", choices=MASK_USES
    )
    mask_raster: str = setting(
        "fixed", "The raster in which the mask lies right, and from which it hides pixels.", choices=("fixed", "moving")
    )
    min_valid_fraction: float = setting(
        0.01, "Least share of the registration domain that must be valid; above 0, at most 1.", maximum=1.0
    )
    solve_resolutions: tuple[float, ...] | None = setting(
        None,
        "Pixel sizes of the solve from coarse to fine, in CRS units, separated by commas; 0 is the fixed "
        "raster's own. By default they are chosen from the rasters.",
    )
    force: bool = setting(False, "Write the output even when the alignment failed its own judgement.")
    temp_dir: str | None = setting(None, "Folder in which the folder of temporary files is made.")
    keep_temp_dir: bool = setting(
        False,
        "Keep the registration images and masks: fixed_reg.tif, moving_reg.tif, fixed_mask.tif, moving_mask.tif.",
    )
    log_to_console: bool = setting(False, "Log each step of the registration.")

    def __post_init__(self) -> None:
        for name in ("solve_resolutions", "initial_shift"):
            if isinstance(getattr(self, name), str):
                object.__setattr__(self, name, parse_numbers(name, getattr(self, name)))
        super().__post_init__()
        if not 0 < self.min_valid_fraction <= 1:
            raise SettingsError(
                f"min_valid_fraction is {self.min_valid_fraction}, but must be above 0 and at most 1 (default 0.01)."
            )
        if self.resampling == "none" and self.model == "local":
            raise SettingsError(
                "resampling 'none' can only move the raster as a whole, but model 'local' bends it: choose another "
                "resampling or model."
            )
        if self.solve_resolutions is not None:
            _check_resolutions(self.solve_resolutions)
        if self.initial_shift is not None:
            _check_shift(self.initial_shift)
            if self.initial_points is not None:
                raise SettingsError("initial_shift and initial_points are both first guesses: give one of them.")
        if not self.match_images:
            _check_points_alone(self)

    @property
    def moving_band(self) -> int:
        """1-based band of the moving raster used for the registration."""
        return 1 + (self.band_index if self.moving_band_index is None else self.moving_band_index)

    @property
    def fixed_band(self) -> int:
        """1-based band of the fixed raster used for the registration."""
        return 1 + (self.band_index if self.fixed_band_index is None else self.fixed_band_index)


def parse_numbers(name: str, text: str) -> tuple[float, ...] | None:
    """'8,4,0' as (8.0, 4.0, 0.0); an empty text as None. `name` is the setting's, for the error."""
    if not text.strip():
        return None
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError as error:
        message = f"{name} is {text!r}, but must be numbers separated by commas, as in {EXAMPLES[name]}."
        raise SettingsError(message) from error


def _check_shift(shift: tuple[float, ...]) -> None:
    if len(shift) != 2 or not all(math.isfinite(value) for value in shift):
        raise SettingsError(f"initial_shift is {list(shift)}, but must be two finite numbers, x and y, as in 120,-45.")


def _check_points_alone(settings: AlignmentSettings) -> None:
    if settings.initial_points is None:
        raise SettingsError("match_images is off, so initial_points must make the transform: give a file of them.")
    if settings.model == "local":
        raise SettingsError("model 'local' needs match_images: points alone can't tell a field of displacements.")


def _check_resolutions(resolutions: tuple[float, ...]) -> None:
    if not resolutions or any(not math.isfinite(r) or r < 0 for r in resolutions):
        raise SettingsError(f"solve_resolutions is {list(resolutions)}, but must be finite pixel sizes of 0 or more.")
    sizes = [r or -math.inf for r in resolutions]
    if any(coarse <= fine for coarse, fine in zip(sizes, sizes[1:])):
        raise SettingsError(f"solve_resolutions is {list(resolutions)}, but must run from coarse to fine, 0 last.")


def _check_vrt(settings: OutputSettings) -> None:
    """A VRT holds no pixels: refuse what would have to change them."""
    if settings.resampling != "none":
        raise SettingsError(
            f"format 'vrt' refers to the moving raster's own pixels, so it needs resampling 'none', not "
            f"'{settings.resampling}'. Choose that, or another format."
        )
    for name in ("trim_edge_invalid", "overviews", "creation_options"):
        if getattr(settings, name):
            raise SettingsError(
                f"format 'vrt' has no pixels of its own, so {name} can't be applied. Choose another format."
            )
