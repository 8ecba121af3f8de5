# SPDX-License-Identifier: GPL-2.0-or-later
"""An imagined landscape of fields, roads, houses and trees, with a brightness at every map position."""

from __future__ import annotations

import numpy as np

BANDS = 2
_CLASSES = 24
_SUBPIXELS = np.array([-1 / 3, 0, 1 / 3])


def brightness(x: np.ndarray, y: np.ndarray, seed: int, band: int) -> np.ndarray:
    """Brightness at map positions in metres, in the shape of `x`.

    Fields are bent cells of about 140 x 90 m, each of a class whose brightness differs from band to band as it likes:
    what is bright in one may be dark in the other. Roads and houses cut through them; trees roughen them.
    """
    palette = np.random.default_rng(1000 * seed + band).uniform(300, 3300, _CLASSES)
    u = x + 45 * np.sin(y / 310 + seed) + 20 * np.sin(x / 170)
    v = y + 45 * np.sin(x / 270 - seed) + 15 * np.sin(y / 140)
    row = np.floor(v / 90)
    field = _hash(np.floor(u / 140 + 0.5 * (row % 2)), row, seed)
    value = palette[(field * _CLASSES).astype(int)]
    house = _hash(np.floor(u / 34), np.floor(v / 34), seed + 1)
    inside = (np.abs(u % 34 - 17) < 4 + 10 * house) & (np.abs(v % 34 - 17) < 12 - 8 * house)
    settled = _hash(np.floor(u / 420), np.floor(v / 360), seed + 2) > 0.5
    value = np.where(inside & settled & (house > 0.45), 3600 - 900 * band * house, value)
    road = np.minimum(np.abs(u % 420 - 210), np.abs((v + 0.3 * u) % 360 - 180)) < 5
    value = np.where(road, 2900 if band == 0 else 700, value)
    return value + 260 * _smooth_noise(x, y, 11.0, seed + 3) + 160 * _smooth_noise(x, y, 4.0, seed + 4 + band)


def pixels(x: np.ndarray, y: np.ndarray, step: float, seed: int, band: int) -> np.ndarray:
    """Brightness averaged over pixels of `step` metres around the positions, by 3 x 3 samples."""
    samples = [brightness(x + dx * step, y + dy * step, seed, band) for dx in _SUBPIXELS for dy in _SUBPIXELS]
    return np.mean(samples, axis=0)


def _hash(i: np.ndarray, j: np.ndarray, seed: int) -> np.ndarray:
    """A number in 0..1 for each lattice cell, as good as random."""
    mixed = np.asarray(i, np.int64) * 73856093 ^ np.asarray(j, np.int64) * 19349663 ^ np.int64(seed * 83492791)
    mixed = (mixed ^ (mixed >> 13)) * 1274126177
    return ((mixed ^ (mixed >> 16)) & 0xFFFFFF) / float(1 << 24)


def _smooth_noise(x: np.ndarray, y: np.ndarray, size: float, seed: int) -> np.ndarray:
    """Noise in -1..1 that changes over `size` metres: bilinear between lattice points."""
    i, j = np.floor(x / size), np.floor(y / size)
    s, t = x / size - i, y / size - j
    corners = [_hash(i + di, j + dj, seed) for dj in (0, 1) for di in (0, 1)]
    upper = corners[0] * (1 - s) + corners[1] * s
    lower = corners[2] * (1 - s) + corners[3] * s
    return 2 * (upper * (1 - t) + lower * t) - 1
