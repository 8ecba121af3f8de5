# SPDX-License-Identifier: GPL-2.0-or-later
"""The languages: nothing that a user reads is left out, and what is compiled is what was translated."""

from __future__ import annotations

import ast
import importlib.util
import string
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

PROJECT = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "es", "fr", "pt")


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("translations", PROJECT / "scripts" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(script, language):
    """And keeps its places for values, its links and its key."""
    known, texts = script.known(language), script.texts()
    assert len(texts) > 400
    assert not [text for text in texts if not known.get(text)]
    assert not set(known) - set(texts), "texts that are gone: make translations"
    for text in texts:
        assert places(text) == places(known[text]), text
        assert text.count("&") == known[text].count("&"), text
        assert text.count("<") == known[text].count("<"), text


def places(text: str) -> list[tuple[str, str]]:
    return sorted((name or "", spec or "") for _, name, spec, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_was_translated(script, qgis_app, language):
    translator = QTranslator()
    assert translator.load(str(PROJECT / "i18n" / f"coregix_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        known = script.known(language)
        assert {text: QCoreApplication.translate("Coregix", text) for text in known} == known
    finally:
        QCoreApplication.removeTranslator(translator)


def test_no_text_is_translated_that_is_not_a_literal():
    """What is made of parts at run time could not be collected."""
    found = []
    for folder in ("coregix_plugin", "ui"):
        for path in (PROJECT / folder).rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                named = isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("tr", "marked")
                if named and not isinstance(call.args[0], ast.Constant):
                    found.append(f"{path.name}:{call.lineno}")
    assert not found


def test_the_engine_s_verdict_is_said_in_the_user_s_language(plugin_module, monkeypatch, qgis_app):
    """Also the parts that stand in it, and its numbers."""
    translation = plugin_module("coregix_plugin.translation")
    monkeypatch.setattr(translation.QgsApplication, "locale", lambda: "de_DE")
    translator, earlier = translation.install_translator(), QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        seen = {"template": "{} of {} windows of {} pixels ({:.0%}) agree", "values": [25, 30, 64, 25 / 30]}
        said = translation.tr_message({"template": "{}; expected error {:.2f} pixels (RMSE).", "values": [seen, 0.256]})
        assert "25" in said and "83" in said and "0,26" in said
        assert "windows" not in said and "expected" not in said
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(earlier)
    assert translation.tr_message(seen) == "25 of 30 windows of 64 pixels (83%) agree"
