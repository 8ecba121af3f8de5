# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeping what was found: report, solution and tie points as files, the alignment as a command."""

from __future__ import annotations

import os
import shutil

from qgis.core import QgsApplication, QgsMapLayer, QgsProcessing, QgsProject, QgsVectorFileWriter
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ...coregix_plugin.processing.command_line import qgis_process_command
from ...coregix_plugin.processing.imprint import project_author, project_organisation
from ...coregix_plugin.translation import tr
from ..scratch import Scratch
from ..state import DockState, Estimated, Parameters
from .request import project_context
from .shared_engine import SharedEngine
from .task_slots import TaskSlots

ALIGN = "coregix:alignimagepair"
NAME = "report"


class Saving(QObject):
    """Keeps the answer of the estimate; an error goes into the state's notice.

    Parameters
    ----------
    window : above which file dialogs open.
    """

    def __init__(
        self,
        state: DockState,
        tasks: TaskSlots,
        engine: SharedEngine,
        scratch: Scratch,
        window: QWidget,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._state, self._tasks, self._engine, self._scratch = state, tasks, engine, scratch
        self._window = window

    def save(self, what: str, output: Parameters) -> None:
        """Keep one of the results; see `ResultPanel.save_asked`.

        Parameters
        ----------
        output : Processing parameters of the output, for a command.
        """
        parameters = with_output_name({**(self._state.chosen or {}), **output})
        if what == "report":
            self.open_report(qgis_process_command(ALIGN, parameters))
        elif what == "command":
            QApplication.clipboard().setText(qgis_process_command(ALIGN, parameters))
        elif what == "python":
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALIGN)
            QApplication.clipboard().setText(algorithm.asPythonCommand(parameters, project_context()))
        elif what == "solution":
            self.save_solution(self._path(tr("Save solution"), "JSON (*.json)"))
        elif what == "points":
            self.save_points(self._path(tr("Save georeferencer points"), tr("QGIS georeferencer points (*.points)")))
        else:
            self.save_tie_points(self._path(tr("Save tie points"), "GeoPackage (*.gpkg)"))

    def open_report(self, repeat: str) -> None:
        """Have the engine write the report, and show it in the browser.

        repeat : a line that runs the alignment again.
        """
        found: Estimated | None = self._state.estimate.value
        if found is None:
            return
        request = {
            "solution": found.path,
            "output_html": self._scratch.new("report", ".html"),
            "author": project_author() or None,
            "organisation": project_organisation() or None,
            "repeat": repeat,
        }
        self._state.set_notice(tr("The report is being made…"))
        self._tasks.run(
            NAME,
            tr("Coregix report"),
            lambda feedback: self._engine.request("report", request, feedback),
            self._show_report,
            lambda message: self._state.set_notice(tr("There is no report: {}").format(message)),
            lambda: self._state.set_notice(""),
        )

    def save_solution(self, path: str) -> None:
        """Copy the solution file; an empty path means that the user thought better of it."""
        found: Estimated | None = self._state.estimate.value
        if path and found is not None:
            self._copy(found.path, path, tr("The solution can't be saved: {}"))

    def save_points(self, path: str) -> None:
        """Copy the tie points as QGIS's georeferencer reads them."""
        found: Estimated | None = self._state.estimate.value
        if path and found is not None:
            self._copy(found.points_path, path, tr("The points can't be saved: {}"))

    def save_tie_points(self, path: str) -> None:
        """Write the tie points' layer to a GeoPackage, with its style."""
        found: Estimated | None = self._state.estimate.value
        if not path or found is None:
            return
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = os.path.splitext(os.path.basename(path))[0]
        error, reason, written, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            found.residuals, path, QgsProject.instance().transformContext(), options
        )
        failed = error != QgsVectorFileWriter.WriterError.NoError
        if not failed:
            found.residuals.saveNamedStyle(os.path.splitext(written)[0] + ".qml")
        self._state.set_notice(tr("The tie points can't be saved: {}").format(reason) if failed else "")

    def _show_report(self, summary: dict[str, str]) -> None:
        self._state.set_notice("")
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(summary["report_path"])):
            self._state.set_notice(tr("No browser opens the report {}.").format(summary["report_path"]))

    def _copy(self, source: str, path: str, problem: str) -> None:
        try:
            shutil.copyfile(source, path)
        except OSError as error:
            self._state.set_notice(problem.format(error))
        else:
            self._state.set_notice("")

    def _path(self, title: str, kinds: str) -> str:
        """Where the user wants it; empty where nowhere."""
        path, _ = QFileDialog.getSaveFileName(self._window, title, "", kinds)
        return path


def with_output_name(parameters: Parameters) -> Parameters:
    """Parameters whose output has a name that means something outside of this session."""
    if parameters.get("OUTPUT") != QgsProcessing.TEMPORARY_OUTPUT:
        return parameters
    moving = parameters.get("MOVING")
    source = moving.source() if isinstance(moving, QgsMapLayer) else ""
    stem = os.path.splitext(os.path.basename(source))[0] or "moving"
    extension = "vrt" if parameters.get("FORMAT") == "vrt" else "tif"
    return {**parameters, "OUTPUT": f"{stem}_aligned.{extension}"}
