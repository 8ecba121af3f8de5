# SPDX-License-Identifier: GPL-2.0-or-later
"""Judges a Python: whether it can run the engine, or be the base of an environment that can.

It is asked in a process of its own, for the engine's packages must never be imported by QGIS.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from .child_process import child_environment, child_options
from .requirements import OLDEST_PYTHON, PLUGIN_DIR, numbers, required_versions

_PROBE_TIMEOUT = 120  # seconds; the first import of SimpleITK's 270 MB from a cold network disk is slow

_PROBE = """
import json, platform
versions, problems = {"python": platform.python_version()}, {}
for name in ("numpy", "rasterio", "SimpleITK", "matplotlib"):
    try:
        module = __import__(name)
        versions[name] = str(module.__version__)
        if name == "rasterio":
            versions["GDAL"] = str(module.__gdal_version__)
    except ModuleNotFoundError as error:
        problems[name] = error.name
    except Exception as error:
        problems[name] = f"{name} ({type(error).__name__}: {error})"
print(json.dumps([versions, problems]))
"""

_BASE_CHECK = """
import json, os, platform, sys
import ensurepip, venv
print(json.dumps([platform.python_version(), os.path.isfile(sys._base_executable)]))
"""


class EngineMissing(Exception):
    """No Python can run the engine, or its environment can't be built; the message says why and what to do."""


_probed: dict[Path, dict[str, str]] = {}


def probe(python: Path) -> dict[str, str]:
    """Asks an interpreter, in a process of its own, which versions of the engine's packages it has.

    Returns the keys python, numpy, rasterio, SimpleITK, matplotlib and GDAL. Costs up to a second, so a good answer is
    remembered for as long as this process lives. Raises EngineMissing with the reason where the interpreter does
    not work, lacks a package, or has one outside the range in requirements-engine.txt.
    """
    if python not in _probed or not python.exists():
        versions, problems = _ask(python, _PROBE)
        _check(python, versions, problems)
        _probed[python] = versions
    return dict(_probed[python])


def forget(python: Path) -> None:
    """The next `probe` asks the interpreter anew: its packages changed."""
    _probed.pop(python, None)


def check_base(python: Path) -> None:
    """Raises EngineMissing where no environment can be made from an interpreter."""
    version, can_be_base = _ask(python, _BASE_CHECK)
    _check_age(python, version)
    if not can_be_base:
        # Seen with interpreters inside application bundles: the environment would point to the machine they were
        # made on.
        raise EngineMissing(f"{python} does not know its own place, so that no environment can be made from it")


def _ask(python: Path, code: str) -> Any:
    """The JSON that `code`, run by `python`, prints on its last line. Raises EngineMissing with the reason."""
    try:
        answer = subprocess.run(
            [str(python), "-c", code],
            cwd=PLUGIN_DIR,
            env=child_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PROBE_TIMEOUT,
            **child_options(),
        )
    except FileNotFoundError:
        raise EngineMissing(f"{python} does not exist") from None
    except subprocess.TimeoutExpired:
        raise EngineMissing(f"{python} did not answer within {_PROBE_TIMEOUT} s") from None
    except OSError as error:
        raise EngineMissing(f"{python} can't be started ({error.strerror or error})") from None
    try:
        return json.loads(answer.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        last_words = (answer.stderr.strip() or answer.stdout.strip() or "nothing").splitlines()[-1]
        raise EngineMissing(
            f"{python} does not work as a Python: it exited with {answer.returncode} and said: {last_words}"
        ) from None


def _check_age(python: Path, version: str) -> None:
    if numbers(version) < numbers(OLDEST_PYTHON):
        raise EngineMissing(f"{python} is Python {version}; the engine needs {OLDEST_PYTHON} or newer")


def _check(python: Path, versions: dict[str, str], problems: dict[str, str]) -> None:
    """Raises EngineMissing where a Python or one of its packages is missing, broken or outside its range."""
    _check_age(python, versions["python"])
    if problems:
        raise EngineMissing(f"{python} can't import {'; '.join(problems.values())}")
    for name, (lowest, refused) in required_versions().items():
        if not numbers(lowest) <= numbers(versions[name]) < numbers(refused):
            raise EngineMissing(f"{python} has {name} {versions[name]}; the engine needs >={lowest},<{refused}")
