# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as the user writes them: 0,5 in German, 0.5 everywhere."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QLocale


def number(text: str) -> float | None:
    """The number that a text is in the user's language, or in that of programs; None where it is none."""
    text = text.strip()
    own = QLocale()
    own.setNumberOptions(QLocale.NumberOption.RejectGroupSeparator)  # else 1.234 were a thousand and more
    for locale in (own, QLocale.c()):
        value, known = locale.toDouble(text)
        if known:
            return float(value)
    try:
        return float(text)  # nan, inf
    except ValueError:
        return None


def written(value: float) -> str:
    """A number in the user's language, with all its digits."""
    if not math.isfinite(value):
        return repr(float(value))
    own = QLocale()
    own.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return str(own.toString(float(value), "g", QLocale.FloatingPointPrecisionOption.FloatingPointShortest))
