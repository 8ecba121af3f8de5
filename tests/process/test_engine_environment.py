# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's interpreter is found, judged and built for real: venv, pip and processes, no stand-ins for them."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import wait_for

PROJECT = Path(__file__).resolve().parents[2]
PACKAGES = {"numpy": "1.26.4", "rasterio": "1.4.3", "SimpleITK": "2.4.0", "matplotlib": "3.9.0"}
PLAIN_MODULES = ("child_process", "environment", "find", "interpreters", "probe", "requirements")


def load(plugin_dir: Path):
    """The modules of a plugin folder's engine/ that need no QGIS, as a package of their own."""
    folder = plugin_dir / "coregix_plugin" / "engine"
    spec = importlib.util.spec_from_file_location(
        f"engine_of_{plugin_dir.name}", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    for name in [name for name in sys.modules if name.split(".")[0] == spec.name]:
        del sys.modules[name]
    package = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = package  # its modules look for their package there
    spec.loader.exec_module(package)
    for name in PLAIN_MODULES:
        importlib.import_module(f"{spec.name}.{name}")
    return package


def python_with(folder: Path, versions: dict[str, str]) -> Path:
    """A real interpreter whose packages are there by name and version only."""
    subprocess.run([BASE, "-m", "venv", "--without-pip", folder], check=True)
    site = next(folder.glob("lib/python*/site-packages"))
    for name, version in versions.items():
        (site / f"{name}.py").write_text(f"__version__ = {version!r}\n__gdal_version__ = '3.9.0'\n")
    return folder / "bin" / "python"


def processes_about(path: Path) -> list[str]:
    """The command lines, from /proc, that name the path."""
    found = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):  # it has ended meanwhile
            found.append(file.read_text().replace("\0", " "))
    return [command for command in found if str(path) in command]


BASE = load(PROJECT).interpreters.base_python()


@pytest.fixture
def engine(tmp_path, monkeypatch):
    """A copy of the plugin's files that matter here, in a folder of another name, without a `.venv`."""
    folder = tmp_path / "plugin_copy"
    (folder / "coregix_plugin" / "engine").mkdir(parents=True)
    for name in (
        "requirements-engine.txt",
        "requirements-engine.lock",
        "coregix_plugin/__init__.py",
        *(f"coregix_plugin/engine/{name}.py" for name in (*PLAIN_MODULES, "__init__", "__main__")),
    ):
        shutil.copy(PROJECT / name, folder / name)
    monkeypatch.delenv("COREGIX_PYTHON", raising=False)
    return load(folder)


@pytest.fixture
def offline(monkeypatch):
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)


def test_children_do_not_inherit_what_misleads_them(engine, monkeypatch):
    gone = [
        "PYTHONHOME",
        "PYTHONPATH",
        "PROJ_LIB",
        "PROJ_DATA",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "LD_LIBRARY_PATH",
        "PIP_USER",
    ]
    for name in gone:
        monkeypatch.setenv(name, "/somewhere/else")
    monkeypatch.setenv("GDAL_CACHEMAX", "77")
    environment = engine.child_process.child_environment()
    assert not set(gone) & set(environment)
    assert environment["GDAL_CACHEMAX"] == "77"
    assert environment["PATH"] == os.environ["PATH"]


def test_probe_asks_the_interpreter(engine, tmp_path, monkeypatch):
    python = python_with(tmp_path / "good", PACKAGES)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "nowhere"))
    monkeypatch.setenv("PYTHONHOME", str(tmp_path / "nowhere"))
    versions = engine.probe.probe(python)
    assert (
        versions.pop("python")
        == subprocess.run(
            [BASE, "-c", "import platform; print(platform.python_version())"], capture_output=True, text=True, env={}
        ).stdout.strip()
    )
    assert versions == {**PACKAGES, "GDAL": "3.9.0"}


@pytest.mark.parametrize(
    ("versions", "message"),
    [
        ({"numpy": "1.26.4", "SimpleITK": "2.4.0", "matplotlib": "3.9.0"}, "can't import rasterio$"),
        ({**PACKAGES, "rasterio": "1.3.5"}, r"has rasterio 1\.3\.5; the engine needs >=1\.3\.9,<2"),
        ({**PACKAGES, "numpy": "3.0.1"}, r"has numpy 3\.0\.1; the engine needs >=1\.24,<3"),
    ],
)
def test_probe_refuses_missing_and_unfit_packages(engine, tmp_path, versions, message):
    python = python_with(tmp_path / "bad", versions)
    with pytest.raises(engine.probe.EngineMissing, match=message):
        engine.probe.probe(python)


def test_probe_names_what_is_no_python(engine, tmp_path):
    with pytest.raises(engine.probe.EngineMissing, match=r"no/python does not exist"):
        engine.probe.probe(tmp_path / "no" / "python")
    script = tmp_path / "python"
    script.write_text("#!/bin/sh\necho 'I am a launcher' >&2; exit 3\n")
    script.chmod(0o755)
    with pytest.raises(engine.probe.EngineMissing, match="exited with 3 and said: I am a launcher"):
        engine.probe.probe(script)
    script.chmod(0o644)
    with pytest.raises(engine.probe.EngineMissing, match="can't be started"):
        engine.probe.probe(script)


def test_setting_goes_before_variable_before_system(engine, tmp_path, monkeypatch):
    set_python, variable_python, path_python = (
        python_with(tmp_path / name, PACKAGES) for name in ("one", "two", "three")
    )
    monkeypatch.setenv("PATH", f"{path_python.parent}:{os.environ['PATH']}")
    found = engine.find.find_engine_python()
    assert (found.executable.parent, found.origin) == (path_python.parent, "system Python")
    monkeypatch.setenv("COREGIX_PYTHON", str(variable_python))
    found = engine.find.find_engine_python()
    assert (found.executable, found.origin) == (variable_python, "COREGIX_PYTHON")
    found = engine.find.find_engine_python(setting=str(set_python))
    assert (found.executable, found.origin) == (set_python, "setting")
    assert found.versions["rasterio"] == PACKAGES["rasterio"]


def test_an_explicit_choice_that_fails_is_never_passed_over(engine, tmp_path, monkeypatch):
    good = python_with(tmp_path / "good", PACKAGES)
    monkeypatch.setenv("COREGIX_PYTHON", str(good))
    with pytest.raises(
        engine.probe.EngineMissing, match=r"settings can't run the engine: /no/such/python does not exist"
    ):
        engine.find.find_engine_python(setting="/no/such/python")
    monkeypatch.setenv("COREGIX_PYTHON", "/no/such/python")
    with pytest.raises(
        engine.probe.EngineMissing, match=r"variable COREGIX_PYTHON can't run the engine: /no/such/python"
    ):
        engine.find.find_engine_python()


def test_private_environment_follows_the_requirements(engine, tmp_path):
    folder = engine.environment.private_environment_dir(tmp_path / "profile")
    assert folder.parent == tmp_path / "profile" / "coregix"
    assert f"engine-{sys.version_info[0]}.{sys.version_info[1]}-" in folder.name
    requirements = engine.requirements.REQUIREMENTS
    requirements.write_text("# a comment more\r\n" + requirements.read_text())
    assert engine.environment.private_environment_dir(tmp_path / "profile") == folder
    for path in (requirements, engine.requirements.LOCK):
        known = engine.environment.private_environment_dir(tmp_path / "profile")
        path.write_text(path.read_text().replace("numpy>=1", "numpy>=2").replace("numpy==2", "numpy==3"))
        assert engine.environment.private_environment_dir(tmp_path / "profile") != known


def test_what_is_installed_is_locked_by_hashes(engine):
    """Every line of the lock has some, and what the engine needs is in it, in the range that it may have."""
    lines = engine.requirements.LOCK.read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    locked = [line for line in lines if line and not line.lstrip().startswith("#")]
    assert len(locked) > 20 and all("--hash=sha256:" in line for line in locked)
    versions = {line.split("==")[0].lower() for line in locked}
    assert {name.lower() for name in engine.requirements.required_versions()} <= versions
    for name, (lowest, refused) in engine.requirements.required_versions().items():
        for line in locked:
            if line.lower().startswith(f"{name.lower()}=="):
                version = engine.requirements.numbers(line.split("==")[1].split()[0])
                assert engine.requirements.numbers(lowest) <= version < engine.requirements.numbers(refused)


def test_a_missing_engine_says_what_to_run(engine, tmp_path, monkeypatch):
    for module in (engine.find, engine.interpreters):
        monkeypatch.setattr(module, "interpreters", lambda: iter([python_with(tmp_path / "plain", {})]))
    with pytest.raises(engine.probe.EngineMissing) as failure:
        engine.find.find_engine_python(profile_dir=tmp_path / "profile")
    message = str(failure.value)
    target = engine.environment.private_environment_dir(tmp_path / "profile")
    assert "numpy, rasterio, SimpleITK, matplotlib" in message
    assert str(engine.requirements.PLUGIN_DIR) in message
    assert f'-m coregix_plugin.engine --target "{target}"' in message
    assert "COREGIX_PYTHON" in message
    assert not target.exists()


def test_a_failed_build_leaves_nothing_and_tells_pips_reason(engine, tmp_path, offline):
    target = tmp_path / "environments" / "engine"
    lines = []
    with pytest.raises(engine.probe.EngineMissing, match="No matching distribution found for affine"):
        engine.environment.build_environment(target, report=lines.append)
    assert any("affine" in line for line in lines)
    assert list(target.parent.iterdir()) == []
    command = [sys.executable, "-m", "coregix_plugin.engine", "--target", str(target)]
    answer = subprocess.run(command, cwd=engine.requirements.PLUGIN_DIR, capture_output=True, text=True)
    assert answer.returncode == 1
    assert "No matching distribution found for affine" in answer.stderr
    assert list(target.parent.iterdir()) == []


def test_what_is_no_environment_is_not_removed(engine, tmp_path):
    target = tmp_path / "photos"
    target.mkdir()
    (target / "holiday.jpg").write_bytes(b"dear")
    with pytest.raises(engine.probe.EngineMissing, match="is not a Python environment"):
        engine.environment.build_environment(target)
    assert (target / "holiday.jpg").read_bytes() == b"dear"


def test_a_read_only_place_is_told(engine, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(engine.probe.EngineMissing, match="can't be written"):
        engine.environment.build_environment(tmp_path / "file" / "engine")


def test_cancel_ends_pip_and_leaves_nothing(engine, tmp_path):
    target = tmp_path / "environments" / "engine"
    lines = []
    with pytest.raises(engine.environment.BuildCancelled, match="cancelled"):
        engine.environment.build_environment(
            target, report=lines.append, cancelled=lambda: any("Collecting" in line for line in lines)
        )
    assert lines
    assert list(target.parent.iterdir()) == []
    assert processes_about(target) == []


def test_broken_off_build_is_not_used_and_the_next_one_completes_it(engine, tmp_path):
    """Killed in mid-run, found missing, built again while a second builder waits its turn, found, and used."""
    profile = tmp_path / "profile"
    target = engine.environment.private_environment_dir(profile)
    command = [sys.executable, "-m", "coregix_plugin.engine", "--target", str(target)]
    builder = subprocess.Popen(
        command, cwd=engine.requirements.PLUGIN_DIR, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(engine.environment.environment_python(target).exists)
        with pytest.raises(engine.probe.EngineMissing, match="Another process is building"):
            engine.environment.build_environment(target)
    finally:
        builder.send_signal(signal.SIGKILL)
        builder.wait()
    wait_for(lambda: not processes_about(target))  # what it had started ends by itself, which is no end of the build
    assert engine.environment.environment_python(target).exists()
    with pytest.raises(engine.probe.EngineMissing, match="not completely built"):
        engine.environment.built_versions(target)

    python = engine.environment.build_environment(target)
    found = engine.find.find_engine_python(profile_dir=profile)
    assert (found.executable, found.origin) == (python, "private environment")
    assert found.versions == engine.probe.probe(python)
    assert [path.name for path in target.parent.iterdir()] == [target.name]

    answer = subprocess.run(command, cwd=engine.requirements.PLUGIN_DIR, capture_output=True, text=True)
    assert answer.returncode == 0
    assert "is complete" in answer.stdout and found.versions["rasterio"] in answer.stdout

    shutil.move(target, engine.environment.PROJECT_ENVIRONMENT)
    found = engine.find.find_engine_python(profile_dir=profile)
    assert (found.executable, found.origin) == (
        engine.environment.environment_python(engine.environment.PROJECT_ENVIRONMENT),
        "project environment",
    )
    requirements = engine.requirements.REQUIREMENTS
    requirements.write_text(requirements.read_text().replace("SimpleITK>=2.3", "SimpleITK>=2.2"))
    with pytest.raises(engine.probe.EngineMissing, match=r"was built for another requirements-engine\.txt"):
        engine.environment.built_versions(engine.environment.PROJECT_ENVIRONMENT)
