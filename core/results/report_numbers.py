# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers of the report as text: lengths with their units, CRSs with their codes, bands as QGIS counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..registration.pair import ImagePair
from .solution import map_unit, metres_in

METRE = ("m", "metre", "meter", "metres", "meters")


@dataclass(frozen=True)
class Lengths:
    """How lengths in units of a map are told.

    unit : the map's, as in 'metre'.
    metres : of them on the ground in such a unit.
    """

    unit: str
    metres: float

    @classmethod
    def of(cls, pair: ImagePair) -> Lengths:
        """In units of the solve CRS."""
        across, along = pair.metres_per_unit
        return cls(map_unit(pair.grid.crs), (across * along) ** 0.5 * metres_in(pair.grid.crs))

    def text(self, length: float) -> str:
        """A length in metres and, where that is another one, in the map's unit."""
        unit = unit_sign(self.unit)
        metres = f"{three_digits(length * self.metres)} m"
        return metres if unit == "m" else f"{metres}; {three_digits(length)} {unit}"


def unit_sign(unit: str) -> str:
    """How a unit is written after a number."""
    return "m" if unit.lower() in METRE else unit


def three_digits(value: float) -> str:
    """Three digits that count, or all of a whole number that has more."""
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def crs_text(wkt: str) -> str:
    """Name and code of a CRS, as in 'WGS 84 / UTM zone 33N (EPSG:32633)'; the name alone where it has no code."""
    crs = CRS.from_wkt(wkt)
    named = re.search(r'"([^"]*)"', wkt)
    name = named[1] if named else "no name"
    try:
        authority = crs.to_authority()
    except CRSError:
        authority = None
    return f"{name} ({':'.join(authority)})" if authority else name
