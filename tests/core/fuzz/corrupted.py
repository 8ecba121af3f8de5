# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters that were well made and then damaged, they or what lies beside them, as any of those that are read."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from core import align_image_pair, apply_to_raster, estimate_alignment, trim_edges
from core.jobs.apply import apply_to_rasters
from tests.core.fuzz.damage import Draw, damages
from tests.core.fuzz.invariants import answer_or_message
from tests.core.fuzz.well_made import FORMATS, well_made


def damaged_raster(draw: Draw, folder: Path) -> bool:
    """Does one thing with a damaged raster; whether there was an answer."""
    made, name = well_made(), draw(st.sampled_from(sorted(FORMATS)))
    beside = sorted((made / "formats").glob(f"{Path(name).stem}.*"))
    for path in (*beside, made / "pair" / "fixed.tif", made / "solution.json", made / "small.tif"):
        shutil.copy(path, folder)
    broken = folder / draw(st.sampled_from([name] * 3 + [path.name for path in beside]))
    broken.write_bytes(draw(damages())(broken.read_bytes()))
    raster, whole, solution = (str(folder / file) for file in (name, "fixed.tif", "solution.json"))
    output, moved = str(folder / "out.tif"), f"{Path(name).stem}_moved.tif"
    work, outputs = draw(
        st.sampled_from(
            [
                (lambda: align_image_pair(raster, whole, output), ["out.tif"]),
                (lambda: align_image_pair(raster, whole, output, resampling="none", force=True), ["out.tif"]),
                (lambda: estimate_alignment(whole, raster), []),
                (lambda: estimate_alignment(whole, whole, mask=raster), []),
                (lambda: apply_to_raster(solution, raster, output), ["out.tif"]),
                (lambda: apply_to_rasters(solution, [raster], str(folder)), [moved]),
                (lambda: trim_edges(raster, output), ["out.tif"]),
                (lambda: _trimmed_in_place(broken, raster), []),
            ]
        )
    )
    return answer_or_message(folder, outputs, work) is not None


def _trimmed_in_place(broken: Path, raster: str) -> dict[str, Any]:
    """Trims a raster in place, and puts back what was there, as the input is what is to be changed."""
    beside = {path: path.read_bytes() for path in broken.parent.glob(f"{Path(raster).stem}.*")}
    found = trim_edges(raster, in_place=True)
    for path, content in beside.items():
        path.write_bytes(content)
    return found
