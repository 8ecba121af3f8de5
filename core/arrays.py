# SPDX-License-Identifier: GPL-2.0-or-later
"""Types of arrays, by what their numbers are. Axes and units stand in the docstring of whoever takes or gives one."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]  # measured or computed; NaN where there is none
Integers = NDArray[np.integer[Any]]
Flags = NDArray[np.bool_]
Pixels = NDArray[Any]  # of whatever type a raster has
DType = np.dtype[Any]


def as_lists(values: Floats) -> list[list[float]]:
    """Values (n, m) as plain lists, for JSON."""
    return cast("list[list[float]]", values.tolist())


def dtype_of(name: str) -> DType:
    """numpy's type for the pixels of a type of GDAL's; complex whole numbers, which numpy lacks, are read as floats."""
    return np.dtype("complex64" if name.startswith("complex_int") else name)
