# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of how a raster is written: where a solve puts it, or where a known solution does."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from ..errors import SettingsError
from .edge_trim import EdgeTrimSettings
from .fields import check_fields, setting
from .plain import plain

LARGEST_SHIFT = 1e9  # map units; the earth is 4e7 metres around, and 1.3e8 feet
FORMATS = ("gtiff", "cog", "vrt")
Settings = TypeVar("Settings", bound="OutputSettings")
RESAMPLINGS = ("nearest", "bilinear", "cubic", "lanczos", "none")


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
        check_fields(self)
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
    def from_mapping(cls: type[Settings], values: Mapping[str, Any]) -> Settings:
        """Settings from names and values, with the unknown names named in the error."""
        unknown = sorted(map(str, set(values) - {field.name for field in dataclasses.fields(cls)}))
        if unknown:
            raise SettingsError(f"There is no setting named {', '.join(unknown)}.")
        return cls(**values)

    def to_dict(self) -> dict[str, Any]:
        """For JSON; `from_mapping` reads it."""
        values: dict[str, Any] = plain(dataclasses.asdict(self))
        return values

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
    all_valid: bool = setting(
        False, "Every pixel of the input is valid, whatever its nodata value, mask or alpha band says."
    )
    crs: str | None = setting(None, "CRS of the input, where its file lacks it or is wrong.")

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.all_valid and self.nodata is not None:
            raise SettingsError("all_valid is on, so no value marks invalid pixels, but nodata is given: give one.")


@dataclass(frozen=True)
class ShiftSettings(ApplySettings):
    """By which numbers a raster is moved, and how it is written."""

    dx: float = setting(0.0, "How far the raster goes along x (east).")
    dy: float = setting(0.0, "How far the raster goes along y (north).")
    unit: str = setting(
        "map",
        "Unit of dx and dy: that of the raster's own CRS (map), or metres on the ground (metres), at its middle where "
        "the CRS is in degrees.",
        choices=("map", "metres"),
    )
    rotation: float = setting(0.0, "Degrees by which the raster is turned about its middle, counterclockwise.")
    scale: float = setting(1.0, "Factor by which the raster grows about its middle.")
    resampling: str = setting(
        "none",
        "How output pixels are computed from the original ones. 'none' moves the raster by correcting its geotransform "
        "and leaves every pixel as it is; 'auto' is bilinear, or nearest for classes and masks. All but 'none' give a "
        "raster whose rows and columns run as before, also where it is turned.",
        choices=("auto", *RESAMPLINGS),
    )

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.output_on_moving_grid:
            raise SettingsError("output_on_moving_grid is off, but there is no fixed raster whose grid could be taken.")
        for name in ("dx", "dy", "rotation", "scale"):
            if not abs(getattr(self, name)) <= LARGEST_SHIFT:  # nor is nan
                raise SettingsError(f"{name} is {getattr(self, name):g}, but can be {LARGEST_SHIFT:g} at most.")
        if self.scale <= 0:
            raise SettingsError(f"scale is {self.scale:g}, but must be above 0: 1 leaves the size as it is.")
        if (self.dx, self.dy, self.rotation, self.scale) == (0, 0, 0, 1):
            raise SettingsError("dx, dy and rotation are 0 and scale is 1, which moves nothing: give one of them.")


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
