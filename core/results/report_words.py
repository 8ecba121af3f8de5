# SPDX-License-Identifier: GPL-2.0-or-later
"""The report's sentences that depend on the verdict: what is stated, and what to look for in each figure."""

from __future__ import annotations

from typing import Any

from .report_numbers import Lengths

DOUBTFUL = "The alignment is doubtful: compare the two rasters by eye before you rely on it."
FAILED = "The alignment failed: nothing proves that the two rasters show the same ground at the same place."
NO_ACCURACY = "No accuracy is stated, and no displacement: what was found counts for nothing."
UNMEASURED = "How exact the alignment is could not be measured."
OPEN = "These numbers hold only if the alignment does, which the verdict leaves open."

WHERE = "Where the two rasters lie"
CAPTIONS = {
    "map": {
        "good": f"{WHERE} once aligned, and the aligned pair: the fixed raster left of the line, the moving one right "
        "of it.",
        "doubtful": f"{WHERE} if the alignment holds, and the pair so aligned: the fixed raster left of the "
        "line, the moving one right of it. Look whether lines of the ground run through.",
        "failed": f"{WHERE} by their own georeferencing.",
    },
    "checkerboard": {
        "good": "Squares of the fixed and of the moving raster by turns. Roads, shores and field borders break at the "
        "squares' sides before the alignment, and run through after it.",
        "doubtful": "Squares of the fixed and of the moving raster by turns. Follow roads, shores and field borders: "
        "where they break at the squares' sides after the alignment, it does not hold.",
        "failed": "Squares of the fixed and of the moving raster by turns: as they are georeferenced, and at the best "
        "place that was tried. Lines that run through here or there do so by chance.",
    },
    "difference": {
        "good": "Edges that the two rasters don't share, as compared in the registration. Double lines before the "
        "alignment are thin or gone after it; what is left changed between the rasters, or only one of them shows it.",
        "doubtful": "Edges that the two rasters don't share, as compared in the registration. Double lines that are "
        "left after the alignment speak against it.",
        "failed": "Edges that the two rasters don't share, as compared in the registration: as they are georeferenced, "
        "and at the best place that was tried, which did not bring them together.",
    },
    "residuals": {
        "good": "What is left at each tie point. Arrows in all directions are noise; neighbours that point alike would "
        "be an error that a richer model may remove.",
        "doubtful": "What is left at each tie point that agrees. Neighbours that point alike are an error that a "
        "richer model may remove; few tie points, or some in one part only, prove little of the rest.",
        "failed": "Where the rasters were compared. Windows of unrelated images agree here or there by chance; no "
        "residual is drawn, as none was measured.",
    },
    "histogram": {
        "good": "Distances between the two rasters at the tie points that agree, before and after the alignment.",
        "doubtful": "Distances between the two rasters at the tie points that agree, before and after the alignment. "
        "The tie points that don't agree are not among them.",
    },
    "masks": {
        "good": "Where the rasters have valid pixels once aligned. Only what both show was compared.",
        "doubtful": "Where the rasters have valid pixels once aligned. Only what both show was compared.",
        "failed": "Where the rasters have valid pixels as they are georeferenced. Only what both show was compared.",
    },
}
CROSSES = " Red crosses: the rasters don't agree there, and nothing was taken from these places."


def statement(values: dict[str, Any], lengths: Lengths) -> str:
    """The verdict of a solution in a sentence."""
    if values["verdict"] != "good":
        return DOUBTFUL if values["verdict"] == "doubtful" else FAILED
    found = values["residuals"]["after"]
    if not found:
        return "The alignment is good."
    return (
        "The alignment is good: once moved, 90 % of the moving raster's positions are expected within "
        f"{lengths.in_metres(found['ce90'])} ({found['ce90']:.2f} pixels) of the fixed raster's."
    )
