# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock's two stages, what it keeps, what can be dropped on it, and the way through it by keyboard alone."""

from __future__ import annotations

import json
import shutil

import pytest
from qgis.core import QgsMimeDataUtils, QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QTabBar,
)

from tests.dock import SAMPLE, estimated, preview_shown, until

SMALL_SCREEN = (330, 600)  # what QGIS leaves of 1366 x 768 to a dock


def test_each_stage_fits_a_small_screen_without_scrolling(dock):
    """With the verdict, and after something was written."""
    dock.resize(*SMALL_SCREEN)
    dock.show()
    until(lambda: preview_shown(dock))
    assert dock.pages.currentIndex() == 0 and not dock.stages.isTabEnabled(1)
    assert "Estimate first" in dock.stages.tabToolTip(1)
    until(lambda: nothing_scrolled(dock), 5)
    estimated(dock)
    assert dock.pages.currentIndex() == 1
    until(lambda: nothing_scrolled(dock), 5)
    dock.commit.commit.click()
    until(lambda: "Written" in dock.commit.status.text())
    until(lambda: nothing_scrolled(dock), 5)
    assert dock.preview.canvas.height() >= 6 * dock.fontMetrics().height()


def nothing_scrolled(dock) -> bool:
    return dock.pages.currentWidget().verticalScrollBar().maximum() == 0


def test_the_user_goes_back_and_forth_between_the_stages(dock):
    estimated(dock)
    dock.stages.setCurrentIndex(0)
    assert dock.pages.currentIndex() == 0 and dock.commit.commit.isEnabled()
    dock.stages.setCurrentIndex(1)
    assert dock.pages.currentIndex() == 1
    dock.layers.fixed.band_box.setBand(1)  # nothing is known of this choice
    assert dock.pages.currentIndex() == 0 and not dock.stages.isTabEnabled(1)


def test_the_preview_lies_in_a_window_of_its_own(dock):
    dock.show()
    until(lambda: preview_shown(dock))
    dock.preview.window_button.click()
    window = dock.preview.window()
    assert window is not dock.window() and window.isVisible() and dock.preview.isVisible()
    window.close()
    assert dock.preview.window() is dock.window() and not dock.preview.window_button.isChecked()
    assert dock.preview.isVisibleTo(dock)


def test_before_and_after_and_tie_points_are_shown_or_not(dock):
    until(lambda: preview_shown(dock))
    preview = dock.preview
    assert not preview.after.isEnabled() and "Estimate first" in preview.after.toolTip()
    estimated(dock)
    until(lambda: len(preview.canvas.layers()) == 3)
    points, fixed, after = preview.canvas.layers()
    assert points.renderer() is not None and "arrows ×" in preview.points.text()
    preview.after.click()
    before = preview.canvas.layers()[-1]
    assert before.source() != after.source()
    preview.points.click()
    assert preview.canvas.layers() == [fixed, before]


def test_the_choice_comes_back_with_the_project(dock, layers, tmp_path):
    """Layers, bands, nodata and settings; another project's are its own."""
    project, path = QgsProject.instance(), str(tmp_path / "project.qgs")
    dock.layers.swap.click()
    dock.layers.moving.nodata.setText("7.5")
    field("MODEL", dock).set_value("affine")
    assert project.write(path)
    project.clear()
    project.addMapLayers([QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name) for name in ("moving", "fixed")])
    field("MODEL", dock).set_value("rigid")
    dock.layers.moving.nodata.clear()
    assert project.read(path)
    assert (dock.layers.moving.layer.name(), dock.layers.fixed.layer.name()) == ("fixed", "moving")
    assert (dock.layers.moving.band_box.currentBand(), dock.layers.fixed.band_box.currentBand()) == (2, 1)
    chosen = dock.controller.state.chosen
    assert chosen["MOVING_NODATA"] == 7.5 and chosen["MODEL"] == "affine"
    project.writeEntry("coregix", "/dock", json.dumps({"moving": 3}))  # by whoever
    assert project.write(path) and project.read(path)
    project.setFileName("")


def field(name, dock):
    return next(field for field in [*dock.advanced.fields, *dock.commit.fields] if field.parameter.name == name)


def test_settings_are_kept_under_names(dock, plugin_module):
    bar = dock.advanced.presets
    for name, model, resampling in (("drone", "affine", "cubic"), ("satellite", "rigid", "nearest")):
        field("MODEL", dock).set_value(model)
        field("RESAMPLING", dock).set_value(resampling)
        QTimer.singleShot(50, lambda name=name: type_name(name))
        bar.keep.click()
    dock.advanced.reset_button.click()
    bar.names.setCurrentIndex(bar.names.findText("drone"))
    bar.names.activated.emit(bar.names.currentIndex())
    assert dock.controller.state.chosen["MODEL"] == "affine"
    assert dock.commit.parameters()["RESAMPLING"] == "cubic"
    other = plugin_module("ui.dock").CoregixDock()  # of another session
    controller = plugin_module("ui.controller").DockController(other, None)
    offered = other.advanced.presets.names
    assert [offered.itemText(index) for index in range(offered.count())] == ["drone", "satellite"]
    controller.close()
    bar.remove.click()
    assert [bar.names.itemText(index) for index in range(bar.names.count())] == ["satellite"]


def type_name(name: str) -> None:
    """Answer the question for a name."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()


def test_rasters_are_dropped_on_the_dock(dock, layers, tmp_path):
    """From the layer tree, from the browser and as files; each becomes the one that it is dropped next to."""
    dock.resize(*SMALL_SCREEN)
    dock.show()
    from_tree = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layers[1])])
    drop(dock, from_tree, dock.layers.moving)
    assert dock.layers.moving.layer is layers[1]
    shutil.copy(SAMPLE / "fixed.tif", tmp_path / "other.tif")
    file = QMimeData()
    file.setUrls([QUrl.fromLocalFile(str(tmp_path / "other.tif"))])
    drop(dock, file, dock.layers.fixed)
    assert dock.layers.fixed.layer.name() == "other"


def drop(dock, data, choice) -> None:
    """As the pointer brings it: it enters, and lets go."""
    place, buttons = choice.layer_box.geometry().center(), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, *buttons)
    QApplication.sendEvent(dock.layers, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(dock.layers, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, *buttons))


class Browser(QObject):
    """Takes the place of what the desktop opens files with."""

    def __init__(self):
        super().__init__()
        self.opened: list[str] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_message_bar_leads_to_what_was_written(plugin, plugin_module, layers, tmp_path):
    from qgis.gui import QgsMapCanvas

    bar, canvas, browser = QgsMessageBar(), QgsMapCanvas(), Browser()
    canvas.resize(400, 300)
    QDesktopServices.setUrlHandler("file", browser, "open")
    dock = plugin_module("ui.dock").CoregixDock()
    controller = plugin_module("ui.controller").DockController(dock, canvas, bar)
    from tests.dock import choose

    choose(dock, *layers)
    estimated(dock)
    dock.commit.output.setFilePath(str(tmp_path / "aligned.tif"))
    dock.commit.commit.click()
    until(lambda: "Written" in dock.commit.status.text())
    assert "aligned.tif is written. Verdict: good." in bar.currentItem().text()
    buttons = {button.objectName(): button for button in bar.currentItem().findChildren(QPushButton)}
    buttons["zoomToWritten"].click()
    written = QgsProject.instance().mapLayersByName("moving aligned")[0]
    assert canvas.extent().contains(written.extent().center())
    buttons["openFolder"].click()
    assert browser.opened == [str(tmp_path)]
    buttons["openReport"].click()
    until(lambda: len(browser.opened) == 2)
    assert browser.opened[1].endswith(".html")
    QDesktopServices.unsetUrlHandler("file")
    controller.close()


def test_the_whole_way_by_keyboard_alone(dock, tmp_path):
    """Tab leads from field to field, Space presses what it leads to."""
    dock.resize(*SMALL_SCREEN)
    dock.show()
    dock.activateWindow()
    until(lambda: preview_shown(dock))
    press(dock, dock.estimate.start)
    until(lambda: dock.controller.state.estimate.answered)
    press(dock, dock.look.swipe)
    assert dock.controller.state.swiping
    line = dock.commit.output.lineEdit()
    tab_to(dock, line)
    QTest.keyClicks(QApplication.focusWidget(), str(tmp_path / "aligned.tif"))
    press(dock, dock.commit.commit)
    until(lambda: (tmp_path / "aligned.tif").exists() and "Written" in dock.commit.status.text())


def press(dock, widget) -> None:
    tab_to(dock, widget)
    QTest.keyClick(widget, Qt.Key.Key_Space)


def tab_to(dock, widget) -> None:
    for _ in range(80):
        focus = dock.focusWidget()
        if focus is widget or (focus is not None and widget.isAncestorOf(focus)):
            return
        dock.focusNextPrevChild(True)
    raise AssertionError(f"Tab does not lead to {widget.objectName()}")


def test_every_control_tells_what_it_is(dock):
    """To a screen reader: by its own words, those of its label, or a name of its own."""
    buddies = {label.buddy() for label in dock.findChildren(QLabel)}
    nameless = []
    for kind in (QAbstractButton, QComboBox, QLineEdit, QSlider, QTabBar):
        for widget in dock.findChildren(kind):
            inner = widget.objectName().startswith(("qt_", "collapseButton")) or widget.parent() in buddies
            own = getattr(widget, "text", str)() if isinstance(widget, QAbstractButton) else ""
            if not (inner or own.strip(" …+−") or widget.accessibleName() or widget in buddies):
                nameless.append((type(widget).__name__, widget.objectName(), type(widget.parent()).__name__))
    assert not nameless


def test_no_key_of_the_dock_takes_one_of_qgis_s_menus(dock):
    """Alt with a letter opens a menu; the same letter in a dock would make both of them dumb."""
    texts = [widget.text() for kind in (QLabel, QAbstractButton) for widget in dock.findChildren(kind)]
    texts += [dock.stages.tabText(index) for index in range(dock.stages.count())]
    assert not [text for text in texts if "&" in text.replace("&nbsp;", "")]


@pytest.mark.parametrize("metres", [0.5, 12.34, 2500.0])
def test_lengths_are_told_in_feet_too_where_the_project_measures_so(plugin_module, metres, qgis_app):
    from qgis.core import QgsUnitTypes

    words = plugin_module("coregix_plugin.layers.lengths").length_in_words
    project = QgsProject.instance()
    earlier = project.distanceUnits()
    assert "ft" not in words(metres)
    project.setDistanceUnits(QgsUnitTypes.decodeDistanceUnit("feet")[0])
    assert f"({metres / 0.3048:.3g} ft)" in words(metres)
    project.setDistanceUnits(earlier)


def test_a_pixel_of_degrees_is_told_in_metres(plugin_module, qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem

    pixel = plugin_module("coregix_plugin.layers.lengths").pixel_in_metres
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    assert pixel(degrees, 1 / 3600, 0.0) == pytest.approx(30.9, abs=0.1)  # of the 30 metre terrain models
    assert pixel(degrees, 1 / 3600, 60.0) == pytest.approx(30.9 * 0.5**0.5, abs=0.1)  # the root of its area
    assert pixel(QgsCoordinateReferenceSystem("EPSG:2263"), 10.0, 0.0) == pytest.approx(3.048, abs=0.001)


def test_what_is_no_raster_is_not_taken(dock):
    data = QMimeData()
    data.setText("no raster")
    before = dock.layers.moving.layer, dock.layers.fixed.layer
    event = QDragEnterEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(dock.layers, event)
    assert not event.isAccepted() and (dock.layers.moving.layer, dock.layers.fixed.layer) == before
