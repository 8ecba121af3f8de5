# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as a process that serves requests over its pipes."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rasterio

from tests.core.commands import Engine, posix
from tests.core.rasters import Pair, grid, misfit, write
from tests.processes import wait_for

CANCELLED = "Cancelled: nothing was written."


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.kill()


@pytest.fixture
def big(tmp_path: Path) -> dict:
    """Parameters of a trim that takes some seconds."""
    noise = np.random.default_rng(1).integers(1, 60000, (2, 4000, 4000)).astype(np.uint16)
    noise[0, ::97] = 0
    source = write(tmp_path / "big.tif", noise, grid(4000, 4000), nodata=0)
    return {"input_image": source, "output_image": str(tmp_path / "trimmed.tif")}


def parameters(pair: Pair, **settings) -> dict:
    return {"moving_image": pair.moving, "fixed_image": pair.fixed, "output_image": pair.output, **settings}


def written_beside(path: str) -> bool:
    """Whether a temporary file is there already."""
    return any(name.startswith(".") for name in os.listdir(Path(path).parent))


def test_one_request_after_another(engine, pair):
    solution = str(pair.folder / "solution.json")
    given = parameters(pair, solution=solution, solve_resolutions=[20, 0])
    engine.send({"id": 1, "command": "align", "parameters": given})
    answer, before = engine.finish(1)
    assert answer["type"] == "result", answer
    assert answer["result"]["output_image_path"] == pair.output
    assert answer["result"]["shift_x"] == pytest.approx(37.3, abs=0.5)
    assert misfit(pair.output) < misfit(pair.moving) / 10
    assert json.loads(Path(solution).read_text())["shift_x"] == answer["result"]["shift_x"]
    fractions = [line["fraction"] for line in before if line["type"] == "progress"]
    assert fractions == sorted(fractions) and fractions[-1] == 1 and all(0 <= f <= 1 for f in fractions)
    assert all(isinstance(line["message"], str) for line in before)
    engine.send({"id": "two", "command": "trim_edges", "parameters": {"input_image": pair.output, "in_place": True}})
    answer, _ = engine.finish("two")
    assert answer["type"] == "result" and answer["result"]["pixels_trimmed"] > 0
    assert engine.end() == (0, b"")


def test_errors_are_told_and_the_next_request_is_served(engine, pair):
    engine.send({"id": 1, "command": "align", "parameters": parameters(pair, min_valid_fraction=0)})
    assert engine.finish(1)[0] == {
        "id": 1,
        "type": "error",
        "kind": "SettingsError",
        "message": "min_valid_fraction is 0, but must be above 0 and at most 1 (default 0.01).",
    }
    engine.send({"id": 2, "command": "align", "parameters": parameters(pair, no_such_thing=1)})
    assert "no setting named no_such_thing" in engine.finish(2)[0]["message"]
    engine.send({"id": 3, "command": "align", "parameters": {"moving_image": pair.moving}})
    answer, _ = engine.finish(3)
    assert answer["kind"] == "RequestError" and "fixed_image" in answer["message"]
    engine.send({"id": 4, "command": "align", "parameters": parameters(pair, split_factor="two")})
    answer, _ = engine.finish(4)
    assert answer["type"] == "error"
    engine.send({"id": 5, "command": "align", "parameters": parameters(pair)})
    assert engine.finish(5)[0]["type"] == "result"


def request(id_: int, **changed) -> bytes:
    given = {"moving_image": "a.tif", "fixed_image": "b.tif", "output_image": "c.tif", **changed}
    return json.dumps({"id": id_, "command": "align", "parameters": given}).encode()


def test_a_name_that_is_no_text_is_refused_by_its_own_letters(engine):
    """Half a pair of surrogates, as Python makes of bytes that are no UTF-8."""
    engine.send(request(1, fixed_image="/none/\udcff.tif"))
    answer, _ = engine.finish(1)
    assert answer["kind"] == "InputError" and "/none/\udcff.tif" in answer["message"]


def test_malformed_lines_are_told_and_the_next_request_is_served(engine, pair):
    for line, id_, message in (
        (b"{nonsense", None, "one line of JSON"),
        (b"\xff\xfe", None, "one line of JSON"),
        (b"[1, 2]", None, '"command"'),
        (b'{"id": 7}', 7, '"command"'),
        (b'{"command": "align"}', None, '"id"'),
        (b'{"id": [1], "command": "align"}', None, '"id"'),
        (b'{"id": 8, "command": "fly"}', 8, "no command 'fly'"),
        (b'{"id": 9, "command": "align", "parameters": 3}', 9, "JSON object"),
        (b'{"id": 12, "command": ["align"]}', 12, '"command"'),
        (b'{"id": true, "command": "align"}', None, '"id"'),
        (b'{"id": NaN, "command": "align"}', None, '"id"'),
        (b'{"id": 1e999, "command": "align"}', None, '"id"'),
        (b"[" * 100_000, None, "nested too deeply"),
        (b'{"id": 13, "x": "' + b"y" * (1 << 25), None, "longer than"),
        (b'{"id": 14, "command": "align", "parameters": {"moving_image": 5}}', 14, "missing a required argument"),
        (request(15, moving_image=5), 15, "moving_image is '5', but must be a text"),
        (request(16, moving_image="a\0b"), 16, "must be a text"),
        (request(17, fixed_image=None), 17, "fixed_image is 'None'"),
        (request(18, points=["a"]), 18, "points is"),
    ):
        engine.send(line)
        answer = engine.answer()
        assert (answer["type"], answer["kind"], answer["id"]) == ("error", "RequestError", id_), line
        assert message in answer["message"]
    engine.send(b"")
    engine.send({"id": 10, "command": "cancel"})  # nothing to cancel: no answer
    engine.send({"id": 11, "command": "align", "parameters": parameters(pair)})
    assert engine.finish(11)[0]["type"] == "result"


def test_log_lines_when_asked_for(engine, pair):
    engine.send({"id": 1, "command": "align", "parameters": parameters(pair, log_to_console=True)})
    _, before = engine.finish(1)
    lines = [line for line in before if line["type"] == "log"]
    assert lines and all(line["level"] in ("info", "warning") and line["message"] for line in lines)
    engine.send({"id": 2, "command": "align", "parameters": parameters(pair)})
    _, before = engine.finish(2)
    assert not [line for line in before if line["type"] == "log" and line["level"] == "info"]


def test_cancel_of_what_runs_and_of_what_waits(engine, big, pair):
    engine.send({"id": 1, "command": "trim_edges", "parameters": big})
    engine.send({"id": 2, "command": "align", "parameters": parameters(pair)})
    engine.send({"id": 3, "command": "align", "parameters": parameters(pair, resampling="nearest")})
    wait_for(lambda: written_beside(big["output_image"]))
    engine.send({"id": 2, "command": "cancel"})
    engine.send({"id": 1, "command": "cancel"})
    assert engine.finish(1)[0] == {"id": 1, "type": "cancelled", "message": CANCELLED}
    assert not written_beside(big["output_image"])
    assert engine.finish(2) == ({"id": 2, "type": "cancelled", "message": CANCELLED}, [])
    assert engine.finish(3)[0]["type"] == "result"


@pytest.mark.parametrize(
    "how",
    ["end of stdin", pytest.param(signal.SIGTERM, marks=posix), pytest.param(signal.SIGINT, marks=posix)],
)
def test_the_end_cancels_and_leaves_nothing(engine, big, how):
    folder = Path(big["output_image"]).parent
    Path(big["output_image"]).write_bytes(b"old")
    engine.send({"id": 1, "command": "trim_edges", "parameters": big})
    wait_for(lambda: written_beside(big["output_image"]))
    if how == "end of stdin":
        assert engine.end() == (0, b"")
    else:
        engine.process.send_signal(how)
        assert engine.process.wait() == 128 + how
    assert sorted(os.listdir(folder)) == ["big.tif", "trimmed.tif"]
    assert Path(big["output_image"]).read_bytes() == b"old"


def test_an_idle_engine_ends_with_its_stdin(engine):
    assert engine.end() == (0, b"")


def test_a_caller_that_died_ends_the_engine(engine, big):
    engine.send({"id": 1, "command": "trim_edges", "parameters": big})
    wait_for(lambda: written_beside(big["output_image"]))
    engine.process.stdout.close()
    engine.process.stdin.close()
    assert engine.process.wait() == 0
    assert os.listdir(Path(big["output_image"]).parent) == ["big.tif"]


def test_nothing_else_gets_on_stdout(engine, pair):
    # Names beyond ASCII, a number that JSON doesn't have, and a raster about which GDAL's libraries complain.
    folder = pair.folder / "Fernerkundung ü 空"
    folder.mkdir()
    pixels = np.full((40, 50), np.nan, np.float32)
    source = write(folder / "rässter.tif", [pixels], grid(50, 40))
    engine.send({"id": "ß", "command": "trim_edges", "parameters": {"input_image": source, "in_place": True}})
    answer, _ = engine.finish("ß")
    assert answer["result"]["output_image_path"] == source and answer["result"]["valid_fraction"] == 0
    truncated = folder / "short.tif"
    truncated.write_bytes(Path(pair.moving).read_bytes()[:9000])
    engine.send({"id": 2, "command": "trim_edges", "parameters": {"input_image": str(truncated), "in_place": True}})
    answer, _ = engine.finish(2)
    assert answer["kind"] == "InputError" and "rasterio" not in answer["message"]
    with rasterio.open(source) as dataset:
        assert np.isnan(dataset.nodata)
