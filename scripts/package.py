# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes build/coregix-<version>.zip, the plugin as plugins.qgis.org and QGIS's "Install from ZIP" take it.

Packs the tracked files as they stand in the working tree, without what serves only development, and the help pages
that `make package` has built from docs/, under the one top folder that the site demands. Refuses to write what the
site would refuse, or what names two versions.

package.py [TAG]      TAG: of the release, as in v0.2.0: the version has to be the tag's then
"""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import zipfile
from collections.abc import Collection
from pathlib import Path, PurePosixPath

PROJECT = Path(__file__).resolve().parent.parent
TOP_FOLDER = "coregix"
LARGEST = 25 * 2**20  # bytes
FOR_DEVELOPMENT = {
    *("tests", "benchmarks", "docs", "scripts", "Makefile", "mkdocs.yml", "pyproject.toml", "CONTRIBUTING.md"),
    *("requirements-dev.txt", "requirements-docs.txt"),
}
BUILT_HELP = PROJECT / "build" / "help"
HELP_ENDINGS = {".html", ".jpg", ".png"}  # of what MkDocs writes, the pages and their pictures
NO_HELP = {"404.html"}  # for a web server
REFUSED_ENDINGS = {".pyc", ".sh", ".bat", ".exe", ".dll", ".so", ".dylib", ".whl", ".zip"}
REQUIRED_FILES = {"metadata.txt", "__init__.py", "LICENSE"}
REQUIRED_METADATA = (
    *("name", "description", "about", "version", "author", "email"),
    *("qgisMinimumVersion", "homepage", "tracker", "repository"),
)


def shipped_files() -> dict[PurePosixPath, Path]:
    """The files that a user of the plugin needs: their place in the plugin's folder, and where they are now."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=PROJECT, stdout=subprocess.PIPE, check=True, text=True
    ).stdout
    paths = (PurePosixPath(name) for name in listing.split("\0") if name)
    kept = [path for path in paths if path.parts[0] not in FOR_DEVELOPMENT and not path.parts[0].startswith(".")]
    return {**{path: PROJECT / path for path in kept}, **help_files()}


def help_files() -> dict[PurePosixPath, Path]:
    """The help pages and their pictures, in the same way."""
    built = (path for path in BUILT_HELP.rglob("*") if path.suffix in HELP_ENDINGS and path.name not in NO_HELP)
    return {PurePosixPath("help", path.relative_to(BUILT_HELP).as_posix()): path for path in built}


def metadata() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(PROJECT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def problems(files: Collection[PurePosixPath], fields: dict[str, str]) -> list[str]:
    """What plugins.qgis.org would refuse."""
    found = [f"metadata.txt lacks {name}" for name in REQUIRED_METADATA if not fields.get(name)]
    found += [f"{name} is missing or not tracked" for name in sorted(REQUIRED_FILES - {str(path) for path in files})]
    if PurePosixPath("help", "toolbox.html") not in files:
        found.append("the help pages are not built; `make package` builds them")
    found += [f"{path} must not be shipped" for path in files if path.suffix.lower() in REFUSED_ENDINGS]
    return found


def other_versions(version: str, tag: str) -> list[str]:
    """Where another version than that of metadata.txt is named. An empty tag names none."""
    patterns = {"core/__init__.py": r'^__version__ = "(.*)"$', "CITATION.cff": r"^version: (.*)$"}
    texts = {name: (PROJECT / name).read_text(encoding="utf-8") for name in patterns}
    named = {name: re.search(pattern, texts[name], re.MULTILINE)[1] for name, pattern in patterns.items()}
    if tag:
        named["the tag"] = tag[1:] if tag.startswith("v") else tag
    return [f"metadata.txt says {version}, but {name} {other}" for name, other in named.items() if other != version]


def write_zip(target: Path, files: dict[PurePosixPath, Path]) -> None:
    """The same commit gives the same zip, whenever and wherever it is packed."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, source in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{TOP_FOLDER}/{path}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, source.read_bytes())


def main() -> int:
    files, fields = shipped_files(), metadata()
    found = problems(files, fields) + other_versions(fields.get("version", ""), "".join(sys.argv[1:]))
    target = PROJECT / "build" / f"{TOP_FOLDER}-{fields.get('version')}.zip"
    if not found:
        target.parent.mkdir(exist_ok=True)
        write_zip(target, files)
        size = target.stat().st_size
        if size > LARGEST:
            target.unlink()
            found = [f"the zip would have {size / 2**20:.1f} MB; at most {LARGEST / 2**20:.0f} are allowed"]
    if found:
        print("Not packed:", *found, sep="\n  ", file=sys.stderr)
        return 1
    print(f"{target.relative_to(PROJECT)}: {len(files)} files, {size / 2**20:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
