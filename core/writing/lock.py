# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder that one process at a time may use."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PRIVATE_FOLDER, PRIVATE_FILE = 0o700, 0o600


@contextlib.contextmanager
def locked(folder: str, name: str) -> Iterator[bool]:
    """Whether the folder is this process's alone until the block ends; it is made where it is missing, and removed.

    The lock is the operating system's on a file in the folder: it ends with the process, however that ends.

    Raises
    ------
    OSError : the folder can't be made.
    """
    path = os.path.join(folder, name)
    handle = _opened(folder, path)
    while (free := _lock(handle)) and not _is_at(handle, path):  # its last user removed it a moment ago
        os.close(handle)
        handle = _opened(folder, path)
    try:
        yield free
    finally:
        if free:
            with contextlib.suppress(OSError):
                os.unlink(path)
        os.close(handle)
        if free:
            with contextlib.suppress(OSError):  # Windows removes no open file; or the next one is there already
                os.unlink(path)
            with contextlib.suppress(OSError):
                os.rmdir(folder)


def _opened(folder: str, path: str) -> int:
    while True:
        with contextlib.suppress(FileExistsError):
            os.mkdir(folder, PRIVATE_FOLDER)
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        except FileNotFoundError:  # removed between the two
            if not os.path.isdir(os.path.dirname(folder)):
                raise


def _lock(handle: int) -> bool:
    """Whether the file is this process's now. So it is where the file system knows no locks."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


def _is_at(handle: int, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path))
    except OSError:
        return False
