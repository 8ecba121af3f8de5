# SPDX-License-Identifier: GPL-2.0-or-later
"""``python3 -m coregix_plugin.engine --target DIR`` builds the engine's environment where it is not complete."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .environment import PROJECT_ENVIRONMENT, build_environment, built_versions
from .probe import EngineMissing


def main(argv: list[str] | None = None) -> int:
    """The command; 0 where the environment is complete in the end, 1 where it can't be built."""
    parser = argparse.ArgumentParser(
        prog="python3 -m coregix_plugin.engine", description="Build the environment of Coregix's engine."
    )
    parser.add_argument("--target", type=Path, default=PROJECT_ENVIRONMENT, help="folder to build it in (%(default)s)")
    parser.add_argument("--base", type=Path, help="the Python to build it from (default: this one)")
    arguments = parser.parse_args(argv)
    target: Path = arguments.target
    lines: list[str] = []
    try:
        _say(target, "is complete", built_versions(target))
        return 0
    except EngineMissing as reason:
        print(f"Building the engine's environment {target} ({reason})")
    try:
        build_environment(target, report=lines.append, base=arguments.base)
    except EngineMissing as problem:
        print("\n".join(lines), problem, sep="\n", file=sys.stderr)
        return 1
    _say(target, "is built", built_versions(target))
    return 0


def _say(target: Path, what: str, versions: dict[str, str]) -> None:
    print(f"The engine's environment {target} {what}: {', '.join(' '.join(pair) for pair in versions.items())}")


if __name__ == "__main__":
    sys.exit(main())
