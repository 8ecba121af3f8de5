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
    """How lengths in the solve CRS and in pixels of the fixed raster are told.

    unit : the CRS's, as in 'metre'.
    metres : on the ground in such a unit, along x and along y.
    pixel : side of a pixel of the fixed raster in that unit.
    """

    unit: str
    metres: tuple[float, float]
    pixel: float

    @classmethod
    def of(cls, pair: ImagePair) -> Lengths:
        """In the solve CRS of a pair."""
        across, along = (value * metres_in(pair.grid.crs) for value in pair.metres_per_unit)
        return cls(map_unit(pair.grid.crs), (across, along), pair.grid.pixel_size)

    def in_metres(self, pixels: float) -> str:
        """A length in pixels as metres; the pixels of a solve are square on the ground."""
        across, along = self.metres
        return f"{three_digits(pixels * self.pixel * (across * along) ** 0.5)} m"

    def in_both(self, pixels: float) -> str:
        """A length in pixels as metres, and as such."""
        return f"{self.in_metres(pixels)}; {pixels:.2f} pixels"

    def in_pixels(self, pixels: float) -> str:
        """A length in pixels as such and, where that isn't the metre, in the unit of the map."""
        return f"{pixels:.2f} pixels of the fixed raster{self.in_unit(pixels * self.pixel)}"

    def in_unit(self, length: float) -> str:
        """'; ' and a length on the map, which has another unit than the metre; else nothing."""
        sign = unit_sign(self.unit)
        return "" if sign == "m" else f"; {three_digits(length)} {sign}"


def unit_sign(unit: str) -> str:
    """How a unit is written after a number."""
    return "m" if unit.lower() in METRE else unit


def three_digits(value: float) -> str:
    """Three digits that count, or all of a whole number that has more."""
    return f"{value:.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def crs_text(wkt: str) -> str:
    """Name and code of a CRS, as in 'WGS 84 / UTM zone 33N (EPSG:32633)'; its definition where it has no code."""
    crs = CRS.from_wkt(wkt)
    named = re.search(r'"([^"]*)"', wkt)
    name = named[1] if named else "no name"
    try:
        authority = crs.to_authority()
        return (
            f"{name} ({':'.join(authority)})"
            if authority
            else f"{name} (no code): {crs.to_proj4().replace('=True', '')}"
        )
    except CRSError:
        return f"{name} (no code)"
