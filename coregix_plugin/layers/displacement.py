# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a moving raster lies and where it belongs, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..translation import tr

LEAST = 0.005  # metres that are worth a word
KILOMETRE = 1000.0


def displacement_in_words(solution: Mapping[str, Any]) -> str:
    """By how much the moving image lies off in the middle of the common ground, and whose pixels that is."""
    east, north = solution["shift_metres"]
    parts = [
        tr("{} too far {}").format(_length(abs(value)), words[value < 0])
        for value, words in ((east, (tr("east"), tr("west"))), (north, (tr("north"), tr("south"))))
        if abs(value) >= LEAST
    ]
    pixels = tr("{:.2f} pixels of the fixed raster").format(solution["shift_pixels"])
    if not parts:
        return tr("The moving image lies where it belongs ({}).").format(pixels)
    return tr("The moving image lies {} ({}).").format(tr(" and ").join(parts), pixels)


def _length(metres: float) -> str:
    return tr("{:.4g} km").format(metres / KILOMETRE) if metres >= KILOMETRE else tr("{:.3g} m").format(metres)
