# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that appear together, complete, or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ..errors import OutputError
from .file_check import SIDECARS, Output, check_files
from .lock import locked

FULL_BYTES = 1_000_000
LOCK = "lock"
Replaced = tuple[str, str]  # a path, and a second name of the file that stood there; '' where there was none


@contextlib.contextmanager
def new_files(outputs: Sequence[Output], inputs: Mapping[str, Sequence[str]]) -> Iterator[dict[str, str]]:
    """For each target a path to write to. All of them take their places when the block ends well, and none else.

    They are checked first against each other and against what is read: see `check_files`, with the same parameters.

    Each is written in a folder of its own beside its target, which nobody else can read and which holds a lock, so
    that no other process writes the same file meanwhile. What a killed process left there is removed.

    An existing file stays as it is until all new ones are complete. Its sidecars (statistics, overviews, mask) describe
    the old pixels and go with it. A symbolic link is followed.

    Raises
    ------
    OutputError : another process is writing one of them, or a file can't be replaced; all are as they were.
    OutputError, InputError : see `check_files`.
    """
    check_files(outputs, inputs)
    with contextlib.ExitStack() as stack:
        temporaries = {}
        for target in sorted(path for _, path in outputs if path is not None):
            place = os.path.realpath(target)
            folder = stack.enter_context(_private_folder(place))
            temporaries[target] = os.path.join(folder, "new" + os.path.splitext(place)[1])
        yield temporaries
        _put_in_place({temporary: os.path.realpath(target) for target, temporary in temporaries.items()})


@contextlib.contextmanager
def new_file(what: str, target: str, inputs: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """As `new_files`, for one."""
    with new_files([(what, target)], inputs) as temporaries:
        yield temporaries[target]


@contextlib.contextmanager
def scratch_file(temporary: str) -> Iterator[str]:
    """Another path beside a temporary file, for what is only needed meanwhile; it is removed when the block ends."""
    folder, extension = os.path.dirname(temporary), os.path.splitext(temporary)[1]
    path = os.path.join(folder, f"scratch-{uuid.uuid4().hex[:12]}{extension}")
    try:
        yield path
    finally:
        for suffix in ("", *SIDECARS):
            Path(path + suffix).unlink(missing_ok=True)


def write_error(path: str, reason: object) -> OutputError:
    """The error to raise when writing failed, with the space that is left."""
    folder = os.path.dirname(os.path.realpath(path))
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(folder).free
        if free < FULL_BYTES:
            reason = f"the disk is full, {free / 1e6:.3f} MB are free"
    return OutputError(f"The output can't be written: {str(reason).rstrip('.')}. Nothing was changed.")


@contextlib.contextmanager
def _private_folder(target: str) -> Iterator[str]:
    """A folder beside a file, locked for this process, empty but for the lock; it goes with the block."""
    # not the name itself, which may be as long as a name can be
    digest = hashlib.sha256(os.fsencode(os.path.basename(target))).hexdigest()[:16]
    folder = os.path.join(os.path.dirname(target), f".coregix-{digest}")
    with contextlib.ExitStack() as stack:
        try:
            free = stack.enter_context(locked(folder, LOCK))
            if free:
                _empty(folder)
                stack.callback(_empty, folder)
        except OSError as error:
            raise write_error(target, error.strerror or error) from error
        if not free:
            raise OutputError(
                f"Another process is writing '{target}' now. Wait for it, or write elsewhere. Nothing was changed."
            )
        yield folder


def _empty(folder: str) -> None:
    for entry in list(os.scandir(folder)):
        if entry.name != LOCK:
            os.unlink(entry.path)


def _put_in_place(targets: dict[str, str]) -> None:
    """Rename temporary files to their targets, all or none of them."""
    replaced: list[Replaced] = []
    try:
        for temporary, target in targets.items():
            if os.path.exists(target):
                shutil.copymode(target, temporary)
            for number, suffix in enumerate(("", *SIDECARS)):
                _replace(temporary, temporary + suffix, target + suffix, f"old{number}", replaced)
    except BaseException as error:
        for path, old in reversed(replaced):
            os.replace(old, path) if old else os.unlink(path)
        if isinstance(error, OSError):
            raise write_error(error.filename2 or error.filename or "", _refusal(error)) from error
        raise


def _replace(temporary: str, new: str, target: str, old_name: str, replaced: list[Replaced]) -> None:
    """Put `new`, where there is such a file, in the place of `target`, where there is one; remember how to undo it."""
    if not os.path.lexists(target):
        if os.path.exists(new):
            os.replace(new, target)
            replaced.append((target, ""))
        return
    old = os.path.join(os.path.dirname(temporary), old_name)
    linked = _second_name(target, old)
    if os.path.exists(new):
        os.replace(new, target)
    else:
        os.unlink(target)
    if linked:
        replaced.append((target, old))


def _second_name(path: str, name: str) -> bool:
    """Give a file a second name; False where the file system has no such thing (FAT, some networks)."""
    try:
        os.link(path, name)
    except OSError:
        return False
    return True


def _refusal(error: OSError) -> str:
    return f"'{error.filename2 or error.filename}' can't be replaced ({error.strerror}); is it open elsewhere?"
