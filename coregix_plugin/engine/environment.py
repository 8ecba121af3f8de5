# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's environment: where it belongs, whether it is complete, and how it is built (venv, then pip)."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from .child_process import WINDOWS, pip_environment, run_lines
from .interpreters import base_python
from .probe import EngineMissing, forget, probe
from .requirements import LOCK, PLUGIN_DIR, REQUIREMENTS, requirements_hash

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PROJECT_ENVIRONMENT = PLUGIN_DIR / ".venv"

# Written into an environment as the very last step of its build: without it, or with other requirements, it counts as
# not built.
_MARKER = "coregix-engine.json"


class BuildCancelled(EngineMissing):
    """The build of an environment was cancelled; nothing of it is left."""


def private_environment_dir(profile_dir: Path) -> Path:
    """Where the environment for a QGIS profile belongs, built or not.

    Outside the plugin folder, which an update replaces; a name of its own for every Python version and all contents of
    requirements-engine.txt and .lock, so that an update of any asks for a new environment and never meets an old one.
    """
    version = ".".join(map(str, sys.version_info[:2]))
    return Path(profile_dir) / "coregix" / f"engine-{version}-{requirements_hash()}"


def environment_python(env_dir: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return env_dir / ("Scripts/python.exe" if WINDOWS else "bin/python")


def built_versions(env_dir: Path) -> dict[str, str]:
    """The package versions of an environment that `build_environment` completed, without starting it.

    Raises EngineMissing with the reason where it isn't there, was broken off, is for other requirements, or has
    lost the Python that it was built with (an upgrade of the system).
    """
    try:
        marker = json.loads((env_dir / _MARKER).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise EngineMissing(f"{env_dir} is not there or not completely built") from None
    except (OSError, ValueError) as error:
        raise EngineMissing(f"{env_dir / _MARKER} can't be read ({error})") from None
    if marker["requirements"] != requirements_hash():
        raise EngineMissing(f"{env_dir} was built for another {REQUIREMENTS.name}")
    if not Path(marker["base"]).is_file() or _resolved_python(env_dir) != marker["resolved"]:
        raise EngineMissing(f"{env_dir} was built with {marker['base']}, which has changed since")
    versions: dict[str, str] = marker["versions"]
    return versions


def _resolved_python(env_dir: Path) -> str:
    # On Debian bin/python is a chain of links to, say, /usr/bin/python3.11: an upgrade to 3.13 shows here.
    return str(environment_python(env_dir).resolve())


def build_environment(
    target: Path,
    report: Callable[[str], None] = lambda line: None,
    cancelled: Callable[[], bool] = lambda: False,
    base: Path | None = None,
) -> Path:
    """Builds the engine's environment in the folder `target` and returns its interpreter.

    An environment that is complete for the present requirements is left as it is. Anything else of an environment
    in that place is removed first. `report` receives each line that pip prints; `cancelled` is asked several times
    a second. `base` is the Python to build from (default: `base_python`).

    It is built in its final place, since scripts in an environment hold its path and a folder can't be renamed on
    Windows while a virus scanner reads it; a marker written last tells a complete one from a broken-off one.

    Raises EngineMissing with pip's own words where it fails, BuildCancelled where `cancelled` said so; either way,
    and with any other exception, nothing of the environment is left.
    """
    target = Path(os.path.abspath(target))
    with contextlib.suppress(EngineMissing):
        built_versions(target)
        return environment_python(target)
    if target.exists() and not (target / "pyvenv.cfg").is_file() and (not target.is_dir() or any(target.iterdir())):
        raise EngineMissing(f"{target} is not a Python environment; remove it or choose another folder")
    base = base or base_python()
    with _only_builder(target):
        try:
            return _build(target, base, report, cancelled)
        except BaseException as error:
            shutil.rmtree(target, ignore_errors=True)
            if isinstance(error, OSError):
                raise EngineMissing(f"The environment {target} can't be written: {error}") from error
            raise


def _build(target: Path, base: Path, report: Callable[[str], None], cancelled: Callable[[], bool]) -> Path:
    if target.exists():
        shutil.rmtree(target)
    python = environment_python(target)
    install = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    install += ["--only-binary", ":all:", "--require-hashes", "-r", str(LOCK)]
    _run([str(base), "-m", "venv", str(target)], "Making the environment", report, cancelled)
    _run([str(python), *install], "Installing the engine's packages", report, cancelled)
    forget(python)
    marker = {
        "requirements": requirements_hash(),
        "base": str(base),
        "resolved": _resolved_python(target),
        "versions": probe(python),
    }
    unfinished = target / f"{_MARKER}.new"
    unfinished.write_text(json.dumps(marker, indent=1), encoding="utf-8")
    unfinished.replace(target / _MARKER)
    return python


def _run(command: list[str], what: str, report: Callable[[str], None], cancelled: Callable[[], bool]) -> None:
    """Runs one step of a build. Raises EngineMissing where it fails, BuildCancelled where `cancelled` said so."""
    code, last_lines = run_lines(command, PLUGIN_DIR, pip_environment(), report, cancelled)
    if code is None:
        raise BuildCancelled("Building the engine's environment was cancelled; nothing of it was kept.")
    if code:
        errors = [line for line in last_lines if "ERROR" in line] or last_lines
        raise EngineMissing(
            f"{what} failed ({command[0]} exited with {code}): " + "\n".join(errors) + "\nIs the network (proxy, "
            "certificate, package index) as pip needs it, and is there 1 GB of free disk space?"
        )


@contextlib.contextmanager
def _only_builder(target: Path) -> Iterator[None]:
    """Holds a lock beside `target` while it is built, for two QGIS windows may be asked for the same environment.

    The system lifts the lock when its holder dies, so that a crash never blocks the next build.
    """
    path = target.with_name(f"{target.name}.lock")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        lock = path.open("w")
    except OSError as error:
        raise EngineMissing(f"The environment {target} can't be written: {error}") from error
    with lock:
        if not _locked(lock):
            raise EngineMissing(f"Another process is building {target} at this moment; wait for it to end.")
        try:
            yield
        finally:
            # Windows does not remove an open file; there it stays, empty and unlocked.
            with contextlib.suppress(OSError):
                path.unlink()


def _locked(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
