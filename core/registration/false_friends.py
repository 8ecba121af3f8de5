# SPDX-License-Identifier: GPL-2.0-or-later
"""What two images may have in common without showing the same ground: marks that lie on their pixels, and lines.

A watermark, clouds that one image passed on to the other, a mosaic's seams or the lines of a map's grid make windows
agree all over the overlap. What they are can't be told, but they can be taken away: of the same ground, the rest agrees
as well.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..arrays import Flags, Floats
from ..geometry.grid import apply_to_points
from ..geometry.transforms import Transform
from ..messages import Message, says
from .evidence import CHANCE_LEVEL, agreements, sure_share
from .matcher import Matcher, Tile, View
from .matching import FeatureImage
from .pair import ImagePair
from .proxies import eroded

SAME_PIXEL = 1.0  # pixels, by which a transform that leads from a pixel to the same one of the other image may be off
AROUND = 9  # pixels along a side of the neighbourhood in which images are alike or not
SAME = 0.9  # correlation there; of two acquisitions' edges it hardly is as high for more than a few windows together
BRIGHT_LINE = 4.0  # times as much correlates on a line as on most of those beside it
LEAST_SHARE = 0.15  # of what correlates, on such lines: of ground it is below a twentieth
LEAST_ALIKE = 0.05  # of the pixels
LINE_REACH, ALIKE_REACH = 2, 4  # pixels around that belong to it
MOST_AGREEING = 0.5  # of the rest, for sure, where it does not show the same ground


@dataclass(frozen=True)
class FalseFriend:
    """what : in words. count, agreeing : windows without it, and those of them that agree."""

    what: Message
    agreeing: int
    count: int


def false_friend(
    matcher: Matcher, view: View, seen: Sequence[FeatureImage], transform: Transform
) -> FalseFriend | None:
    """What alone makes the windows agree under a transform; None where the ground does.

    seen : the moving image's features on the view's tiles, as `Matcher.all_seen` gives them under the transform.
    """
    kinds: list[tuple[Message, Marks]] = [(says("straight lines along the rows or columns"), lines)]
    if stays_on_pixels(matcher.pair, transform):
        kinds.append((says("what both images have on the same pixels (marks, or one image's clouds)"), alike))
    for what, marks in kinds:
        hidden = marks(view.tiles, seen)
        if hidden is None:
            continue
        tiles = [replace(tile, fixed=_without(tile.fixed, away)) for tile, away in zip(view.tiles, hidden)]
        found = agreements(matcher, [View(view.grid, tiles)], transform)
        rest = max(found, key=lambda agreement: agreement.count)
        agreeing = int(rest.agreeing.sum())
        at_most = 1 - sure_share(rest.count - agreeing, rest.count)
        if min(one.by_chance for one in found) >= CHANCE_LEVEL and at_most < MOST_AGREEING:
            return FalseFriend(what, agreeing, rest.count)
    return None


# Tiles and the moving image's features there -> of each tile the pixels that are marked; None where hardly any is.
Marks = Callable[[Sequence[Tile], Sequence[FeatureImage]], "list[Flags] | None"]


def stays_on_pixels(pair: ImagePair, transform: Transform) -> bool:
    """Whether the transform leads from each pixel to the same one, by row and column, of the other image."""
    if pair.fixed.grid.crs != pair.moving.grid.crs:
        return False
    corners = pair.grid.outline()
    fixed = apply_to_points(~pair.fixed.grid.transform, corners)
    moving = apply_to_points(~pair.moving.grid.transform, transform(corners))
    return bool(np.abs(moving - fixed).max() < SAME_PIXEL)


def lines(tiles: Sequence[Tile], seen: Sequence[FeatureImage]) -> list[Flags] | None:
    """The rows and columns on which far more correlates than on those beside them."""
    found, shares = [], []
    for tile, moving in zip(tiles, seen):
        product = np.maximum((tile.fixed.values * moving.values).sum(axis=2), 0)
        marked = np.zeros(product.shape, bool)
        on_lines = []
        for axis in (0, 1):
            sums = product.sum(axis=1 - axis)
            bright = sums > BRIGHT_LINE * np.median(sums)
            on_lines.append(sums[bright].sum())
            marked |= bright[:, None] if axis == 0 else bright
        found.append(_grown(marked, LINE_REACH))
        shares.append((*on_lines, product.sum()))
    rows, cols, total = np.sum(shares, axis=0) if shares else (0.0, 0.0, 0.0)
    return found if max(rows, cols) > LEAST_SHARE * total else None


def alike(tiles: Sequence[Tile], seen: Sequence[FeatureImage]) -> list[Flags] | None:
    """The pixels around which the two images are alike but for brightness and contrast."""
    found = []
    for tile, moving in zip(tiles, seen):
        a, b = tile.fixed.values, moving.values
        both, first, second = (_box_sums((u * v).sum(axis=2)) for u, v in ((a, b), (a, a), (b, b)))
        same = both > SAME * np.sqrt(np.maximum(first * second, np.finfo(np.float32).tiny))
        found.append(_grown(same, ALIKE_REACH))
    marked, count = sum(int(same.sum()) for same in found), sum(same.size for same in found)
    return found if marked > LEAST_ALIKE * count else None


def _without(image: FeatureImage, hidden: Flags) -> FeatureImage:
    return FeatureImage(np.where(hidden[..., None], 0, image.values).astype(np.float32), image.valid & ~hidden)


def _grown(mask: Flags, pixels: int) -> Flags:
    """The mask and what lies within `pixels` rows and columns of it."""
    inner = slice(pixels, -pixels)
    return ~eroded(np.pad(~mask, pixels, constant_values=True), pixels)[inner, inner]


def _box_sums(values: Floats) -> Floats:
    """Sums over AROUND x AROUND pixels about each, fewer at the rim, (rows, columns)."""
    half = AROUND // 2
    sums = np.pad(values.astype(np.float64), ((half + 1, half), (half + 1, half))).cumsum(axis=0).cumsum(axis=1)
    found: Floats = (
        sums[AROUND:, AROUND:] - sums[:-AROUND, AROUND:] - sums[AROUND:, :-AROUND] + sums[:-AROUND, :-AROUND]
    )
    return found
