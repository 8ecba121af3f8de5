# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that were well made and then damaged, in their bytes or in their text."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import rasterio.shutil
from hypothesis import strategies as st

FORMATS: dict[str, dict[str, Any]] = {
    "plain.tif": {"driver": "GTiff"},
    "tiled.tif": {"driver": "GTiff", "TILED": "YES", "BLOCKXSIZE": "64", "BLOCKYSIZE": "64", "COMPRESS": "DEFLATE"},
    "lzw.tif": {"driver": "GTiff", "COMPRESS": "LZW", "PREDICTOR": "2"},
    "big.tif": {"driver": "GTiff", "BIGTIFF": "YES", "COMPRESS": "DEFLATE"},
    "cog.tif": {"driver": "COG"},
    "picture.png": {"driver": "PNG", "WORLDFILE": "YES"},
    "virtual.vrt": {"driver": "VRT"},
    "erdas.img": {"driver": "HFA"},
}


def write_formats(source: str, folder: Path) -> list[str]:
    """A raster in each of FORMATS; their paths."""
    paths = [str(folder / name) for name in FORMATS]
    for path, options in zip(paths, FORMATS.values()):
        rasterio.shutil.copy(source, path, **options)
    return paths


@st.composite
def damages(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """A way to damage bytes; most damage is done where a file begins, as it tells the most there."""
    how = draw(st.sampled_from(["cut", "flip", "zeros", "insert", "swap", "empty", "head", "double"]))
    where = draw(st.one_of(st.floats(0, 0.02), st.floats(0, 1)))
    amount, seed = draw(st.integers(1, 40)), draw(st.integers(0, 2**16))

    def damaged(whole: bytes) -> bytes:
        rng, at = random.Random(seed), int(where * len(whole))
        noise = rng.randbytes(amount)
        if how == "flip":
            changed = bytearray(whole)
            for _ in range(amount):
                changed[min(len(whole) - 1, max(0, int(rng.gauss(at, 60))))] = rng.randrange(256)
            return bytes(changed)
        return {
            "cut": whole[:at],
            "zeros": whole[:at] + bytes(amount) + whole[at + amount :],
            "insert": whole[:at] + noise + whole[at:],
            "swap": whole[at:] + whole[:at],
            "empty": b"",
            "head": noise + whole[amount:],
            "double": whole + whole,
        }[how]

    return damaged


STRANGE: tuple[Any, ...] = (
    *(
        None,
        True,
        0,
        -1,
        1.5,
        1e308,
        10**400,
        float("nan"),
        float("inf"),
        "",
        "x",
        "nan",
        "\ud800",
        "a\0b",
        "/none/x.tif",
    ),
    *([], {}, [None], [[[]]], {"type": "x"}, [1, 2], [float("nan")] * 6, ["a"] * 6, "1" * 5000, "EPSG:999999"),
)


@st.composite
def changed_json(draw: st.DrawFn) -> Callable[[Any], str]:
    """A way to change a value of JSON somewhere in its depth, and to write it."""
    seed, count = draw(st.integers(0, 2**32)), draw(st.integers(1, 3))
    deep = draw(st.integers(0, 30)) == 0

    def changed(value: Any) -> str:
        rng, value = random.Random(seed), json.loads(json.dumps(value))
        for _ in range(count):
            value = _changed_somewhere(value, rng)
        text = json.dumps(value)
        return text.replace('"', "[" * 100_000 + '"', 1) if deep else text

    return changed


def _changed_somewhere(value: Any, rng: random.Random) -> Any:
    """The value with one part of it lost, renamed or replaced by something strange."""
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    if not keys or rng.random() < 0.05:
        return rng.choice(STRANGE)
    key = rng.choice(keys)
    if isinstance(value[key], (dict, list)) and value[key] and rng.random() < 0.75:
        value[key] = _changed_somewhere(value[key], rng)
    elif rng.random() < 0.4:
        del value[key]
    else:
        value[key] = rng.choice(STRANGE)
    return value


@st.composite
def encodings(draw: st.DrawFn) -> Callable[[str], bytes]:
    """A way to write a text, most often as it should be."""
    how = draw(st.sampled_from(["utf-8"] * 5 + ["utf-16", "latin-1", "utf-8-sig", "cut", "nul", "lines", "noise"]))
    seed = draw(st.integers(0, 2**16))

    def written(text: str) -> bytes:
        rng = random.Random(seed)
        if how == "cut":
            return text.encode("utf-8", "replace")[: rng.randrange(len(text) + 1)]
        if how == "nul":
            return text.replace(",", "\0", 1).encode("utf-8", "replace")
        if how == "lines":
            return text.replace("\n", "\r").encode("utf-8", "replace")
        if how == "noise":
            at = rng.randrange(len(text) + 1)
            return text[:at].encode("utf-8", "replace") + rng.randbytes(9) + text[at:].encode("utf-8", "replace")
        return text.encode(how, "replace")

    return written


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
            how, word = rng.randrange(5), rng.randrange(len(words))
            if how == 0:
                del lines[at]
                lines = lines or [""]
                continue
            words[word] = str(rng.choice(STRANGE)) if how < 4 else words[word] + '"'
            lines[at] = separator.join(words)
        return "\n".join(lines)

    return changed
