# SPDX-License-Identifier: GPL-2.0-or-later
"""What the engine found out about a pair of rasters before the estimate, in words."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRasterLayer

from ...coregix_plugin.layers.lengths import length_in_words, pixel_in_metres
from ...coregix_plugin.translation import filled, tr
from ..state import DockState

LITTLE_OVERLAP = 0.2
LARGEST_RATIO = 10  # of pixel sizes


def short_facts(state: DockState) -> list[str]:
    """How much of the ground they share, and what may go wrong with its remedy; a line each."""
    pair = state.preview.value
    lines = [
        filled(
            tr("Overlap {:.0%} of the smaller raster, {:.0%} of it valid in both."),
            pair["overlap"],
            pair["valid_fraction"],
        )
    ]
    if pair["overlap"] < LITTLE_OVERLAP:
        lines.append(tr("⚠ Little overlap: check both CRSs, or crop the rasters to what they share."))
    sizes = [_pixel(state.chosen[role.upper()], pair["inputs"][role]) for role in ("moving", "fixed")]
    if max(sizes) > LARGEST_RATIO * min(sizes):
        lines.append(tr("⚠ Very different pixel sizes: the alignment is as fine as the coarser raster allows."))
    collar = tr("⚠ {} has a collar of {:g} without a nodata tag, taken as nodata.")
    names = {"moving": tr("Moving"), "fixed": tr("Fixed")}
    lines += [
        filled(collar, name, pair["inputs"][role]["undeclared_nodata"])
        for role, name in names.items()
        if pair["inputs"][role]["undeclared_nodata"] is not None
    ]
    return lines


def raster_facts(state: DockState) -> list[str]:
    """Band, CRS, pixel size and validity of both rasters; a line each."""
    inputs = state.preview.value["inputs"]
    return [
        tr("{}: band {}, {}, pixels of {}, {}").format(
            name, inputs[role]["band"], inputs[role]["crs"][:40], length_in_words(_pixel(layer, inputs[role])), valid
        )
        for name, role, layer, valid in (
            (tr("Moving"), "moving", state.chosen["MOVING"], _nodata(inputs["moving"])),
            (tr("Fixed"), "fixed", state.chosen["FIXED"], _nodata(inputs["fixed"])),
        )
    ]


def _pixel(layer: QgsRasterLayer, facts: dict[str, Any]) -> float:
    """Side of a pixel on the ground, metres."""
    return pixel_in_metres(layer.crs(), facts["pixel_size"], layer.extent().center().y())


def _nodata(facts: dict[str, Any]) -> str:
    if facts["mask_source"] == "override":
        return filled(tr("nodata {:g} as given"), facts["nodata"])
    if facts["nodata"] is not None:
        return filled(tr("nodata {:g}"), facts["nodata"])
    if facts["undeclared_nodata"] is not None:
        return filled(tr("nodata {:g} as found"), facts["undeclared_nodata"])
    if facts["mask_source"] == "all_valid":
        return tr("every pixel valid")
    return (
        tr("no nodata")
        if facts["mask_source"] == "none"
        else tr("valid pixels told by its {}").format(facts["mask_source"])
    )
