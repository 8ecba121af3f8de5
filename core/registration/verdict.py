# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an alignment deserves belief: is it this place, the only one, how exact; with the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from ..geometry.transforms import AffineTransform
from ..messages import Message, says
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
REMEDY = says(
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
    reason: Message
    remedies: tuple[str, ...] = ()


def judge(found: Refinement) -> Verdict:
    """Judge an alignment.

    Windows of unrelated images fit anywhere: CHANCE is the share of those that fit by chance where they should. What
    counts is the share that agrees with 95 % certainty, so that few windows prove little and many need not agree all.
    """
    count, agreeing = len(found.tie_points), found.tie_points.agreeing_count
    share = agreeing / max(count, 1)
    seen = says("{} of {} windows of {} pixels ({:.0%}) agree", agreeing, count, found.window, share)
    proven = windows_agree(found)
    alone = found.rival is not None and found.rival.ratio < STANDS_ALONE
    half = found.sure_share >= GOOD_SHARE
    return _not_this_place(found, seen, proven, alone, half) or _not_for_sure(found, seen, proven, half)


def _not_this_place(found: Refinement, seen: Message, proven: bool, alone: bool, half: bool) -> Verdict | None:
    """Why it failed; None where it did not."""
    if not proven and not alone:
        count = len(found.tie_points)
        few = by_chance(count, count) >= CHANCE_LEVEL
        proof = _no_room(found) if few else says("{:.0%} would by chance", CHANCE)
        return Verdict(FAILED, says("The images don't match: {}, and {}. {}", seen, proof, REMEDY), REMEDIES)
    if found.rival is not None and found.rival.ratio > FITS_BETTER:
        elsewhere = _fits_elsewhere(found)
        return Verdict(
            FAILED, says("The images don't match here: {}, but {} Give a first guess.", seen, elsewhere), (GUESS,)
        )
    if not (half or alone or found.settled):
        reason = says("the transform did not come to rest, and other places fit nearly as well")
        return Verdict(FAILED, says("The images don't match for sure: {}, {}. {}", seen, reason, REMEDY), REMEDIES)
    turned = _turned(found)
    if turned and not half:
        reason = says("The images don't match for sure: {}, and only if {} {}", seen, turned, REMEDY)
        return Verdict(FAILED, reason, REMEDIES)
    return None


def _not_for_sure(found: Refinement, seen: Message, proven: bool, half: bool) -> Verdict:
    """What is doubtful of it, the gravest first; good where nothing is."""
    if found.rival is not None and found.rival.ratio > ALIKE:
        repeats = says("the ground repeats: {}", _fits_elsewhere(found))
        return Verdict(
            DOUBTFUL, says("{}, but {} Give a first guess, or compare the result by eye.", seen, repeats), (GUESS,)
        )
    turned = _turned(found)
    if turned:
        return Verdict(DOUBTFUL, says("{}, but {} Compare the result by eye.", seen, turned))
    if found.friend is not None:
        friend = found.friend
        rest = says("without that, {} of {} windows do", friend.agreeing, friend.count)
        reason = says("{}, but only by {}; {}. Compare the result by eye, or mask that.", seen, friend.what, rest)
        return Verdict(DOUBTFUL, reason, (MASK,))
    if not found.settled:
        return Verdict(DOUBTFUL, says("{}, but the transform did not come to rest: compare the result by eye.", seen))
    if not proven:
        return Verdict(
            DOUBTFUL, says("{}: they alone prove little, but no other place fits. Compare the result by eye.", seen)
        )
    if not half:
        reason = says("Only {}: the images differ much. Compare the result by eye, or try other bands.", seen)
        return Verdict(DOUBTFUL, reason, (BANDS,))
    if found.accuracy is None:
        return Verdict(
            DOUBTFUL, says("{}, but so few matches can't tell how exactly: compare the result by eye.", seen)
        )
    if found.accuracy.rmse > GOOD_ERROR:
        remedies = (found.better,) if found.better else (BANDS,)
        return Verdict(DOUBTFUL, says("{}, but {}", seen, _inexact(found)), remedies)
    if found.model == "local" and found.window > LARGEST_BENT_WINDOW:
        bent = says("the images are bent, and windows as large don't tell how within them: compare the result by eye.")
        return Verdict(DOUBTFUL, says("{}, but {}", seen, bent))
    return Verdict(GOOD, says("{}; expected error {:.2f} pixels (RMSE).", seen, found.accuracy.rmse))


def windows_agree(found: Refinement) -> bool:
    """Whether more windows agree than would by chance, for sure."""
    count, agreeing = len(found.tie_points), found.tie_points.agreeing_count
    enough = count >= FEWEST_WINDOWS and found.sure_share >= FAILED_SHARE
    return enough and by_chance(agreeing, count) < CHANCE_LEVEL


def _no_room(found: Refinement) -> Message:
    """Why so few windows prove nothing, and how large the common ground must be for more."""
    height, width = found.grid.shape
    least = ROOM * found.window
    few = says("there is room for no more, and so few may agree by chance")
    if min(height, width) >= least:
        return few
    size = says("the common ground is {} x {} pixels, and {} x {} are the least", width, height, least, least)
    return says("{}: {}", few, size)


def _turned(found: Refinement) -> Message | None:
    """What is odd of how the moving image lies; None where nothing is: who georeferenced it knew the north."""
    overall = AffineTransform(found.transform.affine)
    if found.transform.affine.determinant < 0:
        return says("the moving image shows the ground mirrored.")
    if abs(overall.rotation) > LARGEST_ROTATION:
        return says("the moving image is turned by {:.0f} degrees from how it is georeferenced.", overall.rotation)
    return None


def _fits_elsewhere(found: Refinement) -> Message:
    rival = cast(Rival, found.rival)  # `judge` asks for one before
    across, down = rival.shift
    pixels = (across**2 + down**2) ** 0.5
    length = pixels * found.grid.pixel_size
    return says("{:.0f} pixels ({:.4g} map units) away the images fit {:.0%} as well.", pixels, length, rival.ratio)


def _inexact(found: Refinement) -> Message:
    accuracy = cast(Accuracy, found.accuracy)  # `judge` asks for it before
    alike = says("neighbouring windows are displaced alike, by {:.2f} pixels (RMS)", accuracy.misfit)
    if accuracy.misfit > accuracy.spread and found.better:
        return says("{}, which model {} does not follow: try model {}.", alike, found.model, found.better)
    if accuracy.misfit > accuracy.spread:
        return says("{}: the images are bent in steps that no smooth model follows.", alike)
    return says(
        "the expected error is {:.2f} pixels (RMSE): compare the result by eye, or try other bands.", accuracy.rmse
    )
