# SPDX-License-Identifier: GPL-2.0-or-later
"""How and where the aligned raster is written."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessing
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...coregix_plugin.engine.requirements import PLUGIN_DIR
from ...coregix_plugin.translation import tr
from ..state import DockState
from .setting_fields import setting_fields, values_of

NAMES = (
    *("OUTPUT_GRID", "RESAMPLING", "OUTPUT_NODATA", "FORMAT", "CREATION_OPTIONS", "OVERVIEWS"),
    *("TRIM_EDGE_INVALID", "EDGE_TRIM_DEPTH", "EDGE_TRIM_DETECTION_BAND"),
    *("EDGE_TRIM_INVALID_BELOW", "EDGE_TRIM_INVALID_ABOVE", "SPLIT_FACTOR"),
)
FILTER = "GeoTIFF (*.tif *.tiff);;VRT (*.vrt)"


class CommitPanel(QWidget):
    """Chooses the output, and what else is kept of what was found.

    Signals
    -------
    commit_asked(), cancel_asked() : write the aligned raster, or stop it.
    save_asked(str) : what shall be kept: 'report', 'solution', 'points', 'tie_points', 'command' or 'python'.
    """

    save_asked = pyqtSignal(str)
    commit_asked = pyqtSignal()
    cancel_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.settings = QgsCollapsibleGroupBox(tr("Output settings"), self)
        self.settings.setObjectName("outputSettings")
        self.settings.setSettingGroup("coregix")
        self.settings.setCollapsed(True)
        form = QFormLayout(self.settings)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.fields = setting_fields(NAMES, self.settings)
        for field in self.fields:
            field.add_to(form)
        self.output = QgsFileWidget(self)
        self.output.setObjectName("output")
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter(FILTER)
        self.output.setConfirmOverwrite(False)  # asked when it is written, however the name came here
        self.output.lineEdit().setPlaceholderText(tr("[Temporary file]"))
        self.output.setToolTip(tr("The aligned raster. Left empty, a temporary file is made."))
        caption = QLabel(tr("Output file"), self)
        caption.setBuddy(self.output)
        self._offered = ""  # the name that was offered last
        self.commit = QPushButton(tr("Write aligned raster"), self)
        self.commit.setObjectName("commit")
        self.commit.clicked.connect(self.commit_asked)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("cancelCommit")
        self.cancel.setToolTip(tr("Stop writing; nothing is left behind."))
        self.cancel.clicked.connect(self.cancel_asked)
        self.progress = QProgressBar(self)
        self.status = QLabel(self)
        self.status.setObjectName("commitStatus")
        self.status.setWordWrap(True)
        file, buttons = QHBoxLayout(), QHBoxLayout()
        file.addWidget(caption)
        file.addWidget(self.output, 1)
        buttons.addWidget(self.commit, 1)
        buttons.addWidget(self._save_menu())
        buttons.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(file)
        column.addWidget(self.settings)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.status)

    def _save_menu(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr("More"))
        button.setObjectName("saveMenu")
        button.setToolTip(tr("Report, solution, tie points, or the command that repeats this alignment."))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for name, label in (
            ("report", tr("Open report")),
            ("solution", tr("Save solution…")),
            ("points", tr("Save georeferencer points…")),
            ("tie_points", tr("Save tie points as a layer…")),
            ("command", tr("Copy as qgis_process command")),
            ("python", tr("Copy as Python")),
        ):
            menu.addAction(label).triggered.connect(lambda checked=False, name=name: self.save_asked.emit(name))
        button.setMenu(menu)
        self.save_menu = button
        return button

    def parameters(self) -> dict[str, Any]:
        """Processing parameters of the output."""
        return {**values_of(self.fields), "OUTPUT": self.output.filePath() or QgsProcessing.TEMPORARY_OUTPUT}

    @property
    def path(self) -> str:
        """The file that is chosen, empty for a temporary one."""
        return self.output.filePath()

    def offer(self, moving: QgsMapLayer | None) -> None:
        """Offer a name beside the moving raster, unless the user has chosen one."""
        if self.path == self._offered:
            self._offered = _name_beside(moving.source()) if moving is not None else ""
            self.output.setFilePath(self._offered)

    def show_state(self, state: DockState) -> None:
        """Whether there is something to write, how far that has come, and what came of it."""
        writing = state.writing
        self.save_menu.setEnabled(state.estimate.answered)
        self.commit.setEnabled(state.may_commit)
        self.commit.setToolTip(_write_help(state))
        self.commit.setText(tr("Write anyway…") if state.estimate_failed else tr("Write aligned raster"))
        self.offer((state.chosen or {}).get("MOVING"))
        self.cancel.setVisible(writing.running)
        self.progress.setVisible(writing.running)
        self.progress.setValue(int(writing.percent))
        written = writing.value or ""
        self.status.setText(tr("Written: {}").format(os.path.basename(written)) if written else writing.message)
        self.status.setToolTip(written)

    def reset(self) -> None:
        """Back to the defaults."""
        for field in self.fields:
            field.reset()


def _write_help(state: DockState) -> str:
    if state.writing.running:
        return tr("It is being written.")
    if not state.estimate.answered:
        return tr("Estimate first: what was found is what is written.")
    if not state.preview.answered:
        return tr("There is no preview of these layers yet.")
    return tr("Apply what was found to all bands of the moving raster, and load the result.")


def _name_beside(source: str) -> str:
    """A name for the aligned raster beside the moving one; empty where nothing can be written there."""
    folder, name = os.path.split(source)
    bundled = os.path.realpath(source).startswith(str(PLUGIN_DIR) + os.sep)  # the sample, which an update replaces
    if bundled or not os.path.isfile(source) or not os.access(folder, os.W_OK):
        return ""
    return os.path.join(folder, os.path.splitext(name)[0] + "_aligned.tif")
