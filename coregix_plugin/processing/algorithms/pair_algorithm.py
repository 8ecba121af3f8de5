# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms that look at a moving and a fixed raster share."""

from __future__ import annotations

import os
from typing import Any, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterString,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ....core.settings import AlignmentSettings
from ...layers.sources import RasterSource
from ...layers.tie_points import TiePointStyle, tie_point_features, tie_point_fields
from ...translation import marked, tr, tr_marked, tr_message
from ..checks import checked_settings
from ..command_line import qgis_process_command
from ..imprint import project_author, project_organisation
from ..parameters import SETTING_PARAMETERS, given_settings
from ..setting_parameter import SettingParameter
from .base import CoregixAlgorithm

# Processing name of an output, key in the engine's summary, description.
TEXTS = (
    ("VERDICT", "verdict", marked("Verdict (good, doubtful or failed)")),
    ("VERDICT_REASON", "verdict_reason", marked("Reason of the verdict")),
    ("MODEL", "model", marked("Transform model")),
)
NUMBERS = (
    ("SHIFT_X", "shift_x", marked("Shift in x (map units)")),
    ("SHIFT_Y", "shift_y", marked("Shift in y (map units)")),
    ("SHIFT_PIXELS", "shift_pixels", marked("Shift in pixels")),
    ("ROTATION", "rotation_degrees", marked("Rotation in degrees")),
    ("METRIC_BEFORE", "metric_before", marked("Metric before")),
    ("METRIC_AFTER", "metric_after", marked("Metric after")),
    ("VALID_FRACTION", "valid_fraction", marked("Valid fraction")),
    ("RMSE_BEFORE", "rmse_before", marked("RMSE of the tie points' displacements before (fixed pixels)")),
    ("RMSE_AFTER", "rmse_after", marked("Expected error of the transform (RMSE, fixed pixels)")),
)


FILES = ("SOLUTION", "POINTS", "REPORT")
IMPRINT = ("AUTHOR", "ORGANISATION")


class PairAlgorithm(CoregixAlgorithm):
    """An algorithm with the parameters MOVING, FIXED, MASK and the engine's settings."""

    setting_parameters: tuple[SettingParameter, ...] = SETTING_PARAMETERS
    moving_help = marked("The raster to align. All its bands are written.")

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_raster("MOVING", tr("Moving raster"), tr_marked(self.moving_help))
        self.add_raster("FIXED", tr("Fixed raster"), tr("The raster that lies where it should."))
        self.add_settings()

    def add_tie_points(self) -> None:
        """The optional output TIE_POINTS."""
        self.add_parameter(
            QgsProcessingParameterFeatureSink(
                "TIE_POINTS",
                tr("Tie points"),
                QgsProcessing.SourceType.TypeVectorPoint,
                optional=True,
                createByDefault=False,
            ),
            tr(
                "A point layer of the places where the alignment was measured. Its arrows are the residuals: what is "
                "left between the two rasters, exaggerated by the factor in the legend."
            ),
        )

    def add_solution_files(self, optional: bool) -> None:
        """The outputs SOLUTION, which may be `optional`, POINTS and REPORT."""
        self.add_parameter(
            QgsProcessingParameterFileDestination(
                "SOLUTION",
                tr("Solution (JSON)"),
                tr("JSON files (*.json)"),
                optional=optional,
                createByDefault=not optional,
            ),
            tr("A JSON file of the transform and of how well it fits."),
        )
        self.add_parameter(
            QgsProcessingParameterFileDestination(
                "POINTS",
                tr("Tie points for the georeferencer"),
                tr("QGIS georeferencer points (*.points)"),
                optional=True,
                createByDefault=False,
            ),
            tr("The tie points as a file that QGIS's georeferencer reads, those that don't agree switched off."),
            advanced=True,
        )
        self.add_parameter(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report (HTML)"), tr("HTML files (*.html)"), optional=True, createByDefault=False
            ),
            tr(
                "A page to hand on or to print: verdict, accuracy, map, and who made it; then figures of the rasters "
                "before and after."
            ),
        )
        self._add_imprint()

    def solution_files(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """What to ask the engine for, for the files that are wanted: their paths, and what a report tells beside."""
        named = {name: self.parameterAsFileOutput(parameters, name, context) for name in FILES}
        request = {name.lower(): os.path.abspath(path) for name, path in named.items() if path}
        if "report" in request:
            texts = {name.lower(): self.parameterAsString(parameters, name, context) for name in IMPRINT}
            request.update({name: text for name, text in texts.items() if text})
            request["repeat"] = qgis_process_command(self.id(), parameters)
        return request

    def _add_imprint(self) -> None:
        """The parameters AUTHOR and ORGANISATION, what the project's properties say by default."""
        for name, label, default, help in (
            ("AUTHOR", tr("Author of the report"), project_author(), tr("By default the project's author.")),
            (
                *("ORGANISATION", tr("Organisation of the author"), project_organisation()),
                tr("By default that of the first contact in the project's metadata."),
            ),
        ):
            parameter = QgsProcessingParameterString(name, label, default, optional=True)
            self.add_parameter(parameter, tr("Told on the report's first page.") + " " + help, advanced=True)

    def add_numbers(self) -> None:
        """The outputs that every solution has."""
        for name, _, description in TEXTS:
            self.addOutput(QgsProcessingOutputString(name, tr_marked(description)))
        for name, _, description in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, tr_marked(description)))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self.check(parameters, context)  # a model does not check its parts
        self.moving, self.fixed = (
            RasterSource.of(self.raster_layer(name, parameters, context)) for name in ("MOVING", "FIXED")
        )
        self._mask = self._mask_source(parameters, context, feedback)
        return True

    def request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """What to ask the engine for, once the algorithm is prepared."""
        request = {
            "moving_image": self.moving.name,
            "fixed_image": self.fixed.name,
            "mask": self._mask,
            "moving_crs": self.moving.crs,
            "fixed_crs": self.fixed.crs,
            **given_settings(self, parameters, context),
        }
        return {key: value for key, value in request.items() if value is not None}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """What can be said before the run. Raises QgsProcessingException."""
        layers = {name: self.raster_layer(name, parameters, context) for name in ("MOVING", "FIXED")}
        sources = [RasterSource.of(layer) for layer in layers.values()]
        given = given_settings(self, parameters, context)
        settings = cast(AlignmentSettings, checked_settings(given, layers, self.setting_parameters))
        if sources[0].name == sources[1].name and settings.moving_band == settings.fixed_band:
            message = tr(
                "The moving and the fixed raster are the same band of '{}'. Choose two rasters, or two bands of one."
            )
            raise QgsProcessingException(message.format(sources[0].name))

    def write_tie_points(
        self, summary: dict[str, Any], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, str]:
        """Write the solution's tie points to the sink, if it is wanted; its part of the results."""
        return self.write_features(
            "TIE_POINTS",
            parameters,
            context,
            tie_point_fields(),
            QgsWkbTypes.Type.Point,
            QgsCoordinateReferenceSystem.fromWkt(summary["transform"]["crs"]),
            tie_point_features(summary["tie_points"]),
            TiePointStyle(),
        )

    def add_settings(self) -> None:
        for parameter in self.setting_parameters:
            if parameter.field == "mask_use":
                self._add_mask()  # beside what is done with it
            self.addParameter(parameter.definition())

    def _add_mask(self) -> None:
        kinds = QgsProcessing.SourceType
        self.add_parameter(
            QgsProcessingParameterMapLayer(
                "MASK", tr("Mask"), optional=True, types=[kinds.TypeVectorPolygon, kinds.TypeRaster]
            ),
            tr(
                "An area to use, or to ignore (clouds), in the registration: polygons, or a raster's pixels other than "
                "0. The output is not masked."
            ),
            advanced=True,
        )

    def _mask_source(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str | None:
        """A file that the engine can read the mask from; polygons become GeoJSON, whatever they are stored in."""
        layer = self.parameterAsLayer(parameters, "MASK", context)
        if layer is None:
            if parameters.get("MASK") in (None, ""):
                return None
            raise QgsProcessingException(tr("The mask '{}' can't be loaded.").format(parameters["MASK"]))
        if not isinstance(layer, QgsVectorLayer):
            return RasterSource.of(layer).name
        return self.parameterAsCompatibleSourceLayerPath(parameters, "MASK", context, ["geojson"], "geojson", feedback)


def with_residuals(summary: dict[str, Any]) -> dict[str, Any]:
    """The engine's summary with the RMSE of its residuals, where there are any, beside the other numbers."""
    found = {f"rmse_{when}": summary["residuals"][when] for when in ("before", "after")}
    return {**summary, **{name: value["rmse"] for name, value in found.items() if value}}


def tell(summary: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    """Log the numbers and the verdict of a solution."""
    for _, key, description in NUMBERS:
        if summary.get(key) is not None:
            feedback.pushInfo(f"{tr_marked(description)}: {summary[key]:.6g}")
    feedback.pushInfo(tr("Transform model: {}").format(summary["model"]))
    push = feedback.pushInfo if summary["verdict"] == "good" else feedback.pushWarning
    push(tr("Verdict: {}. {}").format(summary["verdict"], tr_message(summary["verdict_said"])))


def results_of(summary: dict[str, Any], files: dict[str, str]) -> dict[str, Any]:
    """Processing's results of a solution and of the files that were written of it."""
    return {**numbers(summary), **{name.upper(): path for name, path in files.items() if name.upper() in FILES}}


def numbers(summary: dict[str, Any]) -> dict[str, Any]:
    """The values of TEXTS and NUMBERS that a solution has."""
    return {name: summary[key] for name, key, _ in (*TEXTS, *NUMBERS) if summary.get(key) is not None}
