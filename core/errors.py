# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors of the engine. Each message says what failed, the measured value, and which setting to turn."""

from __future__ import annotations

LONGEST_QUOTE = 200
LONGEST_MESSAGE = 1500  # letters, of which paths may take many


def quoted(value: object) -> str:
    """What somebody gave, as a message quotes it: of a long text the beginning."""
    text = str(value)
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE] + "…"


class CoregixError(Exception):
    """Root of every error that the engine raises on purpose.

    A message says at its beginning what failed and at its end what to do; what a damaged file puts between is cut.
    """

    def __init__(self, message: object = ""):
        text = str(message)
        if len(text) > LONGEST_MESSAGE:
            text = f"{text[: LONGEST_MESSAGE // 2]} … {text[-LONGEST_MESSAGE // 2 :]}"
        super().__init__(text)


class SettingsError(CoregixError):
    """A setting has a value that can't be used."""


class InputError(CoregixError):
    """An input raster can't be used: unreadable, no CRS, no valid pixel, wrong band."""


class OverlapError(CoregixError):
    """The two rasters share too little valid ground."""


class RegistrationError(CoregixError):
    """The images were read, but no transform between them could be found that deserves belief."""


class OutputError(CoregixError):
    """The output can't be written."""


class Cancelled(CoregixError):
    """The caller asked to stop; nothing was written."""
