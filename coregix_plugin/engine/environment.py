# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds the Python that runs the engine, and builds an environment for it.

The engine's packages (rasterio, SimpleITK) must never be imported by QGIS, whose GDAL and theirs exclude each
other. So the engine is a process of its own, and this module, which is plain Python and imports neither QGIS nor
those packages, is the only place that knows which interpreter it runs under. The plugin calls `find_engine_python`
and `build_environment`; a shell calls ``python3 -m coregix_plugin.engine.environment --target .venv``, as the
Makefile does.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

if os.name == "nt":
    import msvcrt
else:
    import fcntl

PLUGIN_DIR = Path(__file__).resolve().parents[2]
REQUIREMENTS = PLUGIN_DIR / "requirements-engine.txt"
PROJECT_ENVIRONMENT = PLUGIN_DIR / ".venv"
ENGINE_PYTHON_VARIABLE = "COREGIX_PYTHON"
OLDEST_PYTHON = (3, 9)

# Written into an environment as the very last step of its build: without it, or with another content of
# requirements-engine.txt, the environment counts as not built.
_MARKER = "coregix-engine.json"
_WINDOWS = os.name == "nt"
_PROBE_TIMEOUT = 120  # seconds; the first import of SimpleITK's 270 MB from a cold network disk is slow

# Set by QGIS, or for it, these point an interpreter or a wheel's own GDAL and PROJ at files of another version.
_MISLEADING_VARIABLES = {
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",
    "PROJ_DATA",
    "PROJ_LIB",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_LIBRARY_PATH",
    "DYLD_FRAMEWORK_PATH",
    "DYLD_INSERT_LIBRARIES",
}

# Where pip gets packages from: behind a proxy or a mirror it can't work without these. Every other PIP_ variable is
# kept from it, for PIP_TARGET, PIP_USER, PIP_CONSTRAINT and the like would make it install elsewhere or something
# else.
_PIP_SOURCE_VARIABLES = {
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_INDEX_URL",
    "PIP_NO_INDEX",
    "PIP_PROXY",
    "PIP_RETRIES",
    "PIP_TIMEOUT",
    "PIP_TRUSTED_HOST",
}

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
import json, os, sys
import ensurepip, venv
print(json.dumps([list(sys.version_info[:2]), os.path.isfile(sys._base_executable)]))
"""


class EngineMissing(Exception):
    """No Python can run the engine, or its environment can't be built; the message says why and what to do."""


class BuildCancelled(EngineMissing):
    """The build of an environment was cancelled; nothing of it is left."""


@dataclass(frozen=True)
class EnginePython:
    """An interpreter that has the engine's packages.

    `origin` is "setting", "COREGIX_PYTHON", "private environment", "project environment" (``.venv`` in the plugin
    folder) or "system Python". `versions` has the keys python, numpy, rasterio, SimpleITK, matplotlib and GDAL (the
    one inside rasterio).
    """

    executable: Path
    origin: str
    versions: dict[str, str]


# --- the environment of child processes ---------------------------------------------------------------------------


def child_environment() -> dict[str, str]:
    """The environment variables for a child process: this process's, without those that would mislead it.

    Gone are those that point at QGIS's Python, libraries, GDAL and PROJ data, and everything that configures pip.
    """
    return {
        name: value
        for name, value in os.environ.items()
        if name not in _MISLEADING_VARIABLES and not name.startswith("PIP_")
    }


def _pip_environment() -> dict[str, str]:
    sources = {name: value for name, value in os.environ.items() if name in _PIP_SOURCE_VARIABLES}
    # PIP_USER=0 also overrides `user = true` in a configuration file, with which pip refuses to work in an environment.
    return {**child_environment(), **sources, "PIP_USER": "0", "PYTHONUNBUFFERED": "1"}


def _child_options() -> dict:
    """Every child gets no console window on Windows, else a process group that can be ended as a whole."""
    if _WINDOWS:
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


# --- judging a Python ---------------------------------------------------------------------------------------------


def _requirement_lines() -> list[str]:
    lines = (line.strip() for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _requirements() -> dict[str, tuple[str, str]]:
    """name -> (lowest version, first version refused), as in requirements-engine.txt."""
    parts = (re.fullmatch(r"(\S+)>=([\d.]+),<([\d.]+)", line).groups() for line in _requirement_lines())
    return {name: (lowest, refused) for name, lowest, refused in parts}


def _requirements_hash() -> str:
    # Without comments and line ends, which ask for no other environment.
    return hashlib.sha256("\n".join(_requirement_lines()).encode()).hexdigest()[:12]


def _numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: "1.4.0rc1" -> (1, 4, 0)."""
    return tuple(int(part) for part in re.match(r"[\d.]*", version)[0].split(".") if part)


def _ask(python: Path, code: str):
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
            **_child_options(),
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


def _check(python: Path, versions: dict[str, str], problems: dict[str, str]) -> None:
    """Raises EngineMissing where a Python or one of its packages is missing, broken or outside its range."""
    if _numbers(versions["python"]) < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        raise EngineMissing(f"{python} is Python {versions['python']}; the engine needs {oldest} or newer")
    if problems:
        raise EngineMissing(f"{python} can't import {'; '.join(problems.values())}")
    for name, (lowest, refused) in _requirements().items():
        if not _numbers(lowest) <= _numbers(versions[name]) < _numbers(refused):
            raise EngineMissing(f"{python} has {name} {versions[name]}; the engine needs >={lowest},<{refused}")


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


# --- finding one --------------------------------------------------------------------------------------------------


def private_environment_dir(profile_dir: Path) -> Path:
    """Where the environment for a QGIS profile belongs, built or not.

    Outside the plugin folder, which an update replaces; a name of its own for every Python version and every content of
    requirements-engine.txt, so that an update of either asks for a new environment and never meets half an old one.
    """
    version = ".".join(map(str, sys.version_info[:2]))
    return Path(profile_dir) / "coregix" / f"engine-{version}-{_requirements_hash()}"


def environment_python(env_dir: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return env_dir / ("Scripts/python.exe" if _WINDOWS else "bin/python")


def _built_versions(env_dir: Path) -> dict[str, str]:
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
    if marker["requirements"] != _requirements_hash():
        raise EngineMissing(f"{env_dir} was built for another {REQUIREMENTS.name}")
    if not Path(marker["base"]).is_file() or _resolved_python(env_dir) != marker["resolved"]:
        raise EngineMissing(f"{env_dir} was built with {marker['base']}, which has changed since")
    return marker["versions"]


def _resolved_python(env_dir: Path) -> str:
    # On Debian bin/python is a chain of links to, say, /usr/bin/python3.11: an upgrade to 3.13 shows here.
    return str(environment_python(env_dir).resolve())


def _interpreters() -> Iterator[Path]:
    """The Pythons of this machine that are worth asking, best first.

    Inside QGIS sys.executable is QGIS itself (Windows, macOS) or whatever python3 comes first on PATH, so the
    interpreter is looked for where the running standard library belongs to: apps/PythonXY/python.exe on Windows,
    bin/ or tools/ under the prefix elsewhere, and in the application bundle on macOS. Then on PATH.
    """
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    names = ["python.exe", "python3.exe"] if _WINDOWS else [f"python{version}", "python3"]
    prefix = Path(sys.base_exec_prefix)
    folders = [prefix] if _WINDOWS else [prefix / "bin", prefix / "tools" / "python3"]
    if sys.platform == "darwin":
        application = Path(sys.executable).parent
        folders += [application / "bin", application]
    candidates = [folder / name for folder in folders for name in names]
    candidates += [Path(found) for found in map(shutil.which, ("python3", "python")) if found]
    if not _WINDOWS:
        candidates.append(Path("/usr/bin/python3"))
    seen = set()
    for candidate in candidates:
        # The folder counts too: an environment's python is a link to the system's, yet has other packages.
        identity = (candidate.parent.resolve(), candidate.resolve())
        if candidate.is_file() and identity not in seen:
            seen.add(identity)
            yield candidate


def find_engine_python(setting: str | None = None, profile_dir: Path | None = None) -> EnginePython:
    """The Python to run the engine with.

    Looked for in this order: `setting` (a path), the variable COREGIX_PYTHON, the private environment of the QGIS
    profile `profile_dir`, ``.venv`` in the plugin folder, the Pythons of the system. Raises EngineMissing where
    none will do; also where the setting or the variable names one that does not, for an explicit choice is never
    passed over in silence.
    """
    for origin, choice in (("setting", setting), (ENGINE_PYTHON_VARIABLE, os.environ.get(ENGINE_PYTHON_VARIABLE))):
        if choice:
            return _chosen_python(origin, choice)
    environments = [("project environment", PROJECT_ENVIRONMENT)]
    if profile_dir is not None:
        environments.insert(0, ("private environment", private_environment_dir(profile_dir)))
    reasons = []
    for origin, env_dir in environments:
        try:
            return EnginePython(environment_python(env_dir), origin, _built_versions(env_dir))
        except EngineMissing as reason:
            reasons.append(f"{origin}: {reason}")
    for python in _interpreters():
        try:
            return EnginePython(python, "system Python", probe(python))
        except EngineMissing as reason:
            reasons.append(f"system Python: {reason}")
    raise EngineMissing(_how_to_build(environments[0][1], reasons))


def _chosen_python(origin: str, choice: str) -> EnginePython:
    what = "The Python chosen in Coregix's settings" if origin == "setting" else f"The variable {origin}"
    try:
        choice = os.path.expanduser(choice)
        # Absolute, for the engine starts in another folder; not resolved, for the link is what makes an environment
        # of it.
        python = Path(os.path.abspath(shutil.which(choice) or choice))
        return EnginePython(python, origin, probe(python))
    except EngineMissing as reason:
        raise EngineMissing(
            f"{what} can't run the engine: {reason}. Correct it, or clear it to have Coregix look for a Python itself."
        ) from None


def _how_to_build(env_dir: Path, reasons: list[str]) -> str:
    try:
        python = base_python()
        command = f'    "{python}" -m coregix_plugin.engine.environment --target "{env_dir}"'
        remedy = f"To build the environment, run this in the folder {PLUGIN_DIR}\n{command}\n"
    except EngineMissing as no_base:
        remedy = f"{no_base}\n"
    looked = "\n".join(f"  - {reason}" for reason in reasons)
    return (
        f"Coregix's engine needs {', '.join(_requirements())}, and no Python here has them.\n{remedy}"
        f"or name a Python that has them in Coregix's settings or in the variable {ENGINE_PYTHON_VARIABLE}.\n"
        f"Looked at:\n{looked}"
    )


# --- building one -------------------------------------------------------------------------------------------------


def base_python() -> Path:
    """A real Python that can make virtual environments. Raises EngineMissing, saying what to install."""
    reasons = []
    for python in _interpreters():
        try:
            _check_base(python)
            return python
        except EngineMissing as reason:
            reasons.append(f"  - {reason}")
    oldest = ".".join(map(str, OLDEST_PYTHON))
    raise EngineMissing(
        f"Building the engine's environment takes a Python {oldest} or newer that can make virtual environments "
        "(Debian and Ubuntu: sudo apt install python3-venv; elsewhere: https://www.python.org/downloads).\n"
        "Looked at:\n" + ("\n".join(reasons) or "  - none found")
    )


def _check_base(python: Path) -> None:
    version, can_be_base = _ask(python, _BASE_CHECK)
    if tuple(version) < OLDEST_PYTHON:
        raise EngineMissing(f"{python} is Python {version[0]}.{version[1]}, too old")
    if not can_be_base:
        # Seen with interpreters inside application bundles: the environment would point to the machine they were
        # made on.
        raise EngineMissing(f"{python} does not know its own place, so that no environment can be made from it")


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
        _built_versions(target)
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
    install += ["--only-binary", ":all:", "-r", str(REQUIREMENTS)]
    _run([str(base), "-m", "venv", str(target)], "Making the environment", report, cancelled)
    _run([str(python), *install], "Installing the engine's packages", report, cancelled)
    _probed.pop(python, None)
    marker = {
        "requirements": _requirements_hash(),
        "base": str(base),
        "resolved": _resolved_python(target),
        "versions": probe(python),
    }
    unfinished = target / f"{_MARKER}.new"
    unfinished.write_text(json.dumps(marker, indent=1), encoding="utf-8")
    unfinished.replace(target / _MARKER)
    return python


def _run(command: list[str], what: str, report: Callable[[str], None], cancelled: Callable[[], bool]) -> None:
    """Runs a command line by line, and ends it with its children when `cancelled` says so or `report` raises."""
    process = subprocess.Popen(
        command,
        cwd=PLUGIN_DIR,
        env=_pip_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        **_child_options(),
    )
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        for line in process.stdout:
            lines.put(line.rstrip())
        lines.put(None)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    last_lines: list[str] = []
    try:
        while not cancelled():
            try:
                line = lines.get(timeout=0.2)
            except queue.Empty:
                continue
            if line is None:
                break
            last_lines = [*last_lines[-19:], line]
            report(line)
        else:
            raise BuildCancelled("Building the engine's environment was cancelled; nothing of it was kept.")
        code = process.wait()
    finally:
        _end(process)
        reader.join()
        process.stdout.close()
    if code:
        errors = [line for line in last_lines if "ERROR" in line] or last_lines
        raise EngineMissing(
            f"{what} failed ({command[0]} exited with {code}): " + "\n".join(errors) + "\nIs the network (proxy, "
            "certificate, package index) as pip needs it, and is there 1 GB of free disk space?"
        )


def _end(process: subprocess.Popen) -> None:
    """Ends a child and the children that it started."""
    if process.poll() is not None:
        return
    if _WINDOWS:
        subprocess.run(
            ["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False, **_child_options()
        )
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


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
            with contextlib.suppress(
                OSError
            ):  # Windows does not remove an open file; there it stays, empty and unlocked
                path.unlink()


def _locked(file: IO[str]) -> bool:
    try:
        if _WINDOWS:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


# --- the command line ---------------------------------------------------------------------------------------------


def main(argv: list[str] | None = None) -> int:
    """``python3 -m coregix_plugin.engine.environment --target DIR``: builds what is not there already."""
    parser = argparse.ArgumentParser(
        prog="python3 -m coregix_plugin.engine.environment", description="Build the environment of Coregix's engine."
    )
    parser.add_argument("--target", type=Path, default=PROJECT_ENVIRONMENT, help="folder to build it in (%(default)s)")
    parser.add_argument("--base", type=Path, help="the Python to build it from (default: this one)")
    arguments = parser.parse_args(argv)
    target, lines = arguments.target, []
    try:
        _say(target, "is complete", _built_versions(target))
        return 0
    except EngineMissing as reason:
        print(f"Building the engine's environment {target} ({reason})")
    try:
        build_environment(target, report=lines.append, base=arguments.base)
    except EngineMissing as problem:
        print("\n".join(lines), problem, sep="\n", file=sys.stderr)
        return 1
    _say(target, "is built", _built_versions(target))
    return 0


def _say(target: Path, what: str, versions: dict[str, str]) -> None:
    print(f"The engine's environment {target} {what}: {', '.join(' '.join(pair) for pair in versions.items())}")


if __name__ == "__main__":
    sys.exit(main())
