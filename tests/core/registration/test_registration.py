# SPDX-License-Identifier: GPL-2.0-or-later
"""The transform that is found, against a known one: models, distances, sensors, gaps; and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import transform as transform_coordinates

from core import align_image_pair, estimate_alignment
from core.errors import RegistrationError, SettingsError
from core.geometry.transforms import transform_from_dict
from tests.core.rasters import EPSG, ORIGIN, PIXEL, grid, landscape, misfit, positions, view, write

SIZE = 300
CENTER = (ORIGIN[0] + SIZE * PIXEL / 2, ORIGIN[1] - SIZE * PIXEL / 2)


def about_center(linear: Affine, east: float, north: float) -> Affine:
    """A linear map about the middle of the fixed raster, then a shift in metres."""
    return Affine.translation(CENTER[0] + east, CENTER[1] + north) * linear * Affine.translation(-CENTER[0], -CENTER[1])


TRUTHS = {
    "translation": about_center(Affine.identity(), 43.7, -28.1),
    "rigid": about_center(Affine.rotation(1.3), -36.2, 51.9),
    "similarity": about_center(Affine.rotation(-0.6) * Affine.scale(1.012), 22.4, 37.7),
    "affine": about_center(Affine(1.008, 0.011, 0, -0.004, 0.991, 0), -41.3, -19.6),
}


def noisy(pixels: np.ndarray, seed: int) -> np.ndarray:
    return (pixels + np.random.default_rng(seed).normal(0, 40, pixels.shape)).astype(np.float32)


def rasters(folder: Path, truth: Affine, moving: Affine | None = None, size: int = SIZE) -> dict[str, str]:
    """Fixed and moving raster on disk, the moving one with the contrast inverted as another sensor might."""
    transform = moving or grid(size, size)
    return {
        "fixed_image": write(folder / "fixed.tif", [noisy(view(grid(SIZE, SIZE), SIZE, SIZE), 1)], grid(SIZE, SIZE)),
        "moving_image": write(folder / "moving.tif", [noisy(4000 - view(transform, size, size, truth), 2)], transform),
        "output_image": str(folder / "aligned.tif"),
    }


def error(summary: dict, truth: Affine) -> float:
    """RMSE in fixed pixels between the transform found and the true one, over the fixed raster."""
    points = np.stack(positions(grid(SIZE, SIZE), SIZE, SIZE), axis=-1)[::20, ::20].reshape(-1, 2)
    expected = np.column_stack(truth * points.T)
    found = transform_from_dict(summary["transform"])(points)
    return float(np.sqrt(np.mean(np.sum((found - expected) ** 2, axis=1)))) / PIXEL


@pytest.mark.parametrize("model", TRUTHS)
def test_the_simplest_model_that_fits_is_chosen_and_found(tmp_path, model):
    summary = align_image_pair(**rasters(tmp_path, TRUTHS[model]))
    assert summary["model"] == model
    assert error(summary, TRUTHS[model]) < 0.03
    assert summary["verdict"] == "good"
    assert summary["metric_after"] > summary["metric_before"]
    assert summary["residuals"]["before"]["rmse"] > 3 > 0.3 > summary["residuals"]["after"]["rmse"]


def test_numbers_a_person_reads(tmp_path):
    summary = align_image_pair(**rasters(tmp_path, TRUTHS["similarity"]))
    assert (summary["shift_x"], summary["shift_y"]) == pytest.approx((22.4, 37.7), abs=0.5)
    assert summary["shift_pixels"] == pytest.approx(np.hypot(22.4, 37.7) / PIXEL, abs=0.05)
    assert summary["rotation_degrees"] == pytest.approx(-0.6, abs=0.01)
    assert summary["scale"] == pytest.approx(1.012, abs=2e-4)


def test_a_model_that_is_too_simple_is_named_with_the_one_to_try(tmp_path):
    summary = align_image_pair(**rasters(tmp_path, TRUTHS["similarity"]), model="translation", force=True)
    assert summary["model"] == "translation"
    assert summary["rotation_degrees"] == 0 and summary["scale"] == 1
    assert summary["verdict"] != "good"
    enough = align_image_pair(**rasters(tmp_path, TRUTHS["similarity"]), model="rigid")
    assert enough["verdict"] == "doubtful"
    assert "try model similarity" in enough["verdict_reason"]


def test_a_bent_image_gets_a_bent_model(tmp_path):
    x, y = positions(grid(SIZE, SIZE), SIZE, SIZE)

    def bend(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return 14 * np.sin((y - ORIGIN[1]) / 330), 11 * np.cos((x - ORIGIN[0]) / 410)

    dx, dy = bend(x, y)
    pair = rasters(tmp_path, Affine.identity())
    write(pair["moving_image"], [noisy(landscape(x - 21.0 - dx, y + 33.0 - dy), 3)], grid(SIZE, SIZE))
    stiff = align_image_pair(**pair, model="rigid")
    supple = align_image_pair(**pair)
    assert supple["model"] in ("polynomial2", "polynomial3", "local")
    assert supple["verdict"] == "good"
    assert supple["residuals"]["after"]["rmse"] < 0.8 * stiff["residuals"]["after"]["rmse"]
    found = transform_from_dict(supple["transform"])
    points = np.stack([x, y], axis=-1)[40:-40:10, 40:-40:10].reshape(-1, 2)
    dx, dy = bend(*points.T)
    left = landscape(*found.inverse(points).T) - landscape(points[:, 0] - 21.0 - dx, points[:, 1] + 33.0 - dy)
    assert np.sqrt(np.mean(left**2)) < 25


@pytest.mark.parametrize("model", ["projective", "polynomial2", "polynomial3"])
def test_a_model_that_bends_is_taken_where_it_is_asked_for(tmp_path, model):
    """A projective truth: 4 pixels of keystone over the image, which polynomials come near to."""
    x, y = positions(grid(SIZE, SIZE), SIZE, SIZE)
    pair = rasters(tmp_path, Affine.identity())
    u, v = (x - CENTER[0]) / 1500, (y - CENTER[1]) / 1500
    below = 1 + 0.012 * u - 0.018 * v
    seen = landscape(CENTER[0] + 1500 * u / below - 21.0, CENTER[1] + 1500 * v / below + 33.0)
    write(pair["moving_image"], [noisy(seen, 3)], grid(SIZE, SIZE))
    found = estimate_alignment(pair["moving_image"], pair["fixed_image"], model=model)
    stiff = estimate_alignment(pair["moving_image"], pair["fixed_image"], model="affine")
    assert (found["model"], found["verdict"]) == (model, "good")
    assert stiff["model"] == "affine"

    def error(summary: dict) -> float:
        """Root mean square distance, in metres, of where the moving raster is said to show the ground and does."""
        points = np.column_stack([x.ravel(), y.ravel()])[:: SIZE * 7 + 13]
        ground = np.column_stack([points[:, 0], points[:, 1]])
        su, sv = (ground[:, 0] + 21.0 - CENTER[0]) / 1500, (ground[:, 1] - 33.0 - CENTER[1]) / 1500
        scale = 1 / (1 - 0.012 * su + 0.018 * sv)  # the inverse of dividing by `below`
        expected = np.column_stack([CENTER[0] + 1500 * su * scale, CENTER[1] + 1500 * sv * scale])
        moved = transform_from_dict(summary["transform"])(points)
        return float(np.sqrt(np.mean(np.sum((moved - expected) ** 2, axis=1))))

    assert error(found) < 0.15 * PIXEL < error(stiff)


def test_without_resampling_no_model_is_chosen_that_bends(tmp_path):
    x, y = positions(grid(SIZE, SIZE), SIZE, SIZE)
    pair = rasters(tmp_path, Affine.identity())
    bent = x - 21.0 - 14 * np.sin((y - ORIGIN[1]) / 330), y + 33.0 - 11 * np.cos((x - ORIGIN[0]) / 410)
    write(pair["moving_image"], [noisy(landscape(*bent), 3)], grid(SIZE, SIZE))
    assert align_image_pair(**pair)["transform"]["type"] == "local"
    assert align_image_pair(**pair, resampling="none")["transform"]["type"] == "affine"


def test_the_local_model_can_not_be_had_without_resampling(tmp_path):
    with pytest.raises(SettingsError, match="'none'.*'local'"):
        align_image_pair(**rasters(tmp_path, TRUTHS["rigid"]), model="local", resampling="none")


def test_half_the_image_away_and_turned(tmp_path):
    truth = about_center(Affine.rotation(-9.0), 1130.0, -870.0)
    summary = align_image_pair(**rasters(tmp_path, truth))
    assert error(summary, truth) < 0.1


def test_rasters_placed_apart_meet_without_the_clip(tmp_path):
    truth = Affine.translation(3640.0, -410.0)
    pair = rasters(tmp_path, truth, moving=grid(SIZE, SIZE, left=364, down=41))
    found = align_image_pair(**pair, clip_fixed_to_moving=False, output_on_moving_grid=False)
    assert error(found, truth) < 0.1


@pytest.mark.parametrize(("pixel", "size"), [(27.0, 111), (4.0, 750)])
def test_other_pixel_sizes(tmp_path, pixel, size):
    truth = TRUTHS["rigid"]
    pair = rasters(tmp_path, truth, moving=grid(size, size, pixel=pixel), size=size)
    assert error(align_image_pair(**pair), truth) < 0.1


def test_rows_and_columns_may_run_anyhow(tmp_path):
    truth = TRUTHS["rigid"]
    turned = Affine.translation(*CENTER) * Affine.rotation(35) * Affine.scale(12, 9) * Affine.translation(-140, -170)
    pair = rasters(tmp_path, truth)
    write(pair["moving_image"], [noisy(view(turned, 340, 280, truth), 4)], turned)
    assert error(align_image_pair(**pair), truth) < 0.1


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32632", "EPSG:3857"])
def test_rasters_in_two_crss(tmp_path, crs):
    pair = rasters(tmp_path, Affine.identity())
    xs, ys = transform_coordinates(EPSG, crs, *np.transpose([CENTER, (CENTER[0] + 1000, CENTER[1] + 1000)]))
    step_x, step_y = (xs[1] - xs[0]) / 100, (ys[1] - ys[0]) / 100
    own = Affine(step_x, 0, xs[0] - 150 * step_x, 0, -step_y, ys[0] + 150 * step_y)
    x, y = positions(own, SIZE, SIZE)
    shown = np.transpose(transform_coordinates(crs, EPSG, x.ravel() - 3.4 * step_x, y.ravel() + 2.1 * step_y))
    write(pair["moving_image"], [noisy(landscape(*shown.T).reshape(SIZE, SIZE), 5)], own, crs=crs)
    summary = align_image_pair(**pair)
    found = summary["shift_x"] / step_x, summary["shift_y"] / step_y
    assert found == pytest.approx((3.4, -2.1), abs=0.1)
    assert summary["verdict"] == "good"


def test_a_collar_that_nothing_declares_does_not_hold_the_image(tmp_path):
    truth = TRUTHS["rigid"]
    pair = rasters(tmp_path, truth)
    for name in ("fixed_image", "moving_image"):
        with rasterio.open(pair[name], "r+") as dataset:
            pixels = dataset.read(1)
            pixels[:35], pixels[:, -28:] = 0, 0
            dataset.write(pixels, 1)
    assert error(align_image_pair(**pair), truth) < 0.1


def test_clouds_in_different_places(tmp_path):
    truth = TRUTHS["rigid"]
    pair = rasters(tmp_path, truth)
    for name, centers in (("fixed_image", [(70, 80), (210, 150)]), ("moving_image", [(120, 230), (220, 60), (60, 40)])):
        with rasterio.open(pair[name], "r+") as dataset:
            pixels = dataset.read(1)
            rows, cols = np.indices(pixels.shape)
            for row, col in centers:
                pixels[(rows - row) ** 2 + (cols - col) ** 2 < 38**2] = 6000
            dataset.write(pixels, 1)
    assert error(align_image_pair(**pair), truth) < 0.05


def test_speckle(tmp_path):
    truth = TRUTHS["translation"]
    pair = rasters(tmp_path, truth)
    with rasterio.open(pair["moving_image"], "r+") as dataset:
        pixels = dataset.read(1)
        dataset.write((pixels * np.random.default_rng(6).gamma(4, 1 / 4, pixels.shape)).astype(np.float32), 1)
    assert error(align_image_pair(**pair), truth) < 0.25


@pytest.mark.parametrize("kind", ["elsewhere", "noise"])
def test_images_that_do_not_belong_together_are_refused(tmp_path, kind):
    pair = rasters(tmp_path, about_center(Affine.identity(), 250_000.0, 170_000.0))
    if kind == "noise":
        pixels = np.random.default_rng(8).normal(1000, 100, (SIZE, SIZE)).astype(np.float32)
        write(pair["moving_image"], [pixels], grid(SIZE, SIZE))
    with pytest.raises(RegistrationError, match=r"\d+ of \d+ windows .* agree"):
        align_image_pair(**pair)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fixed.tif", "moving.tif"]
    assert align_image_pair(**pair, force=True)["verdict"] == "failed"
    assert (tmp_path / "aligned.tif").exists()


@pytest.mark.parametrize(("noise", "verdict"), [(40, "good"), (900, "doubtful"), (6000, "failed")])
def test_few_windows_must_agree_all(tmp_path, noise, verdict):
    transform, truth = grid(124, 124), Affine.translation(13.0, -8.0)
    seen = view(transform, 124, 124), view(transform, 124, 124, truth)
    seeds = np.random.default_rng(3), np.random.default_rng(4)
    images = [pixels + seed.normal(0, noise, pixels.shape) for pixels, seed in zip(seen, seeds)]
    fixed, moving = (
        write(tmp_path / f"{name}.tif", [pixels.astype(np.float32)], transform)
        for name, pixels in zip(("fixed", "moving"), images)
    )
    estimate = estimate_alignment(moving, fixed)
    assert len(estimate["tie_points"]) < 16
    assert estimate["verdict"] == verdict, estimate["verdict_reason"]


def test_the_output_shows_the_ground_where_it_is(tmp_path):
    pair = rasters(tmp_path, TRUTHS["affine"])
    write(
        pair["moving_image"],
        [view(grid(SIZE, SIZE), SIZE, SIZE, TRUTHS["affine"]).astype(np.float32)],
        grid(SIZE, SIZE),
    )
    before = misfit(pair["moving_image"])
    align_image_pair(**pair, resampling="cubic")
    assert misfit(pair["output_image"]) < 0.03 * before


@pytest.mark.parametrize("lies", ["turned by 180 degrees", "mirrored"])
def test_an_image_that_lies_oddly_is_found_and_told(tmp_path, lies):
    pair = rasters(tmp_path, Affine.identity())
    with rasterio.open(pair["moving_image"], "r+") as dataset:
        pixels = dataset.read(1)
        dataset.write(pixels[::-1, ::-1] if "turned" in lies else pixels[:, ::-1], 1)
    found = estimate_alignment(pair["moving_image"], pair["fixed_image"])
    assert found["verdict"] == "doubtful"
    assert lies in found["verdict_reason"]
    side = -1 if "turned" in lies else 1
    about = Affine.translation(*CENTER) * Affine.scale(-1, side) * Affine.translation(-CENTER[0], -CENTER[1])
    assert error(found, about) < 0.1


def test_a_moving_raster_of_pixels_ten_times_as_large(tmp_path):
    """Between its pixels nothing is seen but the interpolation: windows there would be displaced alike."""
    fixed, moving, truth = grid(900, 900), grid(90, 90, pixel=10 * PIXEL), Affine.translation(137.0, -84.0)
    x, y = positions(grid(900, 900), 900, 900)
    seen = landscape(*(~truth * (x / 6, y / 6)))  # six times as large, so that coarse pixels show it
    blocks = seen.reshape(90, 10, 90, 10).mean(axis=(1, 3))
    found = estimate_alignment(
        write(tmp_path / "moving.tif", [noisy(blocks, 1)], moving),
        write(tmp_path / "fixed.tif", [noisy(landscape(x / 6, y / 6), 2)], fixed),
    )
    assert found["verdict"] == "good", found["verdict_reason"]
    assert (found["shift_x"], found["shift_y"]) == pytest.approx((6 * 137.0, 6 * -84.0), abs=2 * PIXEL)
    assert found["solve_resolutions"][-1] > 2 * PIXEL
