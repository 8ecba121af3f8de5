# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the pictures of the dock in docs/images: a real QGIS under Xvfb, in a profile that is thrown away.

screenshots.py                          all of them, into docs/images
screenshots.py FOLDER [LANGUAGE THEME]  those of one tour, in a language (de) and a theme ('Night Mapping')
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
IMAGES = PROJECT / "docs" / "images"
PLUGIN = "coregix"
PATIENCE = 240
SETTINGS = """[PythonPlugins]
{plugin}=true

[qgis]
checkVersion=false

[locale]
overrideFlag=true
userLocale={language}
globalLocale={language}

[UI]
UITheme={theme}
"""


def take(folder: Path, language: str = "en_US", theme: str = "default") -> bool:
    """Whether QGIS went through all steps of the tour."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        profile = Path(home) / "profiles" / "default"
        (profile / "QGIS").mkdir(parents=True)
        settings = SETTINGS.format(plugin=PLUGIN, language=language, theme=theme)
        (profile / "QGIS" / "QGIS3.ini").write_text(settings)
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / PLUGIN).symlink_to(PROJECT)
        other = ("QT_QPA_PLATFORM", "PYTHONHOME", "PYTHONPATH")  # of another Python than QGIS's, or without a screen
        environment = {name: value for name, value in os.environ.items() if name not in other}
        environment.update(COREGIX_TOUR=str(folder), COREGIX_TOUR_PLUGIN=PLUGIN)
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
        qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", home]
        tour = ["--code", str(PROJECT / "scripts" / "dock_tour.py")]
        subprocess.run([*screen, *qgis, *tour], env=environment, timeout=PATIENCE, check=False)
    finished = folder / "finished"
    reached = finished.exists()
    finished.unlink(missing_ok=True)
    return reached


def take_all() -> bool:
    """Whether both tours came to their end: the whole one, and one in German and dark, of which a picture is kept."""
    with tempfile.TemporaryDirectory() as other:
        reached = take(IMAGES) and take(Path(other), "de", "Night Mapping")
        if reached:
            shutil.copy(Path(other) / "dock-estimate.jpg", IMAGES / "dock-german-dark.jpg")
    return reached


if __name__ == "__main__":
    taken = take(Path(sys.argv[1]).resolve(), *sys.argv[2:]) if len(sys.argv) > 1 else take_all()
    sys.exit(0 if taken else "The tour of the dock did not come to its end.")
