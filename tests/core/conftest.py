"""Fixtures of the engine's tests: real rasters on disk and the engine's commands as processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.rasters import Pair, make_pair


def pytest_configure(config: pytest.Config) -> None:
    # affine 3 asks for `@`, which affine 2 doesn't have.
    config.addinivalue_line("filterwarnings", "ignore:Use `@` matmul:PendingDeprecationWarning")


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """A pair with a known shift, alone in its folder."""
    return make_pair(tmp_path / "pair")
