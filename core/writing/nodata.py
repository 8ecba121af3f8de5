# SPDX-License-Identifier: GPL-2.0-or-later
"""The value of invalid output pixels."""

from __future__ import annotations

import math

from ..errors import SettingsError
from ..images.raster import Raster, check_fits, fits
from ..settings import OutputSettings
from .geotiff import alpha_bands, common_dtype


def output_nodata(moving: Raster, fixed_nodata: float | None, settings: OutputSettings) -> float | None:
    """The value of invalid output pixels: the setting's, else the moving raster's, else the fixed raster's, else 0.

    A value that the moving raster has in its collar without declaring it counts as its own. None where the output has
    the moving raster's alpha band instead, or with resampling 'none' whatever the moving raster has.

    Raises
    ------
    SettingsError : the output's pixels can't hold the value, or are not to be changed.
    """
    dtype = common_dtype(moving.dataset)
    if moving.nodata_overridden:
        check_fits("moving_nodata", moving.nodata, dtype)
    check_fits("output_nodata", settings.output_nodata, dtype)
    own = _fitting(moving.nodata, dtype)
    chosen = settings.output_nodata
    if settings.resampling == "none":
        if chosen is not None and chosen != own and not (own is not None and math.isnan(own) and math.isnan(chosen)):
            raise SettingsError(
                f"output_nodata is {chosen:g}, but resampling 'none' changes no pixel, and the moving raster's nodata "
                f"value is {'not set' if own is None else format(own, 'g')}. Leave output_nodata out, or resample."
            )
        return own
    if chosen is not None:
        return chosen
    if own is not None or alpha_bands(moving.dataset):
        return own
    others = (_fitting(value, dtype) for value in (moving.undeclared_nodata, fixed_nodata))
    return next((value for value in others if value is not None), 0.0)


def _fitting(value: float | None, dtype: str) -> float | None:
    """The value if pixels of this type can hold it, else None: a tag of -9999 says nothing about bytes."""
    return value if value is not None and fits(value, dtype) else None
