# SPDX-License-Identifier: GPL-2.0-or-later
"""The images and masks that an alignment would see, and what is told of a pair before it is solved."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from core.errors import OverlapError, SettingsError
from core.jobs.registration_images import registration_images
from tests.core.commands import run
from tests.core.rasters import PIXEL, grid, make_pair, read, view, write


def test_the_command_writes_what_the_solve_would_see(tmp_path):
    pair = make_pair(tmp_path)
    done = run(
        *("registration-images", "--moving-image", pair.moving, "--fixed-image", pair.fixed),
        *("--output-folder", str(tmp_path / "images"), "--resolution", "20"),
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["pixel_size"] == pytest.approx(20)
    assert told["inputs"]["moving"]["mask_source"] == "none"
    assert told["overlap"] == pytest.approx(1)
    edges, mask = read(told["images"]["fixed_reg"]), read(told["images"]["fixed_mask"])
    with rasterio.open(told["images"]["moving_reg"]) as dataset:
        assert dataset.res == pytest.approx((20, 20))
        assert dataset.bounds.left == pytest.approx(grid(208, 196, left=14, down=9).c)
    assert set(np.unique(mask)) <= {0, 255}
    assert edges[mask > 0].std() > 10


def test_what_is_known_of_nodata_and_overlap(tmp_path):
    fixed, moving = grid(100, 90), grid(120, 80, left=60)
    seen = view(moving, 80, 120)
    seen[:, 30:] = 0
    told = registration_images(
        write(tmp_path / "moving.tif", [seen.astype(np.uint16)], moving),
        write(tmp_path / "fixed.tif", [view(fixed, 90, 100).astype(np.uint16)], fixed, nodata=65535),
        str(tmp_path / "images"),
    )
    assert told["overlap"] == pytest.approx(40 * 80 / (100 * 90), abs=0.01)
    assert told["inputs"]["fixed"]["nodata"] == 65535
    assert told["inputs"]["moving"]["nodata"] is None
    assert told["inputs"]["moving"]["undeclared_nodata"] == 0
    assert told["inputs"]["moving"]["valid_fraction"] == pytest.approx(30 / 40, abs=0.02)
    assert told["pixel_size"] == pytest.approx(PIXEL)


def test_nothing_is_written_for_a_pair_that_can_not_be_solved(tmp_path):
    fixed, moving = grid(50, 50), grid(50, 50, left=500)
    paths = [
        write(tmp_path / name, [view(at, 50, 50).astype(np.uint16)], at)
        for name, at in (("moving.tif", moving), ("fixed.tif", fixed))
    ]
    with pytest.raises(OverlapError, match="4500 map units"):
        registration_images(*paths, str(tmp_path / "images"))
    with pytest.raises(SettingsError, match="resolution is -1"):
        registration_images(*paths, str(tmp_path / "images"), resolution=-1)
    assert not (tmp_path / "images").exists()
