# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a moving raster lies, where it belongs, and how exactly that is known, in words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem

from ..translation import filled, tr
from .lengths import length_in_words, pixel_in_metres

LEAST = 0.005  # metres that are worth a word


def displacement_in_words(solution: Mapping[str, Any]) -> str:
    """By how much the moving image lies off in the middle of the common ground, and whose pixels that is."""
    east, north = solution["shift_metres"]
    parts = [
        tr("{} too far {}").format(length_in_words(abs(value)), words[value < 0])
        for value, words in ((east, (tr("east"), tr("west"))), (north, (tr("north"), tr("south"))))
        if abs(value) >= LEAST
    ]
    pixels = filled(tr("{:.2f} pixels of the fixed raster"), solution["shift_pixels"])
    if not parts:
        return tr("The moving image lies where it belongs ({}).").format(pixels)
    return tr("The moving image lies {} ({}); that is put right.").format(tr(" and ").join(parts), pixels)


def pixels_in_words(pixels: float, solution: Mapping[str, Any]) -> str:
    """A length in pixels of the fixed raster, and on the ground."""
    return filled(tr("{:.2f} pixels ({})"), pixels, on_the_ground(pixels, solution))


def on_the_ground(pixels: float, solution: Mapping[str, Any]) -> str:
    """A length in pixels of the fixed raster as one on the ground."""
    fixed = solution["inputs"]["fixed"]
    a, b, _, d, e, top = fixed["geotransform"]
    crs = QgsCoordinateReferenceSystem.fromWkt(fixed["crs"])
    middle = top + d * fixed["width"] / 2 + e * fixed["height"] / 2
    return length_in_words(pixels * pixel_in_metres(crs, math.sqrt(abs(a * e - b * d)), middle))
