# SPDX-License-Identifier: GPL-2.0-or-later
"""Tries thousands of examples and goes on after a failure: `make fuzz PAIRS=10000 SEED=3`.

What failed is kept in `build/fuzz`: for each kind of failure a folder with the files of one case, what was drawn, and
where it came from.
"""

from __future__ import annotations

import argparse
import logging
import random
import re
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

import hypothesis
from hypothesis import strategies as st

from tests.core.fuzz.any_pair import any_pair
from tests.core.fuzz.corrupted import damaged_raster
from tests.core.fuzz.serving import any_lines
from tests.core.fuzz.texts import damaged_text

ROOT = Path(__file__).parents[3]
ENGINE, KEPT = ROOT / "core", ROOT / "build" / "fuzz"
REPORTED = 250  # examples, after which it is told how far it has come
KINDS = {"pairs": any_pair, "files": damaged_raster, "texts": damaged_text, "lines": any_lines}


def main() -> int:
    """Run what the options ask for; 1 where anything failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in KINDS:
        parser.add_argument(f"--{name}", type=int, default=200, metavar="N")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    options = parser.parse_args()
    logging.disable()  # what the engine and GDAL warn of
    print(f"seed {options.seed}", flush=True)
    failed = [name for name in KINDS if tried(name, getattr(options, name), options.seed)]
    return 1 if failed else 0


def tried(name: str, count: int, seed: int) -> bool:
    """Try so many examples of a kind; whether any failed. Each failure is told once, by where it comes from."""
    if not count:
        return False
    outcomes: Counter[str] = Counter()
    failures: Counter[str] = Counter()
    slowest, slowest_drawn = 0.0, ""

    @hypothesis.seed(seed)
    @hypothesis.given(st.data())
    @hypothesis.settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    def one(data: st.DataObject) -> None:
        nonlocal slowest, slowest_drawn
        drawn: list[Any] = []

        def draw(strategy: st.SearchStrategy[Any]) -> Any:
            drawn.append(data.draw(strategy))
            return drawn[-1]

        with tempfile.TemporaryDirectory() as folder:
            started = time.perf_counter()
            try:
                outcomes["answers" if KINDS[name](draw, Path(folder)) else "messages"] += 1
            except Exception as error:
                outcomes["failures"] += 1
                failures[kind_of(error)] += 1
                if failures[kind_of(error)] == 1:
                    kept = keep(Path(folder), f"{name}-{seed}-{len(failures)}", drawn, error)
                    print(f"FAILURE {kind_of(error)}\n    {str(error)[:300]}\n    kept in {kept}", flush=True)
            if sum(outcomes.values()) % REPORTED == 0:
                print(f"{name}: {sum(outcomes.values())} tried, {outcomes['failures']} failed", flush=True)
            taken = time.perf_counter() - started
            if taken > slowest:
                slowest, slowest_drawn = taken, str(drawn)[:600]

    one()
    print(f"{name}: {dict(outcomes)}; the slowest took {slowest:.1f} s: {slowest_drawn}")
    for kind, times in failures.most_common():
        print(f"    {times} x {kind}")
    sys.stdout.flush()
    return bool(failures)


def kind_of(error: Exception) -> str:
    """Alike for failures of one origin: the exception, and the engine's innermost line or what is said to be wrong."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(ENGINE)
    ]
    if isinstance(error, AssertionError) or not frames:
        return f"{type(error).__name__}: {re.sub(r'[0-9.]+', 'N', str(error))[:60]}"
    return f"{type(error).__name__} at {Path(frames[-1].filename).relative_to(ROOT)}:{frames[-1].lineno}"


def keep(folder: Path, name: str, drawn: list[Any], error: Exception) -> Path:
    """Copy a case's files to a folder that stays, and write beside them what was drawn and where it failed."""
    kept = KEPT / name
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(folder, kept)
    told = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    text = "\n".join([*map(repr, drawn), told])
    (kept / "failure.txt").write_text(text, encoding="utf-8", errors="backslashreplace")
    return kept


if __name__ == "__main__":
    sys.exit(main())
