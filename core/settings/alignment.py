# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of an alignment: what is compared, what the transform may do, how the result is written."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..errors import SettingsError
from .fields import setting
from .output import LARGEST_SHIFT, OutputSettings

MASK_USES = ("use", "ignore")
WHICH = ("neither", "moving", "fixed", "both")
BENT_MODELS = ("projective", "polynomial2", "polynomial3", "local")
MODELS = ("auto", "translation", "rigid", "similarity", "affine", *BENT_MODELS)


@dataclass(frozen=True)
class AlignmentSettings(OutputSettings):
    """How one raster is aligned to another. Refuses a bad value with SettingsError when it is built."""

    band_index: int | str = setting(
        0,
        "Band (0-based) used for the registration, in both rasters; 'auto' tries the bands of each and takes the two "
        "that agree most.",
        minimum=0,
    )
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
        "What the transform may do. 'auto' takes the simplest of the others that predicts left-out matches about as "
        "well as any; polynomials are of the 2nd and the 3rd degree; 'local' adds a smooth field of displacements, "
        "where terrain or a sensor bends the image.",
        choices=MODELS,
    )
    moving_nodata: float | None = setting(
        None, "Value that marks invalid pixels of the moving raster, where its metadata lacks it or is wrong."
    )
    fixed_nodata: float | None = setting(
        None, "Value that marks invalid pixels of the fixed raster, where its metadata lacks it or is wrong."
    )
    all_valid: str = setting(
        "neither",
        "The rasters in which each pixel is valid, whatever a nodata tag or a mask says, or looks like a collar or a "
        "gap: zeros that are ground, a map's white paper. NaN alone stays invalid.",
        choices=WHICH,
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
        "(map). The solution is then looked for nearby; or, where the images are not matched, they alone make it.",
    )
    match_images: bool = setting(
        True,
        "Match the images. Otherwise the points of the first guess alone make the transform, for images that "
        "have nothing in common.",
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
        super().__post_init__()
        if not 0 < self.min_valid_fraction <= 1:
            raise SettingsError(
                f"min_valid_fraction is {self.min_valid_fraction}, but must be above 0 and at most 1 (default 0.01)."
            )
        if self.resampling == "none" and self.model in BENT_MODELS:
            raise SettingsError(
                f"resampling 'none' can only move the raster as a whole, but model '{self.model}' bends it: choose "
                "another resampling or model."
            )
        for role in ("moving", "fixed"):
            if self.is_all_valid(role) and getattr(self, f"{role}_nodata") is not None:
                raise SettingsError(
                    f"all_valid is '{self.all_valid}', so no value marks invalid pixels, but {role}_nodata is given: "
                    "leave one of them out."
                )
        if self.solve_resolutions is not None:
            _check_resolutions(self.solve_resolutions)
        if self.initial_shift is not None:
            _check_shift(self.initial_shift)
            if self.initial_points is not None:
                raise SettingsError("initial_shift and initial_points are both first guesses: give one of them.")
        if not self.match_images:
            _check_points_alone(self)

    def is_all_valid(self, role: str) -> bool:
        """Whether each pixel of a raster, 'moving' or 'fixed', is said to be valid."""
        return self.all_valid in (role, "both")

    @property
    def may_bend(self) -> bool:
        """Whether the transform may be chosen to bend the image: not where the output keeps the raster's own pixels."""
        return self.model in ("auto", *BENT_MODELS) and self.resampling != "none"

    @property
    def moving_band(self) -> int | None:
        """1-based band of the moving raster used for the registration; None where the images shall tell."""
        return self._band(self.moving_band_index)

    @property
    def fixed_band(self) -> int | None:
        """1-based band of the fixed raster used for the registration; None where the images shall tell."""
        return self._band(self.fixed_band_index)

    def _band(self, own: int | None) -> int | None:
        index = self.band_index if own is None else own
        return None if isinstance(index, str) else 1 + index


def _check_shift(shift: tuple[float, ...]) -> None:
    if len(shift) != 2 or not all(math.isfinite(value) for value in shift):
        raise SettingsError(f"initial_shift is {list(shift)}, but must be two finite numbers, x and y, as in 120,-45.")
    if max(map(abs, shift)) > LARGEST_SHIFT:
        raise SettingsError(f"initial_shift is {list(shift)}, which leads off any map: it is in units of the CRS.")


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
