# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the documentation is: beside the plugin where it was installed from a zip, else in the repository."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

PLUGIN = Path(__file__).resolve().parents[1]
METADATA = PLUGIN / "metadata.txt"
HELP = PLUGIN / "help"  # in the zip only: `make package` builds it


def help_url(algorithm: str) -> str:
    """The page of an algorithm, by its name without `coregix:`."""
    page = HELP / f"{algorithm}.html"  # leads to the algorithm's section of toolbox.html
    if page.is_file():
        return page.as_uri()
    metadata = ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return f"{metadata['general']['repository']}/blob/main/docs/toolbox.md#coregix{algorithm}"
