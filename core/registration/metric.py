# SPDX-License-Identifier: GPL-2.0-or-later
"""The images from which the metric is computed."""

from __future__ import annotations

import numpy as np

from ..arrays import Flags, Floats
from ..settings import AlignmentSettings
from . import proxies
from .mutual_information import MetricImages
from .overview import Overview

HIGHEST_PERCENTILE = 99.9  # beyond it a value counts as that: a histogram that spans outliers tells nothing else


def metric_images(overview: Overview, settings: AlignmentSettings) -> MetricImages:
    """What the mutual information is computed from: edge proxies or intensities, and masks without the rims."""
    look = proxies.compared(settings.use_edge_proxies)
    masks = [proxies.eroded(np.isfinite(image), proxies.GRADIENT_REACH) for image in (overview.fixed, overview.moving)]
    images = [_clipped(look(image), mask) for image, mask in zip((overview.fixed, overview.moving), masks)]
    return MetricImages(images[0], masks[0], images[1], masks[1], overview.offset)


def _clipped(image: Floats, mask: Flags) -> Floats:
    if not mask.any():
        return image
    low, high = np.percentile(image[mask], [100 - HIGHEST_PERCENTILE, HIGHEST_PERCENTILE])
    return np.clip(image, low, high)
