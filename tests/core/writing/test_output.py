# SPDX-License-Identifier: GPL-2.0-or-later
"""Output files: refused before the work, complete or absent after it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio

from core.errors import InputError, OutputError
from core.geometry.grid import Grid
from core.progress import Progress
from core.settings import OutputSettings
from core.writing.geotiff import new_geotiff
from core.writing.output import atomic_output, check_output, remove_leftovers
from tests.core.rasters import grid, write


def test_the_output_appears_complete(tmp_path):
    path = tmp_path / "out.tif"
    with atomic_output(str(path)) as temporary:
        Path(temporary).write_bytes(b"half")
        assert not path.exists()
        assert Path(temporary).parent == tmp_path and temporary.endswith(".tif")
        Path(temporary).write_bytes(b"whole")
    assert path.read_bytes() == b"whole"
    assert os.listdir(tmp_path) == ["out.tif"]


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_failure_leaves_the_old_output_and_nothing_else(tmp_path, failure):
    path = tmp_path / "out.tif"
    path.write_bytes(b"old")
    with pytest.raises(failure), atomic_output(str(path)) as temporary:
        Path(temporary).write_bytes(b"half")
        Path(temporary + ".aux.xml").write_bytes(b"half")
        raise failure
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["out.tif"]


def test_sidecars_of_the_old_output_go_with_it(tmp_path):
    path = tmp_path / "out.tif"
    for suffix in ("", ".aux.xml", ".ovr", ".msk"):
        Path(str(path) + suffix).write_bytes(b"old")
    with atomic_output(str(path)) as temporary:
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
    with atomic_output(str(link)) as temporary:
        Path(temporary).write_bytes(b"new")
    assert link.is_symlink() and real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640


def test_outputs_that_cannot_be_are_refused(tmp_path):
    (tmp_path / "folder.tif").mkdir()
    for name, message in (
        ("out.png", "no GeoTIFF"),
        ("folder.tif", "is a folder"),
        ("missing/out.tif", "does not exist"),
    ):
        with pytest.raises(OutputError, match=message):
            check_output(str(tmp_path / name), {})
    check_output(str(tmp_path / "OUT.TIFF"), {})
    assert os.listdir(tmp_path) == ["folder.tif"]


def test_an_input_is_no_output(tmp_path):
    moving = write(tmp_path / "moving.tif", [np.ones((20, 30), np.uint8)], grid(30, 20))
    os.link(moving, tmp_path / "hard.tif")
    (tmp_path / "soft.tif").symlink_to(moving)
    before = Path(moving).read_bytes()
    for path in (moving, os.path.relpath(moving), str(tmp_path / "hard.tif"), str(tmp_path / "soft.tif")):
        with pytest.raises(InputError, match="moving raster's own file"):
            check_output(path, {"fixed": [], "moving": [moving]})
    assert Path(moving).read_bytes() == before


def test_a_read_only_folder_is_refused(read_only_folder):
    for name in ("new.tif", "old.tif"):
        with pytest.raises(OutputError, match=r"read-only|can't be written to"):
            check_output(str(read_only_folder / name), {})


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
                atomic_output(str(path)) as name,
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
                name = stack.enter_context(atomic_output(path))
                stack.enter_context(new_geotiff(name, dataset, layout, None, OutputSettings(), Progress())).write(noise)
            assert dataset.colorinterp and os.path.exists(path) == (not fails)


def test_leftovers_of_a_killed_process_can_be_removed(tmp_path):
    kept = {"out.tif", ".out.tif", "other.tif", ".other.0123456789ab.tif", ".out.0123456789ab.vrt"}
    for name in (*kept, ".out.0123456789ab.tif", ".out.ba9876543210.tif.msk"):
        (tmp_path / name).write_bytes(b"x")
    remove_leftovers(str(tmp_path / "out.tif"))
    assert set(os.listdir(tmp_path)) == kept
