# SPDX-License-Identifier: GPL-2.0-or-later
"""What is tried: each kind runs the engine on one drawn example and holds the invariants against it."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import numpy as np

from core import align_image_pair, align_stack, apply_to_raster, estimate_alignment, trim_edges
from core.geometry.transforms import transform_from_dict
from core.jobs.apply_to_vector import apply_to_vector
from core.results.report import write_report
from tests.core.fuzz.damage import changed_json, changed_lines, damages, encodings, write_formats
from tests.core.fuzz.invariants import answer_or_message, check_raster
from tests.core.fuzz.pairs import geotransform, pairs, write_pair
from tests.core.rasters import grid, make_pair, view, write

SMALL = grid(100, 90, left=30, down=40)
SUFFIXES = (".tif", ".png", ".vrt", ".img")
RING = [[15.002, 45.13], [15.02, 45.13], [15.02, 45.145], [15.002, 45.145], [15.002, 45.13]]
POINT = {"type": "Point", "coordinates": [15.01, 45.14, 3]}
GEOJSON = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
    "bbox": [15.002, 45.13, 15.02, 45.145],
    "features": [
        {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Polygon", "coordinates": [RING]}},
        {"type": "Feature", "properties": None, "geometry": {"type": "MultiPolygon", "coordinates": [[RING], [RING]]}},
        {
            "type": "Feature",
            "properties": {},
            "geometry": {
                "type": "GeometryCollection",
                "geometries": [{"type": "Point", "coordinates": [15.01, 45.14, 3]}],
            },
        },
    ],
}
Draw = Callable[[st.SearchStrategy[Any]], Any]


def any_pair(draw: Draw, folder: Path) -> bool:
    """Aligns any two rasters; whether there was an answer."""
    pair = draw(pairs())
    moving, fixed = write_pair(pair, folder)
    output = str(folder / "out.tif")
    answer = answer_or_message(folder, ["out.tif"], lambda: align_image_pair(moving, fixed, output, **pair.options))
    if answer is None:
        return False
    check_raster(Path(output))
    whole = pair.options.get("model", "auto") in ("auto", "translation")
    if answer["verdict"] == "good" and pair.is_known and whole:
        placed, middle = geotransform(pair.fixed), np.array([pair.fixed.width / 2, pair.fixed.height / 2])
        seen = placed * tuple(middle - pair.shift)
        found = transform_from_dict(answer["transform"])(np.array([placed * tuple(middle)]))[0]
        off = np.hypot(*np.subtract(~placed * tuple(found), ~placed * seen))
        assert off < 1, f"good, but {off:.2f} pixels off"
    return True


@cache
def _well_made() -> Path:
    """A folder with a small pair, its solution, and one of each kind of file that the engine reads."""
    folder = Path(tempfile.mkdtemp(prefix="coregix-fuzz-"))
    pair = make_pair(folder / "pair")
    align_image_pair(pair.moving, pair.fixed, pair.output, solution=str(folder / "solution.json"))
    names = {"solution": str(folder / "local.json"), "points": str(folder / "p.points")}
    estimate_alignment(pair.moving, pair.fixed, model="local", **names)
    small = write(folder / "small.tif", [(view(SMALL, 90, 100) / 20).astype(np.uint8)], SMALL)
    (folder / "formats").mkdir()
    write_formats(small, folder / "formats")
    return folder


def damaged_raster(draw: Draw, folder: Path) -> bool:
    """Uses a damaged raster as any of those that are read."""
    made = _well_made()
    source = draw(st.sampled_from(sorted(path for path in (made / "formats").iterdir() if path.suffix in SUFFIXES)))
    for path in source.parent.glob(f"{source.stem}*"):
        shutil.copy(path, folder)
    if source.suffix == ".vrt":
        shutil.copy(made / "small.tif", folder)
    broken = folder / source.name
    broken.write_bytes(draw(damages())(source.read_bytes()))
    shutil.copy(made / "pair" / "fixed.tif", folder / "whole.tif")
    shutil.copy(made / "solution.json", folder)
    moving, whole, output = str(broken), str(folder / "whole.tif"), str(folder / "out.tif")
    work, made_files = draw(
        st.sampled_from(
            [
                (lambda: align_image_pair(moving, whole, output), ["out.tif"]),
                (lambda: estimate_alignment(whole, moving), []),
                (lambda: estimate_alignment(whole, whole, mask=moving), []),
                (lambda: apply_to_raster(str(folder / "solution.json"), moving, output), ["out.tif"]),
                (lambda: trim_edges(moving, output), ["out.tif"]),
            ]
        )
    )
    return answer_or_message(folder, made_files, work) is not None


def damaged_text(draw: Draw, folder: Path) -> bool:
    """Uses a damaged text file of any kind that is read."""
    for name in ("fixed.tif", "moving.tif"):
        shutil.copy(_well_made() / "pair" / name, folder)
    return draw(st.sampled_from(TEXTS))(draw, folder, str(folder / "moving.tif"), str(folder / "fixed.tif"))


def _solution(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    values = json.loads((_well_made() / draw(st.sampled_from(["solution.json", "local.json"]))).read_text())
    for role, path in (("moving", moving), ("fixed", fixed)):
        values["inputs"][role]["path"] = path
    path = folder / "s.json"
    path.write_bytes(draw(encodings())(draw(changed_json())(values)))
    report, raster, vector = (str(folder / name) for name in ("r.html", "out.tif", "out.geojson"))
    (folder / "v.geojson").write_text(json.dumps(GEOJSON))
    work: tuple[tuple[str, Callable[[], dict[str, Any]]], ...] = (
        ("r.html", lambda: write_report(str(path), report)),
        ("out.tif", lambda: apply_to_raster(str(path), moving, raster)),
        ("out.geojson", lambda: apply_to_vector(str(path), str(folder / "v.geojson"), vector)),
    )
    name, chosen = draw(st.sampled_from(work))
    return answer_or_message(folder, [name], chosen) is not None


def _geojson(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    path, output = folder / "v.geojson", folder / "out.geojson"
    path.write_bytes(draw(encodings())(draw(changed_json())(GEOJSON)))
    if draw(st.booleans()):
        return answer_or_message(folder, [], lambda: estimate_alignment(moving, fixed, mask=str(path))) is not None
    solution = str(_well_made() / draw(st.sampled_from(["solution.json", "local.json"])))
    return (
        answer_or_message(folder, [output.name], lambda: apply_to_vector(solution, str(path), str(output))) is not None
    )


def _points(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    path = folder / "p.points"
    path.write_bytes(draw(encodings())(draw(changed_lines())((_well_made() / "p.points").read_text())))
    how = {"initial_points": str(path), "match_images": draw(st.booleans())}
    return answer_or_message(folder, [], lambda: estimate_alignment(moving, fixed, **how)) is not None


def _settings(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    given = {"model": "auto", "solve_resolutions": [20, 0], "initial_shift": [1, 2], "moving_nodata": 0, "threads": 1}
    settings = json.loads(draw(changed_json().filter(lambda change: len(change(given)) < 99_999))(given))
    if not isinstance(settings, dict):
        return False
    settings = {name: value for name, value in settings.items() if name}
    return answer_or_message(folder, [], lambda: estimate_alignment(moving, fixed, **settings)) is not None


def _world_file(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    shutil.copy(_well_made() / "formats" / "picture.png", folder / "w.png")
    lines = "10\n0\n0\n-10\n500305\n4999595\n"
    (folder / "w.wld").write_bytes(draw(encodings())(draw(changed_lines())(lines)))
    picture = str(folder / "w.png")
    return (
        answer_or_message(folder, [], lambda: estimate_alignment(picture, fixed, moving_crs="EPSG:32633")) is not None
    )


def _table(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    """What the rows of a stack call aligned is there, and nothing else."""
    path = folder / "t.csv"
    lines = "moving,fixed,output,moving_band\nmoving.tif,fixed.tif,out.tif,1\n"
    path.write_bytes(draw(encodings())(draw(changed_lines())(lines)))

    def work() -> dict[str, Any]:
        found = align_stack(pairs=str(path), threads=1)
        for row in found["rows"]:
            if row["status"] == "aligned":
                output = Path(row["output"])
                output.unlink()
                output.with_name(output.stem + ".solution.json").unlink()
        return found

    return answer_or_message(folder, [], work) is not None


TEXTS = (_solution, _solution, _geojson, _geojson, _points, _settings, _world_file, _table)
