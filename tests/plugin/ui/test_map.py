# SPDX-License-Identifier: GPL-2.0-or-later
"""The aligned raster over the map: swipe, blink, opacity, and the fixed raster alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.dock import estimated, until

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def canvas(dock):
    """The main map with the estimate's answer on it, shown with its line."""
    estimated(dock)
    canvas = dock.controller.canvas
    canvas.show()
    until(lambda: drawn(dock))
    return canvas


def drawn(dock) -> bool:
    return dock.controller.map.item.is_drawn and not dock.controller.canvas.isDrawing()


def swiped(dock) -> None:
    dock.look.swipe.click()
    until(lambda: drawn(dock))


def seen(canvas) -> list[tuple[int, int, int]]:
    """What the canvas shows."""
    return colors(canvas.grab().toImage())


def layers_alone(canvas, layers) -> list[tuple[int, int, int]]:
    """What the canvas would show with these layers alone, and nothing of the dock."""
    settings = QgsMapSettings(canvas.mapSettings())
    settings.setLayers(layers)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return colors(job.renderedImage())


def colors(image: QImage) -> list[tuple[int, int, int]]:
    """Means around places left and right of the middle, upper and lower."""
    side = image.width() // 5
    places = [(x * image.width(), y * image.height()) for x in (0.3, 0.7) for y in (0.25, 0.75)]
    parts = [image.copy(int(x) - side // 2, int(y) - side // 2, side, side) for x, y in places]
    smooth = Qt.TransformationMode.SmoothTransformation
    return [part.scaled(1, 1, transformMode=smooth).pixelColor(0, 0).getRgb()[:3] for part in parts]


def near(one, other) -> bool:
    return max(abs(a - b) for first, second in zip(one, other) for a, b in zip(first, second)) <= 12


def test_the_swipe_is_between_the_aligned_and_the_fixed_raster_whatever_lies_on_the_map(dock, canvas, layers):
    """The map itself shows no layer here, or another one above; also turned, and in another CRS."""
    item = dock.controller.map.item
    canvas.setLayers([layers[0]])
    canvas.zoomByFactor(0.4)
    swiped(dock)
    for turn in (lambda: None, lambda: canvas.setRotation(30), lambda: to_crs(canvas, "EPSG:4326")):
        turn()
        until(lambda: drawn(dock))
        aligned, fixed = layers_alone(canvas, [item.aligned, layers[1]]), layers_alone(canvas, [layers[1]])
        assert not near(aligned, fixed)
        assert near(seen(canvas), [*aligned[:2], *fixed[2:]])
    dock.look.line.setCurrentIndex(1)  # above and below
    assert near(seen(canvas), [aligned[0], fixed[1], aligned[2], fixed[3]])


def to_crs(canvas, crs: str) -> None:
    """Show the same ground in another CRS."""
    wanted = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), wanted, QgsProject.instance())
    extent = transform.transformBoundingBox(canvas.extent())
    canvas.setDestinationCrs(wanted)
    canvas.setExtent(extent)
    canvas.refresh()


def test_the_line_is_dragged_with_any_map_tool(dock, canvas):
    item, viewport = dock.controller.map.item, canvas.viewport()
    tool = QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    swiped(dock)
    assert canvas.mapTool() is tool
    middle, there = QPoint(viewport.width() // 2, 100), QPoint(viewport.width() // 4, 100)
    extent = canvas.extent()
    drag(viewport, middle, there)
    assert item.share == pytest.approx(0.25, abs=0.01)
    assert canvas.extent() == extent
    drag(viewport, QPoint(300, 100), QPoint(250, 100))  # away from the line it is the tool's
    assert item.share == pytest.approx(0.25, abs=0.01)
    assert canvas.extent() != extent


def test_what_is_drawn_goes_with_the_map_while_it_is_panned(dock, canvas):
    swiped(dock)
    viewport, tool = canvas.viewport(), QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    before = canvas.grab().toImage()
    QTest.mousePress(viewport, LEFT, pos=QPoint(330, 100))
    for x in (300, 260, 230):
        move(viewport, QPoint(x, 100))
    during = canvas.grab().toImage()
    part = before.copy(150, 40, 200, 200), during.copy(50, 40, 200, 200)
    assert near(*map(colors, part)) and not near(colors(before), colors(during))
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(230, 100))
    until(lambda: drawn(dock))
    after = canvas.grab().toImage()  # the ground stays where it was dragged to, the line is in the middle again
    assert near(colors(during.copy(0, 40, 90, 200)), colors(after.copy(0, 40, 90, 200)))


def drag(widget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, LEFT, pos=start)
    for share in (0.3, 0.6, 1.0):
        move(widget, start + (end - start) * share)
    QTest.mouseRelease(widget, LEFT, pos=end)


def move(widget, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        LEFT,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def test_what_was_drawn_stays_with_the_ground_while_the_map_zooms(dock, canvas, layers):
    """Before the new drawing is there, the old one is shown where it belongs."""
    swiped(dock)
    canvas.freeze(True)
    canvas.zoomByFactor(3)
    layer = dock.controller.map.item._fixed  # what is drawn is not to be told from outside before it is complete
    place = layer._to_canvas().map(0.5, 0.5)
    canvas.freeze(False)
    assert place == pytest.approx((canvas.width() / 2, canvas.height() / 2), abs=2)
    assert layer._to_canvas().m11() == pytest.approx(canvas.width() / 3, rel=0.02)
    until(lambda: drawn(dock))


def test_space_shows_the_fixed_raster_alone(dock, canvas, layers):
    swiped(dock)
    fixed = layers_alone(canvas, [layers[1]])
    assert not near(seen(canvas), fixed)
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert near(seen(canvas), fixed)
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert not near(seen(canvas), fixed)
    preview = dock.preview.canvas
    both = len(preview.layers())
    QTest.keyPress(preview, Qt.Key.Key_Space)
    assert len(preview.layers()) == both - 1
    QTest.keyRelease(preview, Qt.Key.Key_Space)
    assert len(preview.layers()) == both


def test_blink_and_opacity_work_together_with_the_swipe(dock, canvas, layers):
    swiped(dock)
    whole, fixed = seen(canvas), layers_alone(canvas, [layers[1]])
    dock.look.opacity.setValue(50)
    half = [tuple((a + b) // 2 for a, b in zip(one, other)) for one, other in zip(whole, fixed)]
    assert near(seen(canvas), half)
    dock.look.opacity.setValue(100)
    dock.look.blink.click()
    until(lambda: near(seen(canvas), fixed), 5)
    until(lambda: near(seen(canvas), whole), 5)
    dock.look.blink.click()
    assert near(seen(canvas), whole)


def test_the_preview_is_no_part_of_the_project(dock, canvas, tmp_path):
    """It is not saved, makes no project another one, and is offered by no box and no dialog."""
    project = QgsProject.instance()
    item = dock.controller.map.item
    names = {layer.source() for layer in project.mapLayers().values()}
    assert item.aligned.source() not in names
    assert item.aligned not in QgsProcessingUtils.compatibleRasterLayers(project)
    project.setDirty(False)
    dock.look.swipe.click()
    assert not project.isDirty()
    assert project.write(str(tmp_path / "project.qgs"))
    assert item.aligned.source() not in Path(tmp_path / "project.qgs").read_text(encoding="utf-8")
    project.setFileName("")


def test_without_anything_to_look_at_the_reason_is_said(dock, tmp_path):
    widgets = (dock.look.swipe, dock.look.blink, dock.look.opacity)
    assert not any(widget.isEnabled() for widget in widgets)
    assert {widget.toolTip() for widget in widgets} == {"Estimate first: then there is an aligned raster to look at."}
    estimated(dock)
    assert all(widget.isEnabled() for widget in widgets)
    dock.look.swipe.click()
    dock.layers.fixed.band_box.setBand(1)
    assert not any(widget.isEnabled() for widget in widgets) and not dock.look.swipe.isChecked()


def test_a_closed_dock_leaves_the_map_as_it_was(dock, canvas):
    dock.show()
    before = layers_alone(canvas, canvas.layers())
    swiped(dock)
    assert not near(seen(canvas), before)
    dock.close()
    assert near(seen(canvas), before)
    dock.show()
    assert not dock.look.swipe.isChecked() and dock.look.swipe.isEnabled()


def test_the_views_keep_the_same_ground_in_the_middle(dock, canvas):
    """Whichever is moved, in whatever CRS the map is."""
    preview = dock.preview.canvas
    preview.resize(300, 200)
    to_crs(canvas, "EPSG:4326")
    dock.preview.linked.click()

    def apart() -> float:
        own, other = (view.mapSettings().destinationCrs() for view in (canvas, preview))
        transform = QgsCoordinateTransform(own, other, QgsProject.instance())
        return transform.transform(canvas.center()).distance(preview.center()) / preview.mapUnitsPerPixel()

    assert apart() < 1
    for view, step in ((canvas, 0.1), (preview, 0.3)):
        view.setCenter(QgsPointXY(view.center().x() + step * view.extent().width(), view.center().y()))
        assert apart() < 1
        assert canvas.scale() == pytest.approx(preview.scale(), rel=0.01)
    dock.preview.linked.click()
    preview.setCenter(QgsPointXY(preview.center().x() + preview.extent().width(), preview.center().y()))
    assert apart() > 50


def test_a_mask_is_drawn_on_the_map(dock, canvas):
    viewport, tool = canvas.viewport(), canvas.mapTool()
    dock.advanced.draw.click()
    assert canvas.mapTool() is not tool
    for x, y in ((100, 100), (200, 100), (200, 200)):
        QTest.mouseClick(viewport, LEFT, pos=QPoint(x, y))
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=QPoint(150, 150))
    mask = dock.advanced.mask_box.currentLayer()
    assert canvas.mapTool() is tool
    (drawn_one,) = mask.getFeatures()
    expected = (100 * canvas.mapUnitsPerPixel()) ** 2 / 2
    assert drawn_one.geometry().area() == pytest.approx(expected, rel=0.05)
    assert mask in QgsProject.instance().mapLayers().values()
    assert dock.controller.state.chosen["MASK"] is mask and not dock.controller.state.estimate.answered
    estimated(dock)
    dock.advanced.draw.click()  # another part of the same mask: what was found without it counts no more
    for x, y in ((10, 10), (20, 10), (20, 20)):
        QTest.mouseClick(viewport, LEFT, pos=QPoint(x, y))
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=QPoint(15, 15))
    assert mask.featureCount() == 2 and dock.advanced.mask_box.currentLayer() is mask
    assert not dock.controller.state.estimate.answered
    dock.advanced.draw.click()
    QTest.mouseClick(viewport, LEFT, pos=QPoint(10, 10))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is tool and mask.featureCount() == 2


def test_removed_fixed_raster_ends_a_swipe(dock, canvas, layers):
    swiped(dock)
    QgsProject.instance().removeMapLayer(layers[1].id())
    assert dock.controller.map.item is None and not dock.look.swipe.isChecked()
    assert isinstance(layers[0], QgsRasterLayer) and not dock.commit.commit.isEnabled()
