# SPDX-License-Identifier: GPL-2.0-or-later
"""Aligns the sample pair by qgis_process, as a user would, and compares the answer with the known transform.

Runs in a QGIS profile of its own that is thrown away, so that nobody's settings matter or change. Plain Python;
exits with 1 where the alignment fails or is further from the truth than LARGEST_RMSE.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
OUTPUT_FOLDER = PROJECT / "build" / "demo"
LARGEST_RMSE = 0.1  # pixels of the fixed image
PARAMETERS = {
    "MOVING": PROJECT / "sample" / "moving.tif",
    "FIXED": PROJECT / "sample" / "fixed.tif",
    # Near infrared and green, the pair whose own offset in the original scene is the least: it adds to the transform
    # that is put in and known (sample/README.md).
    "MOVING_BAND": 1,
    "FIXED_BAND": 2,
    "OUTPUT": OUTPUT_FOLDER / "aligned.tif",
    "SOLUTION": OUTPUT_FOLDER / "solution.json",
}

Point = tuple[float, float]
Matrix = list[list[float]]  # [[a, b, c], [d, e, f]]: x' = a x + b y + c, y' = d x + e y + f


def qgis_process() -> str:
    """The command; where both are there, the wrapper without .bin is broken (QGIS 3.22 of Debian 12)."""
    for name in ("qgis_process.bin", "qgis_process"):
        if shutil.which(name):
            return name
    sys.exit("qgis_process is not on the PATH: install QGIS (on Debian and Ubuntu `make demo` does it)")


def profile_with_plugin(folder: Path) -> None:
    """A QGIS configuration folder whose one profile has this checkout as its only plugin.

    Linked under the plugin's own name, for Python can't import from a folder named, say, coregix-0.1.
    """
    profile = folder / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "python" / "plugins" / "coregix").symlink_to(PROJECT)
    (profile / "QGIS" / "QGIS3.ini").write_text("[PythonPlugins]\ncoregix=true\n", encoding="utf-8")


def align() -> dict:
    """Runs the algorithm and returns its outputs."""
    shutil.rmtree(OUTPUT_FOLDER, ignore_errors=True)
    OUTPUT_FOLDER.mkdir(parents=True)
    command = [qgis_process(), "--json", "run", "coregix:alignimagepair"]
    command += [f"--{name}={relative(value)}" for name, value in PARAMETERS.items()]
    print(" ".join(command), flush=True)
    with tempfile.TemporaryDirectory(prefix="coregix-demo-") as folder:
        profile_with_plugin(Path(folder))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": folder}
        answer = subprocess.run(command, cwd=PROJECT, env=environment, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        sys.exit(f"{answer.stderr}{answer.stdout}\nThe alignment failed (exit status {answer.returncode}).")
    return json.loads(answer.stdout)["results"]


def relative(value: Path | int) -> Path | int:
    return value.relative_to(PROJECT) if isinstance(value, Path) else value


def apply(matrix: Matrix, point: Point) -> Point:
    x, y = point
    return tuple(a * x + b * y + c for a, b, c in matrix)


def shift_at(matrix: Matrix, point: Point) -> Point:
    x, y = apply(matrix, point)
    return x - point[0], y - point[1]


def rotation(matrix: Matrix) -> float:
    """Counterclockwise, in degrees."""
    return math.degrees(math.atan2(matrix[1][0] - matrix[0][1], matrix[0][0] + matrix[1][1]))


def rmse(one: Matrix, other: Matrix, bounds: list[float]) -> float:
    """Root mean square distance of two transforms in map units, over a grid of 21 x 21 points of the bounds."""
    left, bottom, right, top = bounds
    steps = [i / 20 for i in range(21)]
    points = [(left + u * (right - left), bottom + v * (top - bottom)) for u in steps for v in steps]
    return math.sqrt(sum(math.dist(apply(one, point), apply(other, point)) ** 2 for point in points) / len(points))


def compare(found: Matrix, truth: dict) -> float:
    """Prints the found beside the known transform; returns their RMSE in pixels of the fixed image."""
    known, bounds, pixel = truth["transform"]["matrix"], truth["fixed_bounds"], truth["fixed_pixel_size"]
    centre = ((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    found_shift, known_shift = shift_at(found, centre), shift_at(known, centre)
    rows = [
        ("shift in x, map units", found_shift[0], known_shift[0]),
        ("shift in y, map units", found_shift[1], known_shift[1]),
        ("shift in x, pixels", found_shift[0] / pixel, known_shift[0] / pixel),
        ("shift in y, pixels", found_shift[1] / pixel, known_shift[1] / pixel),
        ("rotation, degrees", rotation(found), rotation(known)),
    ]
    print(f"\n{'at the centre of the scene':28}{'recovered':>11}{'known':>11}{'difference':>12}")
    for name, recovered, expected in rows:
        print(f"{name:28}{recovered:11.3f}{expected:11.3f}{recovered - expected:12.3f}")
    return rmse(found, known, bounds) / pixel


def main() -> int:
    results = align()
    found = json.loads(PARAMETERS["SOLUTION"].read_text(encoding="utf-8"))["transform"]["matrix"]
    truth = json.loads((PROJECT / "sample" / "truth.json").read_text(encoding="utf-8"))
    error = compare(found, truth)
    print(f"\nmetric {results['METRIC_BEFORE']:.4g} before, {results['METRIC_AFTER']:.4g} after")
    print(f"RMSE over the overlap: {error:.3f} pixels of the fixed image (at most {LARGEST_RMSE} expected)")
    print(f"Aligned raster: {PARAMETERS['OUTPUT']}\nSolution:       {PARAMETERS['SOLUTION']}")
    print("Open the first over sample/fixed.tif in QGIS and look.")
    if not error <= LARGEST_RMSE:
        print("That is too far from the known transform.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
