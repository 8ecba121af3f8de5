# SPDX-License-Identifier: GPL-2.0-or-later
"""What the registration sees of an image: edge proxies for the metric, orientation features for local matches."""

from __future__ import annotations

from typing import Callable

import numpy as np

from ..arrays import Flags, Floats

Feature = Callable[[Floats], Floats]

BLOCK = 16
DIRECTIONS = 8
WAVELENGTHS = (6.0, 12.0)  # pixels
BANDWIDTH = 0.6  # of the filters along the radius: about two octaves
DIRECTION_SPREAD = 0.35  # radians
SMOOTHED_PIXELS = 1.5
GRADIENT_REACH = 2
MEDIAN_STEP = 2
LARGEST_EDGE = 8.0  # in typical ones
SMOOTHING = (1 / 12, 10 / 12, 1 / 12)


def compared(use_edge_proxies: bool) -> Feature:
    """What is shown of an image, and what its mutual information is computed from: edges, or the image itself."""
    return edge_proxy if use_edge_proxies else intensities


def matched(use_edge_proxies: bool) -> Feature:
    """What windows of an image are matched by: edges, or the contrast of the image itself."""
    return orientation if use_edge_proxies else local_contrast


def gradients(pixels: Floats) -> tuple[Floats, Floats]:
    """Central differences 0.5 * (next - previous) along columns (x) and rows (y), in value per pixel.

    Only where the pixel and both its neighbours are valid (not NaN), else 0 in that direction.
    """
    gx, gy = np.zeros_like(pixels), np.zeros_like(pixels)
    gx[:, 1:-1] = 0.5 * (pixels[:, 2:] - pixels[:, :-2])
    gy[1:-1, :] = 0.5 * (pixels[2:, :] - pixels[:-2, :])
    invalid = ~np.isfinite(pixels)
    gx[invalid | ~np.isfinite(gx)] = 0
    gy[invalid | ~np.isfinite(gy)] = 0
    return gx, gy


def edge_proxy(pixels: Floats) -> Floats:
    """Gradient magnitude, (rows, columns) float32, 0 where the pixel or its neighbours are invalid."""
    return np.hypot(*gradients(pixels))


def intensities(pixels: Floats) -> Floats:
    """The pixels themselves, (rows, columns) float32, 0 where invalid."""
    return np.where(np.isfinite(pixels), pixels, 0).astype(np.float32)


def orientation(pixels: Floats) -> Floats:
    """The squared complex gradient, its magnitude compressed, (rows, columns, 2) float32: its real and imaginary part.

    Squared, the gradient tells an edge's orientation modulo 180 degrees: the same whichever side is brighter. The
    magnitude grows as its square as far as the typical one, then evenly, and levels out at LARGEST_EDGE typical ones:
    strong edges don't drown the many weak ones, and a single wild pixel weighs as an edge does. 0 near invalid pixels.
    A slight smoothing before halves the errors that aliasing causes where pixel sizes differ, and costs nothing where
    they don't. After the orientation correlation of Fitch, Kadyrov, Christmas and Kittler (BMVC 2002).
    """
    found = np.zeros((*pixels.shape, 2), np.float32)
    if min(pixels.shape) <= 2 * GRADIENT_REACH:
        return found
    inner = (slice(GRADIENT_REACH, -GRADIENT_REACH),) * 2
    smooth = _slightly_smoothed(pixels)
    gx = smooth[1:-1, 2:] - smooth[1:-1, :-2]
    gy = smooth[2:, 1:-1] - smooth[:-2, 1:-1]
    magnitude = np.sqrt(gx * gx + gy * gy)
    valid = eroded(np.isfinite(pixels), GRADIENT_REACH)[inner]
    sampled = magnitude[::MEDIAN_STEP, ::MEDIAN_STEP]
    edges = sampled[valid[::MEDIAN_STEP, ::MEDIAN_STEP] & (sampled > 0)]
    if not edges.size:
        return found
    typical = np.median(edges)
    gx, gy, magnitude = gx / typical, gy / typical, magnitude / typical
    weight = 1 / (1 + magnitude + magnitude**2 / LARGEST_EDGE)
    real, imaginary = (gx * gx - gy * gy) * weight, 2 * gx * gy * weight
    if not valid.all():
        real[~valid] = imaginary[~valid] = 0  # NaN else
    found[(*inner, 0)], found[(*inner, 1)] = real, imaginary
    return found


def _slightly_smoothed(pixels: Floats) -> Floats:
    """Without the outermost rows and columns."""
    side, middle, _ = SMOOTHING
    rows = side * (pixels[:-2] + pixels[2:]) + middle * pixels[1:-1]
    smooth: Floats = side * (rows[:, :-2] + rows[:, 2:]) + middle * rows[:, 1:-1]
    return smooth


def structure(pixels: Floats) -> Floats:
    """How strongly edges of each direction run, (rows, columns, DIRECTIONS) float32; 0 near invalid pixels.

    The odd responses of log-Gabor filters (Kovesi, Videre 1, 1999) to the logarithm of the intensity, at two
    wavelengths: blobs of speckle, a line's two sides and the border of an area answer alike, so that a map, a radar
    image and a photograph of one place have more in common than their gradients. Per pixel the mean over the directions
    is taken away, and the rest divided by its length and the typical one.
    """
    valid = np.isfinite(pixels)
    reach = int(WAVELENGTHS[-1] / 2)
    inner = eroded(valid, reach)
    found = np.zeros((*pixels.shape, DIRECTIONS), np.float32)
    if not inner.any():
        return found
    spectrum = np.fft.fft2(_logarithm(pixels, valid))
    rows, cols = np.fft.fftfreq(pixels.shape[0], 1.0)[:, None], np.fft.fftfreq(pixels.shape[1], 1.0)
    radius, angle = np.hypot(rows, cols), np.arctan2(rows, cols)
    radius[0, 0] = 1.0
    smoothing = np.exp(-2 * (np.pi * SMOOTHED_PIXELS) ** 2 * (rows**2 + cols**2))
    for direction in range(DIRECTIONS):
        apart = np.angle(np.exp(1j * (angle - np.pi * direction / DIRECTIONS)))
        spread = np.exp(-0.5 * (apart / DIRECTION_SPREAD) ** 2)
        for wavelength in WAVELENGTHS:
            radial = np.exp(-0.5 * (np.log(radius * wavelength) / np.log(BANDWIDTH)) ** 2)
            radial[0, 0] = 0
            odd = np.abs(np.fft.ifft2(spectrum * radial * spread).imag)
            found[..., direction] += np.fft.ifft2(np.fft.fft2(odd) * smoothing).real
    found -= found.mean(axis=2, keepdims=True)
    length = np.sqrt((found**2).sum(axis=2, keepdims=True))
    typical = np.median(length[inner])
    return np.where(inner[..., None] & (typical > 0), found / (length + max(typical, 1e-30)), 0).astype(np.float32)


def _logarithm(pixels: Floats, valid: Flags) -> Floats:
    """The logarithm of the intensity above the darkest, in units of the typical; invalid pixels as the typical one."""
    low, middle, high = np.percentile(pixels[valid], [1, 50, 99])
    unit = (middle - low) or (high - low) or 1.0
    return np.where(valid, np.log1p(np.clip((np.where(valid, pixels, middle) - low) / unit, 0, None)), np.log(2.0))


def local_contrast(pixels: Floats) -> Floats:
    """Intensity less the mean around it, in units of its spread, (rows, columns, 1) float32; 0 near invalid pixels."""
    valid = np.isfinite(pixels)
    height, width = pixels.shape
    rows, cols = np.arange(height) // BLOCK, np.arange(width) // BLOCK
    sums = _block_sums(np.where(valid, pixels, 0))
    counts = _block_sums(valid.astype(np.float32))
    mean = (_smoothed(sums) / np.maximum(_smoothed(counts), 1))[np.ix_(rows, cols)]
    inner = eroded(valid, GRADIENT_REACH)
    contrast = np.where(inner, pixels - mean, 0)
    # robustly: one wild pixel shall not flatten all others
    spread = np.median(np.abs(contrast[inner])) / 0.6745 if inner.any() else 0.0
    if not spread:
        spread = float(np.sqrt(np.mean(contrast**2))) or 1.0
    return np.clip(contrast / spread, -3, 3).astype(np.float32)[..., None]


def eroded(mask: Flags, pixels: int) -> Flags:
    """The mask without what lies within `pixels` rows and columns of an invalid pixel or of the border."""
    found = np.pad(mask, pixels)
    for axis in (0, 1):
        size = mask.shape[axis]
        found = np.logical_and.reduce([np.take(found, np.arange(k, k + size), axis) for k in range(2 * pixels + 1)])
    return found


def _block_sums(values: Floats) -> Floats:
    height, width = values.shape
    padded = np.pad(values, ((0, -height % BLOCK), (0, -width % BLOCK)))
    sums: Floats = padded.reshape(padded.shape[0] // BLOCK, BLOCK, -1, BLOCK).sum(axis=(1, 3), dtype=np.float64)
    return sums


def _smoothed(blocks: Floats) -> Floats:
    """Sum over 3 x 3 blocks."""
    padded = np.pad(blocks, 1)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    sums: Floats = rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
    return sums
