# SPDX-License-Identifier: GPL-2.0-or-later
"""Every option of what an alignment writes does what it says: each test fails when its option is ignored."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from core import align_image_pair
from core.errors import OutputError
from tests.core.rasters import Pair, make_pair, misfit, read


def align(pair: Pair, **settings) -> dict:
    return align_image_pair(pair.moving, pair.fixed, pair.output, **settings)


def test_all_bands_are_moved(pair):
    align(pair, moving_band_index=1, resampling="cubic")
    assert misfit(pair.moving, band=1) > 500
    assert misfit(pair.output, band=1) < 10 and misfit(pair.output, band=2) < 10


def test_output_on_moving_grid(pair):
    for on_moving, like in ((True, pair.moving), (False, pair.fixed)):
        align(pair, output_on_moving_grid=on_moving)
        with rasterio.open(pair.output) as output, rasterio.open(like) as expected:
            assert output.shape == expected.shape and output.transform == expected.transform
        assert misfit(pair.output) < misfit(pair.moving) / 10


def test_output_nodata(pair):
    align(pair, output_nodata=7)
    with rasterio.open(pair.output) as output:
        assert output.nodata == 7 and (output.read(1) == 7).sum() > 196


def test_split_factor(pair):
    summaries, outputs = [], []
    for factor in (0, 1, 2, 3):
        summaries.append(align(pair, split_factor=factor))
        with rasterio.open(pair.output) as output:
            outputs.append(output.read())
    assert [len(summary["output"]["chunks"]) for summary in summaries] == [1, 2, 4, 8]
    for summary, output in zip(summaries, outputs):
        assert (output == outputs[0]).all()
        # The last digits of a solve hang on where its arrays lie in memory, with and without a split.
        matrices = (one["transform"]["matrix"] for one in (summary, summaries[0]))
        assert np.allclose(*matrices, rtol=0, atol=1e-9)


def trimmed(pair: Pair, band: int = 1, **settings) -> np.ndarray:
    """Which pixels of a band the trim made invalid."""
    align(pair, model="translation")
    before = {number: np.isnan(read(pair.output, number)) for number in (1, 2)}
    summary = align(pair, model="translation", trim_edge_invalid=True, **settings)
    assert summary["output"]["pixels_trimmed"] == (np.isnan(read(pair.output)) & ~before[1]).sum()
    return np.isnan(read(pair.output, band)) & ~before[band]


@pytest.fixture
def gap(tmp_path) -> Pair:
    """A pair whose moving raster has a hole of one pixel in the middle, in band 1."""
    pair = make_pair(tmp_path, nodata=0)
    with rasterio.open(pair.moving, "r+") as moving:
        values = moving.read()
        values[0, 100, 100] = 0
        moving.write(values)
    return pair


def test_trim_edge_invalid_and_edge_trim_depth(gap):
    inner = np.s_[60:140, 60:140]
    assert trimmed(gap)[inner].sum() == 17 * 17 - 1
    assert trimmed(gap, edge_trim_depth=3)[inner].sum() == 7 * 7 - 1
    assert trimmed(gap, band=2)[inner].sum() == 17 * 17


def test_edge_trim_detection_band_index(gap):
    inner = np.s_[60:140, 60:140]
    align(gap, trim_edge_invalid=True, edge_trim_detection_band_index=1)
    assert np.isnan(read(gap.output)[inner]).sum() == 1


@pytest.mark.parametrize(("setting", "value"), [("edge_trim_invalid_below", 800), ("edge_trim_invalid_above", 3200)])
def test_edge_trim_limits(pair, setting, value):
    align(pair, model="translation", output_nodata=0)
    ground = read(pair.output)
    align(pair, model="translation", output_nodata=0, trim_edge_invalid=True, edge_trim_depth=1, **{setting: value})
    left = read(pair.output)
    beyond = ground < value if setting.endswith("below") else ground > value
    assert beyond.sum() > 100
    assert np.isnan(left[beyond]).all() and np.isnan(left).sum() < 0.6 * left.size
    assert not (left < value).any() if setting.endswith("below") else not (left > value).any()


def test_resampling(pair):
    with rasterio.open(pair.moving) as moving:
        original = moving.read()
    errors = {}
    for resampling in ("nearest", "bilinear", "cubic", "lanczos", "none"):
        align(pair, resampling=resampling)
        errors[resampling] = misfit(pair.output)
        with rasterio.open(pair.output) as output:
            values = output.read()
        assert (values.tobytes() == original.tobytes()) == (resampling == "none")
    assert errors["nearest"] > 2 * errors["bilinear"] > 4 * errors["cubic"]
    assert abs(errors["lanczos"] - errors["cubic"]) > 0.01 and errors["lanczos"] < errors["bilinear"] / 2
    assert errors["none"] < 10


def test_a_solution_that_can_not_be_written_leaves_the_output_as_it_was(pair, small_disk):
    (small_disk / "filler").write_bytes(b"x" * 200_000)
    with pytest.raises(OutputError, match="disk is full"):
        align(pair, solution=str(small_disk / "solution.json"))
    assert sorted(path.name for path in pair.folder.iterdir()) == ["fixed.tif", "moving.tif"]
    assert [path.name for path in small_disk.iterdir()] == ["filler"]
