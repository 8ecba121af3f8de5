# SPDX-License-Identifier: GPL-2.0-or-later
"""Move features that were digitised on the unaligned raster along with it."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureBasedAlgorithm,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QTransform

from ...engine.process import EngineProcess
from ...translation import tr
from .base import AsksEngine, add_input_solution, ask, new_engine

SIMILAR = 1e-9  # relative: how far from a similarity an affine map may be that still leaves arcs arcs
STEPS_PER_NODE = 2  # positions added along an edge, where a field bends it


class ApplyToVector(AsksEngine, QgsProcessingFeatureBasedAlgorithm):
    def name(self) -> str:
        return "applytovector"

    def displayName(self) -> str:
        return tr("Apply solution to vector layer")

    def outputName(self) -> str:
        return tr("Moved features")

    def tags(self) -> list[str]:
        return tr("coregister,solution,transform,features,digitised,shift,annotations,in place").split(",")

    def shortDescription(self) -> str:
        return tr("Moves features that were digitised on an unaligned raster along with it")

    def summary(self) -> str:
        return tr(
            "Moves features that were digitised on the moving raster as it was to where they lie on the aligned one. "
            "Attributes, CRS, Z and M are kept. Where the solution bends the raster (model local), vertices are added "
            "along edges. It can edit a layer in place."
        )

    def inputLayerTypes(self) -> list[int]:
        return [QgsProcessing.SourceType.TypeVectorAnyGeometry]

    def initParameters(self, configuration: dict[str, Any] | None = None) -> None:
        add_input_solution(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        _read_transform(self.parameterAsFile(parameters, "SOLUTION", context))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._engine: EngineProcess | None = None
        self._feedback = feedback
        self._solution = self.parameterAsFile(parameters, "SOLUTION", context)
        transform = _read_transform(self._solution)
        inverse = np.linalg.inv(np.vstack([transform["matrix"], [0, 0, 1]]))
        (a, b, c), (d, e, f) = (map(float, row) for row in inverse[:2])
        self._affine = QTransform(a, d, b, e, c, f)
        scale = max(map(abs, (a, b, d, e)))
        self._keeps_arcs = max(abs(a - e), abs(b + d)) <= SIMILAR * scale
        self._spacing: float | None = None
        if transform["type"] == "local":
            to_node = np.reshape(transform["field"]["to_node"], (2, 3))[:, :2]
            self._spacing = float(abs(np.linalg.det(to_node)) ** -0.5) / STEPS_PER_NODE
        source = self.parameterAsSource(parameters, "INPUT", context)
        crs = QgsCoordinateReferenceSystem.fromWkt(transform["crs"])
        own = source.sourceCrs() if source is not None else crs
        self._to_solution = QgsCoordinateTransform(own, crs, context.transformContext())
        return super().prepareAlgorithm(parameters, context, feedback)

    def processFeature(
        self, feature: QgsFeature, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[QgsFeature]:
        if feature.hasGeometry():
            geometry = QgsGeometry(feature.geometry())
            try:
                geometry.transform(self._to_solution)
                geometry = self._moved(geometry)
                geometry.transform(self._to_solution, Qgis.TransformDirection.Reverse)
            except QgsCsException as error:
                message = tr("Feature {} can't be projected into the solution's CRS: {}")
                raise QgsProcessingException(message.format(feature.id(), error)) from None
            feature.setGeometry(geometry)
        return [feature]

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        if self._engine is not None:
            self._engine.close()
        return super().postProcessAlgorithm(context, feedback)

    def _moved(self, geometry: QgsGeometry) -> QgsGeometry:
        """The geometry, in the solution's CRS, where it belongs."""
        if self._spacing is None and self._keeps_arcs:
            geometry.transform(self._affine)
            return geometry
        if QgsWkbTypes.isCurvedType(geometry.wkbType()):
            geometry = QgsGeometry(geometry.constGet().segmentize())
        if self._spacing is None:
            geometry.transform(self._affine)
            return geometry
        if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
            geometry = geometry.densifyByDistance(self._spacing)
        return self._bent(geometry)

    def _bent(self, geometry: QgsGeometry) -> QgsGeometry:
        """Each vertex where the solution's displacement field puts it."""
        vertices = [vertex.clone() for vertex in geometry.vertices()]
        request = {"solution": self._solution, "points": [[vertex.x(), vertex.y()] for vertex in vertices]}
        if self._engine is None:  # kept from one feature to the next
            self._engine = new_engine()
        moved = ask(self._engine, "move_points", request, self._feedback)["points"]
        for index, (vertex, (x, y)) in enumerate(zip(vertices, moved)):
            vertex.setX(x)
            vertex.setY(y)
            geometry.moveVertex(vertex, index)
        return geometry


def _read_transform(path: str) -> dict[str, Any]:
    """The transform of a solution file. Raises QgsProcessingException where there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            transform: dict[str, Any] = json.load(file)["transform"]
        return transform
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = tr("'{}' is no solution of Coregix: {}. Give the JSON file that an alignment wrote.")
        raise QgsProcessingException(message.format(path, error)) from None
