# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the commands of docs/gallery.md, and draws its pictures from what they write.

Needs QGIS and the engine's Python. The files stay in build/gallery.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from demo import profile_with_plugin, qgis_process
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from page_commands import commands
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_geom

PROJECT = Path(__file__).resolve().parent.parent
PAGE = PROJECT / "docs" / "gallery.md"
PICTURES = PROJECT / "docs" / "images"
FOLDER = PROJECT / "build" / "gallery"
WIDTH = 9.0  # inches of a picture
DPI = 105
STRETCH = (2, 98)  # percent of the brightest and darkest pixels that a picture may lose
GREEN = 2  # band of the fixed raster that the commands compare
COAST = (293600, 9110900, 296500, 9113800)  # map bounds of the river's mouth
SQUARE = 483.0  # map units of a side of the checkerboard
EXAGGERATION = 8
COLORS = {"good": "#2fbf71", "doubtful": "#fdae61", "failed": "#ff5a4d"}
WATER, OUTLINE = "#3c9be8", "#ff9d2e"

Bounds = tuple[float, float, float, float]


def run_commands() -> None:
    """Run the page's commands in a folder of their own, in a QGIS profile that is thrown away."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for name in ("sample", ".venv", "core"):
        (FOLDER / name).symlink_to(PROJECT / name)
    with tempfile.TemporaryDirectory(prefix="coregix-gallery-") as home:
        profile_with_plugin(Path(home))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": home}
        for line in commands(PAGE):
            print(line, flush=True)
            words = [qgis_process() if word == "qgis_process" else word for word in shlex.split(line)]
            answer = subprocess.run(words, cwd=FOLDER, env=environment, capture_output=True, text=True, check=False)
            if answer.returncode != 0:
                sys.exit(f"{answer.stderr}{answer.stdout}\nFailed (exit status {answer.returncode}).")


def read(name: str, bounds: Bounds, pixel: float, band: int = 1, resampling: Resampling = Resampling.bilinear) -> Any:
    """A band on pixels of a size within map bounds, NaN where it has none."""
    left, bottom, right, top = bounds
    with rasterio.open(PROJECT / "sample" / "fixed.tif") as fixed, rasterio.open(FOLDER / name) as raster:
        size = {"width": round((right - left) / pixel), "height": round((top - bottom) / pixel)}
        transform = rasterio.transform.from_bounds(*bounds, **size)
        with WarpedVRT(raster, crs=fixed.crs, transform=transform, resampling=resampling, **size) as seen:
            return seen.read(band, masked=True).astype(float).filled(np.nan)


def fixed_bounds() -> Bounds:
    with rasterio.open(PROJECT / "sample" / "fixed.tif") as fixed:
        return tuple(fixed.bounds)


def features(name: str) -> list[dict[str, Any]]:
    """A GeoJSON file's features, in the CRS of the fixed raster."""
    with rasterio.open(PROJECT / "sample" / "fixed.tif") as fixed:
        crs = fixed.crs
    collection = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    own = collection.get("crs", {}).get("properties", {}).get("name", "EPSG:4326")
    return [
        {**feature, "geometry": transform_geom(own, crs, feature["geometry"])}
        for feature in collection["features"]
        if feature["geometry"]
    ]


def stretched(image: Any) -> Any:
    low, high = np.nanpercentile(image, STRETCH)
    return np.clip((image - low) / (high - low), 0, 1)


def panels(count: int, bounds: Bounds) -> tuple[Figure, list[Axes]]:
    """A picture of maps of the bounds, side by side."""
    left, bottom, right, top = bounds
    figure = Figure((WIDTH, 0.3 + WIDTH / count * (top - bottom) / (right - left)), dpi=DPI, layout="constrained")
    axes = list(np.atleast_1d(figure.subplots(1, count)))
    for each in axes:
        each.set(xlim=(left, right), ylim=(bottom, top), aspect="equal", xticks=[], yticks=[])
    return figure, axes


def show(axes: Axes, image: Any, bounds: Bounds, **options: Any) -> None:
    left, bottom, right, top = bounds
    options = {"cmap": "gray", "vmin": 0, "vmax": 1, "interpolation": "nearest", **options}
    axes.imshow(image, extent=(left, right, bottom, top), **options)


def save(figure: Figure, name: str) -> None:
    quality = {"pil_kwargs": {"quality": 80, "optimize": True}} if name.endswith(".jpg") else {}
    figure.savefig(PICTURES / name, facecolor="white", **quality)
    print(f"docs/images/{name}: {(PICTURES / name).stat().st_size / 1000:.0f} kB")


def draw_align() -> None:
    pixel = 10.0
    fixed = stretched(read("sample/fixed.tif", COAST, pixel, GREEN))
    rows, cols = np.indices(fixed.shape)
    board = (rows * pixel // SQUARE + cols * pixel // SQUARE) % 2 == 0
    figure, axes = panels(2, COAST)
    for each, title, name in zip(axes, ("before", "after"), ("sample/moving.tif", "aligned.tif")):
        # as a negative: what is bright in near infrared is dark in green light
        show(each, np.where(board, fixed, 1 - stretched(read(name, COAST, pixel))), COAST)
        each.set_title(title)
    save(figure, "gallery-align.jpg")


def draw_assess() -> None:
    bounds = fixed_bounds()
    image = stretched(read("sample/fixed.tif", bounds, 28.5, GREEN))
    figure, axes = panels(2, bounds)
    for each, title, name in zip(axes, ("the old alignment", "the new one"), ("old.geojson", "new.geojson")):
        points = [point["properties"] for point in features(name) if point["properties"]["agrees"]]
        columns = ("fixed_x", "fixed_y", "residual_x", "residual_y", "residual_px")
        x, y, right, up, length = np.array([[point[column] for column in columns] for point in points]).T
        show(each, image, bounds, alpha=0.45)
        each.quiver(
            x, y, right, up, color="#c2255c", angles="xy", scale_units="xy", scale=1 / EXAGGERATION, width=0.005,
        )  # fmt: skip
        each.plot(x, y, ".", color="#c2255c", markersize=3)
        each.set_title(f"{title}: RMSE {np.sqrt(np.mean(length**2)):.2f} pixels")
    axes[0].set_xlabel(f"arrows {EXAGGERATION} times as long as the displacements", loc="left")
    save(figure, "gallery-assess.jpg")


def draw_apply() -> None:
    pixel = 10.0
    image = stretched(read("sample/fixed.tif", COAST, pixel, GREEN))
    figure, axes = panels(2, COAST)
    for each, title, name in zip(axes, ("before", "after"), ("water", "water-moved")):
        show(each, image, COAST)
        water = read(f"{name}.tif", COAST, pixel, resampling=Resampling.nearest) == 1
        show(each, np.where(water, 1.0, np.nan), COAST, cmap=_one_color(WATER), alpha=0.35)
        for feature in features(f"{name}.geojson"):
            if feature["properties"]["water"] == 1:
                for ring in _rings(feature["geometry"]):
                    each.plot(*np.array(ring)[:, :2].T, color=OUTLINE, linewidth=1.3)
        each.set_title(title)
    save(figure, "gallery-apply.jpg")


def draw_stack() -> None:
    left, bottom, right, top = fixed_bounds()
    bounds = (left - 300, bottom - 500, right + 300, top + 300)
    figure, (axes,) = panels(1, bounds)
    figure.set_size_inches(WIDTH * 0.62, WIDTH * 0.62 * (top - bottom) / (right - left))
    show(axes, stretched(read("sample/fixed.tif", bounds, 28.5, GREEN)) * 0.8, bounds)
    for feature in features("footprints.geojson"):
        values = feature["properties"]
        color = COLORS[values["verdict"]]
        corners = np.array(_rings(feature["geometry"])[0])
        axes.fill(*corners.T, facecolor=(*_rgb(color), 0.12), edgecolor=color, linewidth=1.8)
        rmse = values["rmse_after"]
        label = values["verdict"] if rmse is None else f"{values['verdict']}\n{rmse:.2f} px"
        middle = (corners.min(axis=0) + corners.max(axis=0)) / 2
        box = {"facecolor": "black", "alpha": 0.55, "edgecolor": "none", "pad": 2}
        axes.text(*middle, label, color=color, ha="center", va="center", fontsize=8, weight="bold", bbox=box)
    save(figure, "gallery-stack.jpg")


def _rings(geometry: dict[str, Any]) -> list[Any]:
    parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    return [ring for part in parts for ring in part]


def _rgb(color: str) -> tuple[float, ...]:
    return tuple(int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))


def _one_color(color: str) -> Any:
    from matplotlib.colors import ListedColormap

    return ListedColormap([color])


def main() -> None:
    run_commands()
    for draw in (draw_align, draw_assess, draw_apply, draw_stack):
        draw()


if __name__ == "__main__":
    main()
