# SPDX-License-Identifier: GPL-2.0-or-later
"""Coarse search: where, among all shifts and a set of poses, the two images may agree."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Executor
from contextlib import closing
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.warp import reproject

from ..arrays import Floats
from ..images.resample import PIXEL_CRS, PIXEL_TRANSFORM
from ..progress import SILENT, Progress
from .overview import Overview
from .proxies import Feature

BLUR_PIXELS = 0.8
OVERLAP_FLOOR = 0.05  # of the largest: with less in common, a few strong edges that coincide would win
PEAKS_PER_POSE = 3
PEAK_RADIUS = 4
AVERAGED_FROM = 1.3  # times smaller, an image is averaged rather than interpolated

Spectrum = NDArray[np.complexfloating[Any, Any]]


@dataclass(frozen=True)
class Pose:
    """How the ground may lie in the moving image.

    rotation : degrees, counterclockwise. scale : above 1, it is larger there.
    """

    rotation: float = 0.0
    scale: float = 1.0
    mirrored: bool = False

    def about(self, col: float, row: float) -> Affine:
        """From pixels of an upright image to those of the moving one, about a pixel that stays."""
        middle = Affine.translation(col, row)
        side = Affine.scale(-1 if self.mirrored else 1, 1)
        return middle * Affine.rotation(self.rotation) * Affine.scale(self.scale) * side * ~middle


@dataclass(frozen=True)
class Candidate:
    """A possible coarse alignment.

    transform : Affine from map positions in the fixed image to those in the moving image.
    score : correlation in units of its standard deviation were the images unrelated.
    """

    transform: Affine
    score: float
    pose: Pose = Pose()


def search(
    overview: Overview, feature: Feature, poses: Sequence[Pose], pool: Executor, progress: Progress = SILENT
) -> list[Candidate]:
    """Candidates over all shifts in each of the poses, the best first; transforms count from `overview.start`.

    The features of the two are correlated by FFT. A sum over n unrelated pixels spreads with the root of their
    summed squared products, so the quotient of the two compares a large overlap with a small one fairly: a sliver
    in which a few strong edges coincide does not win, as it does with a normalised correlation coefficient.
    """
    shapes = {scale: _shape(overview, scale) for scale in {pose.scale for pose in poses}}
    fixed = feature(overview.fixed)
    spectra = {shape: Spectra.of(fixed, shape) for shape in set(shapes.values())}

    def work(pose: Pose) -> list[Candidate]:
        turn, canvas, corner = _upright(overview, pose)
        shape = shapes[pose.scale]
        found = []
        for score, row, col in _peaks(spectra[shape].correlation(Spectra.of(feature(canvas), shape))):
            to_moving = turn * corner * Affine.translation(col, row)
            transform = overview.moving_grid.transform * to_moving * ~overview.fixed_grid.transform
            found.append(Candidate(overview.start * transform, score, pose))
        return found

    candidates = []
    with closing(cast("Generator[list[Candidate]]", pool.map(work, poses))) as found:  # a cancel leaves none waiting
        for index, some in enumerate(found):
            progress.report(index / len(poses), "Searching")
            candidates += some
    return sorted(candidates, key=lambda candidate: -candidate.score)


@dataclass(frozen=True)
class Spectra:
    """Of one image: spectra of its feature's channels, blurred, and of their summed squares."""

    shape: tuple[int, int]
    channels: Spectrum
    power: Spectrum

    @classmethod
    def of(cls, feature: Floats, shape: tuple[int, int], blur_pixels: float = BLUR_PIXELS) -> Spectra:
        rows = np.fft.fftfreq(shape[0], 1.0).astype(np.float32)[:, None]
        cols = np.fft.rfftfreq(shape[1], 1.0).astype(np.float32)
        blur = np.exp(-2 * (np.pi * blur_pixels) ** 2 * (rows**2 + cols**2))
        channels = np.fft.rfft2(np.moveaxis(feature, -1, 0), shape) * blur
        blurred = np.fft.irfft2(channels, shape)
        return cls(shape, channels, np.fft.rfft2((blurred**2).sum(axis=0)))

    def correlation(self, moving: Spectra, least_shared: float = OVERLAP_FLOOR) -> Floats:
        """By shift along rows and columns, which wraps: in units of what unrelated images would have (one deviation).

        0 where less than `least_shared` of the largest overlap is shared.
        """
        product = (self.channels.conj() * moving.channels).sum(axis=0)
        correlation = np.fft.irfft2(product, self.shape)
        variance = np.fft.irfft2(self.power.conj() * moving.power, self.shape) / len(self.channels)
        floor = least_shared * variance.max()
        if not floor > 0:
            return np.zeros(self.shape)
        return np.where(variance > floor, correlation / np.sqrt(np.maximum(variance, floor)), 0)


def _canvas_side(overview: Overview, scale: float) -> int:
    """Pixels along a side of a square that holds the moving image, `scale` times too large, however it is turned."""
    return math.ceil(math.hypot(*overview.moving_grid.shape) / scale) + 2


def _shape(overview: Overview, scale: float) -> tuple[int, int]:
    """Of the transforms that correlate the fixed image with such a canvas at all shifts."""
    side = _canvas_side(overview, scale)
    return fast_shape(*(n + side for n in overview.fixed.shape))


def _upright(overview: Overview, pose: Pose) -> tuple[Affine, Floats, Affine]:
    """The moving image as the pose shows it upright, on a square canvas that holds it in any rotation.

    Returns the pose in pixels of the moving grid; the canvas; and its corner as a translation, such that canvas pixel p
    shows what lies at pose * corner * p in the image.
    """
    grid, size = overview.moving_grid, _canvas_side(overview, pose.scale)
    turn = pose.about(grid.width / 2, grid.height / 2)
    corner = Affine.translation((grid.width - size) / 2, (grid.height - size) / 2)
    canvas = np.full((size, size), np.nan, np.float32)
    reproject(
        overview.moving,
        canvas,
        src_transform=PIXEL_TRANSFORM * ~turn,
        src_crs=PIXEL_CRS,
        src_nodata=np.nan,
        dst_transform=PIXEL_TRANSFORM * corner,
        dst_crs=PIXEL_CRS,
        dst_nodata=np.nan,
        resampling=Resampling.average if pose.scale > AVERAGED_FROM else Resampling.bilinear,
    )
    return turn, canvas, corner


def _peaks(scores: Floats) -> Iterator[tuple[float, int, int]]:
    """The highest peaks as (score, row shift, column shift); the shifts wrap to negative ones beyond the middle."""
    height, width = scores.shape
    scores = scores.copy()
    for _ in range(PEAKS_PER_POSE):
        row, col = np.unravel_index(scores.argmax(), scores.shape)
        yield float(scores[row, col]), int(row - height * (row > height / 2)), int(col - width * (col > width / 2))
        rows = np.arange(row - PEAK_RADIUS, row + PEAK_RADIUS + 1) % height
        cols = np.arange(col - PEAK_RADIUS, col + PEAK_RADIUS + 1) % width
        scores[np.ix_(rows, cols)] = 0


def fast_shape(height: int, width: int) -> tuple[int, int]:
    """The next shape whose Fourier transform is quick."""
    return _fast_length(height), _fast_length(width)


def _fast_length(length: int) -> int:
    """The next length that has only 2, 3 and 5 as factors."""
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 1
