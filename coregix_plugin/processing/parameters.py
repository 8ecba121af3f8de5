# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's settings as Processing parameters.

`SETTING_PARAMETERS` pairs Processing names with fields of `AlignmentSettings`; type, default, choices and help come
from the field, so that the toolbox can't say anything else than the engine does. A new setting is one line here.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsRasterLayer

from ...core.errors import SettingsError
from ...core.settings import ApplySettings, EdgeTrimSettings, OutputSettings
from ...core.settings.fields import AUTO
from ..layers.creation_options import unknown_options
from ..translation import tr
from .setting_parameter import SettingParameter

if TYPE_CHECKING:
    from .algorithms.base import AsksEngine

SETTING_PARAMETERS = (
    SettingParameter("MOVING_BAND", "moving_band_index", "Band of the moving raster", band_of="MOVING"),
    SettingParameter("FIXED_BAND", "fixed_band_index", "Band of the fixed raster", band_of="FIXED"),
    SettingParameter(
        "BEST_BANDS",
        "band_index",
        "Choose the bands that agree most, in place of those given",
        checked=AUTO,
        instead_of=("moving_band_index", "fixed_band_index"),
    ),
    SettingParameter("MODEL", "model", "Transform model"),
    SettingParameter("OUTPUT_GRID", "output_on_moving_grid", "Output grid", words=("moving", "fixed")),
    SettingParameter("RESAMPLING", "resampling", "Resampling"),
    SettingParameter("MOVING_NODATA", "moving_nodata", "Nodata value of the moving raster"),
    SettingParameter("FIXED_NODATA", "fixed_nodata", "Nodata value of the fixed raster"),
    SettingParameter("ALL_VALID", "all_valid", "Rasters in which every pixel is valid", advanced=True),
    SettingParameter("OUTPUT_NODATA", "output_nodata", "Nodata value of the output"),
    SettingParameter(
        "USE_EDGE_PROXIES", "use_edge_proxies", "Register edge proxies instead of intensities", advanced=True
    ),
    SettingParameter(
        "INITIAL_SHIFT", "initial_shift", "First guess: shift x,y of the moving raster (map units)", advanced=True
    ),
    SettingParameter(
        "INITIAL_POINTS",
        "initial_points",
        "First guess: georeferencer points",
        advanced=True,
        file="QGIS georeferencer points (*.points *.csv *.txt)",
    ),
    SettingParameter(
        "MATCH_IMAGES", "match_images", "Match the images (otherwise the points alone are used)", advanced=True
    ),
    SettingParameter("MASK_USE", "mask_use", "Use of the area of the mask", advanced=True),
    SettingParameter("MASK_RASTER", "mask_raster", "Raster that the mask belongs to", advanced=True),
    SettingParameter("CLIP_FIXED_TO_MOVING", "clip_fixed_to_moving", "Clip fixed to moving", advanced=True),
    SettingParameter(
        "ENFORCE_MUTUAL_VALID_MASK", "enforce_mutual_valid_mask", "Enforce mutual valid mask", advanced=True
    ),
    SettingParameter("MIN_VALID_FRACTION", "min_valid_fraction", "Minimum valid fraction", advanced=True),
    SettingParameter("SPLIT_FACTOR", "split_factor", "Split factor k (2^k chunks)", advanced=True),
    SettingParameter(
        "SOLVE_RESOLUTIONS", "solve_resolutions", "Solve resolutions, coarse to fine (such as 8,4,0)", advanced=True
    ),
    SettingParameter("FORMAT", "format", "Output format", advanced=True),
    SettingParameter(
        "CREATION_OPTIONS", "creation_options", "Creation options, as in COMPRESS=ZSTD|BLOCKXSIZE=256", advanced=True
    ),
    SettingParameter("OVERVIEWS", "overviews", "Build overviews in the output", advanced=True),
    SettingParameter("THREADS", "threads", "Threads", advanced=True),
    SettingParameter("MEMORY_LIMIT", "memory_limit", "Memory limit in megabytes", advanced=True),
    SettingParameter("TRIM_EDGE_INVALID", "trim_edge_invalid", "Trim pixels along invalid ones", advanced=True),
    SettingParameter("EDGE_TRIM_DEPTH", "edge_trim_depth", "Edge trim: depth in pixels", advanced=True),
    SettingParameter(
        "EDGE_TRIM_DETECTION_BAND",
        "edge_trim_detection_band_index",
        "Edge trim: detection band",
        advanced=True,
        band_of="MOVING",
    ),
    SettingParameter("EDGE_TRIM_INVALID_BELOW", "edge_trim_invalid_below", "Edge trim: invalid below", advanced=True),
    SettingParameter("EDGE_TRIM_INVALID_ABOVE", "edge_trim_invalid_above", "Edge trim: invalid above", advanced=True),
    SettingParameter("FORCE", "force", "Write the output even of a failed alignment", advanced=True),
    SettingParameter("KEEP_TEMP_DIR", "keep_temp_dir", "Keep temporary files", advanced=True),
    SettingParameter("TEMP_DIR", "temp_dir", "Folder for temporary files", advanced=True, folder=True),
    SettingParameter("LOG_TO_CONSOLE", "log_to_console", "Log each step of the registration", advanced=True),
)

_OF_THE_OUTPUT = {field.name for field in dataclasses.fields(OutputSettings)} - {"threads", "memory_limit"}
_OF_THE_FILES = {"force", "keep_temp_dir", "temp_dir"}
SOLVE_PARAMETERS = tuple(p for p in SETTING_PARAMETERS if p.field not in _OF_THE_OUTPUT | _OF_THE_FILES)
"""Those that matter where no raster is written."""
LOOK_PARAMETERS = tuple(p for p in SOLVE_PARAMETERS if p.field not in ("model", "match_images"))
"""Those that matter where two rasters are looked at as they lie."""
INPUT_NODATA = SettingParameter("NODATA", "nodata", "Nodata value of the input", settings=ApplySettings)
INPUT_ALL_VALID = SettingParameter(
    "ALL_VALID", "all_valid", "Every pixel of the input is valid", advanced=True, settings=ApplySettings
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


def checked_settings(
    settings: Mapping[str, Any], layers: Mapping[str, QgsRasterLayer], offered: Sequence[SettingParameter]
) -> OutputSettings:
    """The engine's settings; what it would refuse is refused in the words of Processing: names, and bands from 1 on.

    Parameters
    ----------
    settings : values by field name.
    layers : the raster layers by the name of their parameter.
    offered : the parameters that the settings come from.

    Raises
    ------
    QgsProcessingException : names the parameter, its value and what it may be.
    """
    for parameter in offered:
        if parameter.band_of in layers and parameter.field in settings:
            band, layer = settings[parameter.field] + 1, layers[parameter.band_of]
            if not 1 <= band <= layer.bandCount():
                message = tr("{} is {}, but the layer '{}' has the bands 1 to {}.")
                raise QgsProcessingException(message.format(parameter.name, band, layer.name(), layer.bandCount()))
    names = {parameter.field: parameter.name for parameter in offered}
    try:
        checked = offered[0].settings.from_mapping(settings)
    except SettingsError as error:
        message = re.sub(r"\w+", lambda word: names.get(word[0], word[0]), str(error))
        raise QgsProcessingException(message) from None
    unknown = unknown_options(checked.creation_options or (), checked.format)
    if unknown:
        message = tr("{} names {}, which GDAL doesn't know of this format.")
        raise QgsProcessingException(message.format(names["creation_options"], ", ".join(unknown)))
    trimmed = next((layers[name] for name in ("MOVING", "INPUT") if name in layers), None)
    depth = checked.edge_trim_depth
    if checked.trim_edge_invalid and trimmed is not None and depth >= max(trimmed.width(), trimmed.height()):
        message = tr("{} is {}, but the layer '{}' has only {} x {} pixels: nothing would be left.")
        size = trimmed.name(), trimmed.width(), trimmed.height()
        raise QgsProcessingException(message.format(names["edge_trim_depth"], depth, *size))
    return checked


def with_named_choices(parameters: Mapping[str, Any], offered: Sequence[SettingParameter]) -> dict[str, Any]:
    """The parameters with choices given by number turned into names, as Processing checks them."""
    named = dict(parameters)
    for parameter in offered:
        if parameter.choices and parameter.name in named:
            named[parameter.name] = parameter.named_choice(named[parameter.name]) or named[parameter.name]
    return named
