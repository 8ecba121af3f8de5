# SPDX-License-Identifier: GPL-2.0-or-later
"""How hypothesis looks for examples that break a law: the same ones on each run, as many as leave the tests quick."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "coregix",
    derandomize=True,
    deadline=None,
    max_examples=60,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no fault of a test
)
settings.load_profile("coregix")
