# SPDX-License-Identifier: GPL-2.0-or-later
"""Stacks of pairs: on this machine's cores and on a Dask cluster of separate processes, with workers that die."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from core import Progress
from core.errors import Cancelled, SettingsError
from core.settings import AlignmentSettings
from tests.core.commands import ROOT, options, posix, run, start
from tests.core.rasters import grid, read, write
from tests.core.stacks import make_stack, shift_of, stack, table
from tests.processes import wait_for

PAIRS = 200


def assert_complete(folder: Path, count: int, output: str = "out") -> None:
    """Every pair is aligned as it should be, with its solution, and nothing else lies there."""
    rows = table(folder, output)
    assert [Path(row["moving"]).stem for row in rows] == [f"m{index:03}" for index in range(count)]
    for index, row in enumerate(rows):
        assert row["status"] == "aligned" and row["verdict"] != "failed", row
        assert (float(row["shift_x"]), float(row["shift_y"])) == pytest.approx(shift_of(index), abs=0.5)
    names = [name for i in range(count) for name in (f"m{i:03}_aligned.solution.json", f"m{i:03}_aligned.tif")]
    assert sorted(os.listdir(folder / output)) == names


@contextmanager
def writes_counted(folder: Path) -> Iterator[Counter]:
    """How often each raster of a folder was written: a new file takes its place each time."""
    seen: set[tuple[str, int]] = set()
    stopped = threading.Event()

    def look() -> None:
        while not stopped.is_set():
            for entry in os.scandir(folder) if folder.exists() else ():
                if entry.name.endswith("_aligned.tif") and not entry.name.startswith("."):
                    seen.add((entry.name, entry.inode()))
            time.sleep(0.002)

    watcher, counts = threading.Thread(target=look), Counter()
    watcher.start()
    try:
        yield counts
    finally:
        stopped.set()
        watcher.join()
        counts.update(name for name, _ in seen)


@contextmanager
def killing_once(folder: Path, victim: Callable[[], int]) -> Iterator[None]:
    """Kill a process as soon as a few outputs are there."""

    def kill() -> None:
        wait_for(lambda: folder.exists() and len(list(folder.glob("*_aligned.tif"))) > 5)
        os.kill(victim(), signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    yield
    killer.join()


def children(command: str) -> list[int]:
    """Ids of this process's children whose command line contains a text."""
    found = []
    for line in subprocess.run(["ps", "-eo", "pid,ppid,args"], capture_output=True, text=True).stdout.splitlines():
        pid, parent, arguments = line.split(maxsplit=2)
        if parent == str(os.getpid()) and command in arguments:
            found.append(int(pid))
    return found


@pytest.fixture(scope="module")
def many(tmp_path_factory) -> Path:
    """A folder of PAIRS pairs, aligned on this machine into `out`; one of the engine processes was killed meanwhile."""
    if os.name == "nt":
        pytest.skip("there is neither `ps` nor SIGKILL")
    folder = make_stack(tmp_path_factory.mktemp("many"), PAIRS)
    with writes_counted(folder / "out") as writes, killing_once(folder / "out", lambda: children("core serve")[0]):
        result = stack(folder)
    assert (result["pairs"], result["aligned"], result["kept"], result["failed"]) == (PAIRS, PAIRS, 0, 0)
    assert len(writes) == PAIRS and set(writes.values()) == {1}
    return folder


def test_many_pairs_survive_a_killed_process(many):
    assert_complete(many, PAIRS)
    features = json.loads((many / "out.geojson").read_text())["features"]
    assert len(features) == PAIRS and all(feature["geometry"]["type"] == "Polygon" for feature in features)
    west, north = features[0]["geometry"]["coordinates"][0][0]
    assert (west, north) == pytest.approx((15.0011, 45.1527), abs=2e-4)  # where the raster belongs, not where it was


@pytest.fixture
def cluster(tmp_path) -> Iterator[tuple[str, list[subprocess.Popen], subprocess.Popen]]:
    """A Dask scheduler's address and its two workers, each a process with one thread; the scheduler."""
    file = tmp_path / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    quiet = {"cwd": ROOT, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    here = ["--host", "127.0.0.1", "--no-dashboard"]
    scheduler = subprocess.Popen([*dask, "scheduler", *here, "--port", "0", "--scheduler-file", file], **quiet)
    wait_for(lambda: file.exists() and file.read_text().endswith("}"))
    address = json.loads(file.read_text())["address"]
    of_each = ["--nthreads", "1", "--nworkers", "1", "--no-nanny", "--local-directory", tmp_path]
    workers = [subprocess.Popen([*dask, "worker", address, *here, *of_each], **quiet) for _ in range(2)]
    yield address, workers, scheduler
    for process in (*workers, scheduler):
        process.kill()
        process.wait()


@posix
def test_a_cluster_gives_the_same_though_a_worker_is_killed(many, cluster):
    address, workers, _ = cluster
    with writes_counted(many / "cluster") as writes, killing_once(many / "cluster", lambda: workers[0].pid):
        result = stack(many, "cluster", scheduler=address)
    assert workers[0].wait(10) == -signal.SIGKILL
    assert result["failed"] == 0 and len(writes) == PAIRS and set(writes.values()) == {1}
    here, there = table(many), table(many, "cluster")
    assert len(here) == len(there) == PAIRS
    for one, other in zip(here, there):
        assert other["status"] in ("aligned", "kept")  # kept: its first worker was killed with the answer on its lips
        for name in ("moving", "verdict", "reason", "model", "shift_x", "shift_y", "rmse_after"):
            assert one[name] == other[name]
        assert np.array_equal(read(one["output"]), read(other["output"]), equal_nan=True)


def test_cancel_reaches_the_cluster(tmp_path, cluster):
    folder = make_stack(tmp_path / "some", 30)

    def report(fraction: float, message: str) -> None:
        shown.append(fraction)

    shown: list[float] = []
    progress = Progress(report, lambda: bool(shown) and shown[-1] > 0.2)
    with pytest.raises(Cancelled, match=r"\d+ of 30 pairs are done and stay"):
        stack(folder, scheduler=cluster[0], progress=progress)
    done = len(table(folder))
    assert 5 <= done < 30
    time.sleep(2)  # what a worker was at has ended
    assert len(list((folder / "out").glob("*.tif"))) < 30
    assert not [name for name in os.listdir(folder / "out") if name.startswith(".")]


@posix
def test_a_scheduler_that_is_killed_leaves_the_table_of_what_is_done(tmp_path, cluster):
    folder = make_stack(tmp_path / "some", 30)
    address, _, scheduler = cluster
    given = {"moving_folder": folder / "in", "fixed_image": folder / "fixed.tif", "output_folder": folder / "out"}
    process = start("align-stack", *options(**given, table=folder / "out.csv", scheduler=address))
    wait_for(lambda: len(list((folder / "out").glob("*.tif"))) > 3)
    scheduler.kill()
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1 and b"is lost" in told and b"Traceback" not in told
    assert 0 < len(table(folder)) < 30


def test_a_scheduler_that_is_not_there_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("core.stack.dask_workers.CONNECT_SECONDS", 1)
    with pytest.raises(SettingsError, match="127.0.0.1:9' doesn't answer"):
        stack(make_stack(tmp_path / "one", 1), scheduler="tcp://127.0.0.1:9")
    assert sorted(os.listdir(tmp_path / "one")) == ["fixed.tif", "in"]
    done = run("align-stack", *options(pairs=tmp_path / "none.csv", scheduler="tcp://127.0.0.1:9"))
    assert (done.returncode, done.stderr.count("\n")) == (1, 1) and "none.csv' can't be read" in done.stderr


def test_what_is_no_address_is_refused(tmp_path):
    with pytest.raises(SettingsError, match="'nonsense' is no address"):
        stack(make_stack(tmp_path / "one", 1), scheduler="nonsense")
    assert sorted(os.listdir(tmp_path / "one")) == ["fixed.tif", "in"]


def test_done_pairs_are_kept_unless_something_changed(tmp_path):
    folder = make_stack(tmp_path / "some", 4)
    assert stack(folder)["aligned"] == 4
    outputs = {path: path.stat().st_mtime_ns for path in (folder / "out").iterdir()}
    again = stack(folder, threads=1)
    assert (again["aligned"], again["kept"]) == (0, 4)
    assert {path: path.stat().st_mtime_ns for path in (folder / "out").iterdir()} == outputs
    shifts = [(row["shift_x"], row["rmse_after"]) for row in again["rows"]]
    assert None not in np.ravel(shifts)
    os.utime(folder / "in" / "m001.tif")
    (folder / "out" / "m002_aligned.tif").unlink()
    os.utime(folder / "out" / "m003_aligned.tif")
    third = stack(folder)
    assert [row["status"] for row in third["rows"]] == ["kept", "aligned", "aligned", "aligned"]
    assert stack(folder, resampling="nearest")["aligned"] == 4


def test_pairs_with_a_nodata_value_that_is_no_number_are_done_and_kept(tmp_path):
    folder = make_stack(tmp_path / "some", 1)
    moving = folder / "in" / "m000.tif"
    write(moving, [read(str(moving)).astype(np.float32)], grid(130, 124, left=9, down=7))
    assert stack(folder, moving_nodata=math.nan)["aligned"] == 1
    assert stack(folder, moving_nodata=math.nan)["kept"] == 1
    assert stack(folder, moving_nodata=math.inf)["aligned"] == 1


def test_a_pair_that_fails_does_not_stop_the_others(tmp_path):
    folder = make_stack(tmp_path / "some", 3)
    (folder / "in" / "m001.tif").write_text("no raster")
    noise = np.random.default_rng(3).integers(1, 4000, (1, 124, 130)).astype(np.uint16)
    write(folder / "in" / "m002.tif", noise, grid(130, 124))
    result = stack(folder)
    assert (result["aligned"], result["failed"]) == (1, 2)
    first, second, third = result["rows"]
    assert first["status"] == "aligned"
    assert second["verdict"] == "" and "can't be read" in second["reason"] and second["footprint"] is None
    assert third["verdict"] == "failed" and "don't match" in third["reason"] and third["footprint"] is not None
    assert sorted(os.listdir(folder / "out")) == ["m000_aligned.solution.json", "m000_aligned.tif"]


@posix
def test_a_signal_ends_all_processes_and_keeps_what_is_done(tmp_path):
    folder = make_stack(tmp_path / "some", 40)
    given = {"moving_folder": folder / "in", "fixed_image": folder / "fixed.tif", "output_folder": folder / "out"}
    process = start("align-stack", *options(**given, table=folder / "out.csv"))
    wait_for(lambda: len(list(folder.glob("out/*.tif"))) > 3)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 128 + signal.SIGTERM
    assert b"pairs are done and stay" in process.stderr.read()
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()
    done = len(table(folder))
    assert 0 < done < 40
    assert len(list((folder / "out").glob("*.tif"))) >= done
    assert not [name for name in os.listdir(folder / "out") if name.startswith(".")]
    assert stack(folder)["kept"] >= done


def test_memory_and_cores_are_shared(tmp_path):
    from core.resources import shares_for

    assert shares_for(100, AlignmentSettings(threads=8, memory_limit=600)) == (4, {"threads": 2, "memory_limit": 150})
    assert shares_for(3, AlignmentSettings(threads=8, memory_limit=6000)) == (3, {"threads": 2, "memory_limit": 512})
    assert shares_for(100, AlignmentSettings(threads=8, memory_limit=20)) == (1, {"threads": 8, "memory_limit": 20})
