# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of the engine's settings, for the engine's tests and for those in QGIS, which has none of its libraries."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

from hypothesis import strategies as st

# No command line holds the sign of its end, and a surrogate is half a sign.
texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=12)
special = st.sampled_from([math.nan, math.inf, -math.inf, -9999.0, 123456.789, -0.1])
numbers = st.one_of(special, st.floats(), st.integers(-(2**53), 2**53))
sizes = st.lists(st.floats(0, 1e6), min_size=1, max_size=3, unique=True).map(lambda some: sorted(some, reverse=True))
pairs = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=2)
options = st.from_regex(r"\A[A-Z]\w{0,6}=[^\0\n|]{0,5}[^\0\n|\s]\Z")
TYPES = {
    "bool": st.booleans(),
    "int | str": st.integers(-3, 40) | st.just("auto"),
    "int": st.integers(-3, 40) | st.sampled_from([2**31 - 2, 2**31, 2**40]),
    "float": numbers,
    "str": texts,
    "tuple[float, ...]": st.one_of(pairs, sizes, st.lists(numbers, max_size=3)),
    "tuple[str, ...]": st.lists(options, max_size=3),
}


def values_of(field: dataclasses.Field) -> st.SearchStrategy[Any]:
    """Values of a setting's type, most of them within its limits."""
    kind, optional = field.type.removesuffix(" | None"), field.type.endswith(" | None")
    given = TYPES[kind]
    if "choices" in field.metadata:
        given = st.sampled_from(field.metadata["choices"])
    elif "minimum" in field.metadata:
        least = field.metadata["minimum"]
        given = st.one_of(st.integers(least, field.metadata.get("maximum", 100)), given)
    elif "maximum" in field.metadata:
        given = st.one_of(st.floats(0, field.metadata["maximum"]), given)
    return st.one_of(given, st.none()) if optional else given


def settings_values(settings: type, names: set[str] | None = None) -> st.SearchStrategy[dict[str, Any]]:
    """Values for some fields of a settings dataclass, all of the right type; together they may be refused."""
    fields = [field for field in dataclasses.fields(settings) if names is None or field.name in names]
    chosen = st.lists(st.sampled_from(fields), unique=True, min_size=1, max_size=6)
    return chosen.flatmap(lambda some: st.fixed_dictionaries({field.name: values_of(field) for field in some}))


def same(one: Any, other: Any) -> bool:
    """Whether two settings, or values of them, are equal, a number that is none equal to itself."""
    if dataclasses.is_dataclass(one):
        one, other = dataclasses.astuple(one), dataclasses.astuple(other)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    both_nan = isinstance(one, float) and isinstance(other, float) and math.isnan(one) and math.isnan(other)
    return both_nan or (one == other and isinstance(one, bool) == isinstance(other, bool))
