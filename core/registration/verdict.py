# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an alignment deserves belief: is it this place, the only one, how exact; with the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from ..geometry.transforms import AffineTransform
from .accuracy import Accuracy
from .evidence import ALIKE, CHANCE, CHANCE_LEVEL, Rival, by_chance
from .refinement import Refinement

GRADES = FAILED, DOUBTFUL, GOOD = "failed", "doubtful", "good"

FEWEST_WINDOWS = 3
ROOM = 2  # windows along a side that hold as many as can prove something, as they overlap by half
FAILED_SHARE = 0.2  # surely agreeing; of unrelated images it is CHANCE, and seldom above twice that
GOOD_SHARE = 0.5
# shares of the correlation at the solution that another place reaches; in most images it is below a half
STANDS_ALONE = 0.7  # unrelated images have .8 to 2
FITS_BETTER = 1.2  # of repeating ground another place may seem a tenth better; more is the better place
GOOD_ERROR = 1.0  # fixed pixels
# pixels: where smaller ones don't agree, a bend may be what they are lost in. Of 9 hard pairs with a field from larger
# ones 4 were off by more than a pixel, of 78 told by smaller ones 3.
LARGEST_BENT_WINDOW = 64
LARGEST_ROTATION = 45.0  # degrees, that a wrong georeferencing leaves; more is another image, or one scanned anyhow


BANDS, GUESS, MASK = "bands", "guess", "mask"
REMEDIES = BANDS, GUESS, MASK
REMEDY = (
    "They may not show the same ground, or too little of it: try other bands, an initial shift, or a mask over clouds "
    "and water."
)


@dataclass(frozen=True)
class Verdict:
    """Whether an alignment deserves belief.

    grade : 'good', 'doubtful' or 'failed'.
    reason : why, in words, with what to try.
    remedies : the same for programs: BANDS, GUESS, MASK, or a model's name.
    """

    grade: str
    reason: str
    remedies: tuple[str, ...] = ()


def judge(found: Refinement) -> Verdict:
    """Judge an alignment.

    Windows of unrelated images fit anywhere: CHANCE is the share of those that fit by chance where they should. What
    counts is the share that agrees with 95 % certainty, so that few windows prove little and many need not agree all.
    """
    count, agreeing = len(found.tie_points), found.tie_points.agreeing_count
    seen = f"{agreeing} of {count} windows of {found.window} pixels ({agreeing / max(count, 1):.0%}) agree"
    proven = windows_agree(found)
    alone = found.rival is not None and found.rival.ratio < STANDS_ALONE
    elsewhere = found.rival is not None and found.rival.ratio > FITS_BETTER
    if not proven and not alone:
        few = by_chance(count, count) >= CHANCE_LEVEL
        proof = _no_room(found) if few else f"{CHANCE:.0%} would by chance"
        return Verdict(FAILED, f"The images don't match: {seen}, and {proof}. {REMEDY}", REMEDIES)
    if elsewhere:
        return Verdict(
            FAILED, f"The images don't match here: {seen}, but {_fits_elsewhere(found)} Give a first guess.", (GUESS,)
        )
    half = found.sure_share >= GOOD_SHARE
    if not (half or alone or found.settled):
        reason = "the transform did not come to rest, and other places fit nearly as well"
        return Verdict(FAILED, f"The images don't match for sure: {seen}, {reason}. {REMEDY}", REMEDIES)
    turned = _turned(found)
    if turned and not half:
        return Verdict(FAILED, f"The images don't match for sure: {seen}, and only if {turned} {REMEDY}", REMEDIES)
    if found.rival is not None and found.rival.ratio > ALIKE:
        repeats = f"the ground repeats: {_fits_elsewhere(found)}"
        return Verdict(DOUBTFUL, f"{seen}, but {repeats} Give a first guess, or compare the result by eye.", (GUESS,))
    if turned:
        return Verdict(DOUBTFUL, f"{seen}, but {turned} Compare the result by eye.")
    if found.friend is not None:
        rest = f"without that, {found.friend.agreeing} of {found.friend.count} windows do"
        return Verdict(
            DOUBTFUL,
            f"{seen}, but only by {found.friend.what}; {rest}. Compare the result by eye, or mask that.",
            (MASK,),
        )
    if not found.settled:
        return Verdict(DOUBTFUL, f"{seen}, but the transform did not come to rest: compare the result by eye.")
    if not proven:
        return Verdict(
            DOUBTFUL, f"{seen}: they alone prove little, but no other place fits. Compare the result by eye."
        )
    if not half:
        return Verdict(
            DOUBTFUL, f"Only {seen}: the images differ much. Compare the result by eye, or try other bands.", (BANDS,)
        )
    if found.accuracy is None:
        return Verdict(DOUBTFUL, f"{seen}, but so few matches can't tell how exactly: compare the result by eye.")
    if found.accuracy.rmse > GOOD_ERROR:
        return Verdict(DOUBTFUL, f"{seen}, but {_inexact(found)}", (found.better,) if found.better else (BANDS,))
    if found.model == "local" and found.window > LARGEST_BENT_WINDOW:
        bent = "the images are bent, and windows as large don't tell how within them: compare the result by eye."
        return Verdict(DOUBTFUL, f"{seen}, but {bent}")
    return Verdict(GOOD, f"{seen}; expected error {found.accuracy.rmse:.2f} pixels (RMSE).")


def windows_agree(found: Refinement) -> bool:
    """Whether more windows agree than would by chance, for sure."""
    count, agreeing = len(found.tie_points), found.tie_points.agreeing_count
    enough = count >= FEWEST_WINDOWS and found.sure_share >= FAILED_SHARE
    return enough and by_chance(agreeing, count) < CHANCE_LEVEL


def _no_room(found: Refinement) -> str:
    """Why so few windows prove nothing, and how large the common ground must be for more."""
    height, width = found.grid.shape
    least = ROOM * found.window
    size = f"the common ground is {width} x {height} pixels, and {least} x {least} are the least"
    return "there is room for no more, and so few may agree by chance" + (
        f": {size}" if min(height, width) < least else ""
    )


def _turned(found: Refinement) -> str:
    """What is odd of how the moving image lies; empty where nothing is: who georeferenced it knew the north."""
    overall = AffineTransform(found.transform.affine)
    if found.transform.affine.determinant < 0:
        return "the moving image shows the ground mirrored."
    if abs(overall.rotation) > LARGEST_ROTATION:
        return f"the moving image is turned by {overall.rotation:.0f} degrees from how it is georeferenced."
    return ""


def _fits_elsewhere(found: Refinement) -> str:
    rival = cast(Rival, found.rival)  # `judge` asks for one before
    across, down = rival.shift
    pixels = (across**2 + down**2) ** 0.5
    length = pixels * found.grid.pixel_size
    return f"{pixels:.0f} pixels ({length:.4g} map units) away the images fit {rival.ratio:.0%} as well."


def _inexact(found: Refinement) -> str:
    accuracy = cast(Accuracy, found.accuracy)  # `judge` asks for it before
    alike = f"neighbouring windows are displaced alike, by {accuracy.misfit:.2f} pixels (RMS)"
    if accuracy.misfit > accuracy.spread and found.better:
        return f"{alike}, which model {found.model} does not follow: try model {found.better}."
    if accuracy.misfit > accuracy.spread:
        return f"{alike}: the images are bent in steps that no smooth model follows."
    return f"the expected error is {accuracy.rmse:.2f} pixels (RMSE): compare the result by eye, or try other bands."
