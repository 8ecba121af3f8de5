# SPDX-License-Identifier: GPL-2.0-or-later
"""Resampling at positions of any arrangement, where no affine map leads from target to source pixels."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from ..arrays import Flags, Floats, Integers
from .masks import dilate

Kernel = Callable[[Floats], Floats]


def gather(pixels: Floats, cols: Floats, rows: Floats, resampling: str, footprint: tuple[int, int]) -> Floats:
    """Resample the bands at positions.

    Parameters
    ----------
    pixels : (bands, rows, columns), floating-point, NaN where invalid.
    cols, rows : (height, width) positions in pixels from the upper left corner; NaN where there is none.
    resampling : 'nearest', 'bilinear', 'cubic' (Keys, IEEE TASSP 29, 1981) or 'lanczos' (three lobes).
    footprint : source columns and rows that a target pixel covers, over which the kernel is widened.

    Returns
    -------
    (bands, height, width) in the type of `pixels`, NaN where the position lies outside or in an invalid pixel; the
    others are computed from valid pixels alone, beside invalid ones bilinearly: what is left of a kernel with negative
    lobes may sum up to anything.
    """
    height, width = pixels.shape[1:]
    with np.errstate(invalid="ignore"):
        inside = (cols >= 0) & (cols < width) & (rows >= 0) & (rows < height)
    cols, rows = np.where(inside, cols, 0), np.where(inside, rows, 0)
    hit = rows.astype(np.intp) * width + cols.astype(np.intp)
    nearest = pixels.reshape(len(pixels), -1)[:, hit]
    outside = ~inside
    if resampling == "nearest":
        nearest[:, outside] = np.nan
        return nearest
    radius, _ = KERNELS[resampling]
    reach = [math.ceil(radius * size) for size in footprint]
    padded = np.pad(pixels, ((0, 0), (reach[1], reach[1]), (reach[0], reach[0])), constant_values=np.nan)
    cols, rows = cols + reach[0], rows + reach[1]
    invalid = np.isnan(padded)
    near: Flags = np.logical_or.reduce(invalid, axis=0)
    near = dilate(near, max(reach))[rows.astype(np.intp), cols.astype(np.intp)] if near.any() else near
    result = _weighted(padded, None, cols, rows, resampling, footprint)
    if near.any():
        np.copyto(padded, 0, where=invalid)
        valid = (~invalid).astype(pixels.dtype)
        result[:, near] = _weighted(padded, valid, cols[near], rows[near], "bilinear", footprint)
    result[np.isnan(nearest)] = np.nan
    result[:, outside] = np.nan
    return result


def _weighted(
    pixels: Floats,
    valid: Floats | None,
    cols: Floats,
    rows: Floats,
    resampling: str,
    footprint: tuple[int, int],
) -> Floats:
    """Sums of the pixels around positions, weighted by the kernel; `valid` pixels (1, others 0) alone, if given."""
    width = pixels.shape[2]
    flat = pixels.reshape(len(pixels), -1)
    across, down = (_taps(*axis, resampling) for axis in zip((cols, rows), footprint))
    total = np.zeros((len(pixels), *cols.shape), pixels.dtype)
    counted = None if valid is None else (valid.reshape(len(valid), -1), np.zeros_like(total))
    for row, row_weight in down:
        start = row * width
        for col, col_weight in across:
            index, share = start + col, row_weight * col_weight
            for band, values in enumerate(flat):
                total[band] += np.take(values, index, mode="clip") * share
                if counted is not None:
                    flags, weight = counted
                    weight[band] += np.take(flags[band], index, mode="clip") * share
    if counted is None:
        return total
    with np.errstate(invalid="ignore", divide="ignore"):
        return total / counted[1]


def _taps(positions: Floats, size: int, resampling: str) -> list[tuple[Integers, Floats]]:
    """Along one axis, the pixels around each position and their weights, which add up to 1 (float32)."""
    radius, kernel = KERNELS[resampling]
    middles = positions - 0.5
    first = np.floor(middles)
    offset = (middles - first).astype(np.float32)
    steps = range(1 - math.ceil(radius * size), math.ceil(radius * size) + 1)
    weights = [kernel((step - offset) / np.float32(size)) for step in steps]
    total = np.sum(weights, axis=0)
    start = first.astype(np.intp)
    return [(start + step, weight / total) for step, weight in zip(steps, weights)]


def _linear(t: Floats) -> Floats:
    weights: Floats = np.maximum(0, 1 - np.abs(t))
    return weights


def _cubic(t: Floats) -> Floats:
    t = np.abs(t)
    return np.where(t <= 1, (1.5 * t - 2.5) * t * t + 1, np.where(t < 2, ((-0.5 * t + 2.5) * t - 4) * t + 2, 0))


def _lanczos(t: Floats) -> Floats:
    return np.where(np.abs(t) < 3, np.sinc(t) * np.sinc(t / 3), 0)


#: reach in source pixels to each side, and weights by distance
KERNELS: dict[str, tuple[int, Kernel]] = {"bilinear": (1, _linear), "cubic": (2, _cubic), "lanczos": (3, _lanczos)}
