# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock asks the engine for: made by the algorithm that asks the same, so that both always agree."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...coregix_plugin.processing.algorithms.estimate_alignment import EstimateAlignment
from ..state import Parameters


def project_context() -> QgsProcessingContext:
    """Processing's context of the open project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def solve_request(parameters: Parameters) -> dict[str, Any]:
    """The engine's request of a solve. Raises QgsProcessingException where Processing refuses the parameters."""
    algorithm, context = EstimateAlignment(), project_context()
    algorithm.initAlgorithm()
    algorithm.prepareAlgorithm(parameters, context, QgsProcessingFeedback(False))
    return algorithm.request(parameters, context)
