# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixels in the output's type: what is valid never looks invalid, what is invalid always does."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from core.images.raster import fits
from core.writing.warp_plan import WarpJob
from core.writing.warp_tile import _encode

INTEGERS = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64")
FLOATS = ("float32", "float64")
BANDS, ROWS, COLUMNS = 2, 3, 4


def working(dtype: str) -> np.dtype:
    """The type in which pixels are resampled."""
    return job(dtype, 0.0, True).working_dtype


def job(dtype: str, fill: float, reserved: bool) -> WarpJob:
    return WarpJob(None, None, "bilinear", (1, 1), np.dtype(dtype), (fill,) * BANDS, (reserved,) * BANDS)


def extremes(dtype: str) -> tuple[float, ...]:
    """Values at which the type ends, and around them."""
    limits = np.iinfo(dtype) if dtype in INTEGERS else np.finfo(dtype)
    ends = int(limits.min), int(limits.max)
    return (*ends, *(end + step for end in ends for step in (-1, 1)), 0, -1, 1)


def fills(dtype: str) -> st.SearchStrategy[float]:
    """Nodata values that pixels of the type can hold, as a file or a user gives them."""
    special = (math.nan, math.inf, -math.inf, -9999.0, 1e-45, -0.0) if dtype in FLOATS else ()
    inside = [value for value in (*extremes(dtype), *special) if fits(value, dtype)]
    limits = np.iinfo(dtype) if dtype in INTEGERS else None
    drawn = st.integers(int(limits.min), int(limits.max)) if limits else st.floats(width=int(dtype[-2:]))
    return st.one_of(st.sampled_from(inside), drawn, drawn.map(float).filter(lambda value: fits(value, dtype)))


@st.composite
def encodings(draw: st.DrawFn, dtypes: tuple[str, ...]) -> tuple[str, float, np.ndarray]:
    """A type, a nodata value, and resampled pixels (bands, rows, columns), NaN where invalid, many near that value."""
    dtype = draw(st.sampled_from(dtypes))
    fill, kind = draw(fills(dtype)), working(dtype)
    with np.errstate(over="ignore"):
        near = [kind.type(value) for value in (fill, float(fill) + 0.4, float(fill) - 0.5, *extremes(dtype), math.nan)]
    elements = st.one_of(st.sampled_from(near), st.floats(width=8 * kind.itemsize))
    return dtype, fill, draw(arrays.arrays(kind, (BANDS, ROWS, COLUMNS), elements=elements))


def encoded(dtype: str, fill: float, pixels: np.ndarray, reserved: bool = True) -> np.ndarray:
    bands, valid = list(range(1, BANDS + 1)), ~np.isnan(pixels)
    return _encode(job(dtype, fill, reserved), bands, pixels.copy(), valid)


def is_fill(pixels: np.ndarray, fill: float) -> np.ndarray:
    """Where pixels read as nodata: in their own type, NaN being NaN."""
    return np.isnan(pixels) if isinstance(fill, float) and math.isnan(fill) else pixels == pixels.dtype.type(fill)


@given(encodings((*INTEGERS, *FLOATS)))
def test_nodata_is_exactly_where_pixels_are_invalid(example):
    dtype, fill, pixels = example
    found = encoded(dtype, fill, pixels)
    assert found.dtype == dtype and found.shape == pixels.shape
    assert np.array_equal(is_fill(found, fill), np.isnan(pixels))


@given(encodings(INTEGERS))
def test_integers_are_rounded_and_clipped(example):
    dtype, fill, pixels = example
    lowest, highest = (int(limit) for limit in (np.iinfo(dtype).min, np.iinfo(dtype).max))
    if dtype in ("int64", "uint64"):
        highest = int(np.nextafter(float(highest), 0))  # the last one that floating-point numbers tell from 2^63, 2^64
    for value, found in zip(pixels.ravel(), encoded(dtype, fill, pixels).ravel()):
        if not np.isnan(value):
            expected = round(min(max(float(value), lowest), highest))
            assert abs(int(found) - expected) == (1 if expected == fill else 0)


@given(encodings(FLOATS))
def test_floating_point_pixels_stay_as_they_are(example):
    dtype, fill, pixels = example
    found = encoded(dtype, fill, pixels)
    kept = ~np.isnan(pixels) & ~is_fill(pixels.astype(dtype), fill)
    assert np.array_equal(found[kept], pixels[kept])
    moved, marker = ~np.isnan(pixels) & ~kept, np.dtype(dtype).type(fill)
    beside = np.finfo(dtype).tiny if marker == 0 else np.nextafter(marker, np.dtype(dtype).type(0))
    assert (found[moved] == beside).all()


@given(encodings((*INTEGERS, *FLOATS)))
def test_a_value_that_marks_nothing_is_left_alone(example):
    """An alpha band of a raster whose nodata is elsewhere: 0 is as good as any other value."""
    dtype, _, pixels = example
    found = encoded(dtype, 0, pixels, reserved=False)
    assert (found[np.isnan(pixels)] == 0).all()
    assert (found[pixels == 0] == 0).all()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16"])
@given(st.data())
def test_whole_pixels_are_encoded_as_they_come(dtype, data):
    """GDAL's warper rounds by itself where all pixels are valid."""
    fill = data.draw(fills(dtype))
    values = st.one_of(st.just(int(fill)), st.integers(int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)))
    pixels = data.draw(arrays.arrays(dtype, (BANDS, ROWS, COLUMNS), elements=values))
    found = _encode(job(dtype, fill, True), [1, 2], pixels.copy(), np.ones(pixels.shape, bool))
    assert not (found == int(fill)).any()
    assert np.array_equal(found[pixels != int(fill)], pixels[pixels != int(fill)])
    assert (np.abs(found.astype(int) - pixels)[pixels == int(fill)] == 1).all()
