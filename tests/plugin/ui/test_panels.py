# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's panels: what they say, and that they can be understood and reached."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from tests.dock import SAMPLE, choose, estimated, preview_shown, until


def test_preview_tells_what_the_pair_is(dock):
    until(lambda: preview_shown(dock))
    assert "Overlap 100%" in dock.layers.facts.text() and "EPSG" not in dock.layers.facts.text()
    dock.layers.facts.linkActivated.emit("details")
    for fact in ("EPSG:31985", "nodata 0", "pixels of 28.5 m"):
        assert fact in dock.layers.facts.text()
    dock.layers.facts.linkActivated.emit("details")
    assert "EPSG" not in dock.layers.facts.text()


@pytest.mark.parametrize("mode", ["overlay", "fixed", "moving", "masks"])
def test_every_mode_of_the_preview_shows_something(dock, mode):
    until(lambda: preview_shown(dock))
    dock.preview.mode.setCurrentIndex(dock.preview.mode.findData(mode))
    canvas = dock.preview.canvas
    canvas.resize(300, 300)
    canvas.refresh()
    canvas.waitWhileRendering()
    image = canvas.grab().toImage()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(seen) > (2 if mode == "masks" else 20)


def test_swap_exchanges_layers_and_bands(dock, layers):
    dock.layers.swap.click()
    chosen = dock.layers.parameters()
    assert (chosen["MOVING"].name(), chosen["MOVING_BAND"]) == ("fixed", 2)
    assert (chosen["FIXED"].name(), chosen["FIXED_BAND"]) == ("moving", 1)


def test_settings_are_remembered_and_reset(dock, plugin_module):
    model = next(field for field in dock.advanced.fields if field.parameter.name == "MODEL")
    model.widget.setCurrentText("rigid")
    assert dock.advanced.parameters() == {"MODEL": "rigid"}
    other = plugin_module("ui.dock").CoregixDock()
    controller = plugin_module("ui.controller").DockController(other, None)
    assert other.advanced.parameters() == {"MODEL": "rigid"}
    other.advanced.reset_button.click()
    assert other.advanced.parameters() == {}
    controller.close()


def test_a_bad_pair_is_told_with_its_remedy(dock, layers):
    choose(dock, layers[0], layers[0])
    dock.layers.fixed.band_box.setBand(1)
    until(lambda: "same band" in dock.layers.facts.text())
    assert not dock.commit.commit.isEnabled()


def test_without_an_engine_the_dock_says_what_to_do(dock, plugin_module, monkeypatch):
    monkeypatch.setenv("COREGIX_PYTHON", "/nonexistent/python")
    dock.controller.engine_setup.look()
    until(lambda: not dock.engine.isHidden())
    for word in ("rasterio", "SimpleITK", "600 MB"):
        assert word in dock.engine.message.text()
    assert not dock.layers.isEnabled()
    monkeypatch.delenv("COREGIX_PYTHON")
    dock.controller.engine_setup.look()
    until(lambda: dock.engine.isHidden())
    assert dock.layers.isEnabled()


def test_every_field_can_be_understood_and_reached(dock):
    kinds = (QPushButton, QComboBox, QLineEdit, QCheckBox)
    panels = (dock.layers, dock.estimate, dock.result, dock.look, dock.commit, dock.advanced, dock.engine)
    named = [w for panel in panels for kind in kinds for w in panel.findChildren(kind) if w.objectName().isidentifier()]
    own = [w for w in named if not w.objectName().startswith(("qt_", "mLineEdit", "mFile"))]
    assert len(own) > 20
    assert not [w.objectName() for w in own if not w.toolTip()]
    buddies = {label.buddy() for panel in panels for label in panel.findChildren(QLabel)}
    fields = [w for w in own if isinstance(w, (QComboBox, QLineEdit))]
    assert not [w.objectName() for w in fields if not w.accessibleName() and {w, w.parent()}.isdisjoint(buddies)]


def test_the_dock_fits_in_a_narrow_column(dock):
    panels = (dock.layers, dock.preview, dock.estimate, dock.result, dock.look, dock.commit, dock.advanced, dock.engine)
    widths = {type(panel).__name__: panel.minimumSizeHint().width() for panel in panels}
    assert max(widths.values()) <= 290, widths  # of 320, for margins and the scroll bar


def test_the_displacement_is_told_in_metres_and_words(dock):
    """Also of degrees and feet; and no numbers are shown of images that don't match."""
    estimated(dock)
    solution = dock.controller.state.estimate.value.solution
    text = dock.result.summary.text()
    east, north = solution["shift_metres"]
    assert f"{abs(east):.3g} m too far {'east' if east > 0 else 'west'}" in text
    assert f"{abs(north):.3g} m too far {'north' if north > 0 else 'south'}" in text
    assert f"{solution['shift_pixels']:.2f} pixels of the fixed raster" in text


def test_an_error_that_nobody_knows_is_called_so(dock, tmp_path):
    """A transform through two picked points: nothing tells how exact it is, and nothing is left to draw."""
    truth = json.loads((SAMPLE / "truth.json").read_text())
    left, _, _, top = truth["fixed_bounds"]
    matrix = np.array(truth["transform"]["matrix"])
    fixed = [(left + 1000, top - 1000), (left + 3000, top - 2500)]
    rows = [",".join(map(str, [*position, *(matrix @ [*position, 1]), 1])) for position in fixed]
    points = tmp_path / "picked.points"
    points.write_text("\n".join(["mapX,mapY,sourceX,sourceY,enable", *rows]))
    fields = {field.parameter.name: field for field in dock.advanced.fields}
    fields["INITIAL_POINTS"].set_value(str(points))
    fields["MATCH_IMAGES"].set_value(False)
    estimated(dock)
    assert "Doubtful" in dock.result.verdict.text()
    assert "Expected error unknown, model rigid." in dock.result.summary.text()
    assert dock.preview.points.text() == "Tie points, arrows × 1"


def test_what_a_verdict_suggests_is_a_click(dock):
    """Other bands and another model at once; a first guess is the user's to give."""
    estimated(dock)
    assert not dock.result.remedies.isVisibleTo(dock)
    found = dock.controller.state.estimate
    found.value.solution["remedies"] = ["bands", "affine", "guess"]
    dock.controller.state.changed.emit()
    buttons = {button.objectName(): button for button in dock.result.remedies.findChildren(QPushButton)}
    assert [button.text() for button in buttons.values()] == [
        "Choose the bands that agree most",
        "Use model affine",
        "Give a first guess",
    ]
    buttons["remedy_guess"].click()
    assert not dock.advanced.isCollapsed() and found.answered
    buttons["remedy_affine"].click()
    assert found.running and dock.controller.state.chosen["MODEL"] == "affine"
    until(lambda: found.answered)
    assert "affine" in dock.result.numbers.text()
    dock.result.remedy_asked.emit("bands")
    assert dock.controller.state.chosen["BEST_BANDS"] is True
    until(lambda: not found.running)
