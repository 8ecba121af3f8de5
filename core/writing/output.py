# SPDX-License-Identifier: GPL-2.0-or-later
"""Output files: checked before the work starts, complete or absent after it."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from ..errors import InputError, OutputError

EXTENSIONS = {"gtiff": (".tif", ".tiff"), "cog": (".tif", ".tiff"), "vrt": (".vrt",)}
SIDECARS = (".aux.xml", ".msk", ".ovr")
FULL_BYTES = 1_000_000


def check_output(path: str, inputs: Mapping[str, Sequence[str]], format: str = "gtiff") -> None:
    """Refuse an output raster that can't or mustn't be written, before any work is done for it.

    Parameters
    ----------
    inputs : for each role ('moving', 'fixed') the files that its raster is read from.
    format : one of `settings.FORMATS`.

    Raises
    ------
    OutputError : not a name of the format, no such folder, folder or file not writable.
    InputError : the output is one of the input files.
    """
    extensions = EXTENSIONS[format]
    if not path.lower().endswith(extensions):
        kind = "VRT" if format == "vrt" else "GeoTIFF"
        raise OutputError(f"The output '{path}' is no {kind}'s name: let it end in {' or '.join(extensions)}.")
    check_writable(path, inputs)


def named_outputs(inputs: Sequence[str], folder: str, ending: str, format: str) -> list[str]:
    """For each input an output in the folder, absolute: its name with an ending, as in `NAME_moved.tif`."""
    stems = (os.path.splitext(os.path.basename(path.rstrip("/\\")))[0] for path in inputs)
    return [os.path.join(os.path.abspath(folder), stem + ending + EXTENSIONS[format][0]) for stem in stems]


def check_distinct(outputs: Sequence[str], inputs: Iterable[str]) -> None:
    """Refuse outputs that would overwrite each other, or a file that is read.

    Raises
    ------
    OutputError : two outputs are one file.
    InputError : an output is one of the inputs.
    """
    counts = Counter(map(os.path.normcase, outputs))
    twice = next((path for path in outputs if counts[os.path.normcase(path)] > 1), None)
    if twice:
        times = counts[os.path.normcase(twice)]
        raise OutputError(f"{times} outputs would be written to '{twice}'. Give each a name of its own.")
    read = set(map(os.path.normcase, inputs))
    lost = next((path for path in outputs if os.path.normcase(path) in read), None)
    if lost:
        raise InputError(f"The output '{lost}' is an input too, which would be lost. Write to another folder.")


def make_folder(folder: str) -> None:
    """Make a folder where it is missing. Raises OutputError."""
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder '{folder}' can't be made: {error.strerror}. Choose another.") from error


def check_writable(path: str, inputs: Mapping[str, Sequence[str]]) -> None:
    """Refuse an output file of any kind: see `check_output`."""
    if os.path.isdir(path):
        raise OutputError(f"The output '{path}' is a folder. Give the name of a file.")
    for role, files in inputs.items():
        if any(_same_file(path, file) for file in files):
            raise InputError(
                f"The output '{path}' is the {role} raster's own file, which would be lost. Write to another file."
            )
    if os.path.exists(path) and not os.access(path, os.W_OK):
        raise OutputError(f"The output '{path}' exists and is read-only. Write to another file.")
    _check_folder(_folder(path))


@contextlib.contextmanager
def atomic_output(path: str) -> Iterator[str]:
    """A path beside `path` to write to. It takes the place of `path` when the block ends well, and is removed else.

    An existing file stays as it is until the new one is complete. Its sidecars (statistics, overviews, mask) describe
    the old pixels and go with it. A symbolic link is followed.
    """
    target = os.path.realpath(path)
    with scratch_file(target) as temporary:
        yield temporary
        if os.path.exists(target):
            shutil.copymode(target, temporary)
        _replace(temporary, target)


@contextlib.contextmanager
def scratch_file(path: str) -> Iterator[str]:
    """A path in the same folder and with the same extension as `path`; it is removed when the block ends."""
    stem, extension = os.path.splitext(os.path.basename(path))
    temporary = os.path.join(_folder(path), f".{stem[:100]}.{uuid.uuid4().hex[:12]}{extension}")
    try:
        yield temporary
    finally:
        for suffix in ("", *SIDECARS):
            Path(temporary + suffix).unlink(missing_ok=True)


def remove_leftovers(path: str) -> None:
    """Remove what processes that were killed left of `path` (see `scratch_file`); none other may be writing it now."""
    stem, extension = os.path.splitext(os.path.basename(path))
    name = re.compile(rf"\.{re.escape(stem[:100])}\.[0-9a-f]{{12}}{re.escape(extension)}({'|'.join(SIDECARS)})?")
    with contextlib.suppress(OSError):
        for entry in os.scandir(_folder(path)):
            if name.fullmatch(entry.name):
                os.unlink(entry.path)


def write_error(path: str, reason: object) -> OutputError:
    """The error to raise when writing failed, with the space that is left."""
    folder = _folder(path)
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(folder).free
        if free < FULL_BYTES:
            reason = f"the disk is full, {free / 1e6:.3f} MB are free in '{folder}'"
    return OutputError(f"The output can't be written: {str(reason).rstrip('.')}. Nothing was changed.")


def _replace(temporary: str, target: str) -> None:
    try:
        os.replace(temporary, target)
    except OSError as error:
        raise write_error(target, f"'{target}' can't be replaced ({error.strerror}); is it open elsewhere?") from error
    for suffix in SIDECARS:
        if os.path.exists(temporary + suffix):
            os.replace(temporary + suffix, target + suffix)
        else:
            Path(target + suffix).unlink(missing_ok=True)


def _same_file(path: str, other: str) -> bool:
    return os.path.exists(path) and os.path.exists(other) and os.path.samefile(path, other)


def _folder(path: str) -> str:
    return os.path.dirname(os.path.realpath(path))


def _check_folder(folder: str) -> None:
    if not os.path.isdir(folder):
        raise OutputError(f"The output's folder '{folder}' does not exist. Make it first.")
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise OutputError(
            f"The output's folder '{folder}' can't be written to: {error.strerror}. Choose another folder."
        ) from error
