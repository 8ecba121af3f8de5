# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether pixels are names (land cover, objects' numbers, masks), which nothing may mix, or amounts."""

from __future__ import annotations

import logging
from dataclasses import dataclass

import numpy as np
from rasterio.enums import ColorInterp

from ..arrays import Integers, Pixels
from .description import described
from .overviews import places
from .raster import Raster

MIXING = ("bilinear", "cubic", "lanczos")
FEW = 16  # values: as many are names, or so few amounts that averages of them would look odd
# Names lie in patches: few pixels differ from both of their neighbours, where edges of images are gradual and grounds
# are rough. Real land cover has .0 to .1 of them, with speckle .2, heights .3, scanned maps .2 to .6, photographs more.
ALONE, PERHAPS_ALONE = 0.2, 0.35
# Names change at a border by as much as anywhere (1), amounts by less (photographs .1 to .5, heights .1).
STEP, PERHAPS_STEP = 0.75, 0.35
SET_ASIDE = 2  # values that fill the most pixels: a collar's, and clouds', lie in patches in any image
SAMPLE = 1 << 16  # pixels

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Classes:
    """What speaks for names, in words, and the values that were seen, rising. `sure`: enough to take them for names."""

    reason: str
    values: Pixels
    sure: bool


def classes_of(raster: Raster) -> Classes | None:
    """What speaks for it that the pixels of a raster's band are names; None where nothing does.

    The file says so itself, or its pixels do where they are looked at: whole numbers that are few, or lie in patches
    between which they change by as much as anywhere.
    """
    seen = [raster.read_bands([raster.band], place) for place in places(raster)]
    values = np.unique(np.concatenate([pixels[0][valid[0]] for pixels, valid in seen]))
    said = _said(raster)
    if said:
        return Classes(said, values, True)
    if not len(values) or raster.greys is not None or (values != np.floor(values)).any():
        return None
    if len(values) == 1:
        return None
    if len(values) <= FEW:
        return Classes(f"whole numbers of {len(values)} values", values, True)
    alone, step = _borders([np.where(valid, np.searchsorted(values, pixels), -1)[0] for pixels, valid in seen])
    if alone > PERHAPS_ALONE or step < PERHAPS_STEP:
        return None
    reason = f"whole numbers of {len(values)} values that lie in patches"
    return Classes(reason, values, bool(alone <= ALONE and step >= STEP))


def tell_of_classes(raster: Raster, resampling: str) -> None:
    """Warn where a resampling would mix what may be names."""
    classes = classes_of(raster) if resampling in MIXING else None
    if classes is not None:
        log.warning(
            "The %s has %s. Resampling '%s' mixes them: if they are classes, choose nearest.",
            raster.name,
            classes.reason,
            resampling,
        )


def _said(raster: Raster) -> str:
    """How a file says that a band holds names; an empty text where it does not."""
    dataset = raster.dataset
    if dataset.colorinterp[raster.band - 1] == ColorInterp.palette and raster.greys is None:
        return "a palette"
    if {dataset.tags().get("LAYER_TYPE"), dataset.tags(raster.band).get("LAYER_TYPE")} & {"thematic"}:
        return "the layer type 'thematic'"
    for element in described(dataset).iter("VRTRasterBand"):
        if element.get("band") == str(raster.band):
            table = element.find("GDALRasterAttributeTable")
            if element.find("CategoryNames") is not None:
                return "names of categories"
            if table is not None and table.get("tableType") == "thematic":
                return "a table of classes"
    return ""


def _borders(parts: list[Integers]) -> tuple[float, float]:
    """How pixels differ from their neighbours, in parts of an image, (rows, columns) of values' ranks, -1 if invalid.

    Returns
    -------
    Share of pixels that differ from both neighbours along a row or column; and by how much neighbours differ that do,
    as a share of how much any two pixels differ that do.
    """
    counted = np.bincount(np.concatenate([part[part >= 0] for part in parts]))
    frequent = np.argsort(counted)[-SET_ASIDE:]
    parts = [np.where(np.isin(part, frequent), -1, part) for part in parts]
    alone = borders = total = steps = 0.0
    for rows in (turned for part in parts for turned in (part, part.T)):
        before, middle, after = rows[:, :-2], rows[:, 1:-1], rows[:, 2:]
        known = (before >= 0) & (middle >= 0) & (after >= 0)
        starts, ends = known & (before != middle), known & (middle != after)
        total += np.count_nonzero(known)
        alone += np.count_nonzero(starts & ends)
        borders += np.count_nonzero(starts) + np.count_nonzero(ends)
        steps += float(np.abs(middle - before)[starts].sum() + np.abs(after - middle)[ends].sum())
    if not borders:
        return 0.0, 0.0
    return alone / total, steps / borders / _any_step(np.concatenate([part[part >= 0] for part in parts]))


def _any_step(ranks: Integers) -> float:
    """By how much any two of the ranks differ that do, in the mean."""
    rng = np.random.default_rng(0)
    steps = np.abs(rng.choice(ranks, SAMPLE) - rng.choice(ranks, SAMPLE))
    return float(steps[steps > 0].mean()) if steps.any() else 1.0
