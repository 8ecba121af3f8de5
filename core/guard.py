# SPDX-License-Identifier: GPL-2.0-or-later
"""What a process of the engine's own lets GDAL do; from the standard library, so that help needs no other."""

from __future__ import annotations

import os

HTTP_SECONDS = {
    "GDAL_HTTP_CONNECTTIMEOUT": 10,
    "GDAL_HTTP_TIMEOUT": 60,
    "GDAL_HTTP_LOW_SPEED_TIME": 30,
    "GDAL_HTTP_LOW_SPEED_LIMIT": 1,  # bytes a second
}


def guard_gdal() -> None:
    """Let no server keep this process waiting, and no raster make it run code; for processes of the engine's own.

    By the environment, which all threads read. Longer times that the user has set stay.
    """
    for name, seconds in HTTP_SECONDS.items():
        os.environ.setdefault(name, str(seconds))
    os.environ["GDAL_VRT_ENABLE_PYTHON"] = "NO"
    os.environ.pop("GDAL_PYTHON_DRIVER_PATH", None)
