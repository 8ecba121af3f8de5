# SPDX-License-Identifier: GPL-2.0-or-later
"""Which pairs a stack has: those of a table, or rasters to align to one."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest

from core import align_stack
from core.errors import CoregixError, SettingsError
from core.images.raster import open_raster
from tests.core.commands import options, run
from tests.core.rasters import read, write
from tests.core.stacks import make_stack


def test_a_table_of_pairs_with_bands(tmp_path):
    folder = make_stack(tmp_path / "some", 2)
    moving = read(str(folder / "in" / "m001.tif"))
    with open_raster("moving", str(folder / "in" / "m001.tif"), 1) as raster:
        placed = raster.grid.transform
    write(folder / "in" / "m001.tif", np.stack([0 * moving, moving]).astype(np.uint16), placed)
    pairs = folder / "pairs.csv"
    pairs.write_text(
        "moving,fixed,output,moving_band,fixed_band\n"
        "in/m000.tif,fixed.tif,a/first.tif,,\nin/m001.tif,fixed.tif,b/second.tif,2,1\n"
    )
    done = run("align-stack", *options(pairs=pairs, table=folder / "done.csv"))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["aligned"] == 2
    assert (folder / "a" / "first.tif").exists() and (folder / "b" / "second.solution.json").exists()


WRONG_TABLES = {
    "moving,output\na.tif,b.tif\n": r"lacks the column\(s\) fixed",
    "moving,fixed,output\na.tif,,c.tif\n": "Line 2 .* has no fixed",
    "moving,fixed,output\n": "holds no pair",
    "moving,fixed,output,moving_band\na.tif,b.tif,c.tif,0\n": "moving_band '0', but bands are numbers from 1 on",
    "moving,fixed,output,moving_band\na.tif,b.tif,c.tif,²\n": "moving_band '²', but bands are numbers from 1 on",
    f"moving,fixed,output,moving_band\na.tif,b.tif,c.tif,{'1' * 5000}\n": "1…', but bands are numbers from 1 on",
    "moving,fixed,output\na\0.tif,b.tif,c.tif\n": "Line 2 .* holds a NUL|can't be read",
    "moving,fixed,output\na.tif,b.tif,c.tif\nd.tif,b.tif,c.tif\n": "Two outputs would be one file, '.*c.tif'",
    "moving,fixed,output\na.tif,b.tif,c.tif\nd.tif,b.tif,a.tif\n": "a.tif' is the input raster .* own file",
}


@pytest.mark.parametrize("text", WRONG_TABLES)
def test_a_wrong_table_is_refused(text, tmp_path):
    pairs = tmp_path / "pairs.csv"
    pairs.write_text(text)
    with pytest.raises(CoregixError, match=WRONG_TABLES[text]):
        align_stack(pairs=str(pairs))
    assert os.listdir(tmp_path) == ["pairs.csv"]


def test_one_way_to_name_the_rasters(tmp_path):
    with pytest.raises(SettingsError, match="in one way"):
        align_stack(pairs="a.csv", moving_folder="b")
    with pytest.raises(CoregixError, match="needs a fixed raster and an output folder"):
        align_stack(moving_folder=str(tmp_path))
    with pytest.raises(CoregixError, match="No file in .* matches"):
        align_stack(moving_folder=str(tmp_path), fixed_image="f.tif", output_folder=str(tmp_path / "out"))
