# SPDX-License-Identifier: GPL-2.0-or-later
"""The raster behind a layer, as the engine can open it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProcessingException

from ..translation import tr


@dataclass(frozen=True)
class RasterSource:
    """A raster as GDAL opens it.

    Parameters
    ----------
    name : path, `/vsi…` path or subdataset name; absolute, for the engine runs in a folder of its own.
    crs : WKT of the layer's CRS where it differs from the file's own, else None.
    open_options : `KEY=VALUE` options with which QGIS opened it; the engine opens without them.
    """

    name: str
    crs: str | None
    open_options: tuple[str, ...]

    @classmethod
    def of(cls, layer: QgsMapLayer) -> RasterSource:
        """The source behind a layer. Raises QgsProcessingException where the engine can't open it."""
        if layer.providerType() != "gdal":
            raise QgsProcessingException(
                tr(
                    "The layer '{}' comes from the provider '{}', not from a file. "
                    "Save it as a GeoTIFF first (Export > Save As…) and use that."
                ).format(layer.name(), layer.providerType())
            )
        name, *given = re.split(r"\|(?=option:|credential:)", layer.source())
        if name.startswith("/vsimem/"):
            raise QgsProcessingException(
                tr(
                    "The layer '{}' lives in the memory of QGIS ({}), where the engine's process can't read it. "
                    "Save it as a GeoTIFF first (Export > Save As…) and use that."
                ).format(layer.name(), name)
            )
        options = tuple(option[len("option:") :] for option in given if option.startswith("option:"))
        return cls(_absolute(name), _overridden_crs(layer), options)


def _overridden_crs(layer: QgsMapLayer) -> str | None:
    if not layer.crs().isValid() or layer.crs() == layer.dataProvider().crs():
        return None
    # The stubs know the newer name alone.
    variant = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED  # type: ignore[attr-defined]
    return layer.crs().toWkt(variant)


def _absolute(name: str) -> str:
    """A GDAL name with the file in it made absolute: `f.tif`, `/vsizip/f.zip/g.tif`, `NETCDF:"f.nc":v`."""
    if os.path.exists(name):
        return os.path.abspath(name)
    prefixes, path = re.fullmatch(r"((?:/vsi\w+/)*)(.*)", name, re.DOTALL).groups()
    if prefixes:
        return prefixes + os.path.abspath(path) if _in_a_file(path) else name
    parts = re.split(r'([:"])', name)
    return "".join(os.path.abspath(part) if _is_relative_file(part) else part for part in parts)


def _is_relative_file(part: str) -> bool:
    return os.path.isfile(part) and not part.startswith(("/", "\\"))


def _in_a_file(path: str) -> bool:
    """Whether the path, or the start of it, is a file (an archive)."""
    return os.path.isfile(path) or (path != os.path.dirname(path) and _in_a_file(os.path.dirname(path)))
