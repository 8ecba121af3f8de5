# SPDX-License-Identifier: GPL-2.0-or-later
"""Coarse search: where, among all shifts and rotations, the two images may agree."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from affine import Affine
from rasterio.enums import Resampling
from rasterio.warp import reproject

from ..geometry.grid import Grid
from ..images.resample import PIXEL_CRS, PIXEL_TRANSFORM
from ..progress import SILENT, Progress
from .proxies import Feature

ROTATION_STEP = 3.0
LARGEST_ROTATION = 15.0
BLUR_PIXELS = 0.8
OVERLAP_FLOOR = 0.05
PEAKS_PER_ROTATION = 3
PEAK_RADIUS = 4


@dataclass(frozen=True)
class Candidate:
    """A possible coarse alignment.

    transform : Affine from map positions in the fixed image to those in the moving image.
    score : correlation in units of its standard deviation were the images unrelated.
    """

    transform: Affine
    score: float


def search(
    fixed: np.ndarray,
    fixed_grid: Grid,
    moving: np.ndarray,
    moving_grid: Grid,
    feature: Feature,
    turning: bool,
    progress: Progress = SILENT,
) -> list[Candidate]:
    """Candidates over all shifts and, when `turning`, rotations of up to LARGEST_ROTATION degrees; the best first.

    Parameters
    ----------
    fixed, moving : (rows, columns) float32, NaN where invalid, each on a grid of its own with the same linear part
        of the geotransform (pixel size and orientation).

    The features of the two are correlated by FFT. A sum over n unrelated pixels spreads with the root of their
    summed squared products, so the quotient of the two compares a large overlap with a small one fairly: a sliver
    in which a few strong edges coincide does not win, as it does with a normalised correlation coefficient.
    """
    a = feature(fixed)
    diagonal = int(np.ceil(np.hypot(*moving.shape))) + 2
    shape = tuple(_fast_length(n + diagonal) for n in fixed.shape)
    spectrum, power = _spectra(a, shape)
    candidates = []
    rotations = np.arange(-LARGEST_ROTATION, LARGEST_ROTATION + 0.1, ROTATION_STEP) if turning else [0.0]
    for index, rotation in enumerate(rotations):
        progress.report(index / len(rotations), "Searching")
        turn, rotated, corner = _rotated(moving, moving_grid, rotation, diagonal)
        other_spectrum, other_power = _spectra(feature(rotated), shape)
        correlation = np.fft.ifft2(spectrum.conj() * other_spectrum).real
        variance = np.fft.irfft2(power.conj() * other_power, shape)
        halves = 2 if np.iscomplexobj(a) else 1
        floor = OVERLAP_FLOOR * variance.max() + 1e-12
        scores = np.where(variance > floor, correlation / np.sqrt(np.maximum(variance, floor) / halves), 0)
        for score, row, col in _peaks(scores):
            to_moving = turn * corner * Affine.translation(col, row)
            transform = moving_grid.transform * to_moving * ~fixed_grid.transform
            candidates.append(Candidate(transform, score))
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _spectra(feature: np.ndarray, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Spectrum of the blurred feature, and of its squared magnitude."""
    rows = np.fft.fftfreq(shape[0]).astype(np.float32)[:, None]
    cols = np.fft.fftfreq(shape[1]).astype(np.float32)
    spectrum = np.fft.fft2(feature, shape) * np.exp(-2 * (np.pi * BLUR_PIXELS) ** 2 * (rows**2 + cols**2))
    blurred = np.fft.ifft2(spectrum)
    return spectrum, np.fft.rfft2(blurred.real**2 + blurred.imag**2)


def _rotated(moving: np.ndarray, grid: Grid, rotation: float, size: int) -> tuple[Affine, np.ndarray, Affine]:
    """The image turned about its middle on a size x size canvas.

    Returns the turn, in pixels of `grid`; the turned image; and the canvas' corner as a translation, such that
    canvas pixel p shows what lies at turn * corner * p in the image.
    """
    middle = Affine.translation(grid.width / 2, grid.height / 2)
    turn = middle * Affine.rotation(rotation) * ~middle
    corner = Affine.translation((grid.width - size) / 2, (grid.height - size) / 2)
    canvas = np.full((size, size), np.nan, np.float32)
    reproject(
        moving,
        canvas,
        src_transform=PIXEL_TRANSFORM * ~turn,
        src_crs=PIXEL_CRS,
        src_nodata=np.nan,
        dst_transform=PIXEL_TRANSFORM * corner,
        dst_crs=PIXEL_CRS,
        dst_nodata=np.nan,
        resampling=Resampling.bilinear,
    )
    return turn, canvas, corner


def _peaks(scores: np.ndarray) -> list[tuple[float, int, int]]:
    """The highest peaks as (score, row shift, column shift); the shifts wrap to negative ones beyond the middle."""
    height, width = scores.shape
    scores = scores.copy()
    found = []
    for _ in range(PEAKS_PER_ROTATION):
        row, col = np.unravel_index(scores.argmax(), scores.shape)
        found.append(
            (float(scores[row, col]), int(row - height * (row > height / 2)), int(col - width * (col > width / 2)))
        )
        rows = np.arange(row - PEAK_RADIUS, row + PEAK_RADIUS + 1) % height
        cols = np.arange(col - PEAK_RADIUS, col + PEAK_RADIUS + 1) % width
        scores[np.ix_(rows, cols)] = 0
    return found


def _fast_length(length: int) -> int:
    """The next length whose Fourier transform is quick: only 2, 3 and 5 as factors."""
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 1
