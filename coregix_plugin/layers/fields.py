# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of the layers that Coregix makes."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFields, QgsVectorLayer


def fields_of(types: Mapping[str, str]) -> QgsFields:
    """Fields by name and type, as a memory layer's address gives them: "double", "bool", "string(0,0)"."""
    # From an address, for the types that QgsField itself takes differ between Qt 5 and Qt 6.
    wanted = "&".join(f"field={name}:{kind}" for name, kind in types.items())
    return QgsVectorLayer(f"Point?{wanted}", "", "memory").fields()
