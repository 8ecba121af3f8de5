# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: from two layers to an aligned one, in two stages with the preview below."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from ..coregix_plugin.documentation import guide_url
from ..coregix_plugin.translation import tr
from .panels.advanced_panel import AdvancedPanel
from .panels.commit_panel import CommitPanel
from .panels.engine_panel import EnginePanel
from .panels.estimate_panel import EstimatePanel
from .panels.layers_panel import LayersPanel
from .panels.look_panel import LookPanel
from .panels.preview_panel import PreviewPanel
from .panels.preview_window import PreviewWindow
from .panels.result_panel import ResultPanel
from .stage_page import StagePage
from .state import DockState, Stage


class CoregixDock(QgsDockWidget):
    """Holds the panels and paints them from the state; what they ask for is the controller's.

    Signals
    -------
    stage_asked(Stage) : the user turns to a stage.
    """

    stage_asked = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(tr("Coregix"), parent)
        self.setObjectName("CoregixDock")
        self.engine = EnginePanel()
        self.layers = LayersPanel()
        self.estimate = EstimatePanel()
        self.advanced = AdvancedPanel()
        self.preview = PreviewPanel()
        self.result = ResultPanel()
        self.look = LookPanel()
        self.commit = CommitPanel()
        self.stages = QTabBar()
        self.stages.setObjectName("stages")
        self.stages.setExpanding(True)
        self.stages.setDrawBase(False)
        self.stages.setAccessibleName(tr("Stages"))
        self.stages.addTab(tr("1  Estimate"))
        self.stages.addTab(tr("2  Check and write"))
        self.stages.currentChanged.connect(lambda index: self.stage_asked.emit(Stage(index)))
        self.pages = QStackedWidget()
        self._pages = {
            Stage.ESTIMATE: StagePage(self.layers, self.estimate, self.advanced),
            Stage.WRITE: StagePage(self.result, self.look, self.commit),
        }
        for page in self._pages.values():
            page.resized.connect(self._share_height)
            self.pages.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(lambda *_: self._leave_height())
        self._shared_by_hand = False
        content = QWidget()
        self.help = QToolButton()
        self.help.setObjectName("help")
        self.help.setText("?")
        self.help.setAutoRaise(True)
        self.help.setToolTip(tr("How the dock is used."))
        self.help.setAccessibleName(tr("Help"))
        self.help.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(guide_url())))
        top = QHBoxLayout()
        top.addWidget(self.stages, 1)
        top.addWidget(self.help)
        column = QVBoxLayout(content)
        column.addWidget(self.engine)
        column.addLayout(top)
        column.addWidget(self.splitter)
        self.setWidget(content)
        self._window: PreviewWindow | None = None
        self.preview.window_asked.connect(self._set_preview_apart)
        self.advanced.shown.connect(self._pages[Stage.ESTIMATE].ensureWidgetVisible)
        self.show_state(DockState())

    def show_state(self, state: DockState) -> None:
        """Paint every panel."""
        self.engine.show_state(state)
        panels = (self.layers, self.estimate, self.preview, self.result, self.look, self.commit)
        for panel in (self.stages, self.advanced, *panels):
            panel.setEnabled(not state.engine_problem)
        for panel in panels:
            panel.show_state(state)
        write = Stage.WRITE.value
        self.stages.setTabEnabled(write, state.may_turn_to_writing)
        self.stages.setTabToolTip(
            write,
            tr("Judge what was found, and write it.")
            if state.may_turn_to_writing
            else tr("Estimate first: there is nothing to check or to write yet."),
        )
        self.stages.blockSignals(True)
        self.stages.setCurrentIndex(state.stage.value)
        self.stages.blockSignals(False)
        if self.pages.currentIndex() != state.stage.value:
            self.pages.setCurrentIndex(state.stage.value)
            self._share_height()

    def _leave_height(self) -> None:
        self._shared_by_hand = True

    def _share_height(self) -> None:
        """The stage gets what it needs, the preview the rest, until the user shares it otherwise."""
        if self._shared_by_hand or self.splitter.indexOf(self.preview) < 0:
            return
        height = self.splitter.height()
        page = self._pages[Stage(self.pages.currentIndex())]
        left = height - self.preview.minimumSizeHint().height()
        frame = self.pages.height() - page.viewport().height()  # which some themes draw
        needed = max(1, min(page.needed_height() + frame, left))
        self.splitter.setSizes([needed, max(1, height - needed)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _set_preview_apart(self, apart: bool) -> None:
        if apart and self._window is None:
            self._window = PreviewWindow(self.preview, self)
            self._window.closed.connect(lambda: self.preview.window_button.setChecked(False))
            self._window.show()
        elif not apart and self._window is not None:
            window, self._window = self._window, None
            self.splitter.addWidget(self.preview)
            window.deleteLater()
