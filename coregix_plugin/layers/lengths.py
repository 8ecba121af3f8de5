# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths on the ground in words: metres, and feet where the project measures in them."""

from __future__ import annotations

import math

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsUnitTypes

from ..translation import filled, tr

KILOMETRE, FOOT = 1000.0, 0.3048
DEGREE = math.radians(1) * 6371008.8  # of a great circle (mean radius of the earth, IUGG), metres
FEET = ("feet", "US survey feet", "yards", "miles")  # beginnings of the units' names in QGIS


def length_in_words(metres: float) -> str:
    """As in '12.3 m' or, where the project measures so, '12.3 m (40.4 ft)'."""
    text = filled(tr("{:.4g} km"), metres / KILOMETRE) if metres >= KILOMETRE else filled(tr("{:.3g} m"), metres)
    unit = QgsUnitTypes.encodeUnit(QgsProject.instance().distanceUnits())
    return filled(tr("{} ({:.3g} ft)"), text, metres / FOOT) if unit.startswith(FEET) else text


def pixel_in_metres(crs: QgsCoordinateReferenceSystem, pixel_size: float, y: float) -> float:
    """Side, on the ground, of a square as large as a pixel.

    Parameters
    ----------
    pixel_size : root of a pixel's area, in the CRS's units.
    y : where the pixel lies, in the CRS's units; a degree of longitude is shorter away from the equator.
    """
    if crs.isGeographic():
        return pixel_size * DEGREE * math.sqrt(max(math.cos(math.radians(y)), 0.0))
    metre = QgsUnitTypes.decodeDistanceUnit("meters")[0]
    return pixel_size * QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metre)
