# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of an alignment: one HTML file that needs nothing else."""

from __future__ import annotations

import base64
import dataclasses
import re
import shlex
from html import escape
from typing import Any

from ..errors import SettingsError
from ..geometry.transforms import transform_from_dict
from ..progress import Progress
from ..registration.opening import files_read, open_pair
from ..registration.pair import ImagePair
from ..resources import limited
from ..settings import AlignmentSettings
from ..settings.plain import plain
from ..writing.output import new_file
from ..writing.text_files import write_text
from .report_figures import Figure, figures, read_images
from .solution import read_solution
from .solution_shape import WHOLE

ABSOLUTE = re.compile(r"([A-Za-z]:)?[/\\]")
PATHS = ("mask", "initial_points", "temp_dir")  # settings that name one
WORDS = {
    "good": "Good: the images agree all over their overlap.",
    "doubtful": "Doubtful: look at the figures before you rely on it.",
    "failed": "Failed: the images agree no more than unrelated ones would.",
}
STYLE = """
:root { color-scheme: light dark; --line: #8886; --good: #1a7f37; --doubtful: #9a6700; --failed: #b3261e; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 68rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
.verdict { color: #fff; border-radius: .4rem; padding: .6rem .9rem; }
.verdict strong { display: block; }
.good { background: var(--good); } .doubtful { background: var(--doubtful); } .failed { background: var(--failed); }
.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .6rem; margin: 1rem 0; }
.numbers div { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .7rem; }
.numbers b { display: block; font-size: 1.15rem; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .2rem 1rem .2rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
figure { margin: 1rem 0; } figure img { max-width: 100%; height: auto; }
figcaption { max-width: 45rem; }
pre { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; padding: .7rem; }
"""


def write_report(
    solution: str, output_html: str, *, repeat: str | None = None, progress: Progress | None = None
) -> dict[str, Any]:
    """Write the report of a solution, from the rasters it was found with.

    Parameters
    ----------
    solution : path of a solution file (JSON).
    output_html : the file to write; it refers to no other.
    repeat : a line that repeats the alignment, shown beside those of the command line and of Python.

    Returns
    -------
    `report_path`.

    Raises
    ------
    InputError : the solution or a raster can't be read.
    OutputError : the report can't be written; an existing one is as it was.
    SettingsError : the library that draws the figures is missing.
    """
    progress, values = progress or Progress(), read_solution(solution, WHOLE)
    settings = AlignmentSettings.from_mapping(values["settings"])
    moving, fixed = (values["inputs"][role]["path"] for role in ("moving", "fixed"))
    read = {**files_read(moving, fixed, settings), "solution": [solution]}
    with (
        limited(settings),
        new_file("report", output_html, read) as temporary,
        open_pair(moving, fixed, settings, progress.stage(0.0, 0.2)) as pair,
    ):
        progress.report(0.2, "Drawing the report")
        write_report_of(pair, values, settings, temporary, repeat)
    progress.done()
    return {"report_path": output_html}


def write_report_of(
    pair: ImagePair, values: dict[str, Any], settings: AlignmentSettings, path: str, repeat: str | None
) -> None:
    """Write the report of a solution's values to a temporary file's path. Raises OutputError and SettingsError."""
    try:
        drawn = figures(read_images(pair, transform_from_dict(values["transform"])), values)
    except ImportError as error:
        raise SettingsError(
            f"A report needs matplotlib, which the engine's Python lacks ({error}). Install the engine again."
        ) from error
    write_text(path, report_html(values, settings, drawn, repeat))


def report_html(values: dict[str, Any], settings: AlignmentSettings, drawn: list[Figure], repeat: str | None) -> str:
    """The page. Files are called by their names alone: a report is passed on, and where they lie here is nobody's."""
    grade = values["verdict"]
    moving, fixed = (values["inputs"][role]["path"] for role in ("moving", "fixed"))
    title = f"{_base(moving)} on {_base(fixed)}"
    here = repeat and _without_folders(repeat)
    lines = [line for line in (here, _shell_line(values, settings), _python_line(values, settings)) if line]
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>Alignment of {escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>",
            f"<h1>{escape(title)}</h1>",
            f'<p class="verdict {grade}"><strong>{WORDS[grade]}</strong>{escape(values["verdict_reason"])}</p>',
            _numbers(values),
            *map(_figure, drawn),
            "<h2>Rasters</h2>",
            _rasters(values["inputs"]),
            "<h2>Settings</h2>",
            _table(["setting", "value"], _changed(settings)),
            "<h2>Versions</h2>",
            _table(["", ""], [*values["versions"].items(), ("solved", values["created"])]),
            "<h2>To repeat it</h2>",
            *(f"<pre>{escape(line)}</pre>" for line in lines),
            "</body>\n</html>\n",
        ]
    )


def _numbers(values: dict[str, Any]) -> str:
    residuals = values["residuals"]
    scale, unit = values["scale"], values["map_unit"]
    cells = [
        ("Shift east, north", f"{values['shift_x']:.4g}, {values['shift_y']:.4g}", f"{unit}, fixed to moving"),
        ("Shift", f"{values['shift_pixels']:.3f}", "fixed pixels"),
        ("Rotation", f"{values['rotation_degrees']:.4f}°", "counterclockwise"),
        ("Scale", f"{scale:.6f}" if isinstance(scale, float) else str(scale), f"model {values['model']}"),
        *(
            (name, f"{found[key]:.3f}", f"fixed pixels; {found['map_units'][key]:.4g} {unit}")
            for name, found, key in (
                ("RMSE before", residuals["before"], "rmse"),
                ("Expected error (RMSE)", residuals["after"], "rmse"),
                ("90 % within (CE90)", residuals["after"], "ce90"),
                ("RMS of all clear windows", residuals["scatter"], "rmse"),
            )
            if found
        ),
        ("Valid in both", f"{values['valid_fraction']:.1%}", "of the registration domain"),
    ]
    boxes = (
        f"<div>{escape(name)}<b>{escape(value)}</b><small>{escape(unit)}</small></div>" for name, value, unit in cells
    )
    return f'<div class="numbers">{"".join(boxes)}</div>'


def _figure(figure: Figure) -> str:
    data = base64.b64encode(figure.png).decode("ascii")
    return (
        f'<h2>{escape(figure.title)}</h2><figure><img alt="{escape(figure.title)}" src="data:image/png;base64,{data}">'
        f"<figcaption>{escape(figure.caption)}</figcaption></figure>"
    )


def _rasters(inputs: dict[str, Any]) -> str:
    rows = [
        (role, _base(it["path"]), str(it["band"]), f"{it['width']} x {it['height']} x {it['bands']}", it["mask_source"])
        for role, it in inputs.items()
    ]
    return _table(["", "file", "band", "size", "valid pixels by"], rows)


def _table(head: list[str], rows: Any) -> str:
    cells = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    top = "".join(f"<th>{escape(name)}</th>" for name in head)
    return f'<div class="scroll"><table><thead><tr>{top}</tr></thead><tbody>{cells}</tbody></table></div>'


def _changed(settings: AlignmentSettings) -> list[tuple[str, Any]]:
    """Names and values of the settings that are not the defaults."""
    names = [f.name for f in dataclasses.fields(settings) if getattr(settings, f.name) != f.default]
    values = {name: getattr(settings, name) for name in names}
    return [(name, _base(value) if name in PATHS else value) for name, value in values.items()]


def _without_folders(line: str) -> str:
    """A command line with the files' names alone."""
    parts = (word.partition("=") for word in shlex.split(line))
    return shlex.join(name + sign + (_base(value) if ABSOLUTE.match(value) else value) for name, sign, value in parts)


def _shell_line(values: dict[str, Any], settings: AlignmentSettings) -> str:
    parts = ["python", "-m", "core", "align"]
    for role in ("moving", "fixed"):
        parts += _option(f"{role}_image", _base(values["inputs"][role]["path"]))
    for name, value in _changed(settings):
        if isinstance(value, bool):
            parts += _option(name if value else f"no_{name}")
        elif name == "creation_options":
            parts += [word for given in value for word in ("--co", given)]
        else:
            parts += _option(name, ",".join(map(_digits, value)) if isinstance(value, tuple) else _digits(value))
    return " ".join(shlex.quote(part) for part in [*parts, "--output-image", "aligned.tif"])


def _option(name: str, *values: str) -> list[str]:
    """An option as the shell's words; a value that looks like an option is tied to it."""
    option = "--" + name.replace("_", "-")
    return [f"{option}={values[0]}"] if values and values[0].startswith("-") else [option, *values]


def _digits(value: Any) -> str:
    """A value as text: numbers with all their digits, but none after the point where they are whole."""
    return str(value).removesuffix(".0") if isinstance(value, float) else str(value)


def _python_line(values: dict[str, Any], settings: AlignmentSettings) -> str:
    paths = [repr(_base(values["inputs"][role]["path"])) for role in ("moving", "fixed")]
    given = [f"{name}={plain(value)!r}" for name, value in _changed(settings)]
    return f"core.align_image_pair({', '.join([*paths, repr('aligned.tif'), *given])})"


def _base(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]
