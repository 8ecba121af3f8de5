# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts the dock together: panels, state, work and map, and nothing else."""

from __future__ import annotations

import os

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QMessageBox

from ..coregix_plugin.engine.settings import engine_python
from ..coregix_plugin.translation import tr, tr_message
from .dock import CoregixDock
from .map.aligned import AlignedOnMap
from .map.hold_key import HoldSpace
from .map.linked import LinkedViews
from .map.mask_drawing import MaskDrawing
from .map.view import MapView
from .scratch import Scratch
from .state import DockState, Stage
from .work.announce import Announcement
from .work.choice import Choice
from .work.commit import Commit
from .work.engine_setup import EngineSetup
from .work.estimate import Estimate
from .work.in_project import InProject
from .work.presets import Presets
from .work.preview import Preview
from .work.remembered import RememberedSettings
from .work.sample import load_sample
from .work.saving import Saving
from .work.shared_engine import SharedEngine
from .work.task_slots import TaskSlots


class DockController(QObject):
    """Gives each panel's wishes to the work they are for, and shows the panels from the state.

    Parameters
    ----------
    dock : the view.
    canvas, message_bar : of the main window; None without a desktop.
    """

    def __init__(
        self,
        dock: CoregixDock,
        canvas: QgsMapCanvas | None,
        message_bar: QgsMessageBar | None = None,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self.dock, self.canvas = dock, canvas
        self.state = DockState(self)
        self.tasks = TaskSlots()
        self.scratch = Scratch()
        self.engine = SharedEngine(lambda: str(engine_python().executable))
        shared = (self.state, self.tasks)
        asking = (*shared, self.engine, self.scratch, self)
        self.engine_setup = EngineSetup(*shared, self)
        self.preview = Preview(*asking)
        self.estimate = Estimate(*asking)
        self.commit = Commit(*shared, self)
        self.saving = Saving(*shared, self.engine, self.scratch, dock, self)
        self.announcement = Announcement(self.state, message_bar, canvas, lambda: self._save("report"), self)
        self.map = MapView(canvas, self)
        self.aligned = AlignedOnMap(self.state, self.map, self.scratch, self)
        self.linked = LinkedViews(canvas, dock.preview, self)
        self.hold_space = HoldSpace(canvas, dock.preview.canvas, self.state, self)
        self.drawing = MaskDrawing(canvas, dock.advanced.mask_box.currentLayer, dock.advanced.mask_box.setLayer, self)
        fields = [*dock.advanced.fields, *dock.commit.fields]
        self.remembered = RememberedSettings(fields, self)
        self.choice = Choice(dock.layers, dock.advanced, self.state, self)
        self.presets = Presets(dock.advanced.presets, fields, self.choice.read, self)
        self.in_project = InProject(dock.layers, dock.advanced, fields, self)
        self._closed = False
        self._connect()
        self.choice.read()
        self._show()
        self.engine_setup.look()

    def _connect(self) -> None:
        dock, state = self.dock, self.state
        state.changed.connect(self._show)
        dock.visibilityChanged.connect(self._dock_shown)
        dock.layers.sample_asked.connect(lambda: load_sample(dock.layers, self.canvas))
        dock.layers.details_turned.connect(self._show)
        dock.stage_asked.connect(state.go_to)
        dock.advanced.draw_asked.connect(self.drawing.start)
        dock.advanced.reset_button.clicked.connect(self._reset)
        dock.estimate.estimate_asked.connect(self._estimate)
        dock.estimate.cancel_asked.connect(self.estimate.cancel)
        dock.look.swipe_toggled.connect(lambda on: state.look(swiping=on))
        dock.look.blink_toggled.connect(lambda on: state.look(blinking=on))
        dock.look.opacity_changed.connect(lambda opacity: state.look(opacity=opacity))
        dock.look.line_chosen.connect(lambda line: state.look(line=line))
        dock.result.remedy_asked.connect(self._take_remedy)
        dock.commit.save_asked.connect(self._save)
        dock.commit.commit_asked.connect(self._commit)
        dock.commit.cancel_asked.connect(self.commit.cancel)
        dock.engine.install_asked.connect(self.engine_setup.install)
        dock.engine.cancel_asked.connect(self.engine_setup.cancel)
        dock.engine.python_chosen.connect(self.engine_setup.use_python)
        self.engine_setup.line.connect(dock.engine.add_line)

    def _show(self) -> None:
        self.dock.show_state(self.state)

    def _dock_shown(self, visible: bool) -> None:
        self.map.set_visible(visible)
        if not visible:  # nor is there a way to end them then
            self.state.look(swiping=False, blinking=False)

    def _reset(self) -> None:
        """Every setting back to its default."""
        self.dock.advanced.reset()
        self.dock.commit.reset()
        self.remembered.remember()
        self.choice.read()

    def _estimate(self) -> None:
        self.choice.read()
        if self.state.preview.failed:  # its message would stay beside what is found now
            self.preview.start()
        self.estimate.start()

    def _save(self, what: str) -> None:
        self.saving.save(what, self.dock.commit.parameters())

    def _take_remedy(self, remedy: str) -> None:
        if self.dock.advanced.can_take(remedy):
            self.dock.advanced.take_remedy(remedy)
            self._estimate()
        else:
            self.state.go_to(Stage.ESTIMATE)
            self.dock.advanced.ask_for(remedy)

    def _commit(self) -> None:
        self.choice.read()
        if self.state.may_commit and self._may_write():
            self.remembered.remember()
            self.commit.start(self.dock.commit.parameters())

    def _may_write(self) -> bool:
        """Ask where what would be written deserves no belief, or takes the place of a file."""
        path, reason = self.dock.commit.path, ""
        if self.state.estimate_failed:
            reason = tr("The images don't match: what is written may lie anywhere. {}").format(
                tr_message(self.state.estimate.value.solution["verdict_said"])
            )
        elif path and os.path.exists(path):
            reason = tr("{} is there already, and would be replaced.").format(os.path.basename(path))
        if not reason:
            return True
        buttons = QMessageBox.StandardButton
        title, question = tr("Write aligned raster"), reason + "\n\n" + tr("Write it all the same?")
        answer = QMessageBox.question(self.dock, title, question, buttons.Yes | buttons.No, buttons.No)
        return bool(answer == buttons.Yes)

    def close(self) -> None:
        """End every task and the engine; nothing is left on the map or on the disk. The panels do nothing then."""
        if self._closed:
            return
        self._closed = True
        self.drawing.end()
        for part in (self.choice, self.linked, self.hold_space, self.remembered, self.in_project):
            part.close()
        self.dock.visibilityChanged.disconnect(self._dock_shown)
        self.dock.widget().setEnabled(False)
        self.state.choose(None)
        self.state.changed.disconnect(self._show)
        self.tasks.end()
        self.map.clear()
        QCoreApplication.processEvents()  # the layer goes before its file
        self.engine.close()
        self.scratch.remove()
