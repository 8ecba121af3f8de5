# SPDX-License-Identifier: GPL-2.0-or-later
"""For MkDocs: the plugin's icon, which lies outside docs/, is the site's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ICON = "icons/coregix.svg"


def on_files(files: Any, *, config: Any) -> Any:
    path = Path(__file__).resolve().parents[2] / ICON
    files.append(File.generated(config, ICON, abs_src_path=str(path)))
    return files
