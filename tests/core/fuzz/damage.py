# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways to damage what was well made: bytes, values of JSON, tables, XML, and the bytes that a text becomes."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[Any]], Any]
STRANGE: tuple[Any, ...] = (
    *(None, True, 0, -1, 1.5, 1e308, -1e308, 5e-324, 2**31, 2**63, 10**400, float("nan"), float("inf")),
    *(
        "",
        "x",
        "nan",
        "\ud800",
        "a\0b",
        "/none/x.tif",
        ".",
        "1" * 5000,
        "EPSG:999999",
        "<&\"'>",
        "é空",
        "-1",
        "1e999",
        "virtual.vrt",
    ),
    *([], {}, [None], [[[]]], {"type": "x"}, [1, 2], [float("nan")] * 6, ["a"] * 6, [[]], [0] * 6),
)
DIGITS = 5000  # more than Python reads of an integer
DEEP = 10_000  # levels, more than a reader of JSON follows


@st.composite
def damages(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """A way to damage bytes; most damage is done where a file begins, as it tells the most there."""
    how = draw(st.sampled_from(["cut", "flip", "flip", "zeros", "insert", "swap", "empty", "head", "double", "large"]))
    where = draw(st.one_of(st.floats(0, 0.02), st.floats(0, 1)))
    amount, seed = draw(st.integers(1, 40)), draw(st.integers(0, 2**16))

    def damaged(whole: bytes) -> bytes:
        rng, at = random.Random(seed), int(where * len(whole))
        noise = rng.randbytes(amount)
        if how == "flip" and whole:
            changed = bytearray(whole)
            for _ in range(amount):
                changed[min(len(whole) - 1, max(0, int(rng.gauss(at, 60))))] = rng.randrange(256)
            return bytes(changed)
        return {
            "cut": whole[:at],
            "zeros": whole[:at] + bytes(amount) + whole[at + amount :],
            "insert": whole[:at] + noise + whole[at:],
            "swap": whole[at:] + whole[:at],
            "head": noise + whole[amount:],
            "double": whole + whole,
            "large": whole[:at] + b"\xff" * 4 + whole[at + 4 :],  # as a count or an offset
        }.get(how, b"")

    return damaged


@st.composite
def changed_json(draw: st.DrawFn) -> Callable[[Any], str]:
    """A way to change a value of JSON somewhere in its depth, and to write it."""
    seed, count = draw(st.integers(0, 2**32)), draw(st.integers(1, 3))
    odd = draw(st.sampled_from(["none"] * 12 + ["deep", "digits", "twice"]))

    def changed(value: Any) -> str:
        rng, value = random.Random(seed), json.loads(json.dumps(value))
        for _ in range(count):
            value = _changed_somewhere(value, rng)
        text = json.dumps(value)
        if odd == "deep":
            return text.replace('"', "[" * DEEP + '"', 1)
        if odd == "digits":
            return re.sub(r"\d", "1" * DIGITS, text, count=1)
        return re.sub(r"\{([^{},]+),", r"{\1,\1,", text, count=1) if odd == "twice" else text

    return changed


def _changed_somewhere(value: Any, rng: random.Random) -> Any:
    """The value with one part of it lost, doubled or replaced by something strange."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    if not keys or rng.random() < 0.05:
        return deepcopy(rng.choice(STRANGE))
    key, chance = rng.choice(keys), rng.random()
    if isinstance(value[key], (dict, list)) and value[key] and chance < 0.75:
        value[key] = _changed_somewhere(value[key], rng)
    elif chance > 0.95 and isinstance(value, list):
        value.append(value[key])
    elif rng.random() < 0.4:
        del value[key]
    else:
        value[key] = deepcopy(rng.choice(STRANGE))
    return value


@st.composite
def changed_lines(draw: st.DrawFn) -> Callable[[str], str]:
    """A way to change a table of words separated by commas or spaces."""
    seed = draw(st.integers(0, 2**32))

    def changed(text: str) -> str:
        rng, lines = random.Random(seed), text.split("\n")
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(lines))
            separator = "," if "," in lines[at] else " "
            words = lines[at].split(separator)
            how, word = rng.randrange(6), rng.randrange(len(words))
            if how == 0:
                del lines[at]
                lines = lines or [""]
            elif how == 1:
                lines.insert(at, lines[at])
            else:
                words[word] = str(deepcopy(rng.choice(STRANGE))) if how < 5 else words[word] + '"'
                lines[at] = separator.join(words)
        return "\n".join(lines)

    return changed


XML_VALUE = re.compile(r'(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)')
XML_ELEMENT = re.compile(r"<(\w+)[^<>]*(/>|>[^<>]*</\1>)")


@st.composite
def changed_xml(draw: st.DrawFn) -> Callable[[str], str]:
    """A way to change values of XML, and to lose or double elements of it."""
    seed = draw(st.integers(0, 2**32))

    def changed(text: str) -> str:
        rng = random.Random(seed)
        for _ in range(rng.randrange(1, 4)):
            values, elements = list(XML_VALUE.finditer(text)), list(XML_ELEMENT.finditer(text))
            if not values or not elements:
                break
            found = rng.choice(values) if rng.random() < 0.7 else rng.choice(elements)
            instead = found[0] * rng.randrange(3) if found.re is XML_ELEMENT else str(deepcopy(rng.choice(STRANGE)))
            text = text[: found.start()] + instead + text[found.end() :]
        return text

    return changed


@st.composite
def encodings(draw: st.DrawFn) -> Callable[[str], bytes]:
    """A way to write a text, most often as it should be."""
    how = draw(st.sampled_from(["utf-8"] * 5 + ["utf-16", "latin-1", "utf-8-sig", "cut", "nul", "lines", "noise"]))
    seed = draw(st.integers(0, 2**16))

    def written(text: str) -> bytes:
        rng = random.Random(seed)
        at = rng.randrange(len(text) + 1)
        before, after = (part.encode("utf-8", "replace") for part in (text[:at], text[at:]))
        if how == "cut":
            return before
        if how == "nul":
            return before + b"\0" + after
        if how == "lines":
            return text.replace("\n", "\r").encode("utf-8", "replace")
        if how == "noise":
            return before + rng.randbytes(9) + after
        return text.encode(how, "replace")

    return written
