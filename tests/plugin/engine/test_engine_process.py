# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine process, driven as an algorithm and a dock drive it."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from tests.processes import alive, engines_of


@pytest.fixture(scope="session")
def module(plugin_module):
    return plugin_module("coregix_plugin.engine.process")


@pytest.fixture
def engine(plugin, plugin_module, module):
    python = plugin_module("coregix_plugin.engine.settings").engine_python()
    with module.EngineProcess(str(python.executable)) as engine:
        yield engine


def align(pair, folder, name="aligned.tif", **settings):
    """Parameters of the command 'align'."""
    images = {"moving_image": str(pair.moving), "fixed_image": str(pair.fixed), "output_image": str(folder / name)}
    return {**images, **settings}


def cancel_at_first_progress(feedback):
    feedback.progressChanged.connect(lambda _: feedback.cancel())
    return feedback


def test_one_process_serves_several_requests(engine, pair, tmp_path, feedback):
    first = engine.request("align", align(pair, tmp_path, "first.tif"), feedback)
    pid = engine.pid
    second = engine.request("align", align(pair, tmp_path, "second.tif", resampling="nearest"), feedback)
    assert engine.pid == pid
    assert first["shift_x"] == second["shift_x"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.tif", "second.tif"]
    engine.close()
    assert not alive(pid)


def test_process_serves_on_after_an_error(engine, module, pair, tmp_path, feedback):
    with pytest.raises(module.EngineError, match="no such file|not a file|No such file"):
        engine.request("align", align(pair, tmp_path, moving_image=str(tmp_path / "none.tif")), feedback)
    pid = engine.pid
    assert engine.request("align", align(pair, tmp_path), feedback)["output_image_path"]
    assert engine.pid == pid


def test_unknown_command_is_an_error(engine, module, feedback):
    with pytest.raises(module.EngineError, match="dance"):
        engine.request("dance", {}, feedback)


def test_cancel_leaves_no_file_and_a_usable_process(engine, module, pair, large_pair, tmp_path, feedback):
    with pytest.raises(module.EngineCancelled):
        engine.request("align", align(large_pair, tmp_path), cancel_at_first_progress(feedback))
    assert list(tmp_path.iterdir()) == []
    pid = engine.pid
    summary = engine.request("align", align(pair, tmp_path), type(feedback)())
    assert summary["shift_x"] == pytest.approx(pair.shift_x, abs=1)
    assert engine.pid == pid


def test_a_late_answer_is_not_taken_for_the_next(engine, pair, tmp_path, feedback):
    """A result may still be on its way when its request is given up."""
    engine.request("align", align(pair, tmp_path), feedback)
    engine._client._answers.put({"id": 1, "type": "result", "result": {"shift_x": "stale"}})
    summary = engine.request("align", align(pair, tmp_path, "second.tif"), feedback)
    assert summary["shift_x"] == pytest.approx(pair.shift_x, abs=1)


def test_killed_engine_is_an_error_and_starts_again(engine, module, pair, large_pair, tmp_path, feedback):
    feedback.progressChanged.connect(lambda _: engine.running and os.kill(engine.pid, signal.SIGKILL))
    with pytest.raises(module.EngineError, match="stopped unexpectedly .*signal 9"):
        engine.request("align", align(large_pair, tmp_path), feedback)
    assert not (tmp_path / "aligned.tif").exists()
    assert engine.request("align", align(pair, tmp_path), type(feedback)())["shift_x"]


def test_cancel_ends_an_engine_that_does_not_listen(
    engine, module, plugin_module, large_pair, tmp_path, feedback, monkeypatch
):
    client = plugin_module("core.engine_client")
    monkeypatch.setattr(client, "CANCEL_SECONDS", 0.5)
    monkeypatch.setattr(client, "TERMINATE_SECONDS", 0.5)
    stopped = []

    def stop_and_cancel(_):
        stopped.append(engine.pid)
        os.kill(engine.pid, signal.SIGSTOP)
        feedback.cancel()

    feedback.progressChanged.connect(stop_and_cancel)
    with pytest.raises(module.EngineCancelled, match="did not stop by itself"):
        engine.request("align", align(large_pair, tmp_path), feedback)
    assert not alive(stopped[0])
    assert not (tmp_path / "aligned.tif").exists()


def test_engine_that_can_not_start_says_why(module, plugin, tmp_path, feedback):
    engine = module.EngineProcess(str(tmp_path / "python"))
    with pytest.raises(module.EngineError, match="could not be started with"):
        engine.request("align", {}, feedback)


def test_engine_that_fails_at_start_shows_its_last_words(module, plugin, feedback):
    engine = module.EngineProcess("/bin/false")
    with pytest.raises(module.EngineError, match=r"stopped unexpectedly \(exit code 1\)"):
        engine.request("align", {}, feedback)


def test_works_on_a_thread_without_event_loop(engine, pair, tmp_path, feedback):
    answers = []
    thread = threading.Thread(target=lambda: answers.append(engine.request("align", align(pair, tmp_path), feedback)))
    thread.start()
    thread.join()
    assert answers[0]["shift_x"] == pytest.approx(pair.shift_x, abs=1)


def test_end_of_the_block_ends_the_process(module, engine, pair, tmp_path, feedback):
    before = set(engines_of(os.getpid()))
    with module.EngineProcess(engine._client._executable) as other:
        other.request("align", align(pair, tmp_path), feedback)
        assert set(engines_of(os.getpid())) == before | {other.pid}
    assert set(engines_of(os.getpid())) == before
