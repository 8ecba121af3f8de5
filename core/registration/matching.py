# SPDX-License-Identifier: GPL-2.0-or-later
"""Local matches: by how much small windows of the moving image are displaced against the fixed one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from ..arrays import Flags, Floats, Integers
from .proxies import Feature, eroded

CELL = 8
# cells along a window's side: what modalities share shows in small windows, or only in large ones
SIZES = (4, 8, 12, 16)
STRIDE_CELLS = 2
STRIDE = CELL * STRIDE_CELLS
LARGEST_WINDOW = CELL * SIZES[-1]
SURVEY_REACH = 6
LEAST_VALID_SHARE = 0.35
LEAST_SCORE = 3.5


@dataclass(frozen=True)
class Matches:
    """Windows that were found again, all arrays over n windows.

    positions : (n, 2) column, row of the windows' middles, in pixels of the grid (corner convention).
    displacements : (n, 2) columns, rows from where the transform put the window in the moving image to where it is.
    scores : (n,) correlation peak in units of its standard deviation were the two windows unrelated.
    """

    positions: Floats
    displacements: Floats
    scores: Floats

    def __len__(self) -> int:
        return len(self.scores)

    def __getitem__(self, index: Flags) -> Matches:
        return Matches(self.positions[index], self.displacements[index], self.scores[index])

    @classmethod
    def concatenate(cls, parts: list[Matches]) -> Matches:
        """All windows of the parts; none where there are no parts."""
        if not parts:
            return cls(np.empty((0, 2)), np.empty((0, 2)), np.empty(0))
        return cls(*(np.concatenate([getattr(p, name) for p in parts]) for name in cls.__dataclass_fields__))

    def shifted(self, col: int, row: int) -> Matches:
        """The same with positions counted from another corner."""
        return Matches(self.positions + (col, row), self.displacements, self.scores)


@dataclass(frozen=True)
class FeatureImage:
    """What of an image is correlated.

    values : (rows, columns, channels) float32, 0 where not valid.
    valid : (rows, columns) bool.
    """

    values: Floats
    valid: Flags

    @classmethod
    def of(cls, pixels: Floats, feature: Feature) -> FeatureImage:
        """From pixels that are NaN where invalid."""
        return cls(feature(pixels), eroded(np.isfinite(pixels), 1))


@dataclass(frozen=True)
class CellCorrelation:
    """How two images correlate cell by cell, from which windows of any size are summed.

    products : (2 reach + 1, 2 reach + 1, cell rows, cell columns) sums of the features' products, by displacement of
        the moving image along rows and columns from -reach on.
    fixed_energy, moving_energy : (cell rows, cell columns) sums of squares.
    valid : (cell rows, cell columns) pixels valid in both.
    channels : of the features.
    """

    products: Floats
    fixed_energy: Floats
    moving_energy: Floats
    valid: Floats
    channels: int

    @classmethod
    def of(cls, fixed: FeatureImage, moving: FeatureImage, reach: int) -> CellCorrelation:
        """By direct correlation of two images on one grid, the moving one resampled by the present transform."""
        a, b = fixed.values, moving.values
        height, width = a.shape[:2]
        size = 2 * reach + 1
        around = np.pad(b, ((reach, reach), (reach, reach), (0, 0)))
        shifts = ((row, col) for row in range(size) for col in range(size))
        cells = [_product_cells(a, around[row : row + height, col : col + width]) for row, col in shifts]
        both = (fixed.valid & moving.valid)[..., None].astype(np.float32)
        return cls(
            np.stack(cells).reshape(size, size, *cells[0].shape),
            _product_cells(a, a),
            _product_cells(b, b),
            _product_cells(both, both),
            a.shape[2],
        )

    def matches(self, size: int) -> Matches:
        """All windows of `size` cells a side at every STRIDE_CELLS cells where enough is valid.

        The displacement is where the window correlates best within the reach; a peak at the rim has a score of 0, for
        the true one may lie beyond. It is refined by a quadratic surface fitted to the 3 x 3 neighbourhood, which
        underestimates a displacement between pixels somewhat: resample by the improved transform and match again.
        """
        share = _window_sums(self.valid, size) / (size * CELL) ** 2
        if not share.size:
            return Matches.concatenate([])
        energy = _window_sums(self.fixed_energy, size) * _window_sums(self.moving_energy, size)
        deviation = np.sqrt(energy / self.channels) / (size * CELL)
        keep = np.flatnonzero((share.ravel() >= LEAST_VALID_SHARE) & (deviation.ravel() > 0))
        side = len(self.products)
        surface = _window_sums(self.products, size).reshape(side, side, -1)[:, :, keep]
        if not len(keep):
            return Matches.concatenate([])
        displacements, peaks = _peaks(surface)
        rows, cols = np.unravel_index(keep, share.shape)
        positions = np.column_stack([cols, rows]) * float(STRIDE) + size * CELL / 2
        return Matches(positions, displacements, peaks / deviation.ravel()[keep])


def survey_windows(fixed: FeatureImage, moving: FeatureImage, size: int) -> Matches:
    """Windows of `size` cells a side by side, each with the displacement of up to SURVEY_REACH pixels that fits best.

    None is left out for a low score: the share that fits where it should is the evidence that images belong together.
    Every displacement is as likely as any other where they don't.
    """
    window = size * CELL
    height, width = fixed.valid.shape
    rows, cols = (np.arange(0, n - window + 1, window) for n in (height, width))
    if not (len(rows) and len(cols)):
        return Matches.concatenate([])
    both = (fixed.valid & moving.valid).astype(np.float32)
    share = sliding_window_view(both, (window, window))[rows][:, cols].mean(axis=(2, 3))
    row, col = (index.ravel()[share.ravel() >= LEAST_VALID_SHARE] for index in np.meshgrid(rows, cols, indexing="ij"))
    if not len(row):
        return Matches.concatenate([])
    around = np.pad(moving.values, ((SURVEY_REACH, SURVEY_REACH), (SURVEY_REACH, SURVEY_REACH), (0, 0)))
    surface, energy = _correlated(fixed.values, around, row, col, window)
    index = np.arange(len(row))
    inner = surface[:, 1:-1, 1:-1].reshape(len(row), -1)
    best_row, best_col = np.divmod(inner.argmax(axis=1), 2 * SURVEY_REACH - 1)
    steps = np.arange(3)
    patch = surface[
        index[:, None, None], best_row[:, None, None] + steps[None, :, None], best_col[:, None, None] + steps
    ]
    offset, peaked = quadratic_peak(patch)
    displacements = np.column_stack([best_col, best_row]) + 1.0 - SURVEY_REACH + offset * peaked[:, None]
    deviation = np.sqrt(energy)
    scores = np.divide(patch[:, 1, 1], deviation, out=np.zeros(len(row)), where=deviation > 0)
    return Matches(np.column_stack([col, row]) + window / 2, displacements, scores)


def _correlated(fixed: Floats, around: Floats, row: Integers, col: Integers, window: int) -> tuple[Floats, Floats]:
    """Correlations (n, side, side) of n windows over all displacements of the survey, and their variance by chance."""
    size, channels = window + 2 * SURVEY_REACH, fixed.shape[2]
    side = 2 * SURVEY_REACH + 1
    surface: Any  # arrays once a channel is added
    first: Any
    second: Any
    surface, first, second = 0.0, 0.0, 0.0
    for channel in range(channels):
        a = sliding_window_view(fixed[..., channel], (window, window))[row, col]
        b = sliding_window_view(around[..., channel], (size, size))[row, col]
        product = np.fft.rfft2(a, (size, size)).conj() * np.fft.rfft2(b)
        surface = surface + np.fft.irfft2(product, (size, size))[:, :side, :side]
        first, second = first + (a**2).sum(axis=(1, 2)), second + (b**2).sum(axis=(1, 2))
    return surface, first * second / size**2 / channels


def _product_cells(a: Floats, b: Floats) -> Floats:
    """Sums over cells of CELL x CELL pixels and all channels of a times b, (cell rows, cell columns) float32."""
    rows, cols = a.shape[0] // CELL, a.shape[1] // CELL
    width = CELL * a.shape[2]
    first, second = (v[: rows * CELL, : cols * CELL].reshape(rows, CELL, cols * width) for v in (a, b))
    strips = np.einsum("ijk,ijk->ik", first, second)
    sums: Floats = strips.reshape(rows, cols, width) @ np.ones(width, np.float32)
    return sums


def _window_sums(cells: Floats, size: int) -> Floats:
    """Sums over all windows of `size` cells a side at the stride, (..., window rows, window columns)."""
    if min(cells.shape[-2:]) < size:
        return np.empty((*cells.shape[:-2], 0, 0), np.float32)
    for axis in (-2, -1):
        starts = np.arange(0, cells.shape[axis] - size + 1, STRIDE_CELLS)
        cells = cast(Floats, sum(np.take(cells, starts + k, axis) for k in range(size)))
    return cells


def _peaks(surface: Floats) -> tuple[Floats, Floats]:
    """Displacements (n, 2) columns, rows, and heights (n,) of the highest peaks of correlations (side, side, n).

    The height is 0 where the highest value lies at the rim, or no peak is there.
    """
    side, _, count = surface.shape
    flat = surface.reshape(side * side, count)
    best = flat.argmax(axis=0)
    row, col = np.divmod(best, side)
    inside = (row > 0) & (row < side - 1) & (col > 0) & (col < side - 1)
    height = np.where(inside, flat[best, np.arange(count)], 0)
    around_row, around_col = np.clip(row, 1, side - 2), np.clip(col, 1, side - 2)
    index = np.arange(count)
    patch = np.stack(
        [
            np.stack([flat[(around_row + dy) * side + around_col + dx, index] for dx in (-1, 0, 1)], axis=-1)
            for dy in (-1, 0, 1)
        ],
        axis=1,
    )
    offset, peaked = quadratic_peak(patch)
    displacements = np.column_stack([col, row]) - (side // 2) + np.where((inside & peaked)[:, None], offset, 0)
    return displacements, np.where(peaked, height, 0)


def quadratic_peak(patches: Floats) -> tuple[Floats, Flags]:
    """Where a quadratic surface fitted to each 3 x 3 patch has its maximum.

    Parameters
    ----------
    patches : (n, 3, 3) rows, columns.

    Returns
    -------
    (n, 2) column and row offset from the middle, and (n,) whether there is a maximum within the patch.
    """
    left, middle, right = patches[:, :, 0], patches[:, :, 1], patches[:, :, 2]
    top, center, bottom = patches[:, 0], patches[:, 1], patches[:, 2]
    gx, gy = (right - left).sum(1) / 6, (bottom - top).sum(1) / 6
    hxx, hyy = (right - 2 * middle + left).sum(1) / 3, (bottom - 2 * center + top).sum(1) / 3
    hxy = (patches[:, 2, 2] - patches[:, 2, 0] - patches[:, 0, 2] + patches[:, 0, 0]) / 4
    determinant = hxx * hyy - hxy**2
    peaked = (determinant > 0) & (hxx < 0)
    determinant = np.where(peaked, determinant, 1)
    offset = np.column_stack([hxy * gy - hyy * gx, hxy * gx - hxx * gy]) / determinant[:, None]
    return offset, peaked & (np.abs(offset) <= 1).all(axis=1)
