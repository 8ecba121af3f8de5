# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that a command will write, held against those that it reads and against each other, before any work."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Optional

from ..errors import InputError, OutputError

SIDECARS = (".aux.xml", ".msk", ".ovr")
EXTENSIONS = {"gtiff": (".tif", ".tiff"), "cog": (".tif", ".tiff"), "vrt": (".vrt",)}
Identity = tuple[object, object]
Output = tuple[str, Optional[str]]


def check_files(outputs: Sequence[Output], inputs: Mapping[str, Sequence[str]]) -> None:
    """Refuse files that can't or mustn't be written.

    Parameters
    ----------
    outputs : what each file that will be written is, and its path; None for one that is not wanted.
    inputs : for each thing that is read ('moving raster', 'mask') all of its files.

    Raises
    ------
    OutputError : no such folder, folder or file not writable, no name of a file.
    OutputError, InputError : see `check_apart`.
    """
    for what, path in outputs:
        if path is not None:
            _check_writable(what, path)
    check_apart(outputs, inputs)


def check_apart(outputs: Iterable[Output], inputs: Mapping[str, Iterable[str]]) -> None:
    """Refuse outputs, as `check_files` takes them, that would replace each other or what is read.

    Files are told apart by what they are on disk: links, relative names and, where the file system ignores it, the case
    of letters make no other file.

    Raises
    ------
    OutputError : two outputs are one file.
    InputError : an output, or a sidecar that goes with it, is one of the inputs.
    """
    read = {identity(path): role for role, files in inputs.items() for path in files}
    taken: dict[Identity, str] = {}
    for what, path in outputs:
        if path is None:
            continue
        for name in (path, *(path + suffix for suffix in SIDECARS)):
            role = read.get(identity(name))
            if role is not None:
                own = "" if name == path else f" would replace '{os.path.basename(name)}', which"
                raise InputError(
                    f"The {what} '{path}'{own} is the {role}'s own file, which would be lost. Write to another file."
                )
        file = identity(path)
        if file in taken:
            both = f"Two {what}s" if what == taken[file] else f"The {taken[file]} and the {what}"
            raise OutputError(f"{both} would be one file, '{path}'. Give each a name of its own.")
        taken[file] = what


def check_raster_name(path: str, format: str) -> None:
    """Raise OutputError where a raster's name is none of the format, one of `settings.FORMATS`."""
    extensions = EXTENSIONS[format]
    if not path.lower().endswith(extensions):
        kind = "VRT" if format == "vrt" else "GeoTIFF"
        raise OutputError(f"The output '{path}' is no {kind}'s name: let it end in {' or '.join(extensions)}.")


def identity(path: str) -> Identity:
    """What a file is on disk, alike for all names of one file, whether it exists or not."""
    try:
        place = os.path.realpath(path)
    except ValueError:  # no name that a file can have, and so no file's
        return path, ""
    known = _status(place)
    if known is not None:
        return known.st_dev, known.st_ino
    folder, name = os.path.split(place)
    known = _status(folder)
    within = (known.st_dev, known.st_ino) if known is not None else folder
    return within, name.casefold() if _ignores_case(folder) else name


def named_outputs(inputs: Sequence[str], folder: str, ending: str, format: str) -> list[str]:
    """For each input an output in the folder, absolute: its name with an ending, as in `NAME_moved.tif`."""
    stems = (os.path.splitext(os.path.basename(path.rstrip("/\\")))[0] for path in inputs)
    return [os.path.join(os.path.abspath(folder), stem + ending + EXTENSIONS[format][0]) for stem in stems]


@contextmanager
def folders_made(folders: Iterable[str]) -> Iterator[None]:
    """Folders, made where they are missing. Those that the block leaves empty by an error go again.

    Raises
    ------
    OutputError : one can't be made.
    """
    made: list[str] = []
    try:
        for folder in sorted(set(folders)):
            made += _make(folder)
        yield
    except BaseException:
        for folder in reversed(made):
            with suppress(OSError):  # it holds something
                os.rmdir(folder)
        raise


def _make(folder: str) -> list[str]:
    """Make a folder and those above it; those that were missing, the uppermost first."""
    missing: list[str] = []
    place = os.path.abspath(folder)
    while not os.path.isdir(place) and place != os.path.dirname(place):
        missing.insert(0, place)
        place = os.path.dirname(place)
    try:
        os.makedirs(folder, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"The folder '{folder}' can't be made: {reason}. Choose another.") from error
    return missing


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except (OSError, ValueError):  # no such file, or no name that a file can have
        return None


def _ignores_case(folder: str) -> bool:
    """Whether the folder's file system takes names that differ in case for one, as far as the folders' names tell."""
    while folder != os.path.dirname(folder):
        parent, name = os.path.split(folder)
        other = os.path.join(parent, name.swapcase())
        if name.swapcase() != name and os.path.isdir(folder):
            return os.path.exists(other) and os.path.samefile(folder, other)
        folder = parent
    return os.path.normcase("A") == os.path.normcase("a")


def _check_writable(what: str, path: str) -> None:
    if "\0" in path:
        raise OutputError(f"The {what}'s name {path!r} is no name that a file can have.")
    if os.path.isdir(path):
        raise OutputError(f"The {what} '{path}' is a folder. Give the name of a file.")
    if os.path.exists(path):
        if not os.path.isfile(path):
            raise OutputError(f"The {what} '{path}' is a device or a pipe. Give the name of a file.")
        if not os.access(path, os.W_OK):
            raise OutputError(f"The {what} '{path}' exists and is read-only. Write to another file.")
    _check_name(what, path)


def _check_name(what: str, path: str) -> None:
    """Refuse a folder that can't be written to, and a name that its file system doesn't take."""
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise OutputError(f"The {what}'s folder '{folder}' does not exist. Make it first.")
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise OutputError(
            f"The {what}'s folder '{folder}' can't be written to: {error.strerror}. Choose another folder."
        ) from error
    try:
        os.fsencode(path)
        if not os.path.lexists(path):
            os.lstat(path)
    except FileNotFoundError:
        pass  # as it shall be
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"The {what} '{path[:80]}...' can't be a file's name: {reason}. Choose another.") from error
