# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the documentation is."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

METADATA = Path(__file__).parents[1] / "metadata.txt"


def help_url(algorithm: str) -> str:
    """The page of an algorithm, by its name without `coregix:`."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(METADATA, encoding="utf-8")
    return f"{metadata['general']['repository']}/blob/main/docs/toolbox.md#coregix{algorithm}"
