# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds whatever is given to the engine: an answer or a message, nothing left, nothing of the input touched."""

from __future__ import annotations

import faulthandler
import json
import os
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

from core.errors import CoregixError
from core.geometry.grid import Grid
from core.geometry.transforms import Transform
from core.service.stdio import to_json

PATIENCE = 120  # seconds, after which a case hangs and all ends with where it does
LONGEST_MESSAGE = 2000  # letters, paths and all, that a user reads
OPEN_FILES = Path("/proc/self/fd")  # where the system tells of them
Contents = dict[str, bytes]


def contents(folder: Path) -> Contents:
    """Every file under a folder, folders by a name that ends in /."""
    return {
        str(path.relative_to(folder)) + ("/" if path.is_dir() else ""): b"" if path.is_dir() else path.read_bytes()
        for path in folder.rglob("*")
    }


@contextmanager
def ending_in_time() -> Iterator[None]:
    """End the process, with where it stands, where the block takes longer than PATIENCE."""
    faulthandler.dump_traceback_later(PATIENCE, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def answer_or_message(folder: Path, outputs: list[str], work: Callable[[], dict[str, Any]]) -> dict[str, Any] | None:
    """What the work answers, None where it gives a message; anything else is a failure of the engine.

    folder : holds the inputs, alone. outputs : the files in it that an answer leaves.
    """
    before, threads = contents(folder), threading.active_count()
    with tempfile.TemporaryDirectory() as temporary, ending_in_time(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tempfile.tempdir = temporary
        try:
            answer = work()
        except CoregixError as error:
            check_message(str(error))
            answer = None
        finally:
            tempfile.tempdir = None
        assert not contents(Path(temporary)), "left in the temporary folder"
    if answer is not None:
        json.loads(to_json(answer))
    check_folder(folder, before, outputs if answer is not None else [])
    assert not left_open(folder), "a file was left open"
    assert threading.active_count() <= threads, "a thread was left"
    return answer


def check_message(message: str) -> None:
    """It is one that a user reads."""
    assert message.strip(), "an empty message"
    assert len(message) <= LONGEST_MESSAGE, f"a message of {len(message)} letters"
    assert "Traceback" not in message and "should not have happened" not in message, "a message of a fault"


def check_folder(folder: Path, before: Contents, outputs: list[str]) -> None:
    """It holds what it held before, as it was, and the outputs."""
    after = contents(folder)
    assert {name: after.get(name) for name in before} == before, "an input was changed"
    made = sorted(after.keys() - before.keys())
    # an .aux.xml may lie beside an output; else it is what was asked for, or nothing
    made = [name for name in made if name.removesuffix(".aux.xml") == name or name.removesuffix(".aux.xml") not in made]
    assert made == sorted(outputs), f"left: {made}"


def left_open(folder: Path) -> list[str]:
    """Files of the folder that this process has open, where the system tells."""
    found = []
    for entry in OPEN_FILES.iterdir() if OPEN_FILES.is_dir() else ():
        try:
            found.append(os.readlink(entry))
        except OSError:  # that of the listing itself
            continue
    return [path for path in found if Path(path).is_relative_to(folder)]


def check_raster(path: Path, like: str | None = None) -> None:
    """The raster can be read to its last pixel, and lies somewhere: on the pixels of another one, where that is known.

    like : a raster of the same grid.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(path) as dataset:
            assert dataset.crs and dataset.transform.determinant, "it lies nowhere"
            dataset.read()
            assert any(dataset.read_masks(band).any() for band in dataset.indexes), "no valid pixel"
            if like is None:
                return
            with rasterio.open(like) as other:
                assert dataset.shape == other.shape, f"{dataset.shape} in place of {other.shape} pixels"
                assert dataset.crs == other.crs, f"{dataset.crs} in place of {other.crs}"
                ends = ((0, 0), (other.width, 0), (0, other.height))
                apart = [np.subtract(dataset.transform * end, other.transform * end) for end in ends]
                assert np.hypot(*np.transpose(apart)).max() < 1e-3 * pixel_size(other.transform), "another grid"


def pixel_size(transform: Affine) -> float:
    """The longer side of a pixel."""
    return max(np.hypot(transform.a, transform.d), np.hypot(transform.b, transform.e))


def pixels_off(found: Transform, grid: Grid, shift: tuple[int, int]) -> float:
    """By how many pixels a transform misses a known shift, at most, in the middle half of a grid.

    shift : columns and rows by which the moving raster shows what lies further on in its grid, the fixed one's too.
    """
    size = np.array([grid.width, grid.height])
    places = np.array([[0.5, 0.5], [0.3, 0.3], [0.7, 0.3], [0.3, 0.7], [0.7, 0.7]]) * size
    moved = found(np.array([grid.transform * tuple(place) for place in places]))
    seen = np.array([~grid.transform * tuple(position) for position in moved])
    return float(np.hypot(*(seen - (places - np.array(shift))).T).max())
