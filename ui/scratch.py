# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that live as long as the dock."""

from __future__ import annotations

import itertools
import os
import tempfile


class Scratch:
    """A temporary folder in which every name is new: a layer may still show the file of the one before."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="coregix-dock-")
        self._serial = itertools.count(1)

    @property
    def folder(self) -> str:
        return self._folder.name

    def new(self, stem: str, suffix: str = "") -> str:
        """A path that nothing has yet."""
        return os.path.join(self.folder, f"{stem}{next(self._serial)}{suffix}")

    def remove(self) -> None:
        """The folder and all that is in it."""
        self._folder.cleanup()
