# SPDX-License-Identifier: GPL-2.0-or-later
"""Align many rasters, each on its own."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...layers.footprints import CRS, FootprintStyle, footprint_features, footprint_fields
from ...layers.sources import RasterSource
from ...translation import marked, tr, tr_marked
from ..checks import checked_settings
from ..parameters import STACK_PARAMETERS, given_settings
from .base import CoregixAlgorithm, file_source, warn_of_options

SOURCES = ("MOVING", "MOVING_FOLDER", "PAIRS")
COUNTS = (
    ("ALIGNED", "aligned", marked("Pairs aligned")),
    ("KEPT", "kept", marked("Pairs kept from an earlier run")),
    ("FAILED", "failed", marked("Pairs that failed")),
)


class AlignStack(CoregixAlgorithm):
    setting_parameters = STACK_PARAMETERS

    def name(self) -> str:
        return "alignstack"

    def displayName(self) -> str:
        return tr("Align stack")

    def tags(self) -> list[str]:
        return tr("time series,stack,many,batch,coregister,registration,align,folder,table,csv,dask").split(",")

    def shortDescription(self) -> str:
        return tr("Aligns many rasters to one, or many pairs, each on its own")

    def summary(self) -> str:
        return tr(
            "Aligns many rasters: layers or a folder of them to one fixed raster, or the pairs of a table. One that "
            "fails does not stop the others; a table and a layer of footprints tell what came of each. Beside each "
            "output stands its solution. Pairs that an earlier run has done are kept unless an input, a setting or the "
            "output has changed, so that a run that was stopped goes on where it was."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self._add_sources()
        self.add_settings()
        self.add_parameter(
            QgsProcessingParameterString("SCHEDULER", tr("Dask scheduler"), optional=True),
            tr(
                "Address of a Dask scheduler whose workers do the work, as in tcp://host:8786. By default this "
                "machine's cores do."
            ),
            advanced=True,
        )
        self._add_outputs()

    def _add_sources(self) -> None:
        self.add_parameter(
            QgsProcessingParameterMultipleLayers(
                "MOVING", tr("Moving rasters"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr("The rasters to align, unless a folder or a table names them."),
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add_parameter(
            QgsProcessingParameterFile("MOVING_FOLDER", tr("Folder of moving rasters"), folder, optional=True),
            tr("A folder of rasters to align."),
        )
        self.add_parameter(
            QgsProcessingParameterString("PATTERN", tr("Names in the folder"), "*.tif", optional=True),
            tr("Which files of the folder: * stands for any signs, as in *_B04.tif."),
        )
        self.add_parameter(
            QgsProcessingParameterRasterLayer("FIXED", tr("Fixed raster"), optional=True),
            tr("The raster that lies where it should, unless a table names one for each pair."),
        )
        self.add_parameter(
            QgsProcessingParameterFile(
                "PAIRS", tr("Table of pairs"), optional=True, fileFilter=tr("CSV files (*.csv)")
            ),
            tr(
                "A CSV file with the columns moving, fixed, output and, if wanted, moving_band and fixed_band. Paths "
                "are relative to its folder."
            ),
        )

    def _add_outputs(self) -> None:
        self.add_parameter(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of aligned rasters"), optional=True),
            tr("NAME_aligned.tif of each moving raster is written there. A table of pairs names the outputs itself."),
        )
        self.add_parameter(
            QgsProcessingParameterFileDestination(
                "TABLE", tr("Results (CSV)"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr("A row for each pair: verdict, reason, shift, RMSE and time."),
        )
        self.add_parameter(
            QgsProcessingParameterFeatureSink(
                "FOOTPRINTS",
                tr("Footprints"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            tr("The same as polygons, coloured by the verdict."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUTS", tr("Aligned rasters")))
        for name, _, description in COUNTS:
            self.addOutput(QgsProcessingOutputNumber(name, tr_marked(description)))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self.check(parameters, context)  # a model does not check its parts
        self._moving, self._fixed = self._sources(parameters, context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        warn_of_options([*self._moving, *([self._fixed] if self._fixed else [])], feedback)
        table = self.parameterAsFileOutput(parameters, "TABLE", context)
        request = {**self._request(parameters, context), **({"table": os.path.abspath(table)} if table else {})}
        summary = self.ask_engine("align_stack", request, feedback)
        for row in summary["rows"]:
            if row["status"] == "failed" or row["verdict"] == "doubtful":
                feedback.pushWarning(
                    f"{os.path.basename(row['moving'])}: {row['verdict'] or tr('error')}. {row['reason']}"
                )
        for _, key, description in COUNTS:
            feedback.pushInfo(f"{tr_marked(description)}: {summary[key]}")
        results = {name: summary[key] for name, key, _ in COUNTS}
        results["OUTPUTS"] = [row["output"] for row in summary["rows"] if row["status"] != "failed"]
        if "output_folder" in request:
            results["OUTPUT"] = request["output_folder"]
        if table:
            results["TABLE"] = table
        footprints = self.write_features(
            "FOOTPRINTS",
            parameters,
            context,
            footprint_fields(),
            QgsWkbTypes.Type.Polygon,
            QgsCoordinateReferenceSystem(CRS),
            footprint_features(summary["rows"]),
            FootprintStyle(),
        )
        return {**results, **footprints}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if sum(parameters.get(name) not in (None, "", []) for name in SOURCES) != 1:
            raise QgsProcessingException(
                tr("Name the moving rasters in one way: {}.").format(tr("{}, {} or {}").format(*SOURCES))
            )
        _, fixed = self._sources(parameters, context)
        table = parameters.get("PAIRS") not in (None, "")
        if not table and not (fixed and parameters.get("OUTPUT") not in (None, "")):
            raise QgsProcessingException(tr("Without a table of pairs, give the fixed raster and the output folder."))
        if table and fixed:
            raise QgsProcessingException(tr("The table names a fixed raster for each pair: leave the one here open."))
        layers = {"FIXED": self.raster_layer("FIXED", parameters, context)} if fixed else {}
        checked_settings(given_settings(self, parameters, context), layers, self.setting_parameters)

    def _sources(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[list[RasterSource], RasterSource | None]:
        """The moving rasters that are given as layers, and the fixed one where it is given."""
        moving = [file_source(layer) for layer in self.parameterAsLayerList(parameters, "MOVING", context) or []]
        if parameters.get("FIXED") in (None, ""):
            return moving, None
        return moving, RasterSource.of(self.raster_layer("FIXED", parameters, context))

    def _request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        given: dict[str, Any] = {
            "pairs": self.parameterAsFile(parameters, "PAIRS", context),
            "moving_folder": self.parameterAsFile(parameters, "MOVING_FOLDER", context),
            "moving_images": [source.name for source in self._moving],
            "scheduler": self.parameterAsString(parameters, "SCHEDULER", context),
        }
        for name in ("pairs", "moving_folder"):
            given[name] = given[name] and os.path.abspath(given[name])
        if not given["pairs"]:
            given["output_folder"] = os.path.abspath(self.parameterAsString(parameters, "OUTPUT", context))
            given["fixed_image"], given["fixed_crs"] = self._fixed.name, self._fixed.crs
        if given["moving_folder"]:
            given["pattern"] = self.parameterAsString(parameters, "PATTERN", context)
        return {name: value for name, value in given.items() if value} | given_settings(self, parameters, context)
