# SPDX-License-Identifier: GPL-2.0-or-later
"""The toolbox's algorithms by their ids."""

from __future__ import annotations

import pytest


@pytest.fixture
def run(plugin):
    from qgis import processing  # there once pytest-qgis has set Processing up

    return lambda name, **parameters: processing.run(f"coregix:{name}", parameters)
