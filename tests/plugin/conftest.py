# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS has it: a package named as the folder it lies in, its provider registered."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from qgis.core import QgsProcessingFeedback, QgsProject

from tests.image_pair import ImagePair, make_pair

PLUGIN = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def plugin_module() -> Callable[[str], ModuleType]:
    """Imports a module of the plugin by its path, as in 'coregix_plugin.processing.provider'."""
    sys.path.insert(0, str(PLUGIN.parent))
    return lambda name: importlib.import_module(f"{PLUGIN.name}.{name}")


@pytest.fixture(scope="session")
def plugin(qgis_app, qgis_processing, plugin_module):
    """The plugin as qgis_process loads it."""
    plugin = importlib.import_module(PLUGIN.name).classFactory(None)
    plugin.initProcessing()
    yield plugin
    plugin.unload()


@pytest.fixture(scope="session")
def pair(tmp_path_factory) -> ImagePair:
    return make_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture(scope="session")
def large_pair(tmp_path_factory) -> ImagePair:
    """A pair that takes some seconds to align, to be cancelled."""
    return make_pair(tmp_path_factory.mktemp("large pair"), 2500)


@pytest.fixture(autouse=True)
def empty_project(qgis_app):
    yield
    QgsProject.instance().clear()


class Feedback(QgsProcessingFeedback):
    """Remembers what it was told."""

    def __init__(self):
        super().__init__(False)
        self.fractions: list[float] = []
        self.stages: list[str] = []
        self.lines: list[str] = []
        self.progressChanged.connect(self.fractions.append)

    def setProgressText(self, text: str) -> None:
        self.stages.append(text)

    def pushInfo(self, text: str) -> None:
        self.lines.append(text)

    def pushWarning(self, text: str) -> None:
        self.lines.append(f"warning: {text}")


@pytest.fixture
def feedback() -> Feedback:
    return Feedback()
