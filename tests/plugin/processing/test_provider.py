# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS sees of Coregix before anything runs."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import hypothesis
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition

from tests.setting_values import same, settings_values

PROJECT = Path(__file__).resolve().parents[3]
# The CRSs come from the layers.
NOT_OFFERED = {"moving_crs", "fixed_crs", "mask"}
GIVEN = {
    "MOVING_BAND": (2, "moving_band_index", 1),
    "FIXED_BAND": (2, "fixed_band_index", 1),
    "BEST_BANDS": (True, "band_index", "auto"),
    "USE_EDGE_PROXIES": (False, "use_edge_proxies", False),
    "OUTPUT_GRID": ("fixed", "output_on_moving_grid", False),
    "RESAMPLING": ("cubic", "resampling", "cubic"),
    "INITIAL_SHIFT": ("120,-45", "initial_shift", (120.0, -45.0)),
    "INITIAL_POINTS": ("", "initial_points", None),
    "MATCH_IMAGES": (True, "match_images", True),
    "MASK_USE": ("ignore", "mask_use", "ignore"),
    "MASK_RASTER": ("moving", "mask_raster", "moving"),
    "MOVING_NODATA": (7, "moving_nodata", 7.0),
    "FIXED_NODATA": (0, "fixed_nodata", 0.0),
    "ALL_VALID": ("neither", "all_valid", "neither"),
    "OUTPUT_NODATA": (-1.5, "output_nodata", -1.5),
    "MODEL": ("rigid", "model", "rigid"),
    "CLIP_FIXED_TO_MOVING": (False, "clip_fixed_to_moving", False),
    "ENFORCE_MUTUAL_VALID_MASK": (False, "enforce_mutual_valid_mask", False),
    "MIN_VALID_FRACTION": (0.5, "min_valid_fraction", 0.5),
    "SPLIT_FACTOR": (2, "split_factor", 2),
    "SOLVE_RESOLUTIONS": ("80,40,0", "solve_resolutions", "80,40,0"),
    "TRIM_EDGE_INVALID": (True, "trim_edge_invalid", True),
    "EDGE_TRIM_DEPTH": (3, "edge_trim_depth", 3),
    "EDGE_TRIM_DETECTION_BAND": (2, "edge_trim_detection_band_index", 1),
    "EDGE_TRIM_INVALID_BELOW": (0, "edge_trim_invalid_below", 0.0),
    "EDGE_TRIM_INVALID_ABOVE": (3000, "edge_trim_invalid_above", 3000.0),
    "FORMAT": ("cog", "format", "cog"),
    "CREATION_OPTIONS": ("COMPRESS=ZSTD|BLOCKXSIZE=256", "creation_options", ("COMPRESS=ZSTD", "BLOCKXSIZE=256")),
    "OVERVIEWS": (True, "overviews", True),
    "THREADS": (1, "threads", 1),
    "MEMORY_LIMIT": (64, "memory_limit", 64),
    "FORCE": (True, "force", True),
    "KEEP_TEMP_DIR": (True, "keep_temp_dir", True),
    "TEMP_DIR": ("/some/folder", "temp_dir", "/some/folder"),
    "LOG_TO_CONSOLE": (True, "log_to_console", True),
}


@pytest.fixture
def algorithm(plugin):
    return QgsApplication.processingRegistry().createAlgorithmById("coregix:alignimagepair")


@pytest.fixture(scope="session")
def settings_of(plugin_module):
    """The engine's settings from Processing parameters."""
    settings, parameters = plugin_module("core.settings"), plugin_module("coregix_plugin.processing.parameters")

    def settings_of(algorithm, values):
        given = parameters.given_settings(algorithm, values, QgsProcessingContext())
        return settings.AlignmentSettings.from_mapping(given)

    return settings_of


def test_toolbox_lists_the_algorithms(plugin):
    provider = QgsApplication.processingRegistry().providerById("coregix")
    assert provider.name() == "Coregix"
    assert not provider.icon().isNull()
    found = {algorithm.id(): (algorithm.displayName(), algorithm.group()) for algorithm in provider.algorithms()}
    assert found["coregix:alignimagepair"] == ("Align image pair", "Coregistration")
    assert {
        *("coregix:estimatealignment", "coregix:applytoraster", "coregix:applytovector", "coregix:assessalignment"),
        *("coregix:registrationimages", "coregix:trimedges"),
    } <= set(found)
    assert found["coregix:installengine"] == ("Install engine", "Setup")


def test_unload_takes_the_provider_away(plugin, plugin_module):
    registry = QgsApplication.processingRegistry()
    plugin.unload()
    assert registry.providerById("coregix") is None
    plugin.initProcessing()
    assert registry.algorithmById("coregix:alignimagepair") is not None


def test_help_explains_every_parameter(algorithm):
    text = algorithm.shortHelpString()
    assert "registration" in algorithm.tags()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.help(), parameter.name()
        assert f"<b>{parameter.description()}</b>" in text


def test_bands_are_explained_as_qgis_counts_them(algorithm):
    assert "0-based" not in algorithm.shortHelpString()
    assert algorithm.parameterDefinition("MOVING_BAND").defaultValue() == 1


def test_every_setting_is_a_parameter(plugin_module):
    settings, parameters = plugin_module("core.settings"), plugin_module("coregix_plugin.processing.parameters")
    fields = {field.name for field in dataclasses.fields(settings.AlignmentSettings)}
    assert {parameter.field for parameter in parameters.SETTING_PARAMETERS} == fields - NOT_OFFERED
    assert {parameter.name for parameter in parameters.SETTING_PARAMETERS} == set(GIVEN)


def test_defaults_are_the_engines(algorithm, settings_of, plugin_module):
    defaults = {p.name(): p.defaultValue() for p in algorithm.parameterDefinitions() if not p.isDestination()}
    engine = plugin_module("core.settings").AlignmentSettings()
    for values in ({}, defaults):
        settings = settings_of(algorithm, values)
        assert (settings.moving_band, settings.fixed_band) == (engine.moving_band, engine.fixed_band)
        assert dataclasses.replace(settings, moving_band_index=None, fixed_band_index=None) == engine


@pytest.mark.parametrize("name", GIVEN)
def test_a_given_value_reaches_the_engine(name, algorithm, settings_of, plugin_module):
    value, field, expected = GIVEN[name]
    engine = plugin_module("core.settings").AlignmentSettings
    assert settings_of(algorithm, {name: value}) == engine(**{field: expected})


def test_bands_by_evidence_take_the_place_of_those_that_a_dialog_gives(algorithm, settings_of):
    given = settings_of(algorithm, {"BEST_BANDS": True, "MOVING_BAND": 1, "FIXED_BAND": 2})
    assert (given.moving_band, given.fixed_band) == (None, None)
    assert settings_of(algorithm, {"BEST_BANDS": False, "MOVING_BAND": 2}).moving_band == 2


def as_parameter(parameter, value):
    """A setting's value as a user gives it to Processing."""
    if parameter.is_band:
        return value + 1
    if parameter.words:
        return parameter.words[0] if value else parameter.words[1]
    if isinstance(value, tuple):
        return ("|" if parameter.field == "creation_options" else ",").join(map(str, value))
    return value


@hypothesis.settings(max_examples=150)
@given(data=st.data())
def test_any_settings_survive_processing(data, plugin, settings_of, plugin_module):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("coregix:alignimagepair")
    engine = plugin_module("core.settings").AlignmentSettings
    # of band_index only 'auto' is offered, as a box to check
    offered = set(engine.__dataclass_fields__) - NOT_OFFERED - {"band_index"}
    values = data.draw(settings_values(engine, offered))
    refused = plugin_module("core.errors").SettingsError
    try:
        settings = engine.from_mapping(values)
    except refused:
        assume(False)
    offered = plugin_module("coregix_plugin.processing.parameters").SETTING_PARAMETERS
    given = {p.name: as_parameter(p, value) for p in offered if (value := getattr(settings, p.field)) is not None}
    try:
        found = settings_of(algorithm, given)
    except refused:
        assert any(isinstance(value, int) and value >= 2**31 for value in given.values())  # QGIS's integers end there
        return
    assert same(found, settings)


def test_choices_can_be_given_by_number(algorithm, settings_of):
    assert settings_of(algorithm, {"RESAMPLING": "2"}).resampling == "cubic"
    assert settings_of(algorithm, {"RESAMPLING": 0}).resampling == "nearest"
    assert not settings_of(algorithm, {"OUTPUT_GRID": 1}).output_on_moving_grid


def test_rare_parameters_are_advanced(algorithm):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    plain = {p.name() for p in algorithm.parameterDefinitions() if not p.flags() & advanced}
    assert plain == {
        *(
            "MOVING",
            "FIXED",
            "MOVING_BAND",
            "FIXED_BAND",
            "BEST_BANDS",
            "MODEL",
            "OUTPUT_GRID",
            "RESAMPLING",
        ),
        *("MOVING_NODATA", "FIXED_NODATA", "OUTPUT_NODATA", "OUTPUT", "SOLUTION", "REPORT", "TIE_POINTS"),
    }


def test_missing_engine_is_told_before_the_run(plugin, plugin_module, monkeypatch):
    settings = plugin_module("coregix_plugin.engine.settings")
    monkeypatch.setenv("COREGIX_PYTHON", "/nonexistent/python")
    settings.forget_problem()
    provider = QgsApplication.processingRegistry().providerById("coregix")
    can_run = {algorithm.id(): algorithm.canExecute() for algorithm in provider.algorithms()}
    settings.forget_problem()
    possible, message = can_run["coregix:alignimagepair"]
    assert not possible
    assert "/nonexistent/python" in message
    assert "coregix:installengine" in message
    assert can_run["coregix:installengine"][0]


def test_help_opens_the_section_of_each_algorithm(plugin):
    toolbox = (PROJECT / "docs" / "toolbox.md").read_text(encoding="utf-8")
    algorithms = QgsApplication.processingRegistry().providerById("coregix").algorithms()
    assert len(algorithms) == 13
    for algorithm in algorithms:
        page, _, anchor = algorithm.helpUrl().partition("#")
        assert page.startswith("https://") and page.endswith("docs/toolbox.md")
        assert f"### {anchor.replace('coregix', 'coregix:', 1)}\n" in toolbox
        assert algorithm.id() == anchor.replace("coregix", "coregix:", 1)
        assert algorithm.displayName() != algorithm.name() and algorithm.group()


def test_the_python_console_lines_of_the_documentation_run(plugin, tmp_path, monkeypatch, capsys):
    blocks = re.findall(
        r"```python\n(.*?)```", (PROJECT / "docs" / "toolbox.md").read_text(encoding="utf-8"), re.DOTALL
    )
    (tmp_path / "sample").symlink_to(PROJECT / "sample")
    monkeypatch.chdir(tmp_path)
    for block in blocks:
        if "qgis" in block:
            exec(block, {})
            assert capsys.readouterr().out.startswith("good ")
    assert (tmp_path / "from-python.tif").exists()
