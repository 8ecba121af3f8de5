# SPDX-License-Identifier: GPL-2.0-or-later
"""The pairs of a stack: from a table, or from many moving rasters and one fixed raster."""

from __future__ import annotations

import csv
import glob
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..errors import InputError, SettingsError, quoted
from ..images.source_files import files_named
from ..writing.file_check import Output, check_apart, identity, named_outputs

PATTERN = "*.tif"
ENDING = "_aligned"
COLUMNS = ("moving", "fixed", "output")
BAND = re.compile("0*[1-9][0-9]{0,5}")
BANDS = ("moving_band", "fixed_band")


@dataclass(frozen=True)
class StackPair:
    """One alignment of a stack; bands are 1-based, None where the settings choose."""

    moving: str
    fixed: str
    output: str
    moving_band: int | None = None
    fixed_band: int | None = None

    @property
    def band_settings(self) -> dict[str, int]:
        """The bands as fields of `AlignmentSettings`."""
        bands = {"moving_band_index": self.moving_band, "fixed_band_index": self.fixed_band}
        return {name: band - 1 for name, band in bands.items() if band is not None}


def pairs_of_table(path: str) -> list[StackPair]:
    """The pairs of a CSV table with the columns moving, fixed, output and, optionally, moving_band and fixed_band.

    Paths are relative to the table's folder. Raises InputError that names the line.
    """
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            missing = [name for name in COLUMNS if name not in (rows.fieldnames or ())]
            if missing:
                raise InputError(
                    f"The table '{path}' lacks the column(s) {', '.join(missing)}. Its first line must name "
                    f"{', '.join(COLUMNS)} and may name {', '.join(BANDS)}."
                )
            pairs = [_pair_of_row(row, path, rows.line_num) for row in rows]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(
            f"The table '{path}' can't be read: {getattr(error, 'strerror', None) or error}. Give a CSV file in UTF-8."
        ) from error
    if not pairs:
        raise InputError(f"The table '{path}' holds no pair.")
    return pairs


def _pair_of_row(row: dict[str, str | None], path: str, line: int) -> StackPair:
    folder = os.path.dirname(os.path.abspath(path))
    if any("\0" in (row[name] or "") for name in COLUMNS):
        raise InputError(f"Line {line} of the table '{path}' holds a NUL. Save it as text in UTF-8.")
    empty = [name for name in COLUMNS if not (row[name] or "").strip()]
    if empty:
        raise InputError(f"Line {line} of the table '{path}' has no {' and no '.join(empty)}.")
    moving, fixed, output = (_absolute((row[name] or "").strip(), folder) for name in COLUMNS)
    bands = []
    for name in BANDS:
        text = (row.get(name) or "").strip()
        if text and not BAND.fullmatch(text):
            raise InputError(
                f"Line {line} of the table '{path}' has {name} '{quoted(text)}', but bands are numbers from 1 on."
            )
        bands.append(int(text) if text else None)
    return StackPair(moving, fixed, output, *bands)


def pairs_on(fixed: str, moving: Sequence[str], output_folder: str, format: str) -> list[StackPair]:
    """Each moving raster with the fixed one; the outputs go to a folder under the moving rasters' names."""
    here = os.getcwd()
    outputs = named_outputs(moving, output_folder, ENDING, format)
    return [StackPair(_absolute(path, here), _absolute(fixed, here), output) for path, output in zip(moving, outputs)]


def rasters_in(folder: str, pattern: str, fixed: str, output_folder: str, format: str) -> list[str]:
    """The files of a folder that match a pattern (`*.tif`, `2023/*_B04.jp2`), sorted.

    Without the fixed raster, and without what an earlier run wrote of the others into the same folder.

    Raises InputError where there is none.
    """
    if not os.path.isdir(folder):
        raise InputError(f"The folder '{folder}' of moving rasters does not exist.")
    found = sorted(glob.glob(os.path.join(glob.escape(folder), pattern)))
    others = {identity(path) for path in (fixed, *named_outputs(found, output_folder, ENDING, format))}
    found = [path for path in found if identity(path) not in others]
    if not found:
        raise InputError(f"No file in '{folder}' matches '{pattern}'. Choose another folder or pattern.")
    return found


def check_pairs(pairs: Sequence[StackPair], results: Sequence[Output], read: Mapping[str, Sequence[str]]) -> None:
    """Refuse outputs and solutions that would replace each other, or a file that is read: see `check_apart`.

    results, read : what else is written, and what else is read.
    """
    rasters = dict.fromkeys(path for pair in pairs for path in (pair.moving, pair.fixed))
    written = (
        named
        for pair in pairs
        for named in (("output", pair.output), (f"solution of '{pair.output}'", solution_path(pair.output)))
    )
    check_apart(
        [*results, *written], {**read, **{f"input raster '{path}'": [path, *files_named(path)] for path in rasters}}
    )


def solution_path(output_image: str) -> str:
    """Where the solution of an output is kept."""
    return os.path.splitext(output_image)[0] + ".solution.json"


def check_one_source(pairs: str | None, moving_folder: str | None, moving_images: Sequence[str] | None) -> None:
    """Raise SettingsError unless exactly one way of naming the moving rasters is chosen."""
    if sum(map(bool, (pairs, moving_folder, moving_images))) != 1:
        raise SettingsError("Name the moving rasters in one way: a table of pairs, a folder, or a list.")


def _absolute(path: str, folder: str) -> str:
    """The path of a file in a folder, absolute; names that GDAL reads by other means (`NETCDF:`) as given."""
    joined = os.path.join(folder, path)
    return path if ":" in os.path.splitdrive(path)[1] and not os.path.exists(joined) else os.path.abspath(joined)
