# SPDX-License-Identifier: GPL-2.0-or-later
"""Faults of the machine: killed at any moment, no room for any of the files, a silent server, little memory."""

from __future__ import annotations

import json
import os
import resource
import signal
import socket
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest

from core import Progress, align_image_pair
from tests.core.commands import ROOT, command, options, posix, run, start
from tests.core.rasters import Pair, grid, make_pair, write

pytestmark = posix
NAMES = {"output_image": "out.tif", "solution": "out.json", "points": "out.points", "report": "out.html"}


def given(pair: Pair, folder: Path | None = None, **values) -> dict:
    """An alignment with all its files, in a folder."""
    files = {what: (folder or pair.folder) / name for what, name in NAMES.items()}
    return {"moving_image": pair.moving, "fixed_image": pair.fixed, **files, **values}


def listed(folder: Path) -> set[str]:
    return set(os.listdir(folder))


@pytest.mark.parametrize("moment", [0.15, 0.4, 0.7, 1.0, 1.3, 1.6, 2.0])
def test_killed_at_any_moment_the_next_run_leaves_no_trace_of_it(pair, moment):
    """The old files are whole, or the new ones are: never a part of either."""
    for name in NAMES.values():
        (pair.folder / name).write_text("old")
    process = start("align", *options(**given(pair)))
    time.sleep(moment)
    process.kill()
    process.communicate()
    contents = {name: (pair.folder / name).read_bytes() for name in NAMES.values()}
    olds = {name for name, content in contents.items() if content == b"old"}
    assert olds in (set(NAMES.values()), set())
    assert run("align", *options(**given(pair))).returncode == 0
    assert listed(pair.folder) == {"moving.tif", "fixed.tif", *NAMES.values()}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("moment", [0.2, 0.8, 1.4, 2.0])
def test_a_signal_at_any_moment_leaves_all_or_nothing(pair, number, moment):
    process = start("align", *options(**given(pair)))
    time.sleep(moment)
    process.send_signal(number)
    _, told = process.communicate(timeout=60)
    made = listed(pair.folder) - {"moving.tif", "fixed.tif"}
    assert b"Traceback" not in told or moment < 0.5  # Python itself, before the engine is there to hear
    assert made == (set(NAMES.values()) if process.returncode == 0 else set())


def test_a_cancel_that_comes_when_all_is_written_comes_too_late(pair):
    written: list[bool] = []

    def cancelled() -> bool:
        return (pair.folder / "out.tif").exists()

    progress = Progress(lambda fraction, message: written.append(message == "Done"), cancelled)
    align_image_pair(**{name: str(value) for name, value in given(pair).items()}, progress=progress)
    assert written[-1] and listed(pair.folder) == {"moving.tif", "fixed.tif", *NAMES.values()}


def limited(kind: int, most: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The engine with a limit of the system's."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(kind, (most, most))

    return subprocess.run(command(*arguments), cwd=ROOT, capture_output=True, text=True, timeout=120, preexec_fn=limit)


def sizes(folder: Path) -> dict[str, int]:
    return {name: (folder / name).stat().st_size for name in NAMES.values()}


@pytest.mark.parametrize("format", ["gtiff", "cog"])
def test_a_quota_that_any_of_the_files_exceeds(pair, format):
    """Each file in turn is the one for which there is no room: nothing appears, and what was there stays."""
    assert run("align", *options(**given(pair, format=format))).returncode == 0
    before = {name: (pair.folder / name).read_bytes() for name in NAMES.values()}
    known = sorted(sizes(pair.folder).values())
    for most in (known[0] // 2, known[0] + 100, known[1] + 100, known[2] + 100):
        done = limited(resource.RLIMIT_FSIZE, most, "align", *options(**given(pair, format=format)))
        assert done.returncode == 1 and "Traceback" not in done.stderr
        assert done.stderr.splitlines()[-1].startswith("error: The output can't be written")
        assert {name: (pair.folder / name).read_bytes() for name in NAMES.values()} == before
        assert listed(pair.folder) == {"moving.tif", "fixed.tif", *NAMES.values()}


def test_little_memory_is_told(pair):
    """From too little for the libraries to load up to enough; where it ends is the machine's business."""
    codes = set()
    for megabytes in (900, 1100, 1400, 2000, 4000):
        done = limited(resource.RLIMIT_AS, megabytes << 20, "align", *options(**given(pair, threads=1)))
        codes.add(done.returncode)
        if done.returncode == 1:
            assert done.stderr.strip() and "Traceback" not in done.stderr, done.stderr
        made = listed(pair.folder) - {"moving.tif", "fixed.tif"}
        if done.returncode >= 0:  # else a library of its own ended the process, which the next run cleans up after
            assert made - set(NAMES.values()) == set()
    assert 0 in codes


def test_a_server_that_says_nothing_is_given_up(pair):
    with socket.create_server(("127.0.0.1", 0)) as server:
        name = f"/vsicurl/http://127.0.0.1:{server.getsockname()[1]}/a.tif"
        environment = {**os.environ, "GDAL_HTTP_TIMEOUT": "2"}
        arguments = options(**given(pair, fixed_image=name))
        done = subprocess.run(
            command("align", *arguments), cwd=ROOT, capture_output=True, text=True, timeout=100, env=environment
        )
    assert done.returncode == 1 and "GDAL_HTTP_TIMEOUT" in done.stderr and "2 seconds" in done.stderr
    assert listed(pair.folder) == {"moving.tif", "fixed.tif"}


def test_a_clock_set_back_changes_nothing(pair):
    """Files of the future are replaced like any other."""
    assert run("align", *options(**given(pair))).returncode == 0
    for name in ("moving.tif", "fixed.tif", *NAMES.values()):
        os.utime(pair.folder / name, (4e9, 4e9))
    assert run("align", *options(**given(pair))).returncode == 0
    assert (pair.folder / "out.tif").stat().st_mtime < 4e9


@pytest.mark.parametrize("names", [{"mask": "out.tif"}, {"initial_points": "out.points"}, {"solution": "out.tif"}])
def test_no_file_is_written_that_is_read_or_written_twice(pair, names):
    write(pair.folder / "out.tif", [np.ones((196, 208), np.uint8)], grid(208, 196, left=14, down=9))
    (pair.folder / "out.points").write_text("mapX,mapY,sourceX,sourceY,enable\n500300,4999700,500337,4999725,1\n")
    before = {path: path.read_bytes() for path in pair.folder.iterdir()}
    done = run("align", *options(**given(pair, **{name: pair.folder / value for name, value in names.items()})))
    assert done.returncode == 1 and ("own file" in done.stderr or "would be one file" in done.stderr)
    assert {path: path.read_bytes() for path in pair.folder.iterdir()} == before


def test_two_processes_with_the_same_output_do_not_mix(tmp_path):
    """Each that succeeds has written its own raster with its own solution; the last one's are there."""
    pairs = [make_pair(tmp_path / name) for name in "ab"]
    (tmp_path / "out").mkdir()
    processes = [start("align", *options(**given(pair, tmp_path / "out"))) for pair in pairs for _ in range(2)]
    told = [process.communicate(timeout=120)[1].decode() for process in processes]
    assert 0 in [process.returncode for process in processes]
    for process, text in zip(processes, told):
        assert process.returncode == 0 or "Another process is writing" in text
    solution = json.loads((tmp_path / "out" / "out.json").read_text())
    assert listed(tmp_path / "out") == set(NAMES.values())
    assert solution["files"][str(tmp_path / "out" / "out.tif")][0] == (tmp_path / "out" / "out.tif").stat().st_size
