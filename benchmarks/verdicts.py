# SPDX-License-Identifier: GPL-2.0-or-later
"""Counts verdicts over pairs that belong together and pairs that don't.

    .venv/bin/python benchmarks/verdicts.py [--seeds N] [--pairs FILE]

True pairs are the cases of accuracy.py. False ones set a moving raster beside the fixed raster of another landscape,
white or smoothed noise, or a smooth relief of its own. FILE names further pairs, one a line: true or false, moving
raster, band, fixed raster, band (from 1), separated by commas. Prints a Markdown table, and each wrong verdict.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from accuracy import CASES, ROOT, write_case

sys.path.insert(0, str(ROOT))
from core import estimate_alignment
from core.errors import CoregixError

RIGHT = {True: ("good", "doubtful"), False: ("failed", "refused")}
Pair = tuple[bool, str, str, str, dict]  # belongs together, name, moving, fixed, settings


def made_pairs(seeds: int, folder: Path) -> Iterator[Pair]:
    for seed in range(1, seeds + 1):
        for case in CASES:
            settings = {"model": "local"} if case.options else {}
            moving, fixed = write_case(case, seed, _new(folder, f"{case.name} {seed}"))
            yield True, case.name, moving, fixed, settings
            _, elsewhere = write_case(case, seed + 100, _new(folder, f"{case.name} {seed} elsewhere"))
            _enlarge(elsewhere)
            yield False, f"{case.name}, another landscape", moving, elsewhere, settings
        for name, image in _empty_images(seed):
            moving, fixed = write_case(CASES[0], seed, _new(folder, f"{name} {seed}"))
            with rasterio.open(moving, "r+") as dataset:
                dataset.write(image(dataset.shape).astype(np.float32), 1)
            yield False, name, moving, fixed, {}


def listed_pairs(path: str) -> Iterator[Pair]:
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip():
            kind, moving, moving_band, fixed, fixed_band = (part.strip() for part in line.split(","))
            bands = {"moving_band_index": int(moving_band) - 1, "fixed_band_index": int(fixed_band) - 1}
            name = f"{Path(moving).name}:{moving_band} on {Path(fixed).name}:{fixed_band}"
            yield kind == "true", name, moving, fixed, bands


def verdict(moving: str, fixed: str, settings: dict) -> tuple[str, str]:
    """The verdict and its reason; 'refused' where the engine says that the rasters can't be compared."""
    try:
        estimate = estimate_alignment(moving, fixed, **settings)
    except CoregixError as error:
        return "refused", str(error)
    return estimate["verdict"], estimate["verdict_reason"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=3, help="landscapes per case")
    parser.add_argument("--pairs", help="a file that names further pairs")
    options = parser.parse_args()
    counts = {True: Counter(), False: Counter()}
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for belongs, name, moving, fixed, settings in (
            *made_pairs(options.seeds, Path(folder)),
            *(listed_pairs(options.pairs) if options.pairs else ()),
        ):
            grade, reason = verdict(moving, fixed, settings)
            counts[belongs][grade] += 1
            if grade not in RIGHT[belongs]:
                wrong.append(f"{'true' if belongs else 'false'} pair, {grade}: {name}. {reason}")
    print("| pairs | good | doubtful | failed | refused |\n|---|---|---|---|---|")
    for belongs, title in ((True, "that belong together"), (False, "that do not")):
        numbers = (str(counts[belongs][grade]) for grade in ("good", "doubtful", "failed", "refused"))
        print(f"| {title} | {' | '.join(numbers)} |")
    print("\n".join(["", *wrong] if wrong else ["", "No verdict was wrong."]))


def _enlarge(path: str) -> None:
    """Show a corner of a raster three times as large: all landscapes have one lattice of roads, by which an image that
    is mirrored, turned, or of half the scale would be found.
    """
    with rasterio.open(path, "r+") as dataset:
        corner = dataset.read()[:, : -(-dataset.height // 3), : -(-dataset.width // 3)]
        dataset.write(corner.repeat(3, axis=1).repeat(3, axis=2)[:, : dataset.height, : dataset.width])


def _new(folder: Path, name: str) -> Path:
    made = folder / name
    made.mkdir()
    return made


def _empty_images(seed: int) -> tuple:
    """Images without anything that the landscape has: name and function of a shape."""
    random = np.random.default_rng(seed + 50)

    def smoothed(shape: tuple[int, int], sigma: float) -> np.ndarray:
        frequencies = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.fftfreq(shape[1]))
        spectrum = np.fft.fft2(random.normal(0, 1, shape)) * np.exp(-2 * (np.pi * sigma * frequencies) ** 2)
        image = np.fft.ifft2(spectrum).real
        return 1000 + 300 * image / image.std()

    return (
        ("white noise", lambda shape: smoothed(shape, 0.0)),
        ("smoothed noise", lambda shape: smoothed(shape, 2.0)),
        ("relief", lambda shape: smoothed(shape, 15.0)),
    )


if __name__ == "__main__":
    main()
