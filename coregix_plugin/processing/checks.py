# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be said against settings before any engine starts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsProcessingException, QgsRasterLayer

from ...core.errors import SettingsError
from ...core.settings import OutputSettings
from ..layers.creation_options import unknown_options
from ..translation import tr
from .labels import with_labels
from .setting_parameter import SettingParameter


def checked_settings(
    settings: Mapping[str, Any], layers: Mapping[str, QgsRasterLayer], offered: Sequence[SettingParameter]
) -> OutputSettings:
    """The engine's settings; what it would refuse is refused in the words of the dialogs, with bands from 1 on.

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
                raise QgsProcessingException(message.format(parameter.title, band, layer.name(), layer.bandCount()))
    titles = {parameter.field: parameter.title for parameter in offered}
    try:
        checked = offered[0].settings.from_mapping(settings)
    except SettingsError as error:
        raise QgsProcessingException(with_labels(str(error), offered)) from None
    unknown = unknown_options(checked.creation_options or (), checked.format)
    if unknown:
        message = tr("{} names {}, which GDAL doesn't know of this format.")
        raise QgsProcessingException(message.format(titles["creation_options"], ", ".join(unknown)))
    trimmed = next((layers[name] for name in ("MOVING", "INPUT") if name in layers), None)
    depth = checked.edge_trim_depth
    if checked.trim_edge_invalid and trimmed is not None and depth >= max(trimmed.width(), trimmed.height()):
        message = tr("{} is {}, but the layer '{}' has only {} x {} pixels: nothing would be left.")
        size = trimmed.name(), trimmed.width(), trimmed.height()
        raise QgsProcessingException(message.format(titles["edge_trim_depth"], depth, *size))
    return checked
