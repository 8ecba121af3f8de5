# SPDX-License-Identifier: GPL-2.0-or-later
"""Mutual information of two images, with SimpleITK: what an alignment gained, as a figure to report."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from affine import Affine

from ..arrays import Flags, Floats, Pixels

BINS = 32


@dataclass(frozen=True)
class MetricImages:
    """Two images to compare, on one pixel lattice.

    fixed, moving : (rows, columns) float32, finite.
    fixed_mask, moving_mask : (rows, columns) bool, where they count.
    moving_offset : (column, row) of the moving image's corner in pixels of the fixed one.
    """

    fixed: Floats
    fixed_mask: Flags
    moving: Floats
    moving_mask: Flags
    moving_offset: tuple[float, float] = (0.0, 0.0)


class MutualInformation:
    """Mattes mutual information of two images, as they are and as a transform moves them.

    Mattes et al., "PET-CT image registration in the chest using free-form deformations", IEEE TMI 22 (2003), in the
    implementation of SimpleITK (a negative number there; here the information itself, 0 or more, in nats).
    """

    def __init__(self, images: MetricImages):
        self.fixed, self.fixed_mask = _image(images.fixed), _image(images.fixed_mask.astype(np.uint8))
        self.moving, self.moving_mask = _image(images.moving), _image(images.moving_mask.astype(np.uint8))
        for image in (self.moving, self.moving_mask):
            image.SetOrigin(tuple(offset + 0.5 for offset in images.moving_offset))
        self.shape = images.fixed.shape

    def at(self, transform: Affine) -> float:
        """Information shared when fixed pixel p is compared with moving pixel transform * p; 0 without overlap."""
        # the order of sums, and with it the last digits, would depend on their number
        sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
        method = self._method()
        method.SetMetricSamplingStrategy(method.NONE)
        method.SetInitialTransform(_to_sitk(transform), inPlace=False)
        try:
            return -float(method.MetricEvaluate(self.fixed, self.moving))
        except RuntimeError:  # too few samples map into the moving mask
            return 0.0

    def _method(self) -> sitk.ImageRegistrationMethod:
        method = sitk.ImageRegistrationMethod()
        method.SetMetricAsMattesMutualInformation(BINS)
        method.SetMetricFixedMask(self.fixed_mask)
        method.SetMetricMovingMask(self.moving_mask)
        method.SetInterpolator(sitk.sitkLinear)
        return method


def _image(pixels: Pixels) -> sitk.Image:
    """An image whose physical positions are pixel coordinates counted from the corner."""
    image = sitk.GetImageFromArray(pixels)
    image.SetOrigin((0.5, 0.5))
    return image


def _to_sitk(transform: Affine) -> sitk.AffineTransform:
    a, b, c, d, e, f = transform[:6]
    if not all(math.isfinite(value) for value in (a, b, c, d, e, f)):
        raise ValueError(f"not a finite transform: {transform}")
    return sitk.AffineTransform((a, b, d, e), (c, f))
