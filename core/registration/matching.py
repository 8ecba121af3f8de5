# SPDX-License-Identifier: GPL-2.0-or-later
"""Local matches: by how much small windows of the moving image are displaced against the fixed one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .proxies import Feature, eroded

CELL = 8
CELLS_PER_WINDOW = 4
WINDOW = CELL * CELLS_PER_WINDOW
STRIDE_CELLS = 2
STRIDE = CELL * STRIDE_CELLS
SURVEY_STEP = 2 * STRIDE
SURVEY_REACH = 6
LEAST_VALID_SHARE = 0.6
LEAST_SCORE = 4.5


@dataclass(frozen=True)
class Matches:
    """Windows that were found again, all arrays over n windows.

    positions : (n, 2) column, row of the windows' middles, in pixels of the grid (corner convention).
    displacements : (n, 2) columns, rows from where the transform put the window in the moving image to where it is.
    scores : (n,) correlation peak in units of its standard deviation were the two windows unrelated.
    """

    positions: np.ndarray
    displacements: np.ndarray
    scores: np.ndarray

    def __len__(self) -> int:
        return len(self.scores)

    def __getitem__(self, index: np.ndarray) -> Matches:
        return Matches(self.positions[index], self.displacements[index], self.scores[index])

    @classmethod
    def concatenate(cls, parts: list[Matches]) -> Matches:
        """All windows of the parts; none where there are no parts."""
        if not parts:
            return cls(np.empty((0, 2)), np.empty((0, 2)), np.empty(0))
        return cls(*(np.concatenate([getattr(p, name) for p in parts]) for name in cls.__dataclass_fields__))


@dataclass(frozen=True)
class FeatureImage:
    """What of an image is correlated.

    values : (rows, columns) complex64 or float32, 0 where not valid.
    valid : (rows, columns) bool.
    """

    values: np.ndarray
    valid: np.ndarray

    @classmethod
    def of(cls, pixels: np.ndarray, feature: Feature) -> FeatureImage:
        """From pixels that are NaN where invalid."""
        return cls(feature(pixels), eroded(np.isfinite(pixels), 1))


def match_windows(fixed: FeatureImage, moving: FeatureImage, reach: int) -> Matches:
    """Match windows of WINDOW pixels a side of two images on one grid, by direct correlation of their features.

    Parameters
    ----------
    moving : the moving image, resampled by the present transform.
    reach : largest displacement looked for, in pixels along rows and columns; peaks at the rim are dropped.

    The peak is refined by a quadratic surface fitted to its 3 x 3 neighbourhood. That underestimates a
    displacement between pixels somewhat: resample by the improved transform and match again.
    """
    a, b = fixed.values, moving.values
    share = _window_sums(_cells((fixed.valid & moving.valid).astype(np.float32))) / WINDOW**2
    if not share.size:
        return Matches.concatenate([])
    size, (height, width) = 2 * reach + 1, a.shape
    around = np.pad(b, reach)
    shifts = ((row, col) for row in range(size) for col in range(size))
    cells = np.stack([_product_cells(a, around[row : row + height, col : col + width]) for row, col in shifts])
    surface = _window_sums(cells).reshape(size, size, *share.shape)
    energy = _window_sums(_product_cells(a, a)) * _window_sums(_product_cells(b, b))
    deviation = np.sqrt(energy / (2 if np.iscomplexobj(a) else 1)) / WINDOW
    return _peaks(surface, deviation, share)


def survey_windows(fixed: FeatureImage, moving: FeatureImage) -> Matches:
    """Windows side by side, each with the displacement of up to SURVEY_REACH pixels at which it correlates best.

    None is left out for a low score: the share that fits where it should is the evidence that images belong together.
    Every displacement is as likely as any other where they don't.
    """
    height, width = fixed.values.shape
    rows, cols = (np.arange(0, n - WINDOW + 1, SURVEY_STEP) for n in (height, width))
    if not (len(rows) and len(cols)):
        return Matches.concatenate([])
    both = (fixed.valid & moving.valid).astype(np.float32)
    share = sliding_window_view(both, (WINDOW, WINDOW))[rows][:, cols].mean(axis=(2, 3))
    row, col = (index.ravel()[share.ravel() >= LEAST_VALID_SHARE] for index in np.meshgrid(rows, cols, indexing="ij"))
    if not len(row):
        return Matches.concatenate([])
    size = WINDOW + 2 * SURVEY_REACH
    around = np.pad(moving.values, SURVEY_REACH)
    a = sliding_window_view(fixed.values, (WINDOW, WINDOW))[row, col]
    b = sliding_window_view(around, (size, size))[row, col]
    product = np.fft.fft2(a, (size, size)).conj() * np.fft.fft2(b)
    surface = np.fft.ifft2(product).real[:, : 2 * SURVEY_REACH + 1, : 2 * SURVEY_REACH + 1]
    halves = 2 if np.iscomplexobj(a) else 1
    energy = (np.abs(a) ** 2).sum(axis=(1, 2)) * (np.abs(b) ** 2).sum(axis=(1, 2)) / size**2
    index = np.arange(len(row))
    inner = surface[:, 1:-1, 1:-1].reshape(len(row), -1)
    best_row, best_col = np.divmod(inner.argmax(axis=1), 2 * SURVEY_REACH - 1)
    steps = np.arange(3)
    patch = surface[
        index[:, None, None], best_row[:, None, None] + steps[None, :, None], best_col[:, None, None] + steps
    ]
    offset, peaked = quadratic_peak(patch)
    displacements = np.column_stack([best_col, best_row]) + 1.0 - SURVEY_REACH + offset * peaked[:, None]
    scores = patch[:, 1, 1] / np.sqrt(np.maximum(energy / halves, 1e-12))
    positions = np.column_stack([col, row]) + WINDOW / 2
    return Matches(positions, displacements, scores)


def _product_cells(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Sums over cells of the real part of a times conjugate b, (cell rows, cell columns) float32."""
    rows, cols = a.shape[0] // CELL, a.shape[1] // CELL
    parts = 2 if np.iscomplexobj(a) else 1
    # a complex number's two parts side by side: their products, summed, are the real part wanted
    first, second = (
        values[: rows * CELL, : cols * CELL].view(np.float32).reshape(rows, CELL, cols * CELL * parts)
        for values in (a, b)
    )
    strips = np.einsum("ijk,ijk->ik", first, second)
    return strips.reshape(rows, cols, CELL * parts) @ np.ones(CELL * parts, np.float32)


def _cells(values: np.ndarray) -> np.ndarray:
    """Sums over cells of CELL x CELL pixels, (cell rows, cell columns) float32."""
    return _product_cells(values, np.ones_like(values))


def _window_sums(cells: np.ndarray) -> np.ndarray:
    """Sums over all windows at the stride, (..., window rows, window columns), of sums over cells."""
    if min(cells.shape[-2:]) < CELLS_PER_WINDOW:
        return np.empty((*cells.shape[:-2], 0, 0), np.float32)
    for axis in (-2, -1):
        count = cells.shape[axis] - CELLS_PER_WINDOW + 1
        cells = sum(np.take(cells, np.arange(k, k + count), axis) for k in range(CELLS_PER_WINDOW))
    return cells[..., ::STRIDE_CELLS, ::STRIDE_CELLS]


def _peaks(surface: np.ndarray, deviation: np.ndarray, share: np.ndarray) -> Matches:
    size = len(surface)
    flat = surface.reshape(size * size, -1)
    best = flat.argmax(axis=0)
    row, col = np.divmod(best, size)
    score = flat[best, np.arange(flat.shape[1])] / np.maximum(deviation.ravel(), 1e-12)
    inside = (row > 0) & (row < size - 1) & (col > 0) & (col < size - 1)
    keep = np.flatnonzero(inside & (score > LEAST_SCORE) & (share.ravel() >= LEAST_VALID_SHARE))
    row, col = row[keep], col[keep]
    patch = np.stack(
        [np.stack([flat[(row + dy) * size + col + dx, keep] for dx in (-1, 0, 1)], axis=-1) for dy in (-1, 0, 1)],
        axis=1,
    )
    offset, peaked = quadratic_peak(patch)
    window_rows, window_cols = np.unravel_index(keep, share.shape)
    positions = np.column_stack([window_cols, window_rows]) * float(STRIDE) + WINDOW / 2
    displacements = np.column_stack([col, row]) - (size // 2) + offset
    return Matches(positions, displacements, score[keep])[peaked]


def quadratic_peak(patches: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
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
