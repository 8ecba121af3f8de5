# SPDX-License-Identifier: GPL-2.0-or-later
"""Tries thousands of examples and goes on after a failure: `make fuzz PAIRS=10000 SEED=3`."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

import hypothesis
from hypothesis import strategies as st

from tests.core.fuzz import cases

KINDS = {"pairs": cases.any_pair, "files": cases.damaged_raster, "texts": cases.damaged_text}


def main() -> int:
    """Run what the options ask for; 1 where anything failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in KINDS:
        parser.add_argument(f"--{name}", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    failed = [name for name in KINDS if tried(name, getattr(options, name), options.seed)]
    return 1 if failed else 0


def tried(name: str, count: int, seed: int) -> bool:
    """Try so many examples of a kind; whether any failed. Each failure is told once, by where it comes from."""
    if not count:
        return False
    outcomes, told, slowest = Counter[str](), set(), 0.0

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
        nonlocal slowest
        drawn = []

        def draw(strategy: st.SearchStrategy) -> object:
            drawn.append(data.draw(strategy))
            return drawn[-1]

        with tempfile.TemporaryDirectory() as folder:
            started = time.perf_counter()
            try:
                outcomes["answer" if KINDS[name](draw, Path(folder)) else "message"] += 1
            except Exception as error:
                outcomes["failure"] += 1
                place = next(
                    (f for f in reversed(traceback.extract_tb(error.__traceback__)) if "/core/" in f.filename), None
                )
                key = f"{type(error).__name__} at {place.filename}:{place.lineno}" if place else repr(error)
                if key not in told:
                    told.add(key)
                    print(f"FAILURE {key}: {str(error)[:300]}\n    of {str(drawn)[:900]}", flush=True)
            slowest = max(slowest, time.perf_counter() - started)

    one()
    print(f"{name}: {dict(outcomes)}, the slowest {slowest:.1f} s", flush=True)
    return bool(outcomes["failure"])


if __name__ == "__main__":
    sys.exit(main())
