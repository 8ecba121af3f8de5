# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures time and memory of Coregix beside GDAL's own tools doing the same pixels with the answer already known.

    .venv/bin/python benchmarks/speed.py [--sizes 1000,3000,6000] [--repeats 3] [--folder FOLDER] [--only NAME,...]
                                         [--coregix PROGRAM] [--arosics PYTHON]

Makes its rasters (a scene of fields, roads and houses, no empty tile; kept in FOLDER and used again), runs every
command as a process of its own, by turns, several times, and prints a Markdown table of the medians: seconds from
start to exit, and the peak of its resident memory as `/usr/bin/time -v` tells it. Where matplotlib is installed,
writes docs/images/speed.png. Tests nothing and fails nothing.
"""

from __future__ import annotations

import argparse
import http.server
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
from functools import partial
from pathlib import Path

import rasterio
from large_pair import CORNER, STEP, raster
from measuring import ROOT, Run, measured, row, timed
from range_server import RangeHandler

GTIFF = ("-co", "TILED=YES", "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=2", "-co", "ZLEVEL=1")
BLOCKS = ("-co", "BLOCKXSIZE=512", "-co", "BLOCKYSIZE=512", "-co", "NUM_THREADS=ALL_CPUS")
PLOT = ROOT / "docs" / "images" / "speed.png"


def main() -> int:
    options = _options()
    folder = Path(options.folder or tempfile.mkdtemp(prefix="coregix-speed-"))
    folder.mkdir(parents=True, exist_ok=True)
    benchmarks = {name: function for name, function in BENCHMARKS.items() if not options.only or name in options.only}
    print(f"{_machine()}; {options.repeats} repetitions, medians\n")
    print("| work | ours | reference | ratio |\n|---|---|---|---|")
    for function in benchmarks.values():
        function(folder, options)
    if not options.folder:
        shutil.rmtree(folder)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", type=_numbers, default=(1000, 3000, 6000), help="sides in pixels")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--folder", help="keeps the rasters for the next time")
    parser.add_argument("--only", type=lambda text: text.split(","), help=", ".join(BENCHMARKS))
    parser.add_argument("--coregix", help="the program of another Coregix to compare with")
    parser.add_argument("--arosics", help="a Python that has arosics")
    return parser.parse_args()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def _machine() -> str:
    model = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.machine(),
    )
    gdal = subprocess.run(["gdalwarp", "--version"], capture_output=True, text=True).stdout.split(",")[0]
    versions = f"Python {platform.python_version()}, rasterio {rasterio.__version__} (GDAL {rasterio.__gdal_version__})"
    return f"{os.cpu_count()} cores of {model}; {versions}; reference {gdal}"


# Commands


def coregix(command: str, moving: object, fixed: object, *more: object) -> list[str]:
    pair = ["--moving-image", moving, "--moving-band-index", 1, "--fixed-image", fixed, "--fixed-band-index", 0]
    return [sys.executable, "-m", "core", command, *map(str, pair), *map(str, more)]


def warp(source: Path, target: Path, size: int) -> list[str]:
    """What the alignment writes, by gdalwarp, to which nothing is left to find out."""
    left, top = CORNER
    bounds = ["-te", left, top - STEP * size, left + STEP * size, top, "-ts", size, size]
    threads = ["-multi", "-wo", "NUM_THREADS=ALL_CPUS", "-r", "bilinear", "-overwrite", "-q"]
    return ["gdalwarp", *threads, *map(str, bounds), *GTIFF, *BLOCKS, str(source), str(target)]


# Benchmarks


def align(folder: Path, options: argparse.Namespace) -> None:
    """The whole alignment against gdalwarp, over sizes."""
    found = {}
    for size in options.sizes:
        moving, fixed = raster(folder, "moving", size), raster(folder, "fixed", size)
        ours, reference = measured(
            [
                coregix("align", moving, fixed, "--output-image", folder / "aligned.tif"),
                warp(moving, folder / "warped.tif", size),
            ],
            options.repeats,
        )
        row(f"align, {size} x {size} x 4 uint16", ours, reference, "gdalwarp")
        found[size] = ours, reference
    _plot(found)


def unchanged(folder: Path, options: argparse.Namespace) -> None:
    """Resampling 'none', and a VRT, against gdal_translate."""
    size = max(options.sizes)
    moving, fixed = raster(folder, "moving", size), raster(folder, "fixed", size)
    none = ("--resampling", "none")
    ours, vrt, reference = measured(
        [
            coregix("align", moving, fixed, *none, "--output-image", folder / "moved.tif"),
            coregix("align", moving, fixed, *none, "--format", "vrt", "--output-image", folder / "moved.vrt"),
            ["gdal_translate", "-q", *GTIFF, *BLOCKS, str(moving), str(folder / "copied.tif")],
        ],
        options.repeats,
    )
    row(f"align --resampling none, {size}", ours, reference, "gdal_translate")
    row(f"align --resampling none --format vrt, {size}", vrt, reference, "gdal_translate")


def solve(folder: Path, options: argparse.Namespace) -> None:
    """The solve alone, with and without overviews, against that of the smallest size, and a read of the bands."""
    smallest = min(options.sizes)
    for size in options.sizes:
        pairs = [
            (raster(folder, "moving", side, overviews), raster(folder, "fixed", side, overviews))
            for side, overviews in ((size, True), (size, False), (smallest, True))
        ]
        moving, fixed = pairs[1]
        with_overviews, without, small, read, read_fixed = measured(
            [
                *(coregix("estimate", *pair) for pair in pairs),
                ["gdal_translate", "-q", "-of", "MEM", "-b", "2", str(moving), "nowhere"],
                ["gdal_translate", "-q", "-of", "MEM", "-b", "1", str(fixed), "nowhere"],
            ],
            options.repeats,
        )
        row(f"estimate, {size}, with overviews", with_overviews, small, f"itself at {smallest}")
        both = Run(small.seconds + read.seconds + read_fixed.seconds, max(read.megabytes, read_fixed.megabytes))
        row(f"estimate, {size}, without overviews", without, both, f"itself at {smallest} + reading both bands")


def local(folder: Path, options: argparse.Namespace) -> None:
    """A displacement field against the global models."""
    size = max(options.sizes)
    moving, fixed = raster(folder, "moving", size), raster(folder, "fixed", size)
    bent, straight = measured(
        [
            coregix("align", moving, fixed, "--output-image", folder / "aligned.tif", *model)
            for model in (("--model", "local"), ())
        ],
        options.repeats,
    )
    row(f"align --model local, {size}", bent, straight, "auto")


def small(folder: Path, options: argparse.Namespace) -> None:
    """A small pair, where the start of a process counts, beside the peers that are named."""
    moving, fixed, output = raster(folder, "moving", 350), raster(folder, "fixed", 350), folder / "small.tif"
    ours = coregix("align", moving, fixed, "--output-image", output)
    others = {}
    if options.coregix:
        names = ["--moving-image", moving, "--fixed-image", fixed, "--output-image", output]
        others["the other Coregix"] = [options.coregix, *map(str, names)]
    if options.arosics:
        code = (
            "import sys; from arosics import COREG; "
            "COREG(sys.argv[2], sys.argv[1], path_out=sys.argv[3], fmt_out='GTiff', r_b4match=1, s_b4match=2, "
            "q=True).correct_shifts()"
        )
        others["arosics, a shift alone"] = [options.arosics, "-c", code, str(moving), str(fixed), str(output)]
    others["importing rasterio and SimpleITK"] = [sys.executable, "-c", "import SimpleITK, rasterio"]
    runs = measured([ours, *others.values()], options.repeats)
    for name, run in zip(others, runs[1:]):
        row("align, 350 x 350 x 4", runs[0], run, name)


def start(folder: Path, options: argparse.Namespace) -> None:
    """A process of the engine until it tells of progress, against the import of its libraries."""
    request = {
        "id": 1,
        "command": "estimate",
        "parameters": {
            "moving_image": str(raster(folder, "moving", 350)),
            "fixed_image": str(raster(folder, "fixed", 350)),
        },
    }
    code = (
        "import subprocess, sys\n"
        "engine = subprocess.Popen([sys.executable, '-m', 'core', 'serve'], stdin=-1, stdout=-1, text=True)\n"
        "engine.stdin.write(sys.argv[1] + '\\n'); engine.stdin.flush()\n"
        "line = engine.stdout.readline(); assert 'progress' in line, line\n"
        "engine.kill()"
    )
    imports = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import SimpleITK, rasterio'])"
    ours, reference = measured(
        [[sys.executable, "-c", code, json.dumps(request)], [sys.executable, "-c", imports]], 2 * options.repeats
    )
    row("engine's start to its first progress", ours, reference, "importing rasterio and SimpleITK")


def remote(folder: Path, options: argparse.Namespace) -> None:
    """Bytes that an estimate reads of Cloud Optimized GeoTIFFs behind HTTP, of all there are."""
    size = max(options.sizes)
    for role in ("moving", "fixed"):
        if not (folder / f"{role}{size}_cog.tif").exists():
            source, target = raster(folder, role, size), folder / f"{role}{size}_cog.tif"
            copy = ["gdal_translate", "-q", "-of", "COG", "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=2"]
            subprocess.run([*copy, str(source), str(target)], check=True)
    handler = partial(RangeHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        names = [f"{role}{size}_cog.tif" for role in ("moving", "fixed")]
        address = f"/vsicurl/http://127.0.0.1:{server.server_port}/"
        seconds, _ = timed(coregix("estimate", *(address + name for name in names)))
        server.shutdown()
    whole = sum((folder / name).stat().st_size for name in names)
    sent = RangeHandler.sent
    print(f"| estimate of remote COGs, {size} | {seconds:.2f} s, {sent / 1e6:.1f} MB read | ", end="")
    print(f"both files: {whole / 1e6:.1f} MB | {sent / whole:.3f} |")


def _plot(found: dict[int, tuple[Run, Run]]) -> None:
    try:
        from matplotlib.figure import Figure
    except ImportError:
        return
    figure = Figure(figsize=(9, 3.6), layout="constrained")
    for axes, what, label in zip(figure.subplots(1, 2), ("seconds", "megabytes"), ("seconds", "peak memory, MB")):
        for index, name in enumerate(("coregix align", "gdalwarp, transform known")):
            axes.plot(list(found), [getattr(runs[index], what) for runs in found.values()], "o-", label=name)
        axes.set(xlabel="side, pixels (4 bands uint16)", ylabel=label, ylim=(0, None))
        axes.grid(alpha=0.3)
        axes.legend(frameon=False)
    figure.savefig(PLOT, dpi=110)


BENCHMARKS = {
    "align": align,
    "unchanged": unchanged,
    "solve": solve,
    "local": local,
    "small": small,
    "start": start,
    "remote": remote,
}

if __name__ == "__main__":
    sys.exit(main())
