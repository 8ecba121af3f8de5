# SPDX-License-Identifier: GPL-2.0-or-later
"""Move rasters by numbers that are known."""

from __future__ import annotations

from typing import Any

from ...translation import marked, tr
from ..parameters import SHIFT_PARAMETERS
from .many_rasters import ManyRasters


class MoveByNumbers(ManyRasters):
    setting_parameters = SHIFT_PARAMETERS
    command = "shift_raster"
    inputs_help = marked("All of them move by the same numbers, each about its own middle.")
    output_help = marked("NAME_shifted.tif of each raster is written there.")

    def name(self) -> str:
        return "movebynumbers"

    def displayName(self) -> str:
        return tr("Move rasters by numbers")

    def tags(self) -> list[str]:
        return tr("shift,move,translate,offset,rotate,scale,georeferencing,geotransform,many,batch").split(",")

    def shortDescription(self) -> str:
        return tr("Shifts, turns and scales rasters by known numbers, without matching")

    def summary(self) -> str:
        return tr(
            "Moves rasters by numbers that are known, in map units or in metres, without looking at what they show. By "
            "default no pixel is changed: the file's georeferencing is corrected."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_inputs()
        self.add_settings()
        self.add_outputs()
