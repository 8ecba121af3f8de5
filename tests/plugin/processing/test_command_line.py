# SPDX-License-Identifier: GPL-2.0-or-later
"""The line that repeats an alignment: as a shell takes it apart, it is what was given."""

from __future__ import annotations

import shlex
import subprocess
import sys

GIVEN = {
    "MOVING": "/data/my images/it's here.tif",
    "OUTPUT": r"C:\data\aligned of May.tif",
    "CREATION_OPTIONS": "COMPRESS=ZSTD|PREDICTOR=2",
    "ALL_VALID": None,
    "BEST_BANDS": True,
}
WANTED = [
    "qgis_process",
    "run",
    "coregix:alignimagepair",
    "--MOVING=/data/my images/it's here.tif",
    r"--OUTPUT=C:\data\aligned of May.tif",
    "--CREATION_OPTIONS=COMPRESS=ZSTD|PREDICTOR=2",
    "--BEST_BANDS=true",
]


def test_a_shell_takes_it_apart_as_it_was_given(plugin_module, qgis_app):
    command = plugin_module("coregix_plugin.processing.command_line").qgis_process_command
    line = command("coregix:alignimagepair", GIVEN, windows=False)
    told = subprocess.run(
        ["/bin/sh", "-c", line.replace("qgis_process", f"{shlex.quote(sys.executable)} -c {shlex.quote(TELL)}", 1)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines() == WANTED[1:]


TELL = "import sys; print(*sys.argv[1:], sep='\\n')"


def test_on_windows_double_quotes_hold_what_has_spaces(plugin_module, qgis_app):
    command = plugin_module("coregix_plugin.processing.command_line").qgis_process_command
    line = command("coregix:alignimagepair", GIVEN, windows=True)
    assert r'"--OUTPUT=C:\data\aligned of May.tif"' in line and "'--" not in line
