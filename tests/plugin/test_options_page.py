# SPDX-License-Identifier: GPL-2.0-or-later
"""The page in QGIS's options on which the user chooses the engine's Python."""

from __future__ import annotations

import pytest


@pytest.fixture
def settings(plugin, plugin_module):
    settings = plugin_module("coregix_plugin.engine.settings")
    yield settings
    settings.choose_python("")


@pytest.fixture
def page(settings, plugin_module):
    return plugin_module("coregix_plugin.options_page").OptionsPageFactory().createWidget(None)


def test_page_tells_what_is_in_use(page, settings):
    engine = settings.engine_python()
    assert str(engine.executable) in page.found.text()
    assert f"rasterio {engine.versions['rasterio']}" in page.found.text()
    assert page.python.filePath() == ""


def test_choice_is_used_and_can_be_taken_back(page, settings):
    found = settings.engine_python()
    page.python.setFilePath(str(found.executable))
    page.apply()
    assert settings.engine_python().origin == "setting"
    page.python.setFilePath("/nonexistent/python")
    page.apply()
    assert "/nonexistent/python" in settings.engine_problem()
    page.python.setFilePath("")
    page.apply()
    assert settings.engine_python() == found
    assert settings.engine_problem() == ""
