# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings of the edge trim."""

from __future__ import annotations

from dataclasses import dataclass

from .fields import check_fields, setting


@dataclass(frozen=True)
class EdgeTrimSettings:
    """Which pixels along invalid ones become nodata."""

    edge_trim_depth: int = setting(
        8, "Pixels within this many rows and columns of an invalid pixel are trimmed (a square footprint).", minimum=1
    )
    edge_trim_detection_band_index: int = setting(
        0, "Band (0-based) whose values tell which pixels are invalid.", minimum=0
    )
    edge_trim_invalid_below: float | None = setting(None, "Values below this also count as invalid.")
    edge_trim_invalid_above: float | None = setting(None, "Values above this also count as invalid.")

    def __post_init__(self) -> None:
        check_fields(self)
