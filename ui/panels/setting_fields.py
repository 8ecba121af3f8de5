# SPDX-License-Identifier: GPL-2.0-or-later
"""Input fields for the engine's settings, made from the table that the algorithms are made from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.gui import QgsDoubleValidator, QgsFileWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIntValidator
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ...coregix_plugin.processing.choices import in_words
from ...coregix_plugin.processing.parameters import SETTING_PARAMETERS
from ...coregix_plugin.processing.setting_parameter import SettingParameter
from ...coregix_plugin.translation import tr, tr_marked
from ..numbers import number, written

FEWEST_CHARACTERS = 8  # that a field shows in a narrow dock


class SettingField(QObject):
    """One setting as a widget; its value is None while it is the default's."""

    changed = pyqtSignal()

    def __init__(self, parameter: SettingParameter, parent: QWidget):
        super().__init__(parent)
        self.parameter = parameter
        self.label = tr_marked(parameter.label)
        self.widget: QComboBox | QCheckBox | QgsFileWidget | QLineEdit
        if parameter.choices:
            self.widget = QComboBox(parent)
            for choice in parameter.choices:
                self.widget.addItem(in_words(choice), choice)
            self.widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.widget.setMinimumContentsLength(FEWEST_CHARACTERS)
            self.widget.currentIndexChanged.connect(self.changed)
        elif parameter.type == "bool":
            self.widget = QCheckBox(parent)
            self.widget.toggled.connect(self.changed)
        elif parameter.file:
            self.widget = QgsFileWidget(parent)
            self.widget.setFilter(tr_marked(parameter.file))
            self.widget.fileChanged.connect(self.changed)
        else:
            self.widget = QLineEdit(parent)
            self.widget.setMinimumWidth(FEWEST_CHARACTERS * parent.fontMetrics().averageCharWidth())
            if parameter.type in ("int", "float"):
                validator = QIntValidator if parameter.type == "int" else QgsDoubleValidator
                self.widget.setValidator(validator(self.widget))
            default = parameter.default
            shown = written(default) if isinstance(default, (int, float)) else default
            self.widget.setPlaceholderText(tr("default") if default is None else str(shown))
            self.widget.editingFinished.connect(self.changed.emit)
        self.widget.setObjectName(parameter.name)
        self.widget.setToolTip(f"<p>{parameter.help}</p>")
        self.reset()

    def add_to(self, form: QFormLayout) -> None:
        """A row with a label that leads to the field."""
        caption = QLabel(self.label, self.widget.parentWidget())
        caption.setWordWrap(True)
        caption.setBuddy(self.widget)
        form.addRow(caption, self.widget)

    def value(self) -> Any:
        """What differs from the default, as a Processing parameter; else None."""
        if isinstance(self.widget, QComboBox):
            value = self.widget.currentData()
            return None if value == str(self.parameter.default) else value
        if isinstance(self.widget, QCheckBox):
            checked = self.widget.isChecked()
            return None if checked == self.parameter.default else checked
        if isinstance(self.widget, QgsFileWidget):
            return self.widget.filePath() or None
        text = self.widget.text().strip()
        if not text:
            return None
        if self.parameter.type not in ("int", "float"):
            return text
        found = number(text)
        return int(found) if self.parameter.type == "int" and found is not None else found

    def set_value(self, value: Any) -> None:
        """Show a value as `value` gave it."""
        if value is None:
            self.reset()
        elif isinstance(self.widget, QComboBox):
            self.widget.setCurrentIndex(self.widget.findData(str(value)))
        elif isinstance(self.widget, QCheckBox):
            self.widget.setChecked(bool(value))
        elif isinstance(self.widget, QgsFileWidget):
            self.widget.setFilePath(str(value))
        else:
            self.widget.setText(written(value) if isinstance(value, (int, float)) else str(value))

    def reset(self) -> None:
        """Show the default."""
        if isinstance(self.widget, QComboBox):
            self.widget.setCurrentIndex(self.widget.findData(str(self.parameter.default)))
        elif isinstance(self.widget, QCheckBox):
            self.widget.setChecked(bool(self.parameter.default))
        elif isinstance(self.widget, QgsFileWidget):
            self.widget.setFilePath("")
        else:
            self.widget.clear()


def setting_fields(names: tuple[str, ...], parent: QWidget) -> list[SettingField]:
    """Fields for the settings with these names in Processing, in this order."""
    known = {parameter.name: parameter for parameter in SETTING_PARAMETERS}
    return [SettingField(known[name], parent) for name in names]


def values_of(fields: list[SettingField]) -> dict[str, Any]:
    """Processing parameters of the fields that differ from their defaults."""
    values = {field.parameter.name: field.value() for field in fields}
    return {name: value for name, value in values.items() if value is not None}


def set_values(fields: list[SettingField], values: Mapping[str, Any]) -> None:
    """Show values as `values_of` gave them; the defaults of what is not among them."""
    for field in fields:
        field.set_value(values.get(field.parameter.name))
