# SPDX-License-Identifier: GPL-2.0-or-later
"""resources.qrc tells Qt Designer of the icons, the plugin loads them by path: both must speak of the same files."""

from __future__ import annotations

import configparser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.PyQt.QtGui import QIcon

PLUGIN = Path(__file__).resolve().parents[2]
ICONS = sorted(path.relative_to(PLUGIN).as_posix() for path in (PLUGIN / "icons").iterdir())


def test_resources_and_icons_list_the_same():
    listed = [element.text for element in ElementTree.parse(PLUGIN / "resources.qrc").iter("file")]
    assert sorted(listed) == ICONS


@pytest.mark.parametrize("icon", ICONS)
def test_icon_can_be_drawn(icon, qgis_app):
    image = QIcon(str(PLUGIN / icon)).pixmap(32, 32).toImage()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert image.width() > 0
    assert len(colours) > 3


def test_metadata_names_an_icon_that_is_there():
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PLUGIN / "metadata.txt", encoding="utf-8")
    assert metadata["general"]["icon"] in ICONS
