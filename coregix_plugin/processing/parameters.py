# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's settings as Processing parameters.

`SETTING_PARAMETERS` pairs Processing names with fields of `AlignmentSettings`; type, default, choices and help come
from the field, so that the toolbox can't say anything else than the engine does. A new setting is one line here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext

from ...core.settings import ApplySettings, EdgeTrimSettings, OutputSettings, ShiftSettings
from ...core.settings.fields import AUTO
from ..translation import marked
from .setting_parameter import SettingParameter

if TYPE_CHECKING:
    from .algorithms.base import AsksEngine

SETTING_PARAMETERS = (
    SettingParameter(
        "MOVING_BAND",
        "moving_band_index",
        marked("Band of the moving raster"),
        band_of="MOVING",
        own_help=marked("Band of the moving raster used for the registration."),
    ),
    SettingParameter("MOVING_NODATA", "moving_nodata", marked("Nodata value of the moving raster")),
    SettingParameter(
        "FIXED_BAND",
        "fixed_band_index",
        marked("Band of the fixed raster"),
        band_of="FIXED",
        own_help=marked("Band of the fixed raster used for the registration."),
    ),
    SettingParameter("FIXED_NODATA", "fixed_nodata", marked("Nodata value of the fixed raster")),
    SettingParameter(
        "BEST_BANDS",
        "band_index",
        marked("Choose the bands that agree most, in place of those given"),
        checked=AUTO,
        own_help=marked("Tries the bands of each and takes the two that agree most."),
        instead_of=("moving_band_index", "fixed_band_index"),
    ),
    SettingParameter("MODEL", "model", marked("Transform model")),
    SettingParameter("OUTPUT_GRID", "output_on_moving_grid", marked("Output grid"), words=("moving", "fixed")),
    SettingParameter("RESAMPLING", "resampling", marked("Resampling")),
    SettingParameter("OUTPUT_NODATA", "output_nodata", marked("Nodata value of the output")),
    SettingParameter("ALL_VALID", "all_valid", marked("Rasters in which every pixel is valid"), advanced=True),
    SettingParameter(
        "USE_EDGE_PROXIES", "use_edge_proxies", marked("Register edge proxies instead of intensities"), advanced=True
    ),
    SettingParameter(
        "INITIAL_SHIFT",
        "initial_shift",
        marked("First guess: shift x,y of the moving raster (map units)"),
        advanced=True,
    ),
    SettingParameter(
        "INITIAL_POINTS",
        "initial_points",
        marked("First guess: georeferencer points"),
        advanced=True,
        file=marked("QGIS georeferencer points (*.points *.csv *.txt)"),
    ),
    SettingParameter(
        "MATCH_IMAGES", "match_images", marked("Match the images (otherwise the points alone are used)"), advanced=True
    ),
    SettingParameter("MASK_USE", "mask_use", marked("Use of the area of the mask"), advanced=True),
    SettingParameter("MASK_RASTER", "mask_raster", marked("Raster that the mask belongs to"), advanced=True),
    SettingParameter("CLIP_FIXED_TO_MOVING", "clip_fixed_to_moving", marked("Clip fixed to moving"), advanced=True),
    SettingParameter(
        "ENFORCE_MUTUAL_VALID_MASK", "enforce_mutual_valid_mask", marked("Enforce mutual valid mask"), advanced=True
    ),
    SettingParameter("MIN_VALID_FRACTION", "min_valid_fraction", marked("Minimum valid fraction"), advanced=True),
    SettingParameter(
        "SOLVE_RESOLUTIONS",
        "solve_resolutions",
        marked("Solve resolutions, coarse to fine (such as 8,4,0)"),
        advanced=True,
    ),
    SettingParameter("FORMAT", "format", marked("Output format"), advanced=True),
    SettingParameter(
        "CREATION_OPTIONS",
        "creation_options",
        marked("Creation options, as in COMPRESS=ZSTD|BLOCKXSIZE=256"),
        advanced=True,
    ),
    SettingParameter("OVERVIEWS", "overviews", marked("Build overviews in the output"), advanced=True),
    SettingParameter("SPLIT_FACTOR", "split_factor", marked("Split factor k (2^k chunks)"), advanced=True),
    SettingParameter("THREADS", "threads", marked("Threads"), advanced=True),
    SettingParameter("MEMORY_LIMIT", "memory_limit", marked("Memory limit in megabytes"), advanced=True),
    SettingParameter("TRIM_EDGE_INVALID", "trim_edge_invalid", marked("Trim pixels along invalid ones"), advanced=True),
    SettingParameter("EDGE_TRIM_DEPTH", "edge_trim_depth", marked("Edge trim: depth in pixels"), advanced=True),
    SettingParameter(
        "EDGE_TRIM_DETECTION_BAND",
        "edge_trim_detection_band_index",
        marked("Edge trim: detection band"),
        advanced=True,
        band_of="MOVING",
        own_help=marked("Band whose values tell which pixels are invalid."),
    ),
    SettingParameter(
        "EDGE_TRIM_INVALID_BELOW", "edge_trim_invalid_below", marked("Edge trim: invalid below"), advanced=True
    ),
    SettingParameter(
        "EDGE_TRIM_INVALID_ABOVE", "edge_trim_invalid_above", marked("Edge trim: invalid above"), advanced=True
    ),
    SettingParameter("FORCE", "force", marked("Write the output even of a failed alignment"), advanced=True),
    SettingParameter("KEEP_TEMP_DIR", "keep_temp_dir", marked("Keep temporary files"), advanced=True),
    SettingParameter("TEMP_DIR", "temp_dir", marked("Folder for temporary files"), advanced=True, folder=True),
    SettingParameter("LOG_TO_CONSOLE", "log_to_console", marked("Log each step of the registration"), advanced=True),
)

_OF_THE_OUTPUT = {field.name for field in dataclasses.fields(OutputSettings)} - {"threads", "memory_limit"}
_OF_THE_FILES = {"force", "keep_temp_dir", "temp_dir"}
SOLVE_PARAMETERS = tuple(p for p in SETTING_PARAMETERS if p.field not in _OF_THE_OUTPUT | _OF_THE_FILES)
"""Those that matter where no raster is written."""
LOOK_PARAMETERS = tuple(p for p in SOLVE_PARAMETERS if p.field not in ("model", "match_images"))
"""Those that matter where two rasters are looked at as they lie."""
INPUT_NODATA = SettingParameter("NODATA", "nodata", marked("Nodata value of the input"), settings=ApplySettings)
INPUT_ALL_VALID = SettingParameter(
    "ALL_VALID", "all_valid", marked("Every pixel of the input is valid"), advanced=True, settings=ApplySettings
)
APPLY_PARAMETERS = tuple(
    dataclasses.replace(parameter, settings=ApplySettings, band_of="INPUT" if parameter.band_of else None)
    for parameter in SETTING_PARAMETERS
    if parameter.field in {field.name for field in dataclasses.fields(OutputSettings)}
) + (INPUT_NODATA, INPUT_ALL_VALID)
"""Those of a raster that a known solution moves."""
_OF_A_PAIR = {"mask_use", "mask_raster", "temp_dir", "keep_temp_dir", "log_to_console"}
STACK_PARAMETERS = tuple(
    dataclasses.replace(parameter, band_of="") if parameter.band_of == "MOVING" else parameter
    for parameter in SETTING_PARAMETERS
    if parameter.field not in _OF_A_PAIR
)
"""Those that hold for all pairs of a stack."""
MANY_PARAMETERS = tuple(
    dataclasses.replace(parameter, band_of="") if parameter.is_band else parameter for parameter in APPLY_PARAMETERS
)
"""Those of many rasters that a known solution moves."""
_NUMBERS = (
    SettingParameter("DX", "dx", marked("Shift along x (east)"), settings=ShiftSettings),
    SettingParameter("DY", "dy", marked("Shift along y (north)"), settings=ShiftSettings),
    SettingParameter("UNIT", "unit", marked("Unit of the shift"), settings=ShiftSettings),
    SettingParameter("ROTATION", "rotation", marked("Rotation in degrees, counterclockwise"), settings=ShiftSettings),
    SettingParameter("SCALE", "scale", marked("Scale factor"), settings=ShiftSettings),
)
SHIFT_PARAMETERS = _NUMBERS + tuple(
    dataclasses.replace(parameter, settings=ShiftSettings)
    for parameter in MANY_PARAMETERS
    if parameter.field != "output_on_moving_grid"
)
"""Those of many rasters that are moved by numbers."""
_OF_THE_TRIM = {field.name for field in dataclasses.fields(EdgeTrimSettings)}
TRIM_PARAMETERS = tuple(
    dataclasses.replace(parameter, advanced=False) for parameter in APPLY_PARAMETERS if parameter.field in _OF_THE_TRIM
)
"""Those of the edge trim alone."""


def given_settings(algorithm: AsksEngine, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
    """The settings that the algorithm offers by field name, without those left open."""
    values = {p.field: p.value(algorithm, parameters, context) for p in algorithm.setting_parameters}
    given = {field: value for field, value in values.items() if value is not None}
    replaced = {field for p in algorithm.setting_parameters if p.field in given for field in p.instead_of}
    return {field: value for field, value in given.items() if field not in replaced}


def with_named_choices(parameters: Mapping[str, Any], offered: Sequence[SettingParameter]) -> dict[str, Any]:
    """The parameters with choices given by number turned into names, as Processing checks them."""
    named = dict(parameters)
    for parameter in offered:
        if parameter.choices and parameter.name in named:
            named[parameter.name] = parameter.named_choice(named[parameter.name]) or named[parameter.name]
    return named
