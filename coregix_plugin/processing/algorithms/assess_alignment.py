# SPDX-License-Identifier: GPL-2.0-or-later
"""Measure how well two rasters line up as they are."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ...translation import marked, tr, tr_marked, tr_message
from ..parameters import LOOK_PARAMETERS
from .base import warn_of_options
from .pair_algorithm import PairAlgorithm

NUMBERS = (
    ("RMSE", "rmse", marked("RMSE of the displacements (fixed pixels)")),
    ("MEDIAN", "median", marked("Median displacement (fixed pixels)")),
    ("P95", "p95", marked("95 % of the displacements are below (fixed pixels)")),
    ("SHIFT_X", "shift_x", marked("Shift in x in the middle (map units)")),
    ("SHIFT_Y", "shift_y", marked("Shift in y in the middle (map units)")),
)


class AssessAlignment(PairAlgorithm):
    setting_parameters = LOOK_PARAMETERS
    moving_help = marked("The raster whose position is in question.")

    def name(self) -> str:
        return "assessalignment"

    def displayName(self) -> str:
        return tr("Assess alignment")

    def tags(self) -> list[str]:
        return tr("accuracy,registration,offset,displacement,quality,validation,RMSE,check").split(",")

    def shortDescription(self) -> str:
        return tr("Measures how well two rasters line up as they are, without moving either")

    def summary(self) -> str:
        return tr(
            "Measures by how much one raster is displaced against another at points all over their overlap, without "
            "moving either. The verdict is 'aligned' up to an RMSE of half a pixel of the fixed raster, 'misaligned' "
            "above, and 'unknown' where the images have too little in common."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        self.add_tie_points()
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Verdict (aligned, misaligned or unknown)")))
        self.addOutput(QgsProcessingOutputString("VERDICT_REASON", tr("Reason of the verdict")))
        for name, _, description in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, tr_marked(description)))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        warn_of_options((self.moving, self.fixed), feedback)
        summary = self.ask_engine("assess", self.request(parameters, context), feedback)
        known = [(name, summary[key], text) for name, key, text in NUMBERS if summary.get(key) is not None]
        for _, value, text in known:
            feedback.pushInfo(f"{tr_marked(text)}: {value:.6g}")
        push = feedback.pushInfo if summary["verdict"] == "aligned" else feedback.pushWarning
        push(tr("Verdict: {}. {}").format(summary["verdict"], tr_message(summary["verdict_said"])))
        results = {"VERDICT": summary["verdict"], "VERDICT_REASON": summary["verdict_reason"]}
        results.update((name, value) for name, value, _ in known)
        return {**results, **self.write_tie_points(summary, parameters, context)}
