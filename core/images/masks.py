# SPDX-License-Identifier: GPL-2.0-or-later
"""Masks grown and shrunk, without scipy."""

from __future__ import annotations

import numpy as np

from ..arrays import Flags


def dilate(flags: Flags, depth: int) -> Flags:
    """Flags (..., rows, columns) set within `depth` rows and columns (a square) of a set one."""
    return _along_last(_along_last(flags, depth).swapaxes(-1, -2), depth).swapaxes(-1, -2)


def _along_last(flags: Flags, depth: int) -> Flags:
    """Flags set within `depth` places along the last axis of a set one: counts in a sliding window."""
    length = flags.shape[-1]
    counts = np.zeros((*flags.shape[:-1], length + 1), np.int32)
    np.cumsum(flags, axis=-1, out=counts[..., 1:])
    places = np.arange(length)
    return counts[..., np.minimum(places + depth + 1, length)] > counts[..., np.maximum(places - depth, 0)]
