# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines to an engine that serves: each is answered, once and under its id, and the process goes on."""

from __future__ import annotations

import atexit
import json
import math
import os
import queue
import shutil
import subprocess
import tempfile
import threading
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from core.results.solution import FORMAT
from tests.core.commands import ROOT, command
from tests.core.fuzz.damage import Draw, changed_json, damages, encodings
from tests.core.fuzz.invariants import check_folder, check_message, contents
from tests.core.rasters import make_pair

SECONDS = 90  # for an answer
IDS: tuple[Any, ...] = (1, 2, 2, "a", "", -1, 0.5, 10**300, 1e300, float("inf"), "\ud800", "ü空", None, True, [], {})
Answer = dict[str, Any]


class LostAnswer(Exception):
    """The engine died, or was silent, or answered what was not asked."""


class Serving:
    """An engine process in a folder with a pair of rasters; it is started again where it died."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.Queue[Answer | None] = queue.Queue()
        make_pair(folder)
        (folder / "s.json").write_text(json.dumps({"format": FORMAT}), encoding="utf-8")

    def answers_to(self, lines: list[bytes]) -> list[Answer]:
        """The last answers to lines, in the order in which they came. Raises LostAnswer."""
        process = self._process = self._process or self._started()
        for line in (*lines, LAST):
            process.stdin.write(line + b"\n")
        process.stdin.flush()
        found: list[Answer] = []
        try:
            while True:
                answer = self._answers.get(timeout=SECONDS)
                if answer is None:
                    raise LostAnswer(f"it died: {process.stderr.read()[-2000:].decode(errors='replace')}")
                if answer["type"] not in ("progress", "log"):
                    found.append(answer)
                    if answer["id"] == LAST_ID:
                        return found[:-1]
        except (queue.Empty, LostAnswer) as error:
            self.end()
            raise LostAnswer(str(error) or f"no answer in {SECONDS} s, after {found}") from None

    def end(self) -> None:
        """Kill the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
                stream.close()
        self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            command("serve"), cwd=self.folder, env=environment, stdin=pipe, stdout=pipe, stderr=pipe
        )
        self._answers = queue.Queue()
        threading.Thread(target=_put_answers, args=(process.stdout, self._answers), daemon=True).start()
        return process


def _put_answers(stream: Any, answers: queue.Queue[Answer | None]) -> None:
    try:
        for line in stream:
            answers.put(json.loads(line))
    finally:
        answers.put(None)


LAST_ID = "the last one"
LAST = json.dumps(
    {"id": LAST_ID, "command": "move_points", "parameters": {"solution": "none.json", "points": []}}
).encode()
PAIR = {"moving_image": "moving.tif", "fixed_image": "fixed.tif"}
REQUESTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("align", {**PAIR, "output_image": "out.tif", "model": "translation"}),
    ("align", {**PAIR, "output_image": "out.tif", "solution": "o.json", "points": "o.points", "report": "o.html"}),
    ("estimate", {**PAIR, "solve_resolutions": [20, 0], "initial_shift": [1, 2], "moving_nodata": 0, "band_index": 1}),
    ("assess", PAIR),
    ("registration_images", {**PAIR, "output_folder": "images", "resolution": 20}),
    ("align_pair", {**PAIR, "output_image": "out.tif"}),
    ("align_stack", {"moving_images": ["moving.tif"], "fixed_image": "fixed.tif", "output_folder": "images"}),
    ("apply_to_raster", {"solution": "s.json", "input_image": "moving.tif", "output_image": "out.tif"}),
    ("apply_to_rasters", {"solution": "s.json", "input_images": ["moving.tif"], "output_folder": "images"}),
    ("apply_to_vector", {"solution": "s.json", "input_vector": "s.json", "output_vector": "o.json"}),
    ("move_points", {"solution": "s.json", "points": [[500_305, 4_999_595]]}),
    ("report", {"solution": "s.json", "output_html": "o.html"}),
    ("trim_edges", {"input_image": "moving.tif", "output_image": "out.tif", "edge_depth": 3, "nodata": 0}),
    ("trim_edges", {"input_image": "moving.tif", "output_image": "out.tif", "invalid_below": 1, "in_place": False}),
    ("cancel", {}),
    ("none", {}),
)


@st.composite
def lines(draw: st.DrawFn) -> bytes:
    """A line that was a request once."""
    name, parameters = draw(st.sampled_from(REQUESTS))
    how = draw(st.sampled_from(["parameters", "parameters", "parameters", "whole", "bytes", "none"]))
    if how == "parameters":
        text = draw(changed_json())(parameters)
        text = f'{{"id": {json.dumps(draw(st.sampled_from(IDS)))}, "command": "{name}", "parameters": {text}}}'
    else:
        whole = {"id": draw(st.sampled_from(IDS)), "command": name, "parameters": parameters}
        text = draw(changed_json())(whole) if how == "whole" else json.dumps(whole)
    line = draw(encodings())(text) if how != "bytes" else draw(damages())(text.encode())
    return line.replace(b"\n", b" ")


@cache
def _serving() -> Serving:
    folder = tempfile.mkdtemp(prefix="coregix-serving-")
    serving = Serving(Path(folder))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(serving.end)
    return serving


def any_lines(draw: Draw, folder: Path) -> bool:
    """Sends some lines at once; whether one of them had a result."""
    serving = _serving()
    before = contents(serving.folder)
    sent = draw(st.lists(lines(), min_size=1, max_size=3))
    answers = serving.answers_to(sent)
    for answer in answers:
        if answer["type"] == "error":
            assert answer["kind"] != "InternalError", answer["message"]
            check_message(answer["message"])
    found = [answer["id"] for answer in answers]
    asked = [_id_of(line) for line in sent if _is_asking(line)]
    assert Counter(map(repr, found)) == Counter(map(repr, asked)), f"answers of other ids: {found} in place of {asked}"
    if any(answer["type"] == "result" for answer in answers):
        _restore(serving.folder, before)
    check_folder(serving.folder, before, [])
    return any(answer["type"] == "result" for answer in answers)


def _restore(folder: Path, before: dict[str, bytes]) -> None:
    """Take away what results have left; what was there before must be as it was."""
    for name in sorted(contents(folder).keys() - before.keys(), reverse=True):
        path = folder / name
        path.rmdir() if name.endswith("/") else path.unlink()


def _message(line: bytes) -> Any:
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _id_of(line: bytes) -> Any:
    message = _message(line)
    id_ = message.get("id") if isinstance(message, dict) else None
    return id_ if isinstance(id_, str) or (type(id_) in (int, float) and math.isfinite(id_)) else None


def _is_asking(line: bytes) -> bool:
    """Whether there is to be an answer: to all but empty lines and what cancels."""
    message = _message(line)
    cancels = isinstance(message, dict) and message.get("command") == "cancel" and _id_of(line) is not None
    return bool(line.strip()) and not cancels
