# SPDX-License-Identifier: GPL-2.0-or-later
"""The figure of the report's first page: a map of both rasters, and the aligned pair."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.crs import CRS

from ..arrays import Floats
from ..geometry.grid import EDGE_POINTS, Grid, apply_affine, project_points
from ..geometry.transforms import AffineTransform, Transform
from ..registration.pair import ImagePair
from .report_figures import AFTER, BEFORE, INK, Figure, Images, map_axes, new_figure, png_of, stretched
from .report_numbers import Lengths, crs_text
from .report_words import CAPTIONS

PANEL, HEIGHT = 3.8, 3.6  # inches
FIXED, MOVING = BEFORE, AFTER  # as in the figure of the masks
LINE = "#ffd400"  # between the two rasters: to be seen on any ground
SMALL = 0.04  # of the map: a raster smaller than that is marked
MARGIN = 0.05
BAR = 0.3  # of the map's width, that the scale bar takes at most


def overview(pair: ImagePair, transform: Transform, images: Images, values: dict[str, Any]) -> Figure:
    """Where the rasters lie and, unless the alignment failed, how they look on each other."""
    grade = values["verdict"]
    if grade == "failed":
        figure = new_figure(PANEL, HEIGHT)
        _draw_map(figure.subplots(), pair, AffineTransform())
    else:
        figure = new_figure(2 * PANEL, HEIGHT)
        left, right = figure.subplots(1, 2)
        _draw_map(left, pair, AffineTransform(transform.affine))
        _draw_halves(right, images)
    return Figure("Map", CAPTIONS["map"][grade], png_of(figure))


def _draw_map(axes: Any, pair: ImagePair, transform: AffineTransform) -> None:
    """Outlines of both rasters in the solve CRS, the moving one where the transform puts it."""
    crs, meridian = pair.grid.crs, pair.moving.grid.meridian
    fixed = _outline(pair.fixed.grid, crs, meridian)
    outlines = ((fixed, FIXED, "fixed"), (transform.inverse(_ring(pair.moving.grid)), MOVING, "moving"))
    everything = np.concatenate([points for points, _, _ in outlines])
    low, high = everything.min(axis=0), everything.max(axis=0)
    extent = float((high - low).max())
    for points, color, name in outlines:
        axes.fill(*points.T, facecolor=f"{color}40", edgecolor=color, linewidth=1.5, label=f"{name} raster")
        if np.ptp(points, axis=0).max() < SMALL * extent:
            axes.plot(*points.mean(axis=0), "o", color=color, markersize=12, fillstyle="none")
    margin = MARGIN * extent
    axes.set(xlim=(low[0] - margin, high[0] + margin), ylim=(low[1] - 3 * margin, high[1] + margin))
    metres = Lengths.of(pair).metres
    _draw_scale(axes, metres[0], low, high, margin)
    map_axes(axes, metres)
    axes.figure.legend(loc="outside lower center", fontsize=8, frameon=False, labelcolor=INK, ncols=2)
    axes.set_title(crs_text(crs.to_wkt()), color=INK, fontsize=8, wrap=True)


def _outline(grid: Grid, crs: CRS, meridian: float | None) -> Floats:
    """A ring around a grid in a CRS, (n, 2): a rectangle where the grid's rim shows no ground, as an earth disk's."""
    ring = project_points(_ring(grid), grid.crs, crs, meridian)
    if np.isfinite(ring).all():
        return ring
    left, bottom, right, top = grid.bounds(crs, meridian)
    return np.array([(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)])


def _ring(grid: Grid) -> Floats:
    """Map positions once around a grid, (n, 2)."""
    t = np.linspace(0, 1, EDGE_POINTS)
    zero, one = np.zeros_like(t), np.ones_like(t)
    cols, rows = np.concatenate([t, one, t[::-1], zero]), np.concatenate([zero, t, one, t[::-1]])
    return np.column_stack(apply_affine(grid.transform, cols * grid.width, rows * grid.height))


def _draw_scale(axes: Any, metres_in_unit: float, low: Floats, high: Floats, margin: float) -> None:
    """A bar of a round length on the ground below what is shown, along x, where a unit has so many metres."""
    longest = BAR * (high[0] - low[0]) * metres_in_unit
    if not longest > 0:
        return
    power = 10.0 ** np.floor(np.log10(longest))
    metres = max(step * power for step in (1, 2, 5) if step * power <= longest)
    left, down = low[0], low[1] - 1.5 * margin
    axes.plot([left, left + metres / metres_in_unit], [down, down], color=INK, linewidth=3, solid_capstyle="butt")
    text = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    axes.text(left + metres / metres_in_unit + margin / 2, down, text, color=INK, fontsize=8, va="center")


def _draw_halves(axes: Any, images: Images) -> None:
    """The fixed image left of the middle, the aligned one right of it."""
    middle = images.fixed.shape[1] // 2
    shown = np.concatenate([stretched(images.fixed)[:, :middle], stretched(images.after)[:, middle:]], axis=1)
    axes.imshow(shown, cmap="gray", interpolation="nearest")
    axes.axvline(middle - 0.5, color=LINE, linewidth=1)
    axes.set_title("fixed | moving, aligned", color=INK, fontsize=8)
    axes.set_axis_off()
