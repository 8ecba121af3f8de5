# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the pictures of the dock in docs/images: a real QGIS under Xvfb, in a profile that is thrown away.

screenshots.py [FOLDER]      FOLDER: where the pictures go, by default docs/images
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
PLUGIN = "coregix"
PATIENCE = 240
SETTINGS = f"[PythonPlugins]\n{PLUGIN}=true\n\n[qgis]\ncheckVersion=false\n"


def take(folder: Path) -> bool:
    """Whether QGIS went through all steps of the tour."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        profile = Path(home) / "profiles" / "default"
        (profile / "QGIS").mkdir(parents=True)
        (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS)
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / PLUGIN).symlink_to(PROJECT)
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment.update(COREGIX_TOUR=str(folder), COREGIX_TOUR_PLUGIN=PLUGIN)
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
        qgis = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", home]
        tour = ["--code", str(PROJECT / "scripts" / "dock_tour.py")]
        subprocess.run([*screen, *qgis, *tour], env=environment, timeout=PATIENCE, check=False)
    finished = folder / "finished"
    reached = finished.exists()
    finished.unlink(missing_ok=True)
    return reached


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else PROJECT / "docs" / "images"
    sys.exit(0 if take(target.resolve()) else "The tour of the dock did not come to its end.")
