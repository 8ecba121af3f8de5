# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts in the user's language.

`make translations` collects into i18n/*.ts what stands as a literal in `tr` and `marked`, in the engine's `says`, in
the help of its settings and in the stages that it reports. All of it is in one context, since most is no method's.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "Coregix"
FOLDER = Path(__file__).parent.parent / "i18n"


def tr(text: str) -> str:
    """`text` in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


def marked(text: str) -> str:
    """`text` as it is, to be translated where it is shown: in a table that is made before a language is chosen."""
    return text


def tr_marked(text: str) -> str:
    """What was `marked`, or what the engine says, in the user's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else text


def tr_message(said: Mapping[str, Any]) -> str:
    """A message of the engine, its template with its values, in the user's language."""
    values = [tr_message(value) if isinstance(value, Mapping) else value for value in said["values"]]
    return filled(tr_marked(said["template"]), *values)


def filled(template: str, *values: Any) -> str:
    """A translated text with its values, numbers as the user's language writes them."""
    return _Filling().format(template, *values)


class _Filling(string.Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        point = str(QLocale().decimalPoint())
        return text.replace(".", point) if isinstance(value, (int, float)) else text


def install_translator() -> QTranslator | None:
    """Have Qt translate into the language of QGIS; None where that is English, or one that nobody translated to."""
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"coregix_{QgsApplication.locale()[:2]}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
