# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds whatever is given to the engine: an answer or a message, nothing left, nothing of the input touched."""

from __future__ import annotations

import faulthandler
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import rasterio

from core.errors import CoregixError

PATIENCE = 120  # seconds, after which a case hangs and all ends with where it does
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
    before = contents(folder)
    with tempfile.TemporaryDirectory() as temporary, ending_in_time(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tempfile.tempdir = temporary
        try:
            answer = work()
        except CoregixError as error:
            assert str(error).strip(), "an empty message"
            answer = None
        finally:
            tempfile.tempdir = None
        assert not contents(Path(temporary)), "left in the temporary folder"
    after = contents(folder)
    assert {name: after.get(name) for name in before} == before, "an input was changed"
    made = sorted(after.keys() - before.keys())
    # an .aux.xml may lie beside an output; else it is what was asked for, or nothing
    made = [name for name in made if name.removesuffix(".aux.xml") == name or name.removesuffix(".aux.xml") not in made]
    assert made == (sorted(outputs) if answer is not None else []), f"left: {made}"
    return answer


def check_raster(path: Path) -> None:
    """The raster can be read to its last pixel, and lies somewhere."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with rasterio.open(path) as dataset:
            assert dataset.crs and dataset.transform.determinant
            dataset.read()
            assert any(dataset.read_masks(band).any() for band in dataset.indexes), "no valid pixel"
