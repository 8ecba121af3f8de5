# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock knows: the one place from which everything shown follows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .questions import Asked, Question

Parameters = dict[str, Any]


class Stage(Enum):
    """Where the user is between two layers and an aligned one."""

    ESTIMATE = 0  # choose what is asked, and ask
    WRITE = 1  # judge what was found, and write it


class Line(Enum):
    """The line of a swipe: which side of it shows the aligned raster."""

    UPRIGHT = "upright"  # left of it
    LEVEL = "level"  # above it


@dataclass(frozen=True, eq=False)
class Estimated:
    """The answer to an estimate.

    Parameters
    ----------
    solution : as the engine reports it.
    path : its file.
    points_path : its tie points as QGIS's georeferencer reads them.
    moving_source : name of the moving raster, as GDAL opens it.
    residuals : the tie points as a layer, in no project.
    """

    solution: dict[str, Any]
    path: str
    points_path: str
    moving_source: str
    residuals: QgsVectorLayer


class DockState(QObject):
    """Parameters chosen, what was asked about them, and how the answer is looked at.

    Nothing outlives what it belongs to: another choice, or another engine, forgets what was previewed and estimated;
    another estimate forgets what was written; without a layer on the map there is no swipe.

    Attributes
    ----------
    chosen : Processing parameters of the solve, None while a layer is missing.
    key : `chosen` as a value that can be compared; what was previewed and estimated belongs to this very key.
    engine_problem : why there is no engine, empty where there is one, None while nobody has looked.
    preview : answered with what the engine's command `registration_images` reports.
    estimate : answered with `Estimated`.
    writing : answered with the path of the file.
    installing : of the engine; answered with its Python.
    stage : what the user is at.
    aligned_image : the preview's moving image where the estimate puts it, None without one of the two.
    notice : what went wrong in showing or keeping the estimate's answer.
    on_map : whether the aligned raster, not written yet, is drawn over the map.
    swiping, blinking, opacity : how that is looked at.
    line : of the swipe, upright or level.
    only_fixed : the fixed raster is shown alone, for as long as a key is held.

    Signals
    -------
    changed() : anything of it.
    renewed() : another choice or another engine; nothing is asked or known of it yet.
    """

    changed = pyqtSignal()
    renewed = pyqtSignal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.chosen: Parameters | None = None
        self.key: tuple[Any, ...] | None = None
        self.engine_problem: str | None = None
        self.preview, self.estimate, self.writing, self.installing = (Question(self) for _ in range(4))
        self.estimate.changed.connect(self._turn_to_what_was_found)
        for question in (self.preview, self.estimate, self.writing, self.installing):
            question.changed.connect(self.changed)
        self.stage = Stage.ESTIMATE
        self.aligned_image: str | None = None
        self.notice = ""
        self.on_map = self.swiping = self.blinking = self.only_fixed = False
        self.line = Line.UPRIGHT
        self.opacity = 1.0

    @property
    def may_preview(self) -> bool:
        return self.chosen is not None and self.engine_problem == ""

    @property
    def may_commit(self) -> bool:
        return self.preview.answered and self.estimate.answered and not self.writing.running

    @property
    def may_turn_to_writing(self) -> bool:
        """There is nothing to write before something was found, and something to see while it is written."""
        return self.estimate.answered or self.writing.running

    @property
    def estimate_failed(self) -> bool:
        """Whether there is an answer, and it says that the images don't match."""
        return self.estimate.answered and self.estimate.value.solution["verdict"] == "failed"

    def choose(self, parameters: Parameters | None) -> None:
        """These are the parameters now."""
        key = None if parameters is None else _key(parameters)
        if key != self.key:
            self.chosen, self.key = parameters, key
            self.renew()

    def layers_go(self, ids: Iterable[str]) -> None:
        """Layers are about to be removed; a choice that one of them belongs to goes first."""
        gone = set(ids)
        if any(layer.id() in gone for layer in self.layers()):
            self.choose(None)

    def layers(self) -> list[QgsMapLayer]:
        """The layers among the parameters."""
        return [value for value in (self.chosen or {}).values() if isinstance(value, QgsMapLayer)]

    def set_engine_problem(self, problem: str) -> None:
        """Whether there is an engine was looked into; what an earlier one answered counts no more."""
        self.engine_problem = problem
        self.renew()

    def go_to(self, stage: Stage) -> None:
        """The user turns to a stage."""
        self.stage = stage if self.may_turn_to_writing else Stage.ESTIMATE
        self.changed.emit()

    def ask_estimate(self) -> Asked:
        """Ask for an estimate; what is shown of an earlier one goes."""
        self._forget_estimate()
        return self.estimate.ask()

    def set_aligned_image(self, path: str | None) -> None:
        self.aligned_image = path
        self.changed.emit()

    def set_notice(self, notice: str) -> None:
        self.notice = notice
        self.changed.emit()

    def set_on_map(self, on_map: bool) -> None:
        """The aligned layer was put on the map, or is gone from it."""
        self.on_map = on_map
        self.swiping = self.blinking = self.only_fixed = False
        self.changed.emit()

    def look(
        self,
        swiping: bool | None = None,
        blinking: bool | None = None,
        only_fixed: bool | None = None,
        line: Line | None = None,
        opacity: float | None = None,
    ) -> None:
        """Look at the aligned layer another way; None leaves as it is."""
        if swiping is not None:
            self.swiping = swiping and self.on_map
        if blinking is not None:
            self.blinking = blinking and self.on_map
        if only_fixed is not None:
            self.only_fixed = only_fixed
        self.line = line or self.line
        if opacity is not None:
            self.opacity = opacity
        # even where nothing is new: a box that was ticked over nothing must be painted again
        self.changed.emit()

    def _turn_to_what_was_found(self) -> None:
        if self.estimate.answered:
            self.stage = Stage.WRITE

    def renew(self) -> None:
        """What is chosen is to be asked anew."""
        self.preview.forget()
        self._forget_estimate()
        self.renewed.emit()
        self.changed.emit()

    def _forget_estimate(self) -> None:
        self.estimate.forget()
        self.stage = Stage.ESTIMATE
        if not self.writing.running:  # a file that is being written is no less wanted
            self.writing.forget()
        self.aligned_image, self.notice = None, ""


def _key(parameters: Parameters) -> tuple[Any, ...]:
    """Parameters as a value that can be compared, layers by what the engine would open."""
    return tuple(sorted((name, _value(value)) for name, value in parameters.items()))


def _value(value: Any) -> Any:
    if isinstance(value, QgsMapLayer):
        return value.id(), value.source(), value.crs().toWkt()
    return value
