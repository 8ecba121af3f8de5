# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeping what was found: solution and tie points as files, the alignment as a command."""

from __future__ import annotations

import shutil

from qgis.core import QgsApplication, QgsProject, QgsVectorFileWriter
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QWidget

from ...coregix_plugin.processing.command_line import qgis_process_command
from ...coregix_plugin.translation import tr
from ..state import DockState, Estimated, Parameters
from .request import project_context

ALIGN = "coregix:alignimagepair"


class Saving(QObject):
    """Keeps the answer of the estimate; an error goes into the state's notice.

    Parameters
    ----------
    window : above which file dialogs open.
    """

    def __init__(self, state: DockState, window: QWidget, parent: QObject | None = None):
        super().__init__(parent)
        self._state, self._window = state, window

    def save(self, what: str, output: Parameters) -> None:
        """Keep one of the results; see `result_panel.SAVES`.

        Parameters
        ----------
        output : Processing parameters of the output, for a command.
        """
        parameters = {**(self._state.chosen or {}), **output}
        if what == "command":
            QApplication.clipboard().setText(qgis_process_command(ALIGN, parameters))
        elif what == "python":
            algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALIGN)
            QApplication.clipboard().setText(algorithm.asPythonCommand(parameters, project_context()))
        elif what == "solution":
            path, _ = QFileDialog.getSaveFileName(self._window, tr("Save solution"), "", "JSON (*.json)")
            self.save_solution(path)
        else:
            path, _ = QFileDialog.getSaveFileName(self._window, tr("Save tie points"), "", "GeoPackage (*.gpkg)")
            self.save_tie_points(path)

    def save_solution(self, path: str) -> None:
        """Copy the solution file; an empty path means that the user thought better of it."""
        found: Estimated | None = self._state.estimate.value
        if not path or found is None:
            return
        try:
            shutil.copyfile(found.path, path)
        except OSError as error:
            self._state.set_notice(tr("The solution can't be saved: {}").format(error))
        else:
            self._state.set_notice("")

    def save_tie_points(self, path: str) -> None:
        """Write the tie points' layer to a GeoPackage."""
        found: Estimated | None = self._state.estimate.value
        if not path or found is None:
            return
        error, reason, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            found.residuals, path, QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
        )
        failed = error != QgsVectorFileWriter.WriterError.NoError
        self._state.set_notice(tr("The tie points can't be saved: {}").format(reason) if failed else "")
