"""The engine's command line. Options of `align` are the fields of AlignmentSettings; the result is JSON on stdout."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import logging
import sys
import time
import warnings
from collections.abc import Iterator
from typing import Any

from . import __version__
from .errors import Cancelled, CoregixError
from .progress import Progress
from .settings import AlignmentSettings, ApplySettings, EdgeTrimSettings
from .stdio import Interruption, interruptible, take_stdout, to_json

PROGRESS_SECONDS = 0.1
CLEAR_LINE = "\r\x1b[K"
TYPES = {"int": int, "float": float, "str": str, "tuple[float, ...]": str}
SHORT_NAMES = {"creation_options": "co"}


def main(arguments: list[str] | None = None) -> int:
    """Run a command line, the process's own by default.

    Returns
    -------
    0; 1 after an error, told on stderr; 128 plus a signal's number after that signal. A wrong usage exits with 2.
    """
    options = vars(_parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments)))
    command = options.pop("command")
    # images in memory are resampled in pixel coordinates, of which rasterio warns
    warnings.filterwarnings("ignore", message="Dataset has no geotransform")
    if command == "serve":
        from .server import serve

        return serve()
    given = {name: value for name, value in options.items() if value is not None}
    _log_to_stderr(logging.INFO if given.get("log_to_console") else logging.WARNING)
    stdout = take_stdout()
    with interruptible() as interruption:
        try:
            with _progress(interruption) as progress:
                result = COMMANDS[command](given, progress)
        except (Cancelled, KeyboardInterrupt):
            sys.stderr.write("Cancelled: nothing was written.\n")
            return interruption.exit_code
        except CoregixError as error:
            sys.stderr.write(f"error: {error}\n")
            return 1
    stdout.write(to_json(result, indent=2) + "\n")
    stdout.close()
    return 0


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


def _align(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .align import align_image_pair

    return _without_tie_points(align_image_pair(**given, progress=progress))


def _estimate(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .estimate import estimate_alignment

    return _without_tie_points(estimate_alignment(**given, progress=progress))


def _apply_to_raster(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .apply import apply_to_raster

    return apply_to_raster(**given, progress=progress)


def _apply_to_vector(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .apply_to_vector import apply_to_vector

    return apply_to_vector(**given, progress=progress)


def _assess(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .assess import assess_alignment

    return _without_tie_points(assess_alignment(**given, progress=progress))


def _without_tie_points(summary: dict[str, Any]) -> dict[str, Any]:
    """The summary without what would fill hundreds of lines; the solution file has it."""
    return {name: value for name, value in summary.items() if name != "tie_points"}


def _trim_edges(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .edge_trim import trim_edges

    return trim_edges(**given, progress=progress)


def _report(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .report import write_report

    return write_report(**given, progress=progress)


def _registration_images(given: dict[str, Any], progress: Progress) -> dict[str, Any]:
    from .registration_images import registration_images

    return registration_images(**given, progress=progress)


COMMANDS = {
    "align": _align,
    "apply-to-raster": _apply_to_raster,
    "apply-to-vector": _apply_to_vector,
    "assess": _assess,
    "estimate": _estimate,
    "registration-images": _registration_images,
    "report": _report,
    "trim-edges": _trim_edges,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m core", description="Coregix's engine: aligns one raster to another.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_align(commands)
    _add_estimate(commands)
    _add_registration_images(commands)
    _add_apply_to_raster(commands)
    _add_apply_to_vector(commands)
    _add_assess(commands)
    _add_report(commands)
    _add_trim_edges(commands)
    commands.add_parser("serve", help="Serve requests: JSON lines on stdin, answers as JSON lines on stdout.")
    return parser


def _add_align(commands: Any) -> None:
    align = commands.add_parser(
        "align",
        help="Align one raster (moving) to another (fixed).",
        description="Align one raster (moving) to another (fixed). Prints a JSON summary.",
        allow_abbrev=False,
    )
    align.add_argument("--output-image", required=True, metavar="FILE", help="GeoTIFF to write.")
    _add_solution(align)
    _add_solve_options(align)


def _add_estimate(commands: Any) -> None:
    estimate = commands.add_parser(
        "estimate",
        help="Find the transform between two rasters and judge it, without writing a raster.",
        description="Find the transform between two rasters and judge it, without writing a raster. Prints a JSON "
        "summary; a failed verdict is no error here.",
        allow_abbrev=False,
    )
    _add_solution(estimate)
    _add_solve_options(estimate)


def _add_registration_images(commands: Any) -> None:
    images = commands.add_parser(
        "registration-images",
        help="Write the edge proxies and masks that an alignment would see.",
        description="Write the edge proxies (or intensities) and masks that an alignment would see: fixed_reg.tif, "
        "moving_reg.tif, fixed_mask.tif, moving_mask.tif. Prints a JSON summary of the pair.",
        allow_abbrev=False,
    )
    images.add_argument("--output-folder", required=True, metavar="FOLDER", help="Folder to write the images to.")
    images.add_argument(
        "--resolution",
        type=float,
        metavar="FLOAT",
        help="Pixel size, in units of the moving raster's CRS. By default the solve's.",
    )
    _add_solve_options(images)


def _add_apply_to_raster(commands: Any) -> None:
    apply = commands.add_parser(
        "apply-to-raster",
        help="Write another raster of the same acquisition where a solution puts it.",
        description="Write another raster of the moving raster's acquisition where a solution puts it. Prints a JSON "
        "summary.",
        allow_abbrev=False,
    )
    apply.add_argument("--solution", required=True, metavar="FILE", help="JSON file that an alignment wrote.")
    apply.add_argument("--input-image", required=True, metavar="FILE", help="Raster to move.")
    apply.add_argument("--output-image", required=True, metavar="FILE", help="Raster to write.")
    for field in dataclasses.fields(ApplySettings):
        _add_setting(apply, field, "--" + field.name.replace("_", "-"))


def _add_apply_to_vector(commands: Any) -> None:
    apply = commands.add_parser(
        "apply-to-vector",
        help="Move features that were digitised on the unaligned raster along with it.",
        description="Move the features of a GeoJSON file, digitised on the moving raster as it was, along with it. "
        "Prints a JSON summary.",
        allow_abbrev=False,
    )
    apply.add_argument("--solution", required=True, metavar="FILE", help="JSON file that an alignment wrote.")
    apply.add_argument("--input-vector", required=True, metavar="FILE", help="GeoJSON to move.")
    apply.add_argument("--output-vector", required=True, metavar="FILE", help="GeoJSON to write.")


def _add_assess(commands: Any) -> None:
    assess = commands.add_parser(
        "assess",
        help="Measure how well two rasters line up as they are.",
        description="Measure how well two rasters line up as they are, without moving either. Prints a JSON summary.",
        allow_abbrev=False,
    )
    _add_solve_options(assess)


def _add_report(commands: Any) -> None:
    report = commands.add_parser(
        "report",
        help="Write the report of a solution.",
        description="Write the report of a solution: one HTML file with numbers and figures.",
        allow_abbrev=False,
    )
    report.add_argument("--solution", required=True, metavar="FILE", help="JSON file that an alignment wrote.")
    report.add_argument("--output-html", required=True, metavar="FILE", help="HTML file to write.")


def _add_solution(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--solution", metavar="FILE", help="JSON file to write the solution to.")
    parser.add_argument(
        "--points", metavar="FILE", help="File to write the tie points to, for QGIS's georeferencer (.points)."
    )
    parser.add_argument("--report", metavar="FILE", help="HTML file to write a report to.")


def _add_solve_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--moving-image", required=True, metavar="FILE", help="Raster to be aligned.")
    parser.add_argument("--fixed-image", required=True, metavar="FILE", help="Raster to align it to.")
    own = {field.name for field in dataclasses.fields(EdgeTrimSettings)}
    fields = dataclasses.fields(AlignmentSettings)
    for field in sorted(fields, key=lambda field: field.name in own):
        _add_setting(parser, field, "--" + field.name.replace("_", "-"))


def _add_trim_edges(commands: Any) -> None:
    trim = commands.add_parser(
        "trim-edges",
        help="Turn pixels along invalid ones into nodata.",
        description="Turn pixels along invalid ones into nodata. Prints a JSON summary.",
        allow_abbrev=False,
    )
    trim.add_argument("--input-image", required=True, metavar="FILE", help="Raster to trim.")
    where = trim.add_mutually_exclusive_group(required=True)
    where.add_argument("--output-image", metavar="FILE", help="GeoTIFF to write.")
    where.add_argument("--in-place", action="store_true", default=None, help="Replace the input raster.")
    for field in dataclasses.fields(EdgeTrimSettings):
        name = field.name.replace("edge_trim_depth", "edge_depth").replace("edge_trim_", "")
        _add_setting(trim, field, "--" + name.replace("_", "-"))
    trim.add_argument(
        "--nodata",
        type=float,
        metavar="FLOAT",
        help="Value that marks invalid pixels and is written to trimmed ones. By default the raster's own.",
    )


def _add_setting(parser: argparse.ArgumentParser, field: dataclasses.Field, option: str) -> None:
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
        metavar=None if "choices" in field.metadata else "NUMBERS" if kind.startswith("tuple") else kind.upper(),
        help=text,
    )


def _log_to_stderr(level: int) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger = logging.getLogger(__package__)
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
