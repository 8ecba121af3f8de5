# SPDX-License-Identifier: GPL-2.0-or-later
"""Values as JSON holds them."""

from __future__ import annotations

import math
from typing import Any, Callable


def plain(value: Any, not_finite: Callable[[float], Any] = str) -> Any:
    """The value with lists for tuples, and plain numbers and lists for numpy's numbers and arrays.

    A number that isn't finite, which JSON lacks, becomes what `not_finite` makes of it: by default the text 'nan',
    'inf' or '-inf', which `float` reads.
    """
    if isinstance(value, dict):
        return {str(name): plain(item, not_finite) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item, not_finite) for item in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist(), not_finite)
    return not_finite(value) if isinstance(value, float) and not math.isfinite(value) else value
