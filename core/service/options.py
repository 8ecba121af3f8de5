# SPDX-License-Identifier: GPL-2.0-or-later
"""The options of the command line's subcommands; those of `align` are the fields of AlignmentSettings."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Callable
from typing import Any

from ..settings import AlignmentSettings, ApplySettings, EdgeTrimSettings, ShiftSettings
from ..settings.fields import AUTO, BAND


def band(text: str) -> int | str:
    """A band's number, or AUTO. Raises ValueError, from which argparse tells what is wrong of a 'band'."""
    return text if text == AUTO else int(text)


def number(text: str) -> float:
    """A number, whole ones beyond what a float holds with all their digits. Raises ValueError: see `band`."""
    value = float(text)
    return int(text) if abs(value) >= FLOATS_ARE_EXACT and text.strip().lstrip("+-").isdigit() else value


TYPES: dict[str, Callable[[str], Any]] = {"int": int, BAND: band, "float": number, "str": str, "tuple[float, ...]": str}
METAVARS = {BAND: "INT|auto", "tuple[float, ...]": "NUMBERS"}
FLOATS_ARE_EXACT = 2**53
SHORT_NAMES = {"creation_options": "co"}


def _align_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output-image", required=True, metavar="FILE", help="GeoTIFF to write.")
    _add_solution_files(parser)
    _solve_options(parser)


def _estimate_options(parser: argparse.ArgumentParser) -> None:
    _add_solution_files(parser)
    _solve_options(parser)


def _registration_images_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--output-folder", required=True, metavar="FOLDER", help="Folder to write the images to.")
    parser.add_argument(
        "--resolution",
        type=number,
        metavar="FLOAT",
        help="Pixel size, in units of the moving raster's CRS. By default the solve's.",
    )
    _solve_options(parser)


def _apply_to_raster_options(parser: argparse.ArgumentParser) -> None:
    _add_solution(parser)
    parser.add_argument("--input-image", required=True, metavar="FILE", help="Raster to move.")
    parser.add_argument("--output-image", required=True, metavar="FILE", help="Raster to write.")
    for field in dataclasses.fields(ApplySettings):
        _add_setting(parser, field, "--" + field.name.replace("_", "-"))


def _apply_to_rasters_options(parser: argparse.ArgumentParser) -> None:
    _add_solution(parser)
    parser.add_argument("--input-images", required=True, nargs="+", metavar="FILE", help="Rasters to move.")
    parser.add_argument("--output-folder", required=True, metavar="FOLDER", help="Folder for NAME_moved.tif of each.")
    for field in dataclasses.fields(ApplySettings):
        _add_setting(parser, field, "--" + field.name.replace("_", "-"))


def _shift_raster_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--input-images", required=True, nargs="+", metavar="FILE", help="Rasters to move.")
    parser.add_argument("--output-folder", required=True, metavar="FOLDER", help="Folder for NAME_shifted.tif of each.")
    own = {field.name for field in dataclasses.fields(ApplySettings)}
    fields = [field for field in dataclasses.fields(ShiftSettings) if field.name != "output_on_moving_grid"]
    for field in sorted(fields, key=lambda field: field.name in own):
        _add_setting(parser, field, "--" + field.name.replace("_", "-"))


def _apply_to_vector_options(parser: argparse.ArgumentParser) -> None:
    _add_solution(parser)
    parser.add_argument("--input-vector", required=True, metavar="FILE", help="GeoJSON to move.")
    parser.add_argument("--output-vector", required=True, metavar="FILE", help="GeoJSON to write.")


def _report_options(parser: argparse.ArgumentParser) -> None:
    _add_solution(parser)
    parser.add_argument("--output-html", required=True, metavar="FILE", help="HTML file to write.")
    _add_imprint(parser)


def _add_solution(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--solution", required=True, metavar="FILE", help="JSON file that an alignment wrote.")


def _add_solution_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--solution", metavar="FILE", help="JSON file to write the solution to.")
    parser.add_argument(
        "--points", metavar="FILE", help="File to write the tie points to, for QGIS's georeferencer (.points)."
    )
    parser.add_argument("--report", metavar="FILE", help="HTML file to write a report to.")
    _add_imprint(parser)


def _add_imprint(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--author", metavar="NAME", help="Who stands for the report, told on its first page.")
    parser.add_argument("--organisation", metavar="NAME", help="The author's organisation, told there too.")


def _align_stack_options(parser: argparse.ArgumentParser) -> None:
    moving = parser.add_mutually_exclusive_group(required=True)
    moving.add_argument(
        "--pairs",
        metavar="CSV",
        help="Table of pairs with the columns moving, fixed, output and, if wanted, moving_band and fixed_band "
        "(from 1 on). Paths are relative to the table's folder.",
    )
    moving.add_argument("--moving-images", nargs="+", metavar="FILE", help="Rasters to be aligned.")
    moving.add_argument("--moving-folder", metavar="FOLDER", help="Folder of rasters to be aligned.")
    parser.add_argument("--pattern", metavar="PATTERN", help="Names to take of the folder. Default: *.tif.")
    parser.add_argument("--fixed-image", metavar="FILE", help="Raster to align them to, unless there is a table.")
    parser.add_argument(
        "--output-folder", metavar="FOLDER", help="Folder for NAME_aligned.tif of each, unless there is a table."
    )
    parser.add_argument("--table", metavar="CSV", help="Table to write: verdict, shift, RMSE and time of each pair.")
    parser.add_argument("--footprints", metavar="FILE", help="The same as polygons (GeoJSON).")
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="Dask scheduler whose workers do the work, as in tcp://host:8786. By default this machine's cores do.",
    )
    parser.add_argument(
        "--keep-going",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="Do the other pairs where one fails; the exit code is 1 then. Default: on.",
    )
    _setting_options(parser)


def _solve_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--moving-image", required=True, metavar="FILE", help="Raster to be aligned.")
    parser.add_argument("--fixed-image", required=True, metavar="FILE", help="Raster to align it to.")
    _setting_options(parser)


def _setting_options(parser: argparse.ArgumentParser) -> None:
    own = {field.name for field in dataclasses.fields(EdgeTrimSettings)}
    fields = dataclasses.fields(AlignmentSettings)
    for field in sorted(fields, key=lambda field: field.name in own):
        _add_setting(parser, field, "--" + field.name.replace("_", "-"))


def _trim_edges_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--input-image", required=True, metavar="FILE", help="Raster to trim.")
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--output-image", metavar="FILE", help="GeoTIFF to write.")
    where.add_argument("--in-place", action="store_true", default=None, help="Replace the input raster.")
    for field in dataclasses.fields(EdgeTrimSettings):
        name = field.name.replace("edge_trim_depth", "edge_depth").replace("edge_trim_", "")
        _add_setting(parser, field, "--" + name.replace("_", "-"))
    parser.add_argument(
        "--nodata",
        type=number,
        metavar="FLOAT",
        help="Value that marks invalid pixels and is written to trimmed ones. By default the raster's own.",
    )


def _add_setting(parser: argparse.ArgumentParser, field: dataclasses.Field[Any], option: str) -> None:
    """An option for a setting, None when it was not given: defaults are the settings' business."""
    text = field.metadata["help"].replace("%", "%%")
    kind = str(field.type).replace(" | None", "")
    if kind == "tuple[str, ...]":
        short = "--" + SHORT_NAMES[field.name]
        text = text.replace(
            "separated by |, as in COMPRESS=ZSTD|BLOCKXSIZE=256", "as in COMPRESS=ZSTD; may be repeated"
        )
        parser.add_argument(option, short, action="append", metavar="NAME=VALUE", help=text)
        return
    if kind == "bool":
        text += f" Default: {'on' if field.default else 'off'}."
        parser.add_argument(option, action=argparse.BooleanOptionalAction, default=None, help=text)
        return
    if field.default is not None:
        text += f" Default: {field.default}."
    parser.add_argument(
        option,
        type=TYPES[kind],
        choices=field.metadata.get("choices"),
        metavar=None if "choices" in field.metadata else METAVARS.get(kind, kind.upper()),
        help=text,
    )


# Name: what it does, and what adds its options.
SUBCOMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "align": ("Align one raster (moving) to another (fixed).", _align_options),
    "align-stack": (
        "Align many rasters, each on its own; one that fails does not stop the others, but the exit code is 1.",
        _align_stack_options,
    ),
    "estimate": (
        "Find the transform between two rasters and judge it, without writing a raster; a failed verdict is no error.",
        _estimate_options,
    ),
    "registration-images": (
        "Write the edge proxies and masks that an alignment would see.",
        _registration_images_options,
    ),
    "apply-to-raster": (
        "Write another raster of the same acquisition where a solution puts it.",
        _apply_to_raster_options,
    ),
    "apply-to-rasters": (
        "Write many rasters of the same acquisition where a solution puts them.",
        _apply_to_rasters_options,
    ),
    "apply-to-vector": (
        "Move features (GeoJSON) that were digitised on the unaligned raster along with it.",
        _apply_to_vector_options,
    ),
    "assess": ("Measure how well two rasters line up as they are, without moving either.", _solve_options),
    "report": ("Write the report of a solution: one HTML file with numbers and figures.", _report_options),
    "shift-raster": (
        "Move rasters by numbers that are known: shift, rotation and scale, without matching.",
        _shift_raster_options,
    ),
    "trim-edges": ("Turn pixels along invalid ones into nodata.", _trim_edges_options),
}
