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
    return page.as_uri() if page.is_file() else f"{_repository()}/toolbox.md#coregix{algorithm}"


def guide_url() -> str:
    """The page on the dock."""
    page = HELP / "guide.html"
    return page.as_uri() if page.is_file() else f"{_repository()}/guide.md"


def _repository() -> str:
    metadata = ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return f"{metadata['general']['repository']}/blob/main/docs"
