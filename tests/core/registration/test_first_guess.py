# SPDX-License-Identifier: GPL-2.0-or-later
"""First guesses: rasters placed far apart, pattern that repeats, points of the georeferencer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from rasterio.warp import transform as transform_coordinates

from core import estimate_alignment
from core.errors import InputError, OverlapError, RegistrationError, SettingsError
from core.geometry.grid import apply_affine
from core.geometry.transforms import transform_from_dict
from tests.core.commands import options, run
from tests.core.rasters import EPSG, ORIGIN, PIXEL, grid, landscape, positions, view, write

SIZE = 300
FAR = Affine.translation(5210.0, -3870.0)
HEADER = "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"


def far_pair(folder: Path, turn: float = 0.0) -> tuple[dict[str, str], Affine]:
    """A moving raster placed so wrongly that it doesn't overlap the fixed one, and the truth."""
    middle = ORIGIN[0] + SIZE * PIXEL / 2, ORIGIN[1] - SIZE * PIXEL / 2
    truth = FAR * Affine.translation(*middle) * Affine.rotation(turn) * Affine.translation(-middle[0], -middle[1])
    own = grid(SIZE, SIZE, left=521, down=387)
    pair = {
        "fixed_image": write(folder / "fixed.tif", [view(grid(SIZE, SIZE), SIZE, SIZE).astype("f4")], grid(SIZE, SIZE)),
        "moving_image": write(folder / "moving.tif", [view(own, SIZE, SIZE, truth).astype("f4")], own),
    }
    return pair, truth


def error(estimate: dict, truth: Affine) -> float:
    """RMSE in pixels between the transform found and the true one, over the fixed raster."""
    points = np.stack(positions(grid(SIZE, SIZE), SIZE, SIZE), axis=-1)[::20, ::20].reshape(-1, 2)
    found = transform_from_dict(estimate["transform"])(points)
    return float(np.sqrt(np.mean(np.sum((found - np.column_stack(truth * points.T)) ** 2, axis=1)))) / PIXEL


def points_file(folder: Path, rows: list[str], crs: str = "") -> str:
    path = folder / "picked.points"
    path.write_text("\n".join(([f"#CRS: {crs}"] if crs else []) + [HEADER, *rows]) + "\n")
    return str(path)


def test_a_shift_brings_rasters_together_that_do_not_overlap(tmp_path):
    pair, truth = far_pair(tmp_path)
    with pytest.raises(OverlapError, match="initial_shift"):
        estimate_alignment(**pair)
    estimate = estimate_alignment(**pair, initial_shift=(5150.0, -3930.0))
    assert error(estimate, truth) < 0.02
    assert (estimate["shift_x"], estimate["shift_y"]) == pytest.approx((5210.0, -3870.0), abs=0.5)


def test_a_negative_shift_on_the_command_line(tmp_path):
    pair, _ = far_pair(tmp_path)
    swapped = {"fixed_image": pair["moving_image"], "moving_image": pair["fixed_image"]}
    done = run("estimate", *options(**swapped), "--initial-shift", "-5170,3920")
    assert done.returncode == 0, done.stderr
    assert '"shift_x": -5210.' in done.stdout or '"shift_x": -5209.9' in done.stdout


def test_points_of_the_georeferencer_on_the_map_and_in_pixels(tmp_path):
    pair, truth = far_pair(tmp_path, turn=8.0)
    fixed = np.array(
        [(ORIGIN[0] + 400, ORIGIN[1] - 600), (ORIGIN[0] + 2500, ORIGIN[1] - 900), (ORIGIN[0] + 900, ORIGIN[1] - 2700)]
    )
    moving = np.column_stack(apply_affine(truth, *fixed.T)) + [(12, -9), (-14, 6), (8, 11)]
    own = grid(SIZE, SIZE, left=521, down=387)
    cols, rows = apply_affine(~own, *moving.T)
    on_map = [f"{a},{b},{c},{d},1,0,0,0" for (a, b), (c, d) in zip(fixed, moving)]
    lon, lat = transform_coordinates(EPSG, "EPSG:4326", *fixed.T)
    in_pixels = [f"{a},{b},{c},{-d},1,0,0,0" for a, b, c, d in zip(lon, lat, cols, rows)]
    wrong = f"{fixed[0][0]},{fixed[0][1]},0,0,0,0,0,0"
    for rows, crs in ((on_map, ""), ([*on_map, wrong], EPSG), (in_pixels, "EPSG:4326")):
        estimate = estimate_alignment(**pair, initial_points=points_file(tmp_path, rows, crs))
        assert error(estimate, truth) < 0.1


def test_a_guess_decides_between_places_that_look_alike(tmp_path):
    period = 40 * PIXEL

    def pattern(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return landscape(ORIGIN[0] + (x - ORIGIN[0]) % period, ORIGIN[1] - (ORIGIN[1] - y) % period)

    x, y = positions(grid(SIZE, SIZE), SIZE, SIZE)
    pair = {
        "fixed_image": write(tmp_path / "fixed.tif", [pattern(x, y).astype("f4")], grid(SIZE, SIZE)),
        "moving_image": write(tmp_path / "moving.tif", [pattern(x - 31.0, y + 17.0).astype("f4")], grid(SIZE, SIZE)),
    }
    estimate = estimate_alignment(**pair, initial_shift=(31.0 + period + 9, -17.0 - 2 * period))
    assert (estimate["shift_x"] - period, estimate["shift_y"] + 2 * period) == pytest.approx((31.0, -17.0), abs=1.0)


@pytest.mark.parametrize("given", ["12", "1,2,3", "nan,4", "east"])
def test_what_is_no_shift_is_refused(pair, given):
    with pytest.raises(SettingsError, match="initial_shift"):
        estimate_alignment(pair.moving, pair.fixed, initial_shift=given)


def test_one_guess_at_a_time(pair):
    with pytest.raises(SettingsError, match="one of them"):
        estimate_alignment(pair.moving, pair.fixed, initial_shift=(1.0, 2.0), initial_points="a.points")


@pytest.mark.parametrize(
    ("text", "message"),
    [(None, "can't be read"), ("a,b\n1,2\n", "georeferencer"), (f"{HEADER}\n1,2,3,4,0,0,0,0\n", "no enabled point")],
)
def test_what_is_no_points_file_is_refused(pair, text, message):
    path = pair.folder / "some.points"
    if text is not None:
        path.write_text(text)
    with pytest.raises(InputError, match=message):
        estimate_alignment(pair.moving, pair.fixed, initial_points=str(path))


def test_tie_points_can_be_read_by_the_georeferencer_and_as_a_first_guess(tmp_path):
    pair, truth = far_pair(tmp_path)
    names = {**pair, "clip_fixed_to_moving": False}
    points = tmp_path / "found.points"
    found = estimate_alignment(**names, points=str(points))
    assert found["points_path"] == str(points)
    crs, header, *lines = points.read_text().splitlines()
    assert crs.startswith("#CRS: PROJCS")
    assert header == HEADER
    assert len(lines) == len(found["tie_points"])
    assert sum(line.split(",")[4] == "1" for line in lines) == sum(point["agrees"] for point in found["tie_points"])
    again = estimate_alignment(**pair, initial_points=str(points))
    assert error(again, truth) < 0.1


def picked(truth: Affine, count: int, error_pixels: float) -> list[str]:
    """Lines of points picked with errors of about so many pixels."""
    rng = np.random.default_rng(4)
    fixed = np.array(ORIGIN) + rng.uniform(200, SIZE * PIXEL - 200, (count, 2)) * (1, -1)
    moving = np.column_stack(apply_affine(truth, *fixed.T)) + rng.normal(0, error_pixels * PIXEL / 2**0.5, (count, 2))
    return [f"{a},{b},{c},{d},1,0,0,0" for (a, b), (c, d) in zip(fixed, moving)]


def unlike_pair(folder: Path) -> tuple[dict[str, str], Affine]:
    """A pair whose images have nothing in common, and where the moving one belongs."""
    pair, truth = far_pair(folder, turn=3.0)
    own = grid(SIZE, SIZE, left=521, down=387)
    noise = np.random.default_rng(5).normal(size=(1, SIZE, SIZE)).astype("f4")
    return {**pair, "moving_image": write(folder / "moving.tif", noise, own)}, truth


@pytest.mark.parametrize(("count", "model", "verdict"), [(1, "translation", "doubtful"), (12, "rigid", "good")])
def test_points_alone_make_the_transform(tmp_path, count, model, verdict):
    pair, truth = unlike_pair(tmp_path)
    points = points_file(tmp_path, picked(truth, count, 1.0))
    with pytest.raises(RegistrationError, match="Nothing in the two images agrees"):
        estimate_alignment(**pair, initial_points=points)
    found = estimate_alignment(**pair, initial_points=points, match_images=False)
    assert (found["model"], found["verdict"]) == (model, verdict), found["verdict_reason"]
    assert len(found["tie_points"]) == count
    if count > 1:
        assert error(found, truth) < 0.7
        assert found["residuals"]["after"]["rmse"] == pytest.approx(1.1, abs=0.4)
    how = {"match_images": False, "output_on_moving_grid": False}  # on its own extent nothing of it would be left
    done = run("align", *options(**pair, initial_points=points, **how, output_image=tmp_path / "o.tif"))
    assert done.returncode == 0 and (tmp_path / "o.tif").exists()


def test_a_wrongly_picked_point_is_told(tmp_path):
    pair, truth = unlike_pair(tmp_path)
    wrong = f"{ORIGIN[0] + 1500},{ORIGIN[1] - 1500},{ORIGIN[0] + 7300},{ORIGIN[1] - 5400},1,0,0,0"
    points = points_file(tmp_path, [*picked(truth, 12, 0.5), wrong])
    found = estimate_alignment(**pair, initial_points=points, match_images=False)
    assert found["verdict"] == "doubtful"
    assert f"at {ORIGIN[0] + 7300:.6f}, {ORIGIN[1] - 5400:.6f} may be picked wrongly" in found["verdict_reason"]
    assert error(found, truth) < 1.0


def test_points_alone_must_suffice(tmp_path):
    pair, truth = unlike_pair(tmp_path)
    points = points_file(tmp_path, picked(truth, 2, 0.0))
    with pytest.raises(SettingsError, match="affine needs at least 3 points.*has 2"):
        estimate_alignment(**pair, initial_points=points, match_images=False, model="affine")
    with pytest.raises(SettingsError, match="initial_points must make the transform"):
        estimate_alignment(**pair, match_images=False)
    with pytest.raises(SettingsError, match="'local' needs match_images"):
        estimate_alignment(**pair, initial_points=points, match_images=False, model="local")
