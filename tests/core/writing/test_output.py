# SPDX-License-Identifier: GPL-2.0-or-later
"""Output files: refused before the work, complete or absent after it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from core.errors import InputError, OutputError
from core.geometry.grid import Grid
from core.progress import Progress
from core.settings import OutputSettings
from core.writing.file_check import check_files, check_raster_name
from core.writing.geotiff import new_geotiff
from core.writing.output import new_file, new_files
from tests.core.commands import ROOT, posix
from tests.core.rasters import grid, write


def test_the_output_appears_complete(tmp_path):
    path = tmp_path / "out.tif"
    with new_file("output", str(path), {}) as temporary:
        Path(temporary).write_bytes(b"half")
        assert not path.exists()
        assert temporary.endswith(".tif") and Path(temporary).parent.parent == tmp_path
        assert Path(temporary).parent.stat().st_mode & 0o077 == 0
        Path(temporary).write_bytes(b"whole")
    assert path.read_bytes() == b"whole"
    assert os.listdir(tmp_path) == ["out.tif"]


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_failure_leaves_the_old_output_and_nothing_else(tmp_path, failure):
    path = tmp_path / "out.tif"
    path.write_bytes(b"old")
    with pytest.raises(failure), new_file("output", str(path), {}) as temporary:
        Path(temporary).write_bytes(b"half")
        Path(temporary + ".aux.xml").write_bytes(b"half")
        raise failure
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.tif"]


def test_sidecars_of_the_old_output_go_with_it(tmp_path):
    path = tmp_path / "out.tif"
    for suffix in ("", ".aux.xml", ".ovr", ".msk"):
        Path(str(path) + suffix).write_bytes(b"old")
    with new_file("output", str(path), {}) as temporary:
        Path(temporary).write_bytes(b"new")
        Path(temporary + ".msk").write_bytes(b"new")
    assert sorted(os.listdir(tmp_path)) == ["out.tif", "out.tif.msk"]
    assert Path(str(path) + ".msk").read_bytes() == b"new"


def test_a_link_is_followed_and_permissions_stay(tmp_path):
    (tmp_path / "data").mkdir()
    real, link = tmp_path / "data" / "real.tif", tmp_path / "link.tif"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    with new_file("output", str(link), {}) as temporary:
        Path(temporary).write_bytes(b"new")
    assert link.is_symlink() and real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640


def test_outputs_that_cannot_be_are_refused(tmp_path):
    (tmp_path / "folder.tif").mkdir()
    os.mkfifo(tmp_path / "pipe.tif")
    for name, message in (
        ("folder.tif", "is a folder"),
        ("pipe.tif", "device or a pipe"),
        ("missing/out.tif", "does not exist"),
        ("x" * 300 + ".tif", "can't be a file's name"),
    ):
        with pytest.raises(OutputError, match=message):
            check_files([("output", str(tmp_path / name))], {})
    with pytest.raises(OutputError, match="no GeoTIFF"):
        check_raster_name("out.png", "gtiff")
    check_raster_name("OUT.TIFF", "gtiff")
    assert sorted(os.listdir(tmp_path)) == ["folder.tif", "pipe.tif"]


def test_an_input_is_no_output(tmp_path):
    moving = write(tmp_path / "moving.tif", [np.ones((20, 30), np.uint8)], grid(30, 20))
    os.link(moving, tmp_path / "hard.tif")
    (tmp_path / "soft.tif").symlink_to(moving)
    (tmp_path / "linked").symlink_to(tmp_path)
    before = Path(moving).read_bytes()
    names = (moving, os.path.relpath(moving), *(str(tmp_path / name) for name in ("hard.tif", "soft.tif")))
    for path in (*names, str(tmp_path / "linked" / "moving.tif")):
        with pytest.raises(InputError, match="moving raster's own file"):
            check_files([("output", path)], {"fixed raster": [], "moving raster": [moving]})
    with pytest.raises(InputError, match="would replace 'out.tif.msk', which is the mask's own file"):
        mask = write(tmp_path / "out.tif.msk", [np.ones((20, 30), np.uint8)], grid(30, 20))
        check_files([("output", str(tmp_path / "out.tif"))], {"mask": [mask]})
    assert Path(moving).read_bytes() == before


def test_no_two_outputs_are_one_file(tmp_path):
    (tmp_path / "linked").symlink_to(tmp_path)
    for other in (tmp_path / "out.json", tmp_path / "." / "out.json", tmp_path / "linked" / "out.json"):
        with pytest.raises(OutputError, match="The solution and the report would be one file"):
            check_files([("solution", str(tmp_path / "out.json")), ("points", None), ("report", str(other))], {})


def test_a_read_only_folder_is_refused(read_only_folder):
    for name in ("new.tif", "old.tif"):
        with pytest.raises(OutputError, match=r"read-only|can't be written to"):
            check_files([("output", str(read_only_folder / name))], {})


@pytest.mark.parametrize("side", [250, 300, 330, 600])
def test_a_full_disk_is_noticed_whenever_it_fills(tmp_path, small_disk, side):
    # Noise does not compress: 125 to 720 kB on a disk of 200 kB. At first it is full while tiles are written, later
    # when the file is closed.
    noise = np.random.default_rng(1).integers(1, 60000, (1, side, side)).astype(np.uint16)
    source = write(tmp_path / "source.tif", noise, grid(side, side))
    path = small_disk / "out.tif"
    path.write_bytes(b"old")
    fits = noise.nbytes < 190_000
    failed = False
    with rasterio.open(source) as dataset:
        layout = Grid(dataset.crs, dataset.transform, side, side)
        try:
            with (
                new_file("output", str(path), {}) as name,
                new_geotiff(name, dataset, layout, None, OutputSettings(), Progress()) as output,
            ):
                output.write(noise)
        except OutputError as error:
            failed = True
            assert "can't be written: the disk is full" in str(error)
    assert failed == (not fits)
    assert os.listdir(small_disk) == ["out.tif"]
    if failed:
        assert path.read_bytes() == b"old"
    else:
        with rasterio.open(path) as output:
            assert (output.read() == noise).all()


def test_a_full_disk_does_not_haunt_the_next_output(tmp_path, small_disk):
    noise = np.random.default_rng(1).integers(1, 60000, (3, 330, 330)).astype(np.uint16)
    source = write(tmp_path / "source.tif", noise, grid(330, 330))
    for folder, fails in ((small_disk, True), (tmp_path, False), (small_disk, True), (tmp_path, False)):
        with rasterio.open(source) as dataset:
            layout = Grid(dataset.crs, dataset.transform, 330, 330)
            path = str(folder / "out.tif")
            with contextlib.ExitStack() as stack:
                if fails:
                    stack.enter_context(pytest.raises(OutputError))
                name = stack.enter_context(new_file("output", path, {}))
                stack.enter_context(new_geotiff(name, dataset, layout, None, OutputSettings(), Progress())).write(noise)
            assert dataset.colorinterp and os.path.exists(path) == (not fails)


@pytest.mark.parametrize("fails", ["b.json", "c.html"])
def test_files_appear_together_or_not_at_all(tmp_path, fails):
    """The place of one is taken at the last moment, by a folder: the others are as they were, and so is a new one."""
    paths = {name: tmp_path / name for name in ("a.tif", "b.json", "c.html")}
    paths["a.tif"].write_bytes(b"old")
    (tmp_path / "a.tif.aux.xml").write_bytes(b"old")
    before = sorted(os.listdir(tmp_path))
    with (
        pytest.raises(OutputError, match=f"{fails}' can't be replaced"),
        new_files([(name, str(path)) for name, path in paths.items()], {}) as places,
    ):
        for path in paths.values():
            Path(places[str(path)]).write_bytes(b"new")
        paths[fails].mkdir()
        (paths[fails] / "something").touch()
    assert sorted(os.listdir(tmp_path)) == sorted([*before, fails])
    assert paths["a.tif"].read_bytes() == (tmp_path / "a.tif.aux.xml").read_bytes() == b"old"


def test_one_process_at_a_time_writes_a_file(tmp_path):
    path = str(tmp_path / "out.tif")
    with new_file("output", path, {}) as temporary:
        Path(temporary).write_bytes(b"first")
        with pytest.raises(OutputError, match="Another process is writing"), new_file("output", path, {}):
            pass
        with new_file("output", str(tmp_path / "other.tif"), {}) as other:
            Path(other).write_bytes(b"other")
    assert Path(path).read_bytes() == b"first"
    assert sorted(os.listdir(tmp_path)) == ["other.tif", "out.tif"]


KILLED = """
import os, signal, sys
from core.writing.output import new_file
with new_file("output", sys.argv[1], {}) as temporary:
    open(temporary, "w").write("half")
    open(temporary + ".msk", "w").write("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@posix
def test_what_a_killed_process_left_goes_with_the_next_run(tmp_path):
    """Of the same output; a neighbour of the same first hundred letters, as long as a name can be, is none."""
    path, neighbour = (str(tmp_path / ("x" * 248 + letter + ".json")) for letter in "ab")
    for name in (path, neighbour):
        assert subprocess.run([sys.executable, "-c", KILLED, name], cwd=ROOT).returncode == -signal.SIGKILL
    left = set(os.listdir(tmp_path))
    assert len(left) == 2
    with new_file("output", path, {}) as temporary:
        Path(temporary).write_bytes(b"whole")
    assert len(left & set(os.listdir(tmp_path))) == 1
    with new_file("output", neighbour, {}) as temporary:
        Path(temporary).write_bytes(b"whole")
    assert sorted(os.listdir(tmp_path)) == [os.path.basename(path), os.path.basename(neighbour)]
