# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the translations in i18n: `make translations`.

translations.py             brings i18n/coregix_*.ts up to date with the texts in the code, and compiles them (.qm)
translations.py --missing   prints what has no translation yet, a language each; exits with 1 where there is any

The .ts files are those of Qt Linguist; lrelease of Qt compiles them. What is to be translated is read from the syntax
tree: the context of pylupdate is the class around a text, and most texts here stand in none.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "i18n"
LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "pt": "pt_PT"}
CONTEXT = "Coregix"
# Functions whose first argument is a text, and those that take one further behind.
FIRST, LATER = ("tr", "marked", "says"), {"setting": 1, "report": 1}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def texts() -> dict[str, str]:
    """Every text that a user may read, with the first place where it stands."""
    found: dict[str, str] = {}
    for folder in ("coregix_plugin", "ui", "core"):
        for path in sorted((PROJECT / folder).rglob("*.py")):
            for text, line in texts_of(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(text, f"{path.relative_to(PROJECT).as_posix()}:{line}")
    return found


def texts_of(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """The texts of a module, with their lines."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "id", getattr(call.func, "attr", ""))
        place = 0 if name in FIRST else LATER.get(name, len(call.args))
        if place < len(call.args):
            argument = call.args[place]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield argument.value, argument.lineno


def known(language: str) -> dict[str, str]:
    """The translations that there are, by text."""
    path = FOLDER / f"coregix_{language}.ts"
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).iter("message")
    return {m.findtext("source", ""): m.findtext("translation", "") for m in messages}


def write(language: str, found: dict[str, str]) -> None:
    """Write a language's file: the texts in the order of the code, with the translations that there are."""
    translations = known(language)
    root = ElementTree.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, place in found.items():
        message = ElementTree.SubElement(context, "message")
        file = place.rsplit(":", 1)[0]  # without the line, which would change with every edit
        ElementTree.SubElement(message, "location", filename=f"../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    (FOLDER / f"coregix_{language}.ts").write_text(f"{HEAD}{body}\n", encoding="utf-8")


def compiled(language: str) -> None:
    """Compile a language's file."""
    name = next((name for name in ("lrelease", "lrelease-qt5", "lrelease-qt6") if shutil.which(name)), None)
    if name is None:
        sys.exit("lrelease, which compiles translations, is missing: apt install qttools5-dev-tools")
    source = FOLDER / f"coregix_{language}.ts"
    subprocess.run([name, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def missing() -> dict[str, list[str]]:
    """The texts without a translation, by language."""
    found = texts()
    return {language: [text for text in found if not known(language).get(text)] for language in LANGUAGES}


def main() -> int:
    if sys.argv[1:] == ["--missing"]:
        lacks = {language: texts for language, texts in missing().items() if texts}
        for language, untranslated in lacks.items():
            print(f"{language}: {len(untranslated)}", *untranslated, sep="\n    ")
        return 1 if lacks else 0
    FOLDER.mkdir(exist_ok=True)
    found = texts()
    for language in LANGUAGES:
        write(language, found)
        compiled(language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
