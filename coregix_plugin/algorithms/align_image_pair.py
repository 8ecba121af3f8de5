# SPDX-License-Identifier: GPL-2.0-or-later
"""Align one raster to another."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..layer_style import LayerStyle
from ..raster_source import RasterSource
from ..setting_parameters import SETTING_PARAMETERS, checked_settings, given_settings, with_named_choices
from ..tie_point_layer import TiePointStyle, tie_point_features, tie_point_fields
from ..translation import tr
from .base import CoregixAlgorithm

# Processing name of an output, key in the engine's summary, description.
TEXTS = (
    ("VERDICT", "verdict", "Verdict (good, doubtful or failed)"),
    ("VERDICT_REASON", "verdict_reason", "Reason of the verdict"),
    ("MODEL", "model", "Transform model"),
)
NUMBERS = (
    ("SHIFT_X", "shift_x", "Shift in x (map units)"),
    ("SHIFT_Y", "shift_y", "Shift in y (map units)"),
    ("SHIFT_PIXELS", "shift_pixels", "Shift in pixels"),
    ("ROTATION", "rotation_degrees", "Rotation in degrees"),
    ("METRIC_BEFORE", "metric_before", "Metric before"),
    ("METRIC_AFTER", "metric_after", "Metric after"),
    ("VALID_FRACTION", "valid_fraction", "Valid fraction"),
    ("RMSE_BEFORE", "rmse_before", "RMSE of independent tie points before (fixed pixels)"),
    ("RMSE_AFTER", "rmse_after", "RMSE of independent tie points after (fixed pixels)"),
)
RASTER_EXTENSIONS = (".tif", ".tiff", ".vrt")


class AlignImagePair(CoregixAlgorithm):
    def name(self) -> str:
        return "alignimagepair"

    def displayName(self) -> str:
        return tr("Align image pair")

    def group(self) -> str:
        return tr("Coregistration")

    def groupId(self) -> str:
        return "coregistration"

    def tags(self) -> list[str]:
        words = "coregister,registration,align,georeference,shift,match,warp,satellite,aerial,drone,mutual information"
        return tr(words).split(",")

    def shortDescription(self) -> str:
        return tr("Shifts and turns one raster so that it lies on another")

    def summary(self) -> str:
        return tr(
            "Aligns the moving raster to the fixed one, automatically and to a fraction of a pixel: two dates, two "
            "sensors, a drone mosaic and a satellite scene. All bands of the moving raster are written to a GeoTIFF "
            "that lies on the fixed raster. The shifts reported lead from a place in the fixed raster to where the "
            "moving raster shows the same ground, at the centre of their overlap."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_raster("MOVING", tr("Moving raster"), tr("The raster to align. All its bands are written."))
        self._add_raster("FIXED", tr("Fixed raster"), tr("The raster that lies where it should."))
        for parameter in SETTING_PARAMETERS:
            self.addParameter(parameter.definition())
        self._add_mask()
        output = QgsProcessingParameterRasterDestination("OUTPUT", tr("Aligned raster"))
        output.setHelp(tr("A GeoTIFF (.tif, .tiff). It appears when the alignment has succeeded, and not before."))
        self.addParameter(output)
        solution = QgsProcessingParameterFileDestination(
            "SOLUTION", tr("Solution (JSON)"), tr("JSON files (*.json)"), optional=True, createByDefault=False
        )
        solution.setHelp(tr("A JSON file of the transform and of how well it fits."))
        self.addParameter(solution)
        tie_points = QgsProcessingParameterFeatureSink(
            "TIE_POINTS",
            tr("Tie points"),
            QgsProcessing.SourceType.TypeVectorPoint,
            optional=True,
            createByDefault=False,
        )
        tie_points.setHelp(
            tr(
                "A point layer of the places where the alignment was measured. Its arrows are the residuals: what is "
                "left between the two rasters, exaggerated by the factor in the legend."
            )
        )
        self.addParameter(tie_points)
        for name, _, description in TEXTS:
            self.addOutput(QgsProcessingOutputString(name, tr(description)))
        for name, _, description in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, tr(description)))
        self.addOutput(QgsProcessingOutputFolder("TEMP_DIR", tr("Folder of the temporary files, when they are kept")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            self._check(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(with_named_choices(parameters), context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._check(parameters, context)  # a model does not check its parts
        moving, fixed = self._layer("MOVING", parameters, context), self._layer("FIXED", parameters, context)
        self._moving, self._fixed = RasterSource.of(moving), RasterSource.of(fixed)
        self._style = LayerStyle(moving)
        self._mask = self._mask_source(parameters, context, feedback)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        solution = self.parameterAsFileOutput(parameters, "SOLUTION", context)
        request = self._request(output, solution, given_settings(self, parameters, context))
        self._warn_of_options(feedback)
        summary = _with_residuals(self.ask_engine("align", request, feedback))
        self._style.apply_on_completion(context, output)
        _tell(summary, feedback)
        results = _results(summary, output, solution)
        tie_points = self._write_tie_points(summary, parameters, context)
        return {**results, "TIE_POINTS": tie_points} if tie_points else results

    def _add_raster(self, name: str, label: str, help: str) -> None:
        parameter = QgsProcessingParameterRasterLayer(name, label)
        parameter.setHelp(help)
        self.addParameter(parameter)

    def _add_mask(self) -> None:
        kinds = QgsProcessing.SourceType
        parameter = QgsProcessingParameterMapLayer(
            "MASK", tr("Mask"), optional=True, types=[kinds.TypeVectorPolygon, kinds.TypeRaster]
        )
        parameter.setHelp(
            tr(
                "An area to use, or to ignore (clouds), in the registration: polygons, or a raster's pixels other than "
                "0. The output is not masked."
            )
        )
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def _mask_source(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str | None:
        """A file that the engine can read the mask from; polygons become GeoJSON, whatever they are stored in."""
        layer = self.parameterAsLayer(parameters, "MASK", context)
        if layer is None:
            if parameters.get("MASK") in (None, ""):
                return None
            raise QgsProcessingException(tr("MASK is '{}', which can't be loaded.").format(parameters["MASK"]))
        if not isinstance(layer, QgsVectorLayer):
            return RasterSource.of(layer).name
        return self.parameterAsCompatibleSourceLayerPath(parameters, "MASK", context, ["geojson"], "geojson", feedback)

    def _write_tie_points(
        self, summary: dict[str, Any], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str | None:
        crs = QgsCoordinateReferenceSystem.fromWkt(summary["transform"]["crs"])
        point = QgsWkbTypes.Type.Point
        sink, destination = self.parameterAsSink(parameters, "TIE_POINTS", context, tie_point_fields(), point, crs)
        if sink is None:
            return None
        for feature in tie_point_features(summary["tie_points"]):
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        del sink  # flushed to its file
        TiePointStyle().apply_on_completion(context, destination)
        return destination

    def _layer(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsRasterLayer:
        layer = self.parameterAsRasterLayer(parameters, name, context) or _layer_of_gdal(parameters.get(name), context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    def _check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """What can be said before the run. Raises QgsProcessingException."""
        layers = {name: self._layer(name, parameters, context) for name in ("MOVING", "FIXED")}
        sources = [RasterSource.of(layer) for layer in layers.values()]
        settings = checked_settings(given_settings(self, parameters, context), layers)
        if sources[0].name == sources[1].name and settings.moving_band == settings.fixed_band:
            message = tr("MOVING and FIXED are the same band of '{}'. Choose two rasters, or two bands of one.")
            raise QgsProcessingException(message.format(sources[0].name))
        output = _chosen_file(parameters.get("OUTPUT"), context)
        if output is None:
            return
        if not output.lower().endswith(RASTER_EXTENSIONS):
            message = tr("The output '{}' is no GeoTIFF, and Coregix writes no other pixels: let its name end in .tif.")
            raise QgsProcessingException(message.format(output))
        if any(_same_file(source.name, output) for source in sources):
            message = tr("The output '{}' is an input too. Choose another file: inputs are never overwritten.")
            raise QgsProcessingException(message.format(output))

    def _request(self, output: str, solution: str, settings: dict[str, Any]) -> dict[str, Any]:
        request = {
            "moving_image": self._moving.name,
            "fixed_image": self._fixed.name,
            "output_image": os.path.abspath(output),
            "solution": os.path.abspath(solution) if solution else None,
            "mask": self._mask,
            "moving_crs": self._moving.crs,
            "fixed_crs": self._fixed.crs,
            **settings,
        }
        return {key: value for key, value in request.items() if value is not None}

    def _warn_of_options(self, feedback: QgsProcessingFeedback) -> None:
        for source in (self._moving, self._fixed):
            if source.open_options:
                message = tr("'{}' is read without the layer's open options {}.")
                feedback.pushWarning(message.format(source.name, ", ".join(source.open_options)))


def _layer_of_gdal(name: Any, context: QgsProcessingContext) -> QgsRasterLayer | None:
    """The raster behind a GDAL name that is no file, as a subdataset; Processing finds it in `context` from then on.

    By itself Processing takes such a name only from a layer of the project.
    """
    if not isinstance(name, str):
        return None
    layer = QgsRasterLayer(name, name, "gdal", QgsRasterLayer.LayerOptions(loadDefaultStyle=False))
    if not layer.isValid():
        return None
    context.temporaryLayerStore().addMapLayer(layer)
    return layer


def _chosen_file(destination: Any, context: QgsProcessingContext) -> str | None:
    """The file behind a destination parameter's value, None for a temporary one.

    `parameterAsOutputLayer` would also make a temporary file's name and have its layer loaded.
    """
    if isinstance(destination, QgsProcessingOutputLayerDefinition):
        destination = destination.sink
    if isinstance(destination, QgsProperty):
        destination, _ = destination.valueAsString(context.expressionContext())
    return None if destination in (None, "", QgsProcessing.TEMPORARY_OUTPUT) else destination


def _same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is no file
        return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other))


def _with_residuals(summary: dict[str, Any]) -> dict[str, Any]:
    """The engine's summary with the RMSE of its residuals, where there are any, beside the other numbers."""
    found = {f"rmse_{when}": summary["residuals"][when] for when in ("before", "after")}
    return {**summary, **{name: value["rmse"] for name, value in found.items() if value}}


def _tell(summary: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
    for _, key, description in NUMBERS:
        if summary.get(key) is not None:
            feedback.pushInfo(f"{tr(description)}: {summary[key]:.6g}")
    feedback.pushInfo(tr("Transform model: {}").format(summary["model"]))
    push = feedback.pushInfo if summary["verdict"] == "good" else feedback.pushWarning
    push(tr("Verdict: {}. {}").format(summary["verdict"], summary["verdict_reason"]))


def _results(summary: dict[str, Any], output: str, solution: str) -> dict[str, Any]:
    results = {name: summary[key] for name, key, _ in (*TEXTS, *NUMBERS) if summary.get(key) is not None}
    results["OUTPUT"] = output
    if solution:
        results["SOLUTION"] = solution
    if summary.get("temp_dir"):
        results["TEMP_DIR"] = summary["temp_dir"]
    return results
