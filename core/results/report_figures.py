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

SIDE = 420  # pixels of the images shown
SQUARES = 8  # of a checkerboard, along its longer side
INK = "#808080"  # of axes: to be read on white and on black
BEFORE, AFTER = "#d0743c", "#3c78d0"
AGREES, DISAGREES = "#1a9850", "#d73027"
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


def figures(images: Images, values: dict[str, Any]) -> list[Figure]:
    """All figures of a solution."""
    return [
        Figure(
            "Checkerboard",
            "Squares of the fixed and of the moving image by turns. Look along roads, shores and field borders: they "
            "break at the squares' sides before, and run through after.",
            _two(images, _checkerboard),
        ),
        Figure(
            "Difference of the edges",
            "What the edges of the two images, as compared in the solve, don't share. Double lines before should be "
            "thin or gone after; what really changed between the two images stays.",
            _two(images, _difference),
        ),
        Figure(
            "Residual vectors",
            "What is left at each tie point, exaggerated. Arrows in all directions are noise; arrows in one direction "
            "are an error that a richer model may remove. Red: the images don't agree there.",
            _residuals(images.grid, values["tie_points"]),
        ),
        Figure(
            "Residual histogram",
            "Lengths of the displacements of tie points that agree, before and after.",
            _histogram(values["tie_points"], values["map_unit"]),
        ),
        Figure(
            "Masks",
            "Where the images have valid pixels once aligned. Only what both show is compared.",
            _masks(images),
        ),
    ]


def _checkerboard(images: Images, moving: Floats) -> tuple[Floats, dict[str, Any]]:
    size = max(images.fixed.shape) / SQUARES
    rows, cols = np.indices(images.fixed.shape) // size
    return np.where((rows + cols) % 2 == 0, _stretched(images.fixed), _stretched(moving)), {"cmap": "gray"}


def _difference(images: Images, moving: Floats) -> tuple[Floats, dict[str, Any]]:
    edges = [proxies.edge_proxy(image) for image in (images.fixed, moving)]
    both = np.isfinite(images.fixed) & np.isfinite(moving)
    one, other = (np.where(both, edge / max(float(np.nanstd(edge[both])), 1e-9), np.nan) for edge in edges)
    return one - other, {"cmap": "coolwarm", "vmin": -3, "vmax": 3}


def _stretched(image: Floats) -> Floats:
    """0 to 1, whatever the sensor's unit."""
    low, high = np.nanpercentile(image, STRETCH)
    shown: Floats = np.clip((image - low) / max(high - low, 1e-9), 0, 1)
    return shown


def _two(images: Images, look: Any) -> bytes:
    """Before and after, side by side."""
    height, width = images.fixed.shape
    figure = _figure(9, 0.4 + 4.4 * height / width)
    for axes, title, moving in zip(figure.subplots(1, 2), ("before", "after"), (images.before, images.after)):
        picture, options = look(images, moving)
        axes.imshow(picture, interpolation="nearest", **options)
        axes.set_title(title, color=INK)
        axes.set_axis_off()
    return _png(figure)


def _residuals(grid: Grid, points: list[dict[str, Any]]) -> bytes:
    figure = _figure(6.5, 0.6 + 6 * grid.height / grid.width)
    axes = figure.subplots()
    fixed, residual = (np.array([point[name] for point in points]).reshape(-1, 2) for name in ("fixed", "residual"))
    agrees = np.array([point["agrees"] for point in points], bool)
    left, bottom, right, top = grid.bounds()
    large = np.percentile(np.hypot(*residual[agrees].T), 95) if agrees.any() else 0.0
    factor = float(f"{max(1.0, 0.05 * max(right - left, top - bottom) / large):.1g}") if large > 0 else 1.0
    for chosen, color in ((~agrees, DISAGREES), (agrees, AGREES)):
        axes.quiver(
            *fixed[chosen].T, *residual[chosen].T, color=color, angles="xy", scale_units="xy", scale=1 / factor,
            width=0.003,
        )  # fmt: skip
        axes.plot(*fixed[chosen].T, ".", color=color, markersize=3)
    axes.set(xlim=(left, right), ylim=(bottom, top), aspect="equal")
    axes.set_title(f"exaggerated {factor:g} times", color=INK)
    axes.ticklabel_format(useOffset=False, style="plain")
    axes.tick_params(colors=INK, labelsize=7)
    axes.locator_params(nbins=5)
    return _png(figure)


def _histogram(points: list[dict[str, Any]], unit: str) -> bytes:
    figure = _figure(6.5, 3)
    axes = figure.subplots()
    chosen = [point for point in points if point["agrees"]]
    after = np.hypot(*np.array([point["residual"] for point in chosen]).reshape(-1, 2).T)
    moved = np.array([np.subtract(point["moving"], point["fixed"]) for point in chosen]).reshape(-1, 2)
    bins = np.linspace(0, max(1e-9, *np.hypot(*moved.T), *after), 40) if len(chosen) else 10
    axes.hist(np.hypot(*moved.T), bins, color=BEFORE, alpha=0.8, label="before")
    axes.hist(after, bins, color=AFTER, alpha=0.8, label="after")
    axes.set_xlabel(unit, color=INK)
    axes.set_ylabel("tie points", color=INK)
    axes.tick_params(colors=INK)
    axes.legend(frameon=False, labelcolor=INK)
    return _png(figure)


def _masks(images: Images) -> bytes:
    from matplotlib.colors import ListedColormap
    from matplotlib.patches import Patch

    figure = _figure(6.5, 0.6 + 6 * images.fixed.shape[0] / images.fixed.shape[1])
    axes = figure.subplots()
    valid = np.isfinite(images.fixed) + 2 * np.isfinite(images.after)
    colors = ("#505050", BEFORE, AFTER, AGREES)
    axes.imshow(valid, cmap=ListedColormap(colors), vmin=0, vmax=3, interpolation="nearest")
    names = ("neither", "fixed alone", "moving alone", "both")
    handles = [Patch(color=color, label=name) for color, name in zip(colors, names)]
    figure.legend(handles=handles, frameon=False, labelcolor=INK, loc="outside lower center", ncols=4)
    axes.set_axis_off()
    return _png(figure)


def _figure(width: float, height: float) -> Any:
    from matplotlib.figure import Figure

    return Figure(figsize=(width, min(height, 2 * width)), layout="constrained", facecolor="none")


def _png(figure: Any) -> bytes:
    for axes in figure.axes:
        axes.set_facecolor("none")
        for spine in axes.spines.values():
            spine.set_color(INK)
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=110, transparent=True)
    return file.getvalue()
