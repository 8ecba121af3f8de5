# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that come with the plugin and stand in the toolbox among its algorithms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..documentation import help_url
from ..icons import icon

FOLDER = Path(__file__).parent / "models"


class ReadyModel(QgsProcessingModelAlgorithm):
    """The model of a file, under the file's name; its title is the model's own name.

    Parameters
    ----------
    path : a `.model3` file as the model designer writes it.
    """

    def __init__(self, path: Path):
        super().__init__()
        self._path = path
        self.fromFile(str(path))

    def createInstance(self) -> ReadyModel:
        return ReadyModel(self._path)

    def name(self) -> str:
        return self._path.stem

    def displayName(self) -> str:
        return super().displayName()

    def icon(self) -> QIcon:
        return icon("coregix")

    def helpUrl(self) -> str:
        return help_url(self.name())


def ready_models() -> Iterator[ReadyModel]:
    """The models in the plugin's folder of models."""
    for path in sorted(FOLDER.glob("*.model3")):
        yield ReadyModel(path)
