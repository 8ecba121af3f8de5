# SPDX-License-Identifier: GPL-2.0-or-later
"""What all algorithms of Coregix share."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProperty,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...documentation import help_url
from ...engine.probe import EngineMissing
from ...engine.process import EngineError, EngineProcess
from ...engine.settings import engine_problem, engine_python
from ...icons import icon
from ...layers.on_completion import LayerOnCompletion
from ...layers.sources import RasterSource
from ...translation import tr
from ..labels import with_labels
from ..parameters import given_settings, with_named_choices
from ..setting_parameter import ADVANCED, SettingParameter, make_advanced

RASTER_EXTENSIONS = (".tif", ".tiff", ".vrt")

if TYPE_CHECKING:
    Mixin = QgsProcessingAlgorithm
else:
    Mixin = object  # a class can't have two of QGIS's


class AsksEngine(Mixin):
    """What every kind of algorithm that asks the engine has; its help is made from the help of its parameters."""

    setting_parameters: tuple[SettingParameter, ...] = ()

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def group(self) -> str:
        return tr("Coregistration")

    def groupId(self) -> str:
        return "coregistration"

    def icon(self) -> QIcon:
        return icon("coregix")

    def helpUrl(self) -> str:
        return help_url(self.name())

    def canExecute(self) -> tuple[bool, str]:
        problem = engine_problem()
        return not problem, escape(problem).replace("\n", "<br>")  # the toolbox shows HTML

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """What can be said before the run. Raises QgsProcessingException."""

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        try:
            self.check(parameters, context)
        except QgsProcessingException as error:
            return False, str(error)
        return super().checkParameterValues(with_named_choices(parameters, self.setting_parameters), context)

    def shortHelpString(self) -> str:
        parameters = [p for p in self.parameterDefinitions() if p.help()]
        return "".join(
            [
                f"<p>{escape(self.summary())}</p>",
                _section(tr("Parameters"), [p for p in parameters if not p.flags() & ADVANCED]),
                _section(tr("Advanced parameters"), [p for p in parameters if p.flags() & ADVANCED]),
            ]
        )

    def ask_engine(
        self, command: str, parameters: Mapping[str, Any], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """The engine's answer to one command. Raises QgsProcessingException where there is none."""
        with new_engine() as engine:
            return ask(engine, command, parameters, feedback)

    def add_parameter(self, parameter: QgsProcessingParameterDefinition, help: str, advanced: bool = False) -> None:
        """Offer a parameter, input or output, with its help."""
        parameter.setHelp(help)
        if advanced:
            make_advanced(parameter)
        self.addParameter(parameter)

    def add_settings(self) -> None:
        """The engine's settings that the algorithm offers."""
        for parameter in self.setting_parameters:
            self.addParameter(parameter.definition())

    def summary(self) -> str:
        """What the algorithm does, in a sentence or two."""
        raise NotImplementedError


def new_engine() -> EngineProcess:
    """An engine for several commands; close it. Raises QgsProcessingException where no Python can run it."""
    try:
        return EngineProcess(str(engine_python().executable))
    except EngineMissing as error:
        raise QgsProcessingException(str(error)) from None


def ask(
    engine: EngineProcess, command: str, parameters: Mapping[str, Any], feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """The engine's answer to one command. Raises QgsProcessingException where there is none, and ends the engine."""
    try:
        return engine.request(command, parameters, feedback)
    except EngineError as error:
        engine.close()
        # Not a subclass: QGIS shows the traceback of anything but this very class.
        raise QgsProcessingException(with_labels(str(error))) from None


class CoregixAlgorithm(AsksEngine, QgsProcessingAlgorithm):
    """An algorithm that takes layers as wholes."""

    def raster_layer(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsRasterLayer:
        """The raster layer of a parameter. Raises QgsProcessingException where there is none."""
        layer = self.parameterAsRasterLayer(parameters, name, context) or _layer_of_gdal(parameters.get(name), context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer

    def add_raster(self, name: str, label: str, help: str) -> None:
        """An input parameter with its help."""
        self.add_parameter(QgsProcessingParameterRasterLayer(name, label), help)

    def add_output_raster(self, label: str, help: str, optional: bool = False) -> None:
        """The output OUTPUT with its help."""
        self.add_parameter(QgsProcessingParameterRasterDestination("OUTPUT", label, optional=optional), help)

    def write_features(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        kind: Qgis.WkbType,
        crs: QgsCoordinateReferenceSystem,
        features: Iterable[QgsFeature],
        look: LayerOnCompletion,
    ) -> dict[str, str]:
        """Write features to the sink of that name, if it is wanted; its part of the results."""
        sink, destination = self.parameterAsSink(parameters, name, context, fields, kind, crs)
        if sink is None:
            return {}
        for feature in features:
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        del sink  # flushed to its file
        look.apply_on_completion(context, destination)
        return {name: destination}

    def check_output(
        self, parameters: dict[str, Any], context: QgsProcessingContext, sources: Sequence[RasterSource]
    ) -> None:
        """Raise QgsProcessingException where OUTPUT is no name of a raster, or one of the sources' own."""
        output = _chosen_file(parameters.get("OUTPUT"), context)
        if given_settings(self, parameters, context).get("format") == "vrt" and not (output or "").endswith(".vrt"):
            raise QgsProcessingException(
                tr("The output format 'vrt' needs a file of its own: give the output a name that ends in .vrt.")
            )
        if output is None:
            return
        if not output.lower().endswith(RASTER_EXTENSIONS):
            message = tr("The output '{}' is no GeoTIFF, and Coregix writes no other pixels: let its name end in .tif.")
            raise QgsProcessingException(message.format(output))
        if any(_same_file(source.name, output) for source in sources):
            message = tr("The output '{}' is an input too. Choose another file: inputs are never overwritten.")
            raise QgsProcessingException(message.format(output))


def add_input_solution(algorithm: AsksEngine) -> None:
    """The input SOLUTION, of any kind of algorithm."""
    algorithm.add_parameter(
        QgsProcessingParameterFile("SOLUTION", tr("Solution (JSON)"), fileFilter=tr("JSON files (*.json)")),
        tr("The file that an alignment or an estimate wrote."),
    )


def file_source(layer: QgsMapLayer) -> RasterSource:
    """What the engine opens of one of many layers. Raises QgsProcessingException where that is not the whole layer."""
    source = RasterSource.of(layer)
    if source.crs:
        message = tr("The layer of '{}' has another CRS than its file. Save it with that CRS, or take it alone.")
        raise QgsProcessingException(message.format(source.name))
    return source


def warn_of_options(sources: Sequence[RasterSource], feedback: QgsProcessingFeedback) -> None:
    """Tell which open options of the layers the engine does without."""
    for source in sources:
        if source.open_options:
            message = tr("'{}' is read without the layer's open options {}.")
            feedback.pushWarning(message.format(source.name, ", ".join(source.open_options)))


def _section(title: str, parameters: list[QgsProcessingParameterDefinition]) -> str:
    rows = (f"<p><b>{escape(p.description())}</b><br>{escape(p.help())}</p>" for p in parameters)
    return f"<h3>{escape(title)}</h3>{''.join(rows)}" if parameters else ""


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
    chosen: str | None = None if destination in (None, "", QgsProcessing.TEMPORARY_OUTPUT) else destination
    return chosen


def _same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is no file
        return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other))
