# SPDX-License-Identifier: GPL-2.0-or-later
"""One setting of the engine as a Processing parameter; type, default, choices and help come from its field."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.settings import AlignmentSettings, OutputSettings
from ..translation import tr, tr_marked

# The stubs know the newer name alone.
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]


@dataclass(frozen=True)
class SettingParameter:
    """One setting of the engine as a Processing parameter.

    Parameters
    ----------
    name : the parameter's name in Processing.
    field : the field of the engine's settings.
    label : what the dialog says.
    band_of : name of the raster parameter whose bands are offered, or empty for a band of many rasters; 1-based in
        QGIS, 0-based in the field.
    words : names to choose from instead of true and false, in that order.
    checked : the field's value where a box is checked, which is not at first.
    own_help : where the engine's help says more than is chosen here, or counts bands from 0.
    instead_of : fields that don't count where this one is given.
    folder : the value is a folder.
    file : the value is a file; a filter for its dialog.
    settings : the class that has the field.
    """

    name: str
    field: str
    label: str
    advanced: bool = False
    band_of: str | None = None
    words: tuple[str, str] | None = None
    checked: str | None = None
    own_help: str = ""
    instead_of: tuple[str, ...] = ()
    folder: bool = False
    file: str | None = None
    settings: type[OutputSettings] = AlignmentSettings

    @property
    def _field(self) -> dataclasses.Field[Any]:
        return self.settings.__dataclass_fields__[self.field]

    def definition(self) -> QgsProcessingParameterDefinition:
        """A new Processing parameter."""
        parameter = self._parameter(tr_marked(self.label))
        parameter.setHelp(self.help)
        if self.advanced:
            make_advanced(parameter)
        return parameter

    @property
    def help(self) -> str:
        """What the parameter says of itself, or else the engine's help."""
        return tr_marked(self.own_help or self._field.metadata["help"])

    @property
    def title(self) -> str:
        """What a message calls it: the words of the dialog, and the name that is typed."""
        return f"{tr_marked(self.label)} ({self.name})"

    @property
    def is_band(self) -> bool:
        """Whether the value is a band's number."""
        return self.band_of is not None

    @property
    def default(self) -> Any:
        """The engine's default as Processing writes it."""
        value: Any = self._field.default
        if self.checked:
            return False
        if self.is_band:
            return (value or 0) + 1
        if self.words:
            return self.words[0] if value else self.words[1]
        return value

    @property
    def choices(self) -> tuple[str, ...]:
        """What an enumeration offers; empty for other parameters."""
        return self.words or self._field.metadata.get("choices", ())

    @property
    def type(self) -> str:
        """The field's type without its None: bool, int, float, str or tuple."""
        return "bool" if self.checked else self._field.type.split(" ")[0].split("[")[0]

    @property
    def optional(self) -> bool:
        """Whether it may be left open; a band always, for qgis_process takes no default of a mandatory band."""
        return self._field.default is None or self.is_band

    def value(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Any:
        """The field's value as the user gave it, None where left open."""
        arguments = parameters, self.name, context
        if self.optional and parameters.get(self.name) in (None, ""):
            return None
        if self.is_band:
            return algorithm.parameterAsInt(*arguments) - 1
        if self.choices:
            choice = self.named_choice(parameters.get(self.name)) or algorithm.parameterAsEnumString(*arguments)
            return choice == self.words[0] if self.words else choice
        if self.checked:
            return self.checked if algorithm.parameterAsBool(*arguments) else None
        if self.type == "bool":
            return algorithm.parameterAsBool(*arguments)
        if self.type == "int":
            return algorithm.parameterAsInt(*arguments)
        if self.type == "float":
            return algorithm.parameterAsDouble(*arguments)
        return algorithm.parameterAsString(*arguments)

    def named_choice(self, value: Any) -> str | None:
        """The name of a choice given by its name or its number; None where Processing has to evaluate the value.

        QGIS 3.22's own help of qgis_process asks for the number where Processing takes the name only.
        """
        if not isinstance(value, (int, str)):
            return None
        named: dict[Any, str] = {**dict(enumerate(self.choices)), **{str(i): c for i, c in enumerate(self.choices)}}
        named.update((choice, choice) for choice in self.choices)
        if value not in named:
            message = tr("{} is '{}', but must be one of {}.")
            raise QgsProcessingException(message.format(self.title, value, ", ".join(self.choices)))
        return named[value]

    def _parameter(self, label: str) -> QgsProcessingParameterDefinition:
        common = {"defaultValue": self.default, "optional": self.optional}
        if self.band_of:
            return QgsProcessingParameterBand(self.name, label, parentLayerParameterName=self.band_of, **common)
        if self.choices:
            return QgsProcessingParameterEnum(self.name, label, list(self.choices), usesStaticStrings=True, **common)
        if self.folder:
            folder = QgsProcessingParameterFile.Behavior.Folder
            return QgsProcessingParameterFile(self.name, label, folder, **common)
        if self.file:
            return QgsProcessingParameterFile(self.name, label, fileFilter=tr_marked(self.file), **common)
        if self.type == "bool":
            return QgsProcessingParameterBoolean(self.name, label, **common)
        if self.type in ("int", "float"):
            return self._number(label, common)
        return QgsProcessingParameterString(self.name, label, **common)

    def _number(self, label: str, common: Mapping[str, Any]) -> QgsProcessingParameterNumber:
        kinds = QgsProcessingParameterNumber.Type
        parameter = QgsProcessingParameterNumber(
            self.name, label, kinds.Integer if self.type == "int" else kinds.Double, **common
        )
        limits = self._field.metadata
        if "minimum" in limits:
            parameter.setMinimum(limits["minimum"] + self.is_band)
        if "maximum" in limits:
            parameter.setMaximum(limits["maximum"])
        return parameter


def make_advanced(parameter: QgsProcessingParameterDefinition) -> None:
    """Let dialogs show a parameter among the advanced ones."""
    parameter.setFlags(parameter.flags() | ADVANCED)
