# SPDX-License-Identifier: GPL-2.0-or-later
"""The command line: JSON on stdout, everything else on stderr, exit codes, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio

from core.settings import AlignmentSettings
from tests.core.commands import ROOT, command, options, posix, run, start
from tests.core.rasters import Pair, grid, misfit, write
from tests.processes import wait_for


def align_options(pair: Pair, **values) -> list[str]:
    given = {"moving_image": pair.moving, "fixed_image": pair.fixed, "output_image": pair.output, **values}
    return ["align", *options(**given)]


def test_align_prints_a_summary_and_nothing_else(pair):
    done = run(*align_options(pair))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    summary = json.loads(done.stdout)
    assert summary["output_image_path"] == pair.output and summary["temp_dir"] is None
    assert (summary["shift_x"], summary["shift_y"]) == pytest.approx((37.3, 24.6), abs=0.5)
    assert misfit(pair.output) < misfit(pair.moving) / 10
    assert sorted(os.listdir(pair.folder)) == ["aligned.tif", "fixed.tif", "moving.tif"]


@posix
@pytest.mark.parametrize("stdout", ["nobody reads it", "full", "closed"])
@pytest.mark.parametrize("stderr", ["open", "closed"])
def test_the_work_stands_where_its_summary_can_not_be_printed(pair, stdout, stderr):
    """As when a shell's pipe ends (`| head -1`), the disk is full, or a service has no streams."""
    ends = {"nobody reads it": "| true; exit ${PIPESTATUS[0]}", "full": "> /dev/full", "closed": ">&-"}[stdout]
    line = f'"$@" {"2>&-" if stderr == "closed" else ""} {ends}'
    done = subprocess.run(
        ["bash", "-c", line, "bash", *command(*align_options(pair))], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert misfit(pair.output) < misfit(pair.moving) / 10
    told = stdout != "closed" and stderr == "open"
    assert ("could not be printed" in done.stderr) == told
    assert "Traceback" not in done.stderr


def test_the_unforeseen_is_told_in_a_line_with_a_file_for_a_report(pair, monkeypatch, capfd):
    from core.service import cli

    monkeypatch.setattr(cli, "function_of", lambda name: lambda **given: 1 / 0)
    assert cli.main(align_options(pair)) == 1
    told = capfd.readouterr().err
    assert told.count("\n") == 1 and "Please report it with " in told
    log = Path(told.split("report it with ")[1].strip().rstrip("."))
    assert "ZeroDivisionError" in log.read_text()
    log.unlink()


def test_python_gives_the_same(pair):
    from core import align_image_pair

    by_command = json.loads(run(*align_options(pair, resampling="nearest", model="translation")).stdout)
    pixels = Path(pair.output).read_bytes()
    by_python = align_image_pair(pair.moving, pair.fixed, pair.output, resampling="nearest", model="translation")
    assert Path(pair.output).read_bytes() == pixels
    for name in ("shift_x", "shift_y", "model", "metric_before", "metric_after", "valid_fraction"):
        assert by_python[name] == by_command[name]


def test_help_is_instant_and_complete(tmp_path):
    text = run("align", "--help").stdout
    for name in AlignmentSettings.__dataclass_fields__:
        assert "--" + name.replace("_", "-") in text
    for name in ("moving-image", "fixed-image", "output-image", "solution"):
        assert f"--{name}" in text
    code = "import sys; from core.service.cli import main\ntry: main(['align', '--help'])\nfinally: " \
        "sys.stderr.write(str([m for m in ('rasterio', 'SimpleITK', 'numpy') if m in sys.modules]))"  # fmt: skip
    done = subprocess.run([*command()[:1], "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stderr == "[]"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["align", "--moving-image", "a.tif"],
        ["align", *options(moving_image="a.tif", fixed_image="b.tif", output_image="c.tif", no_such_option=1)],
        ["align", *options(moving_image="a.tif", fixed_image="b.tif", output_image="c.tif", band_index="one")],
        ["trim-edges", *options(input_image="a.tif")],
        ["trim-edges", *options(input_image="a.tif", output_image="b.tif", in_place=True)],
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(arguments):
    done = run(*arguments)
    assert done.returncode == 2 and done.stdout == "" and "usage:" in done.stderr


def test_an_error_is_one_line_on_stderr(pair):
    done = run(*align_options(pair, min_valid_fraction=0))
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr == "error: min_valid_fraction is 0.0, but must be above 0 and at most 1 (default 0.01).\n"


def test_negative_and_odd_numbers_as_values(pair):
    done = run(*align_options(pair, moving_nodata="-3.4e38", output_nodata="-1e1"))
    assert done.returncode == 1 and "moving_nodata is -3.4e+38" in done.stderr


def test_log_to_console_logs_to_stderr(pair):
    done = run(*align_options(pair, log_to_console=True))
    assert done.returncode == 0 and "INFO" in done.stderr
    json.loads(done.stdout)


@posix
def test_progress_is_one_line_on_a_terminal(pair):
    import pty

    ours, theirs = pty.openpty()
    process = subprocess.Popen(command(*align_options(pair)), cwd=ROOT, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    shown = b""
    while True:
        try:
            shown += os.read(ours, 4096)
        except OSError:  # the other side is closed
            break
    os.close(ours)
    assert process.wait() == 0
    json.loads(process.stdout.read())
    process.stdout.close()
    assert shown.count(b"%") > 2 and b"Searching" in shown
    assert b"\n" not in shown and shown.endswith(b"\r\x1b[K")


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("existing", [True, False])
def test_a_signal_cancels_and_leaves_nothing(tmp_path, number, existing):
    noise = np.random.default_rng(1).integers(1, 60000, (2, 3000, 3000)).astype(np.uint16)
    noise[0, ::97] = 0
    source = write(tmp_path / "big.tif", noise, grid(3000, 3000), nodata=0)
    output = tmp_path / "out.tif"
    if existing:
        output.write_bytes(b"old")
    before = sorted(os.listdir(tmp_path))
    process = start("trim-edges", *options(input_image=source, output_image=output))
    wait_for(lambda: sorted(os.listdir(tmp_path)) != before)  # the temporary file is there: it is writing
    process.send_signal(number)
    stdout, stderr = process.communicate()
    assert process.returncode == 128 + number, stderr
    assert stdout == b"" and stderr == b"Cancelled: nothing was written.\n"
    assert sorted(os.listdir(tmp_path)) == before
    if existing:
        assert output.read_bytes() == b"old"


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_during_the_alignment_leaves_nothing(pair, number):
    process = start(*align_options(pair, log_to_console=True, keep_temp_dir=True, temp_dir=str(pair.folder)))
    process.stderr.readline()  # the first step is done
    process.send_signal(number)
    stdout, stderr = process.communicate()
    assert process.returncode == 128 + number, stderr
    assert stdout == b"" and b"Cancelled: nothing was written.\n" in stderr and b"Traceback" not in stderr
    assert sorted(os.listdir(pair.folder)) == ["fixed.tif", "moving.tif"]


def test_trim_edges(tmp_path):
    pixels = np.full((60, 80), 50, np.int16)
    pixels[30, 40], pixels[5, 5], pixels[50, 70] = -7, 20, 90
    source = write(tmp_path / "a.tif", [pixels, pixels + 1], grid(80, 60))
    given = {"edge_depth": 2, "invalid_below": 25, "invalid_above": 80, "nodata": -7, "detection_band_index": 0}
    done = run("trim-edges", *options(input_image=source, output_image=tmp_path / "out.tif", **given))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["pixels_trimmed"] == 3 * 25 - 1
    with rasterio.open(tmp_path / "out.tif") as output:
        assert output.nodata == -7 and (output.read() == -7).sum(axis=(1, 2)).tolist() == [75, 75]
    done = run("trim-edges", "--in-place", *options(input_image=source, nodata=-7))
    assert done.returncode == 0 and json.loads(done.stdout)["output_image_path"] == source
    with rasterio.open(source) as output:
        assert (output.read(1) == -7).sum() == 17 * 17
