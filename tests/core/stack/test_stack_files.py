# SPDX-License-Identifier: GPL-2.0-or-later
"""A stack loses no file, waits for nobody for ever, and tells what of it failed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import rasterio.shutil

from core.errors import InputError, RegistrationError
from core.progress import Progress
from core.stack.local_workers import run_locally
from tests.core.commands import options, run
from tests.core.rasters import grid, read, write
from tests.core.stacks import make_stack, stack, table


def given(folder: Path, **values) -> dict:
    return {
        "moving_folder": folder / "in",
        "fixed_image": folder / "fixed.tif",
        "output_folder": folder / "out",
        **values,
    }


def test_a_table_does_not_replace_what_is_read(tmp_path):
    folder = make_stack(tmp_path / "some", 1)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for name in (folder / "fixed.tif", folder / "in" / "m000.tif"):
        done = run("align-stack", *options(**given(folder, table=name)))
        assert done.returncode == 1 and "own file, which would be lost" in done.stderr
    done = run("align-stack", *options(**given(folder, table=folder / "a.csv", footprints=folder / "a.csv")))
    assert done.returncode == 1 and "would be one file" in done.stderr
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("link", [False, True])
def test_what_a_stack_wrote_is_not_aligned_by_the_next_one(tmp_path, link):
    folder = make_stack(tmp_path / "some", 2)
    output = folder / ("linked" if link else "in")
    if link:
        output.symlink_to(folder / "in")
    assert stack(folder, output_folder=str(output))["aligned"] == 2
    again = stack(folder, output_folder=str(output))
    assert (again["pairs"], again["kept"]) == (2, 2)
    listed = sorted(map(str, (folder / "in").glob("*.tif")))
    with pytest.raises(InputError, match="own file"):
        stack(folder, moving_folder=None, moving_images=listed, output_folder=str(output))


def test_two_outputs_share_no_solution(tmp_path):
    folder = make_stack(tmp_path / "some", 1)
    pairs = folder / "pairs.csv"
    pairs.write_text("moving,fixed,output\nin/m000.tif,fixed.tif,x.tif\nin/m000.tif,fixed.tif,x.tiff\n")
    done = run("align-stack", *options(pairs=pairs))
    assert done.returncode == 1 and "x.solution.json'. Give each a name of its own" in done.stderr


def test_a_solution_that_is_somebodys_own_stays(tmp_path):
    """A damaged one of an earlier run is made again."""
    folder = make_stack(tmp_path / "some", 1)
    own = folder / "out" / "m000_aligned.solution.json"
    own.parent.mkdir()
    own.write_text("my notes")
    result = stack(folder)
    assert result["failed"] == 1 and "which is no stack's" in result["rows"][0]["reason"]
    assert own.read_text() == "my notes" and os.listdir(own.parent) == [own.name]
    own.unlink()
    assert stack(folder)["aligned"] == 1
    whole = own.read_bytes()
    for damaged in (
        whole[: len(whole) // 2],
        b"",
        bytes(len(whole)),
        whole.replace(b'"files": {', b'"files": 3, "f": {'),
        whole.replace(b'"matrix"', b'"matrices"'),
    ):
        own.write_bytes(damaged)
        assert stack(folder)["aligned"] == 1
        assert own.read_bytes() != damaged


def test_kept_looks_at_every_file_that_is_read(tmp_path):
    """A virtual raster stays the same where its source changes."""
    folder = make_stack(tmp_path / "some", 1)
    rasterio.shutil.copy(folder / "in" / "m000.tif", folder / "m000.vrt", driver="VRT")
    how = {"moving_folder": None, "moving_images": [str(folder / "m000.vrt")]}
    assert stack(folder, **how)["aligned"] == 1
    assert stack(folder, **how)["kept"] == 1
    write(folder / "in" / "m000.tif", [read(str(folder / "in" / "m000.tif")) + 1], grid(130, 124, left=9, down=7))
    assert stack(folder, **how)["aligned"] == 1


def test_a_name_that_no_file_can_have_is_one_failed_row(tmp_path):
    folder = make_stack(tmp_path / "some", 1)
    rows = ["moving,fixed,output", "in/m000.tif,fixed.tif,a.tif", f"in/m000.tif,fixed.tif,{'x' * 300}.tif"]
    rows += [f"{'y' * 300}.tif,fixed.tif,b.tif", "in/m000.tif,fixed.tif,/dev/null/c/d.tif", "=1+1,fixed.tif,e.tif"]
    (folder / "pairs.csv").write_text("\n".join(rows) + "\n")
    os.rename(folder / "in" / "m000.tif", os.fsencode(folder / "in") + b"/\xff.tif")
    os.link(os.fsencode(folder / "in") + b"/\xff.tif", folder / "in" / "m000.tif")
    done = run("align-stack", *options(pairs=folder / "pairs.csv", table=folder / "out.csv"))
    assert done.returncode == 1 and "4 of 5 pairs failed" in done.stderr and "Traceback" not in done.stderr
    assert [row["status"] for row in table(folder)] == ["aligned", *["failed"] * 4]
    done = run("align-stack", *options(**given(folder, table=folder / "out.csv")))
    assert done.returncode == 1 and "1 of 2 pairs failed" in done.stderr and "Traceback" not in done.stderr
    assert sorted(row["status"] for row in table(folder)) == ["aligned", "failed"]


def test_a_cell_is_no_formula(tmp_path):
    from core.stack.table import write_table

    write_table(str(tmp_path / "a.csv"), [{"moving": "=1+1", "reason": "@x", "shift_x": -2.5}])
    assert (tmp_path / "a.csv").read_text().splitlines()[1].split(",")[:1] == ["'=1+1"]
    assert ",'@x," in (tmp_path / "a.csv").read_text() and ",-2.5," in (tmp_path / "a.csv").read_text()


def test_the_first_failure_ends_it_where_that_is_wanted(tmp_path):
    folder = make_stack(tmp_path / "some", 8)
    (folder / "in" / "m000.tif").write_text("no raster")
    with pytest.raises(RegistrationError, match="m000.tif' was not aligned"):
        stack(folder, keep_going=False, threads=1)
    assert [row["status"] for row in table(folder)] == ["failed"]


def test_a_pair_that_cannot_be_handed_over_fails_alone():
    """Its parameters are no JSON: the thread that sends them has to go on."""
    answers = dict(run_locally("move_points", [{"points": {1, 2}}, {"solution": "none", "points": []}], 1, Progress()))
    assert "could not be handed to an engine" in str(answers[0])
    assert "can't be read" in str(answers[1])
