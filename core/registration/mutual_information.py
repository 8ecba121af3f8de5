# SPDX-License-Identifier: GPL-2.0-or-later
"""Registration by mutual information, with SimpleITK."""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass

import numpy as np
import SimpleITK as sitk
from affine import Affine

from ..progress import SILENT, Progress

BINS = 32
SAMPLED_SHARE = 0.25
SEED = 20
LEVELS = ((4, 2.0), (2, 1.0), (1, 0.0))
SMALLEST_SIDE = 64


@dataclass(frozen=True)
class MetricImages:
    """Two images to compare, on one pixel lattice.

    fixed, moving : (rows, columns) float32, finite.
    fixed_mask, moving_mask : (rows, columns) bool, where they count.
    moving_offset : (column, row) of the moving image's corner in pixels of the fixed one.
    """

    fixed: np.ndarray
    fixed_mask: np.ndarray
    moving: np.ndarray
    moving_mask: np.ndarray
    moving_offset: tuple[float, float] = (0.0, 0.0)


class MutualInformation:
    """Mattes mutual information of two images, of moved ones, and its maximum.

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
        method = self._method()
        method.SetMetricSamplingStrategy(method.NONE)
        method.SetInitialTransform(_to_sitk(transform), inPlace=False)
        try:
            return -method.MetricEvaluate(self.fixed, self.moving)
        except RuntimeError:  # too few samples map into the moving mask
            return 0.0

    def maximise(self, start: Affine, turning: bool, progress: Progress = SILENT) -> Affine:
        """The change of `start` that shares most information: translation first, then, when `turning`, rotation too."""
        center = self.shape[1] / 2, self.shape[0] / 2
        levels = [level for level in LEVELS if min(self.shape) / level[0] >= SMALLEST_SIDE] or [LEVELS[-1]]
        translation = self._optimise(sitk.TranslationTransform(2), start, levels, progress)
        if not turning:
            return start * Affine.translation(*translation.GetOffset())
        rigid = sitk.Euler2DTransform(center, 0.0, translation.GetOffset())
        rigid = self._optimise(rigid, start, levels[-1:], progress)
        matrix, offset = rigid.GetMatrix(), rigid.TransformPoint((0.0, 0.0))
        return start * Affine(matrix[0], matrix[1], offset[0], matrix[2], matrix[3], offset[1])

    def _optimise(self, change: sitk.Transform, start: Affine, levels: list, progress: Progress) -> sitk.Transform:
        method = self._method()
        method.SetMetricSamplingStrategy(method.REGULAR)
        method.SetMetricSamplingPercentage(SAMPLED_SHARE, SEED)
        method.SetShrinkFactorsPerLevel([shrink for shrink, _ in levels])
        method.SetSmoothingSigmasPerLevel([sigma for _, sigma in levels])
        method.SmoothingSigmasAreSpecifiedInPhysicalUnitsOff()
        method.SetOptimizerAsRegularStepGradientDescent(1.0, 0.01, 60, 0.6)
        method.SetOptimizerScalesFromPhysicalShift()
        method.SetMovingInitialTransform(_to_sitk(start))
        method.SetInitialTransform(change, inPlace=True)

        def stop_on_cancel() -> None:
            try:
                progress.check()
            except Exception:
                method.StopRegistration()

        method.AddCommand(sitk.sitkIterationEvent, stop_on_cancel)
        # when it runs out of the overlap, what was reached so far stands, and is judged by the metric
        with contextlib.suppress(RuntimeError):
            method.Execute(self.fixed, self.moving)
        progress.check()
        return change

    def _method(self) -> sitk.ImageRegistrationMethod:
        method = sitk.ImageRegistrationMethod()
        method.SetMetricAsMattesMutualInformation(BINS)
        method.SetMetricFixedMask(self.fixed_mask)
        method.SetMetricMovingMask(self.moving_mask)
        method.SetInterpolator(sitk.sitkLinear)
        method.SetNumberOfThreads(2)
        return method


def _image(pixels: np.ndarray) -> sitk.Image:
    """An image whose physical positions are pixel coordinates counted from the corner."""
    image = sitk.GetImageFromArray(pixels)
    image.SetOrigin((0.5, 0.5))
    return image


def _to_sitk(transform: Affine) -> sitk.AffineTransform:
    a, b, c, d, e, f = transform[:6]
    if not all(math.isfinite(value) for value in (a, b, c, d, e, f)):
        raise ValueError(f"not a finite transform: {transform}")
    return sitk.AffineTransform((a, b, d, e), (c, f))
