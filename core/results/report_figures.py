# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of the report: the pair before and after, its residuals and masks, as PNG."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Floats
from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.sampling import read_patch, sample
from ..registration import proxies
from ..registration.pair import ImagePair
from .report_words import CAPTIONS, CROSSES

SIDE = 420  # pixels of the images shown
SQUARES = 8  # of a checkerboard, along its longer side
INK = "#757575"  # of axes: to be read on white and on black
BEFORE, AFTER = "#d0743c", "#3c78d0"
AGREES, DISAGREES = "#1a9850", "#d73027"
ARROW = 0.07  # of the map's extent, that long arrows take
MARGIN = 0.02  # around arrows, of the larger extent
STRETCH = (2, 98)  # percent of the brightest and darkest pixels that a picture may lose


@dataclass(frozen=True)
class Figure:
    """A picture with what it is called and what to look for in it."""

    title: str
    caption: str
    png: bytes


@dataclass(frozen=True)
class Images:
    """The pair on one grid: (rows, columns) float32, NaN where invalid.

    before, after : the moving image as it stood, and where the solution puts it.
    """

    grid: Grid
    fixed: Floats
    before: Floats
    after: Floats


def read_images(pair: ImagePair, transform: Transform) -> Images:
    """The pair at the resolution of a picture."""
    grid = pair.grid.coarsened(max(1.0, max(pair.grid.shape) / SIDE))
    patch = read_patch(pair.moving, grid, transform.corrected(pair.moving.grid.transform))
    return Images(grid, sample(pair.fixed, grid), sample(pair.moving, grid), patch.seen_through(transform, grid))


def figures(images: Images, values: dict[str, Any], metres: tuple[float, float]) -> list[Figure]:
    """All figures of a solution. Of one that failed, none that would show residuals as if they were measured.

    metres : on the ground in a map unit, along x and along y.
    """
    grade, points = values["verdict"], values["tie_points"]
    failed = grade == "failed"
    titles = ("as georeferenced", "as tried") if failed else ("before", "after")
    pictures = [
        ("Checkerboard", "checkerboard", _two(images, titles, _checkerboard)),
        ("Difference of the edges", "difference", _two(images, titles, _difference)),
        (
            "Windows compared" if failed else "Residual vectors",
            "residuals",
            residual_picture(images.grid, points, metres, not failed),
        ),
    ]
    if not failed:
        pictures.append(("Residual histogram", "histogram", _histogram(points, metres)))
    pictures.append(("Masks", "masks", _masks(images.fixed, images.before if failed else images.after)))
    crosses = {"residuals": "" if all(point["agrees"] for point in points) else CROSSES}
    return [Figure(title, CAPTIONS[name][grade] + crosses.get(name, ""), png) for title, name, png in pictures]


def _checkerboard(images: Images, moving: Floats) -> tuple[Floats, dict[str, Any]]:
    size = max(images.fixed.shape) / SQUARES
    rows, cols = np.indices(images.fixed.shape) // size
    return np.where((rows + cols) % 2 == 0, stretched(images.fixed), stretched(moving)), {"cmap": "gray"}


def _difference(images: Images, moving: Floats) -> tuple[Floats, dict[str, Any]]:
    edges = [proxies.edge_proxy(image) for image in (images.fixed, moving)]
    both = np.isfinite(images.fixed) & np.isfinite(moving)
    one, other = (np.where(both, edge / max(float(np.nanstd(edge[both])), 1e-9), np.nan) for edge in edges)
    return one - other, {"cmap": "coolwarm", "vmin": -3, "vmax": 3}


def stretched(image: Floats) -> Floats:
    """0 to 1, whatever the sensor's unit."""
    low, high = np.nanpercentile(image, STRETCH)
    shown: Floats = np.clip((image - low) / max(high - low, 1e-9), 0, 1)
    return shown


def _two(images: Images, titles: tuple[str, str], look: Any) -> bytes:
    """Before and after, side by side."""
    height, width = images.fixed.shape
    figure = new_figure(9, 0.4 + 4.4 * height / width)
    for axes, title, moving in zip(figure.subplots(1, 2), titles, (images.before, images.after)):
        picture, options = look(images, moving)
        axes.imshow(picture, interpolation="nearest", **options)
        axes.set_title(title, color=INK)
        axes.set_axis_off()
    return png_of(figure)


def residual_picture(grid: Grid, points: list[dict[str, Any]], metres: tuple[float, float], arrows: bool) -> bytes:
    """Tie points on the map: an arrow or, without `arrows`, a dot where the images agree, a cross where they don't."""
    figure = new_figure(5, 0.6 + 4.5 * grid.height / grid.width)
    axes = figure.subplots()
    fixed, residual = (np.array([point[name] for point in points]).reshape(-1, 2) for name in ("fixed", "residual"))
    agrees = np.array([point["agrees"] for point in points], bool)
    left, bottom, right, top = grid.bounds()
    corners = np.array([(left, bottom), (right, top)])
    axes.plot(*fixed[agrees].T, ".", color=AGREES, markersize=4)
    axes.plot(*fixed[~agrees].T, "x", color=DISAGREES, markersize=6)
    if arrows and agrees.any():
        starts, factor = fixed[agrees], _exaggeration(residual[agrees], max(right - left, top - bottom))
        axes.quiver(
            *starts.T, *(factor * residual[agrees]).T, color=AGREES, angles="xy", scale_units="xy", scale=1, width=0.003
        )
        axes.set_title(f"exaggerated {factor:g} times", color=INK, fontsize=9)
        corners = np.concatenate([corners, starts, starts + factor * residual[agrees]])
    low, high = corners.min(axis=0), corners.max(axis=0)
    margin = MARGIN * (high - low).max()
    axes.set(xlim=(low[0] - margin, high[0] + margin), ylim=(low[1] - margin, high[1] + margin))
    map_axes(axes, metres)
    return png_of(figure)


def _exaggeration(residuals: Floats, extent: float) -> float:
    """A round factor with which residuals (n, 2) are seen on a map so wide (map units), and don't cover it."""
    longest = float(np.percentile(np.hypot(*residuals.T), 95))
    return float(f"{max(1.0, ARROW * extent / longest):.1g}") if longest > 0 else 1.0


def map_axes(axes: Any, metres: tuple[float, float]) -> None:
    """Axes of map positions: as long as on the ground (`metres` in a unit along x and y), few numbers, all digits."""
    axes.set_aspect(metres[1] / metres[0])
    axes.ticklabel_format(useOffset=False, style="plain")
    axes.tick_params(colors=INK, labelsize=7)
    axes.locator_params(nbins=4)


def _histogram(points: list[dict[str, Any]], metres: tuple[float, float]) -> bytes:
    figure = new_figure(6.5, 2.4)
    axes = figure.subplots()
    chosen = [point for point in points if point["agrees"]]
    moved, left = (
        np.hypot(*(np.array(vectors).reshape(-1, 2) * metres).T)
        for vectors in (
            [np.subtract(point["moving"], point["fixed"]) for point in chosen],
            [point["residual"] for point in chosen],
        )
    )
    bins = np.linspace(0, max(1e-9, *moved, *left), 40) if len(chosen) else 10
    axes.hist(moved, bins, color=BEFORE, alpha=0.8, label="before")
    axes.hist(left, bins, color=AFTER, alpha=0.8, label="after")
    axes.set_xlabel("metres", color=INK, fontsize=8)
    axes.set_ylabel("tie points", color=INK, fontsize=8)
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.tick_params(colors=INK, labelsize=8)
    axes.legend(frameon=False, labelcolor=INK, fontsize=8)
    return png_of(figure)


def _masks(fixed: Floats, moving: Floats) -> bytes:
    from matplotlib.colors import ListedColormap
    from matplotlib.patches import Patch

    figure = new_figure(5, 0.6 + 4.5 * fixed.shape[0] / fixed.shape[1])
    axes = figure.subplots()
    valid = np.isfinite(fixed) + 2 * np.isfinite(moving)
    colors = ("#505050", BEFORE, AFTER, AGREES)
    axes.imshow(valid, cmap=ListedColormap(colors), vmin=0, vmax=3, interpolation="nearest")
    names = ("neither", "fixed alone", "moving alone", "both")
    handles = [Patch(color=color, label=name) for color, name in zip(colors, names)]
    figure.legend(handles=handles, frameon=False, labelcolor=INK, loc="outside lower center", ncols=4, fontsize=8)
    axes.set_axis_off()
    return png_of(figure)


def new_figure(width: float, height: float) -> Any:
    """A figure of matplotlib's, inches wide and at most twice as high. Raises ImportError where that is missing."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, min(height, 2 * width)), layout="constrained", facecolor="none")


def png_of(figure: Any) -> bytes:
    """The figure as PNG, transparent, so that it suits light and dark pages."""
    for axes in figure.axes:
        axes.set_facecolor("none")
        for spine in axes.spines.values():
            spine.set_color(INK)
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=150, transparent=True)
    return file.getvalue()
