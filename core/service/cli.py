# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's command line; the result is JSON on stdout."""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
import time
from collections.abc import Iterator

from .. import __version__
from ..errors import Cancelled, CoregixError
from ..guard import guard_gdal
from ..progress import Progress
from .commands import ENGINE, function_of
from .failure import message_of
from .options import SUBCOMMANDS
from .stdio import Interruption, interruptible, open_missing_streams, take_stdout, to_json

PROGRESS_SECONDS = 0.1
LONG_LISTS = ("tie_points", "rows")  # left to the files that are written
CLEAR_LINE = "\r\x1b[K"


def main(arguments: list[str] | None = None) -> int:
    """Run a command line, the process's own by default.

    Returns
    -------
    0, also where the work is done and its summary could not be printed; 1 after an error, told on stderr, or where a
    pair of a stack failed; 128 plus a signal's number after that signal. A wrong usage exits with 2.
    """
    open_missing_streams()
    guard_gdal()
    sys.unraisablehook = _pass_over
    options = vars(_parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments)))
    command = options.pop("command")
    if command == "serve":
        from .server import serve

        return serve()
    given = {name: value for name, value in options.items() if value is not None}
    _log_to_stderr(logging.INFO if given.get("log_to_console") else logging.WARNING)
    stdout = take_stdout()
    with interruptible() as interruption:
        try:
            with _progress(interruption) as progress:
                result = function_of(command.replace("-", "_"))(**given, progress=progress)
        except (Cancelled, KeyboardInterrupt) as error:
            sys.stderr.write(f"{str(error) or 'Cancelled: nothing was written.'}\n")
            return interruption.exit_code
        except CoregixError as error:
            sys.stderr.write(f"error: {error}\n")
            return 1
        except Exception as error:
            sys.stderr.write(f"error: {message_of(error)}\n")
            return 1
    summary = {name: value for name, value in result.items() if name not in LONG_LISTS}
    try:
        with stdout:
            stdout.write(to_json(summary, indent=2) + "\n")
    except OSError as error:  # whoever was to read it has gone, or the disk is full
        sys.stderr.write(f"The work is done, but its summary could not be printed: {error.strerror}.\n")
    if result.get("failed"):
        sys.stderr.write(f"{result['failed']} of {result['pairs']} pairs failed; the others are done.\n")
        return 1
    return 0


def _pass_over(unraisable: object) -> None:
    """What libraries can't raise (rasterio, of a message of GDAL's that is no UTF-8) is nothing for a user."""


def _joined(arguments: list[str]) -> list[str]:
    """Arguments with '--option', '-1e5' as '--option=-1e5': argparse takes such a number for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1].startswith("--") and "=" not in joined[-1] and _is_negative(argument):
            joined[-1] += "=" + argument
        else:
            joined.append(argument)
    return joined


def _is_negative(text: str) -> bool:
    """Whether the text is a negative number, or several numbers of which the first is."""
    try:
        [float(part) for part in text.split(",")]
    except ValueError:
        return False
    return text.startswith("-")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m core", description="Coregix's engine: aligns one raster to another.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (summary, add_options) in SUBCOMMANDS.items():
        description = f"{summary} Prints a JSON summary."
        add_options(commands.add_parser(name, help=summary, description=description, allow_abbrev=False))
    commands.add_parser("serve", help="Serve requests: JSON lines on stdin, answers as JSON lines on stdout.")
    return parser


def _log_to_stderr(level: int) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger(ENGINE)
    logger.addHandler(handler)
    logger.setLevel(level)
    logger.propagate = False


@contextlib.contextmanager
def _progress(interruption: Interruption) -> Iterator[Progress]:
    """Progress that a signal stops; on a terminal, a line on stderr shows it as long as the work goes on."""

    def cancelled() -> bool:
        return interruption.signal is not None

    if not sys.stderr.isatty():
        yield Progress(cancelled=cancelled)
        return
    shown, stage = 0.0, ""

    def show(fraction: float, message: str) -> None:
        nonlocal shown, stage
        if time.monotonic() - shown >= PROGRESS_SECONDS or message != stage:
            shown, stage = time.monotonic(), message
            sys.stderr.write(f"{CLEAR_LINE}{fraction:4.0%} {message}")
            sys.stderr.flush()

    try:
        yield Progress(show, cancelled)
    finally:
        sys.stderr.write(CLEAR_LINE)
