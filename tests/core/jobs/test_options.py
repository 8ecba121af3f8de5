# SPDX-License-Identifier: GPL-2.0-or-later
"""Every option of a registration does what it says: each test fails when its option is ignored."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from core import align_image_pair, estimate_alignment
from core.errors import CoregixError, OverlapError, RegistrationError, SettingsError
from tests.core.commands import options, run
from tests.core.rasters import PIXEL, Pair, grid, make_pair, view, write

ONE, OTHER = (37.3, 24.6), (-52.1, 18.4)  # two displacements from fixed to moving, metres


def align(pair: Pair, **settings) -> dict:
    return align_image_pair(pair.moving, pair.fixed, pair.output, **settings)


def shift(summary: dict) -> tuple[float, float]:
    return summary["shift_x"], summary["shift_y"]


def near(expected: tuple[float, float]):
    return pytest.approx(expected, abs=0.1 * PIXEL)


def kept(pair: Pair, **settings) -> dict[str, rasterio.DatasetReader]:
    """The registration images and masks by their names without extension."""
    folder = align(pair, keep_temp_dir=True, temp_dir=str(pair.folder), **settings)["temp_dir"]
    return {name[:-4]: rasterio.open(Path(folder) / name) for name in os.listdir(folder)}


def pixels(values: np.ndarray) -> np.ndarray:
    return np.rint(values).astype(np.uint16)


@pytest.fixture
def two_stories(tmp_path) -> Pair:
    """Band 1 of both tells of ONE displacement; band 2 of both, of the OTHER."""
    fixed, moving = grid(240, 220), grid(208, 196, left=14, down=9)
    own = view(fixed, 220, 240), view(fixed, 220, 240)
    seen = [view(moving, 196, 208, Affine.translation(*by)) for by in (ONE, OTHER)]
    return Pair(
        write(tmp_path / "moving.tif", pixels(np.stack(seen)), moving),
        write(tmp_path / "fixed.tif", pixels(np.stack(own)), fixed),
        Affine.translation(*ONE),
        tmp_path,
    )


def test_band_index(two_stories):
    assert shift(align(two_stories)) == near(ONE)
    assert shift(align(two_stories, band_index=1)) == near(OTHER)


def test_moving_band_index(two_stories):
    assert shift(align(two_stories, moving_band_index=1)) == near(OTHER)
    assert shift(align(two_stories, band_index=1, moving_band_index=0)) == near(ONE)


def test_fixed_band_index(tmp_path):
    fixed, moving = grid(240, 220), grid(208, 196, left=14, down=9)
    own = [view(fixed, 220, 240), view(fixed, 220, 240, Affine.translation(-OTHER[0], -OTHER[1]))]
    pair = Pair(
        write(tmp_path / "moving.tif", [pixels(view(moving, 196, 208))], moving),
        write(tmp_path / "fixed.tif", pixels(np.stack(own)), fixed),
        Affine.identity(),
        tmp_path,
    )
    assert shift(align(pair)) == near((0, 0))
    assert shift(align(pair, fixed_band_index=1)) == near(OTHER)


def test_use_edge_proxies(pair):
    proxies = kept(pair)
    assert (proxies["fixed_reg"].read(1) == 0).any() and proxies["fixed_reg"].read(1).mean() < 500
    intensities = kept(pair, use_edge_proxies=False)
    inner = intensities["fixed_reg"].read(1)[intensities["fixed_mask"].read(1) > 0]
    assert 1500 < inner.mean() < 2500


def test_clip_fixed_to_moving(pair):
    clipped, whole = kept(pair)["fixed_reg"], kept(pair, clip_fixed_to_moving=False)["fixed_reg"]
    with rasterio.open(pair.fixed) as fixed, rasterio.open(pair.moving) as moving:
        assert whole.bounds == pytest.approx(fixed.bounds)
        assert clipped.bounds == pytest.approx(moving.bounds)


def test_clip_fixed_to_moving_off_finds_a_raster_placed_elsewhere(tmp_path):
    # The bounds of the two share a strip of 260 m, whose ground the moving raster doesn't show at all.
    far = make_pair(tmp_path, Affine.translation(2037.3, 24.6))
    with rasterio.open(far.moving, "r+") as moving:
        moving.transform = Affine.translation(2000, 0) * moving.transform
        moving.write(pixels(view(moving.transform, 196, 208, far.truth)), 1)
    with pytest.raises(CoregixError):
        align(far)
    assert shift(align(far, clip_fixed_to_moving=False)) == near((2037.3, 24.6))


def test_enforce_mutual_valid_mask(tmp_path):
    pair = make_pair(tmp_path, nodata=0)
    with rasterio.open(pair.moving, "r+") as moving:
        values = moving.read()
        values[:, 20:60, 30:70] = 0
        moving.write(values)
    mutual = kept(pair)
    assert (mutual["fixed_mask"].read(1) == mutual["moving_mask"].read(1)).all()
    own = kept(pair, enforce_mutual_valid_mask=False)
    assert (own["fixed_mask"].read(1) > 0).sum() > (own["moving_mask"].read(1) > 0).sum() + 1000


@pytest.mark.parametrize("role", ["moving", "fixed"])
def test_nodata_overrides(pair, role):
    path = getattr(pair, role)
    with rasterio.open(path, "r+") as dataset:
        values = dataset.read()
        values[0][values[0] == 2000] = 2001
        values[0, 60:100, 70:130] = 2000  # neither a collar nor out of the common
        dataset.write(values)
    assert kept(pair)[f"{role}_mask"].read(1).mean() > 250
    masks = kept(pair, **{f"{role}_nodata": 2000})
    assert (masks[f"{role}_mask"].read(1) == 0).sum() > 0.9 * 40 * 60
    with rasterio.open(pair.output) as output:
        assert output.nodata == 2000
        assert ((output.read(1) == 2000).sum() > 0.8 * 40 * 60) == (role == "moving")


def test_min_valid_fraction(tmp_path):
    pair = make_pair(tmp_path, nodata=0)
    with rasterio.open(pair.moving, "r+") as moving:
        values = moving.read()
        values[:, :, :110] = 0
        moving.write(values)
    assert 0.3 < align(pair, min_valid_fraction=0.3)["valid_fraction"] < 0.6
    with pytest.raises(OverlapError, match="min_valid_fraction"):
        align(pair, min_valid_fraction=0.7)


def test_temp_dir_and_keep_temp_dir(pair, tmp_path):
    parent = tmp_path / "temporary"
    parent.mkdir()
    assert align(pair, temp_dir=str(parent))["temp_dir"] is None
    assert os.listdir(parent) == []
    folder = Path(align(pair, temp_dir=str(parent), keep_temp_dir=True)["temp_dir"])
    assert folder.parent == parent
    names = ["fixed_mask.tif", "fixed_reg.tif", "moving_mask.tif", "moving_reg.tif"]
    assert sorted(os.listdir(folder)) == names


def test_log_to_console(pair):
    given = {"moving_image": pair.moving, "fixed_image": pair.fixed, "output_image": pair.output}
    assert run("align", *options(**given)).stderr == ""
    assert run("align", *options(**given, log_to_console=True)).stderr.count("INFO") > 2


def test_solve_resolutions(pair):
    assert align(pair, solve_resolutions="80,20")["solve_resolutions"] == [80, 20]
    assert align(pair, solve_resolutions=(40, 0))["solve_resolutions"] == [40, 10]
    assert shift(align(pair, solve_resolutions=(40, 0))) == near(ONE)
    assert kept(pair, solve_resolutions=(20,))["fixed_reg"].res == pytest.approx((20, 20), rel=0.05)


def test_model(tmp_path):
    about = Affine.translation(501_200, 4_998_900)
    sheared = about * Affine(1.004, 0.01, 31, 0.006, 0.996, -17) * ~about
    pair = make_pair(tmp_path, sheared)
    found = {model: align(pair, model=model) for model in ("translation", "rigid", "similarity", "affine")}
    assert all(summary["model"] == model for model, summary in found.items())
    assert found["translation"]["rotation_degrees"] == pytest.approx(0, abs=1e-9)
    assert abs(found["rigid"]["rotation_degrees"]) > 0.05 and found["rigid"]["scale"] == pytest.approx(1, abs=1e-9)
    assert found["similarity"]["scale"] != pytest.approx(1, abs=1e-7)
    assert found["similarity"]["shear_degrees"] == pytest.approx(0, abs=1e-6)
    assert found["affine"]["shear_degrees"] == pytest.approx(0.917, abs=0.05)


@pytest.mark.parametrize("role", ["moving", "fixed"])
def test_crs_overrides(tmp_path, role):
    pair = make_pair(tmp_path)
    path = getattr(pair, role)
    with rasterio.open(path) as dataset:
        values, transform = dataset.read(), dataset.transform
    write(path, values, transform, crs=None)
    with pytest.raises(CoregixError, match=f"{role} raster .* has no CRS"):
        align(pair)
    assert shift(align(pair, **{f"{role}_crs": "EPSG:32633"})) == near(ONE)
    with rasterio.open(pair.output) as output:
        assert output.crs.to_epsg() == 32633


def test_solution_file(pair):
    path = pair.folder / "solution.json"
    summary = align(pair, solution=str(path))
    assert summary["solution_path"] == str(path)
    solution = json.loads(path.read_text(encoding="utf-8"))
    assert (solution["shift_x"], solution["shift_y"]) == near(ONE)
    assert solution["transform"] == summary["transform"]


def test_force(pair):
    noise = np.random.default_rng(3).integers(500, 3500, (1, 196, 208)).astype(np.uint16)
    write(pair.moving, noise, grid(208, 196, left=14, down=9))
    with pytest.raises(RegistrationError, match="force"):
        align(pair)
    assert not Path(pair.output).exists()
    assert align(pair, force=True)["verdict"] == "failed"
    assert Path(pair.output).exists()


def test_every_pixel_counts_where_the_user_says_so(tmp_path):
    at = grid(240, 220)
    ground = np.maximum(np.rint(view(at, 220, 240)) - 1500, 0).astype(np.uint16)  # bare ground between trees
    seen = np.maximum(np.rint(view(at, 220, 240, Affine.translation(37.3, 24.6))) - 1500, 0).astype(np.uint16)
    pair = {
        "moving_image": write(tmp_path / "moving.tif", [seen], at, nodata=0),
        "fixed_image": write(tmp_path / "fixed.tif", [ground], at, nodata=0),
    }
    summary = align_image_pair(**pair, output_image=str(tmp_path / "out.tif"), all_valid="both", resampling="none")
    assert [summary["inputs"][role]["mask_source"] for role in ("moving", "fixed")] == ["all_valid"] * 2
    assert summary["valid_fraction"] > 0.95
    with rasterio.open(tmp_path / "out.tif") as output:
        assert output.nodata is None
        assert (output.read(1) == seen).all()
    assert estimate_alignment(**pair)["valid_fraction"] < 0.7
    with pytest.raises(SettingsError, match="all_valid is 'both'.*moving_nodata is given"):
        estimate_alignment(**pair, all_valid="both", moving_nodata=0)
