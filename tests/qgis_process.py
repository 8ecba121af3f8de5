# SPDX-License-Identifier: GPL-2.0-or-later
"""`qgis_process` in a profile of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

# On Debian 12 the wrapper of this name fails for every command; what it wraps is beside it.
COMMAND = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@dataclass(frozen=True)
class Qgis:
    """qgis_process with a profile of its own that has the plugin under some folder name."""

    home: Path

    @classmethod
    def with_plugin(cls, home: Path, plugin: Path, name: str = "coregix") -> Qgis:
        """`plugin` is linked into the profile's plugins as `name`."""
        profile = home / "profiles" / "default"
        (profile / "QGIS").mkdir(parents=True)
        (profile / "QGIS" / "QGIS3.ini").write_text(f"[PythonPlugins]\n{name}=true\n")
        (profile / "python" / "plugins").mkdir(parents=True)
        (profile / "python" / "plugins" / name).symlink_to(plugin)
        return cls(home)

    def start(self, *arguments: object, **variables: str) -> subprocess.Popen:
        environment = {name: value for name, value in os.environ.items() if name != "COREGIX_PYTHON"}
        environment.update(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=str(self.home), **variables)
        return subprocess.Popen(
            [COMMAND, *map(str, arguments)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __call__(self, *arguments: object, **variables: str) -> subprocess.CompletedProcess:
        process = self.start(*arguments, **variables)
        return subprocess.CompletedProcess(process.args, *outcome(process))


def outcome(process: subprocess.Popen) -> tuple[int, str, str]:
    output, errors = process.communicate()
    return process.returncode, output, errors
