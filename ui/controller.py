# SPDX-License-Identifier: GPL-2.0-or-later
"""Owns the dock's work: when it starts, what becomes of its answers, and that nothing is left of it."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from ..coregix_plugin.engine.environment import build_environment, private_environment_dir
from ..coregix_plugin.engine.settings import choose_python, engine_python, forget_problem, profile_folder
from ..coregix_plugin.layers.style import LayerStyle
from ..coregix_plugin.layers.tie_points import tie_point_layer
from ..coregix_plugin.processing.algorithms.estimate_alignment import EstimateAlignment
from ..coregix_plugin.processing.command_line import qgis_process_command
from ..coregix_plugin.translation import tr
from .dock import CoregixDock
from .map.aligned_vrt import write_aligned_vrt
from .map.view import MapView
from .work.processing_history import remember_in_history
from .work.shared_engine import SharedEngine
from .work.task_slots import TaskSlots
from .work.tasks import TaskFeedback

ALIGN = "coregix:alignimagepair"
REMEMBERED = "coregix/dock"
PREVIEW_PIXELS = 512
QUIET_MILLISECONDS = 400  # after the last change, before the preview starts
PACKAGES = "numpy, rasterio, SimpleITK, matplotlib"


class DockController(QObject):
    """Connects the dock's panels with tasks; answers to questions that are no longer asked are dropped.

    Parameters
    ----------
    dock : the view.
    canvas : the main map; None without a desktop.
    """

    def __init__(self, dock: CoregixDock, canvas: QgsMapCanvas | None, parent: QObject | None = None):
        super().__init__(parent)
        self.dock, self._canvas = dock, canvas
        self.map = MapView(canvas, self)
        self._engine = SharedEngine(lambda: str(engine_python().executable))
        self._folder = tempfile.TemporaryDirectory(prefix="coregix-dock-")
        self.tasks = TaskSlots()
        self._previewed: Any = None
        self._estimated: Any = None
        self._solution: dict[str, Any] | None = None
        self._residuals: QgsVectorLayer | None = None
        self._moving_image = ""
        self._serial = 0
        self._closed = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self.preview)
        self._connect()
        self._recall()
        self.look_for_engine()

    def _connect(self) -> None:
        dock = self.dock
        dock.layers.changed.connect(self.settings_changed)
        dock.advanced.changed.connect(self.settings_changed)
        dock.advanced.reset_button.clicked.connect(self.reset)
        dock.result.estimate_asked.connect(self.estimate)
        dock.result.cancel_asked.connect(lambda: self.tasks.cancel("estimate"))
        dock.result.swipe_toggled.connect(self.map.set_swiping)
        dock.result.blink_toggled.connect(self.map.set_blinking)
        dock.result.opacity_changed.connect(self.map.set_opacity)
        dock.result.save_asked.connect(self._save)
        dock.commit.commit_asked.connect(self.commit)
        dock.commit.cancel_asked.connect(lambda: self.tasks.cancel("commit"))
        dock.engine.install_asked.connect(self.install_engine)
        dock.engine.cancel_asked.connect(lambda: self.tasks.cancel("install"))
        dock.engine.python_chosen.connect(self._use_python)
        dock.preview.follow_changed.connect(self._follow)
        if self._canvas is not None:
            self._canvas.extentsChanged.connect(self._follow)
        QgsProject.instance().cleared.connect(self._forget_solution)
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_will_go)

    # The engine

    def look_for_engine(self) -> None:
        """Find out, off the GUI's thread, whether there is an engine; then show the panels that fit."""
        forget_problem()
        self.tasks.run(
            "engine",
            tr("Look for the Coregix engine"),
            lambda feedback: engine_python(),
            lambda engine: self._show_engine(""),
            self._show_engine,
        )

    def _show_engine(self, problem: str) -> None:
        self.dock.engine.setVisible(bool(problem))
        for panel in (self.dock.layers, self.dock.preview, self.dock.result, self.dock.commit, self.dock.advanced):
            panel.setEnabled(not problem)
        if problem:
            folder = str(private_environment_dir(profile_folder()))
            self.dock.engine.show_missing(PACKAGES, folder, problem)
        else:
            self.settings_changed()

    def install_engine(self) -> None:
        """Build the private environment."""
        panel = self.dock.engine

        def work(feedback: QgsProcessingFeedback) -> str:
            target = private_environment_dir(profile_folder())
            return str(build_environment(target, feedback.pushInfo, feedback.isCanceled, None))

        panel.show_running(True)
        task = self.tasks.run(
            "install",
            tr("Install the Coregix engine"),
            work,
            lambda python: self._installed(tr("Installed.")),
            self._installed,
            lambda: self._installed(tr("Cancelled.")),
        )
        task.line.connect(panel.add_line)

    def _installed(self, message: str) -> None:
        self.dock.engine.show_running(False)
        self.dock.engine.add_line(message)
        self.look_for_engine()

    def _use_python(self, executable: str) -> None:
        choose_python(executable)
        self.look_for_engine()

    # Settings

    def solve_parameters(self) -> dict[str, Any] | None:
        """Processing parameters of the solve, None while a layer is missing."""
        layers = self.dock.layers.parameters()
        return None if layers is None else {**layers, **self.dock.advanced.parameters()}

    def settings_changed(self) -> None:
        """What is shown belongs to other settings now; a new preview begins soon."""
        for name in ("preview", "estimate"):
            self.tasks.cancel(name)
        self._remember()
        self._forget_solution()
        self._quiet.start()

    def reset(self) -> None:
        """Every setting back to its default."""
        self.dock.advanced.reset()
        self.dock.commit.reset()
        self.settings_changed()

    def _remember(self) -> None:
        fields = [*self.dock.advanced.fields, *self.dock.commit.fields]
        values = {field.parameter.name: field.value() for field in fields}
        QgsSettings().setValue(REMEMBERED, json.dumps({name: v for name, v in values.items() if v is not None}))

    def _recall(self) -> None:
        try:
            values = json.loads(QgsSettings().value(REMEMBERED, "{}", type=str))
        except ValueError:
            values = {}
        for field in (*self.dock.advanced.fields, *self.dock.commit.fields):
            field.set_value(values.get(field.parameter.name))

    # Preview

    def preview(self) -> None:
        """Ask the engine what it would see, and show it."""
        panel, parameters = self.dock.preview, self.solve_parameters()
        if parameters is None:
            panel.clear()
            panel.show_status(tr("Choose two rasters."))
            return
        request = self._request(parameters)
        if request is None:
            return
        self._serial += 1
        folder = os.path.join(self._folder.name, f"preview{self._serial}")
        request.update(output_folder=folder, resolution=_resolution(parameters["MOVING"], parameters["FIXED"]))
        request["enforce_mutual_valid_mask"] = False  # both masks are shown; where they meet is the mutual one
        panel.show_status(tr("Computing the preview…"))
        self.tasks.run(
            "preview",
            tr("Coregix preview"),
            self._engine_work("registration_images", request),
            lambda pair: self._show_preview(pair, _key(parameters)),
            self._show_preview_problem,
        )

    def _show_preview(self, pair: dict[str, Any], key: Any) -> None:
        self._previewed = key
        self._moving_image = pair["images"]["moving_reg"]
        text = tr("{:.0%} valid in both rasters; {:.4g} map units per pixel shown.")
        self.dock.preview.show_images(pair["images"], text.format(pair["valid_fraction"], pair["pixel_size"]))
        self.dock.layers.show_facts(pair)
        self._follow()
        self._enable_commit()

    def _show_preview_problem(self, message: str) -> None:
        self.dock.preview.clear()
        self.dock.preview.show_status(tr("No preview."))
        self.dock.layers.show_problem(message)

    def _follow(self, *_: object) -> None:
        """Show in the preview what the main map shows, if that is wanted."""
        preview = self.dock.preview
        if self._canvas is None or not preview.follow.isChecked():
            return
        own, main = preview.canvas.mapSettings().destinationCrs(), self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(main, own, QgsProject.instance())
        preview.canvas.setExtent(transform.transformBoundingBox(self._canvas.extent()))
        preview.canvas.refresh()

    # Estimate

    def estimate(self) -> None:
        """Solve, in the background."""
        panel, parameters = self.dock.result, self.solve_parameters()
        if parameters is None:
            panel.show_stage(tr("Choose two rasters first."))
            return
        request = self._request(parameters)
        if request is None:
            return
        self._forget_solution()
        request["solution"] = os.path.join(self._folder.name, "solution.json")
        panel.show_running(True)
        task = self.tasks.run(
            "estimate",
            tr("Coregix estimate"),
            self._engine_work("estimate", request),
            lambda solution: self._show_solution(solution, parameters, request["moving_image"]),
            self._show_no_solution,
            lambda: self._show_no_solution(tr("Cancelled.")),
        )
        task.stage.connect(panel.show_stage)
        task.progressChanged.connect(lambda percent: panel.progress.setValue(int(percent)))

    def _show_no_solution(self, reason: str) -> None:
        self.dock.result.show_running(False)
        self.dock.result.show_stage(reason)

    def _show_solution(self, solution: dict[str, Any], parameters: dict[str, Any], moving: str) -> None:
        panel = self.dock.result
        panel.show_running(False)
        panel.show_stage("")
        panel.show_solution(solution)
        self._solution, self._estimated = solution, _key(parameters)
        self._residuals = tie_point_layer(solution["transform"]["crs"], solution["tie_points"])
        try:
            self.dock.preview.show_residuals(self._residuals, self._shifted(self._moving_image, solution))
            self._show_on_map(moving, solution, parameters["MOVING"])
        except OSError as error:
            panel.show_stage(tr("The aligned raster can't be shown: {}").format(error))
        self._enable_commit()

    def _shifted(self, image: str, solution: dict[str, Any]) -> str | None:
        """A moving image of the preview where the solution puts it."""
        if not image or not os.path.exists(image):
            return None
        path = image[: -len(".tif")] + "_aligned.vrt"
        write_aligned_vrt(image, solution, path)
        return path

    def _show_on_map(self, moving: str, solution: dict[str, Any], layer: QgsRasterLayer) -> None:
        self._serial += 1
        path = os.path.join(self._folder.name, f"aligned{self._serial}.vrt")
        write_aligned_vrt(moving, solution, path)
        shown = QgsRasterLayer(path, tr("{} aligned (preview)").format(layer.name()))
        LayerStyle(layer).style(shown)
        self.map.show_layer(shown)
        self.map.set_opacity(self.dock.result.opacity.value() / 100)

    def _forget_solution(self) -> None:
        self._solution = self._estimated = self._residuals = None
        self.map.clear()
        self.dock.result.clear()
        self.dock.preview.show_residuals(None)
        self._enable_commit()

    # Commit

    def commit(self) -> None:
        """Run the algorithm as the toolbox would, and load what it wrote."""
        panel = self.dock.commit
        parameters = {**(self.solve_parameters() or {}), **panel.parameters()}
        self._remember()
        context, algorithm = _context(), QgsApplication.processingRegistry().createAlgorithmById(ALIGN)
        possible, problem = algorithm.checkParameterValues(parameters, context)
        if not possible:
            panel.show_status(problem)
            return
        feedback = CommitFeedback()
        feedback.progressChanged.connect(lambda percent: panel.progress.setValue(int(percent)))
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        style, name = LayerStyle(parameters["MOVING"]), tr("{} aligned").format(parameters["MOVING"].name())
        # Processing keeps no reference to what it works with
        task.kept = (algorithm, context, feedback)
        task.executed.connect(
            lambda done, results: self.tasks.over("commit", task, self._committed, done, results, style, name, feedback)
        )
        remember_in_history(algorithm, parameters, context)
        panel.show_running(True)
        panel.commit.setEnabled(False)
        self.tasks.start("commit", task)

    def _committed(
        self, done: bool, results: dict[str, Any], style: LayerStyle, name: str, feedback: CommitFeedback
    ) -> None:
        panel = self.dock.commit
        panel.show_running(False)
        self._enable_commit()
        if not done:
            panel.show_status(tr("Cancelled.") if feedback.isCanceled() else "\n".join(feedback.errors))
            return
        layer = QgsRasterLayer(results["OUTPUT"], name)
        style.style(layer)
        self.map.clear()
        self.dock.result.swipe.setChecked(False)
        QgsProject.instance().addMapLayer(layer)
        panel.show_status(tr("Written: {}").format(os.path.basename(results["OUTPUT"])), results["OUTPUT"])

    def _enable_commit(self) -> None:
        parameters = self.solve_parameters()
        fresh = parameters is not None and self._previewed == self._estimated == _key(parameters)
        self.dock.commit.commit.setEnabled(fresh and "commit" not in self.tasks)

    # Saving

    def _save(self, what: str) -> None:
        """Keep one of the results; see `result_panel.SAVES`."""
        parameters = {**(self.solve_parameters() or {}), **self.dock.commit.parameters()}
        if what == "command":
            QApplication.clipboard().setText(qgis_process_command(ALIGN, parameters))
        elif what == "python":
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALIGN)
            QApplication.clipboard().setText(algorithm.asPythonCommand(parameters, _context()))
        elif what == "solution":
            path, _ = QFileDialog.getSaveFileName(self.dock, tr("Save solution"), "", "JSON (*.json)")
            self.save_solution(path)
        else:
            path, _ = QFileDialog.getSaveFileName(self.dock, tr("Save tie points"), "", "GeoPackage (*.gpkg)")
            self.save_tie_points(path)

    def save_solution(self, path: str) -> None:
        """Copy the solution file; an empty path means that the user thought better of it."""
        if not path or self._solution is None:
            return
        try:
            shutil.copyfile(os.path.join(self._folder.name, "solution.json"), path)
        except OSError as error:
            self.dock.result.show_stage(tr("The solution can't be saved: {}").format(error))

    def save_tie_points(self, path: str) -> None:
        """Write the tie points' layer to a GeoPackage."""
        if not path or self._residuals is None:
            return
        options = QgsVectorFileWriter.SaveVectorOptions()
        answer = QgsVectorFileWriter.writeAsVectorFormatV3(
            self._residuals, path, QgsProject.instance().transformContext(), options
        )
        if answer[0] != QgsVectorFileWriter.WriterError.NoError:
            self.dock.result.show_stage(tr("The tie points can't be saved: {}").format(answer[1]))

    # Tasks

    def close(self) -> None:
        """End every task and the engine; nothing is left on the map or on the disk. The panels do nothing then."""
        if self._closed:
            return
        self._closed = True
        self._disconnect()
        self.tasks.end()
        self.map.clear()
        self.dock.preview.clear()
        QCoreApplication.processEvents()  # the layer goes before its file
        self._engine.close()
        self._folder.cleanup()

    def _disconnect(self) -> None:
        self._quiet.stop()
        self.dock.layers.changed.disconnect(self.settings_changed)
        self.dock.advanced.changed.disconnect(self.settings_changed)
        QgsProject.instance().cleared.disconnect(self._forget_solution)
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_will_go)
        if self._canvas is not None:
            self._canvas.extentsChanged.disconnect(self._follow)

    def _layers_will_go(self, ids: list[str]) -> None:
        """What belongs to a layer that goes, goes first."""
        parameters = self.solve_parameters() or {}
        if any(isinstance(value, QgsMapLayer) and value.id() in ids for value in parameters.values()):
            for name in ("preview", "estimate"):
                self.tasks.cancel(name)
            self._previewed = None
            self.map.set_swiping(False)
        if self.map.layer is not None and self.map.layer.id() in ids:
            self.map.set_swiping(False)
            self.map.set_blinking(False)

    def _request(self, parameters: dict[str, Any]) -> dict[str, Any] | None:
        """What to ask the engine for; None, and a message, where Processing refuses the parameters."""
        algorithm, context = EstimateAlignment(), _context()
        algorithm.initAlgorithm()
        try:
            algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback(False))
            return algorithm.request(parameters, context)
        except QgsProcessingException as error:
            self._show_preview_problem(str(error))
            return None

    def _engine_work(self, command: str, request: dict[str, Any]) -> Callable[[QgsProcessingFeedback], dict[str, Any]]:
        return lambda feedback: self._engine.request(command, request, feedback)


class CommitFeedback(TaskFeedback):
    """Collects what went wrong."""

    def __init__(self):
        super().__init__(lambda text: None, lambda text: None)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def _key(parameters: dict[str, Any]) -> tuple:
    """Parameters as a value that can be compared, layers by their ids."""
    named = {name: value.id() if isinstance(value, QgsMapLayer) else value for name, value in parameters.items()}
    return tuple(sorted(named.items()))


def _resolution(moving: QgsRasterLayer, fixed: QgsRasterLayer) -> float:
    """Pixel size, in the moving layer's units, with which a preview of the common ground has PREVIEW_PIXELS a side."""
    transform = QgsCoordinateTransform(fixed.crs(), moving.crs(), QgsProject.instance())
    common = transform.transformBoundingBox(fixed.extent()).intersect(moving.extent())
    return max(common.width(), common.height()) / PREVIEW_PIXELS or moving.rasterUnitsPerPixelX()
