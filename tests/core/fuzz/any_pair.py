# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with two rasters, done with any two."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from core import align_image_pair, apply_to_raster, assess_alignment, estimate_alignment, trim_edges
from core.geometry.transforms import transform_from_dict
from core.jobs.registration_images import registration_images
from core.registration.registration_images import NAMES
from tests.core.fuzz.damage import Draw
from tests.core.fuzz.invariants import answer_or_message, check_raster, pixels_off
from tests.core.fuzz.pairs import Pair, grid_of, pairs, write_pair


def any_pair(draw: Draw, folder: Path) -> bool:
    """Does one thing with any two rasters; whether there was an answer."""
    pair, job = draw(pairs()), draw(st.sampled_from(JOBS))
    return job(pair, folder, *write_pair(pair, folder))


def _aligned(pair: Pair, folder: Path, moving: str, fixed: str) -> bool:
    output = folder / ("out.vrt" if pair.options.get("format") == "vrt" else "out.tif")
    answer = answer_or_message(
        folder, [output.name], lambda: align_image_pair(moving, fixed, str(output), **pair.options)
    )
    if answer is None:
        return False
    kept = pair.options.get("resampling") == "none"  # the moving raster's pixels, elsewhere
    check_raster(output, None if kept else moving if pair.options.get("output_on_moving_grid", True) else fixed)
    _check_truth(pair, answer)
    return True


def _estimated(pair: Pair, folder: Path, moving: str, fixed: str) -> bool:
    """Writes all that can be written of an estimate, and applies the solution."""
    names = {"solution": "s.json", "points": "p.points", "report": "r.html"}
    paths = {name: str(folder / file) for name, file in names.items()}
    answer = answer_or_message(
        folder, list(names.values()), lambda: estimate_alignment(moving, fixed, **paths, **pair.options)
    )
    if answer is None:
        return False
    _check_truth(pair, answer)
    output = folder / "moved.tif"
    work = partial(apply_to_raster, paths["solution"], moving, str(output))
    if answer_or_message(folder, [output.name], work) is not None:
        check_raster(output, moving)
    return True


def _assessed(pair: Pair, folder: Path, moving: str, fixed: str) -> bool:
    return answer_or_message(folder, [], lambda: assess_alignment(moving, fixed, **pair.options)) is not None


def _looked_at(pair: Pair, folder: Path, moving: str, fixed: str) -> bool:
    made = ["images/", *(f"images/{name}" for name in NAMES)]
    work = partial(registration_images, moving, fixed, str(folder / "images"), **pair.options)
    return answer_or_message(folder, made, work) is not None


def _trimmed(pair: Pair, folder: Path, moving: str, fixed: str) -> bool:
    output, depth = folder / "out.tif", 1 + abs(pair.shift[0])
    work = partial(trim_edges, moving, str(output), edge_depth=depth)
    return answer_or_message(folder, [output.name], work) is not None


JOBS = (_aligned, _aligned, _aligned, _estimated, _assessed, _looked_at, _trimmed)


def _check_truth(pair: Pair, answer: dict[str, Any]) -> None:
    """What is called good is right to a pixel."""
    if answer["verdict"] == "good" and pair.is_known:
        off = pixels_off(transform_from_dict(answer["transform"]), grid_of(pair.fixed), pair.shift)
        assert off < 1, f"good, but {off:.2f} pixels off"
