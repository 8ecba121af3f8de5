# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixel grids."""

from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine
from hypothesis import example, given
from hypothesis import strategies as st
from rasterio.crs import CRS

from core.geometry.grid import Grid, apply_to_points, project_points, reproject_points
from tests.core.strategies import GEOGRAPHIC, POLAR, PROJECTED, grids

UTM = CRS.from_epsg(32633)
WGS84 = CRS.from_epsg(4326)


def test_size_and_middle_of_rotated_and_south_up_grids():
    rotated = Grid(UTM, Affine.translation(500_000, 5_000_000) * Affine.rotation(30) * Affine.scale(10, -40), 6, 4)
    assert rotated.shape == (4, 6)
    assert rotated.pixel_size == pytest.approx(20)
    x, y = rotated.center
    assert np.hypot(x - 500_000, y - 5_000_000) == pytest.approx(np.hypot(30, 80))
    south_up = Grid(UTM, Affine(10, 0, 0, 0, 10, 0), 6, 4)
    assert south_up.bounds() == (0, 0, 60, 40) and south_up.center == (30, 20)


def test_bounds_in_another_crs_hold_bulging_edges():
    # Parallels bulge northward in UTM: the top edge is highest in the middle of the zone, not at its corners.
    box = Grid(WGS84, Affine(0.01, 0, 12, 0, -0.01, 60), 600, 100)
    left, bottom, right, top = box.bounds(UTM)
    corners = reproject_points(np.array([[12.0, 60.0], [18.0, 60.0]]), WGS84, UTM)
    edge = reproject_points(np.column_stack([np.linspace(12, 18, 100), np.full(100, 59.0)]), WGS84, UTM)
    assert left < right and bottom <= edge[:, 1].min() + 1
    assert top == pytest.approx(corners[:, 1].max(), abs=1)


def test_a_window_shows_the_same_ground():
    whole = Grid(UTM, Affine.translation(100, 200) * Affine.rotation(20) * Affine.scale(3, -3), 50, 40)
    part = whole.window(7, 11, 5, 6)
    assert part.shape == (5, 6)
    assert np.allclose(part.positions(), whole.positions()[7:12, 11:17])


def test_coarser_grids_cover_the_same_ground():
    fine = Grid(UTM, Affine(10, 0, 500_000, 0, -10, 5_000_000), 95, 43)
    coarse = fine.coarsened(4)
    assert coarse.pixel_size == pytest.approx(40) and coarse.shape == (11, 24)
    assert coarse.transform * (0, 0) == fine.transform * (0, 0)
    assert fine.coarsened(1e6).shape == (1, 1)


def test_points_that_a_crs_does_not_know_are_left_out():
    points = np.array([[15.0, 47.0], [15.0, 91.0], [16.0, 48.0]])
    assert len(reproject_points(points, WGS84, UTM)) == 2
    assert reproject_points(points, WGS84, WGS84) is points


# A grid, and a CRS that knows all of its ground.
grids_and_crss = st.one_of(
    st.tuples(grids({**PROJECTED, **GEOGRAPHIC}), st.sampled_from(sorted({**PROJECTED, **GEOGRAPHIC}))),
    st.tuples(grids(POLAR), st.just("EPSG:4326")),
    st.tuples(grids({"EPSG:3413": POLAR["EPSG:3413"]}), st.sampled_from(["EPSG:3995", "EPSG:32661", "EPSG:3574"])),
)


def lattice(grid: Grid, steps: int = 12) -> np.ndarray:
    """Map positions all over a grid, its corners included, (n, 2)."""
    cols, rows = np.meshgrid(np.linspace(0, grid.width, steps + 1), np.linspace(0, grid.height, steps + 1))
    return apply_to_points(grid.transform, np.column_stack([cols.ravel(), rows.ravel()]))


def pixels(grid: Grid, points: np.ndarray) -> np.ndarray:
    """Columns and rows in a grid of map positions, (n, 2)."""
    return apply_to_points(~grid.transform, points)


@given(grids(), st.data())
def test_any_window_keeps_map_positions(grid, data):
    row, col = data.draw(st.integers(0, grid.height - 1)), data.draw(st.integers(0, grid.width - 1))
    height, width = data.draw(st.integers(1, grid.height - row)), data.draw(st.integers(1, grid.width - col))
    part = grid.window(row, col, height, width)
    assert part.crs == grid.crs and part.shape == (height, width)
    expected = grid.positions()[row : row + height, col : col + width]
    assert np.abs(part.positions() - expected).max() < 1e-6 * grid.pixel_size


@given(grids(), st.floats(1, 100))
def test_any_coarser_grid_keeps_map_positions_and_covers_the_ground(grid, factor):
    coarse = grid.coarsened(factor)
    assert coarse.crs == grid.crs and coarse.pixel_size == pytest.approx(factor * grid.pixel_size)
    inside = np.array([[0.0, 0.0], [0.25, 0.5], [1.0, 1.0]]) * [grid.width, grid.height]
    assert np.allclose(pixels(coarse, apply_to_points(grid.transform, inside)), inside / factor, atol=1e-6)
    for coarsened, fine in zip(coarse.shape, grid.shape):
        assert fine / factor - 1e-5 <= coarsened < fine / factor + 1


@given(grids())
def test_the_outline_runs_along_the_four_edges(grid):
    cols, rows = pixels(grid, grid.outline()).T
    on_edge = np.minimum(np.minimum(abs(cols), abs(cols - grid.width)), np.minimum(abs(rows), abs(rows - grid.height)))
    assert on_edge.max() < 1e-6
    for edge, along, length in ((rows, cols, grid.width), (cols, rows, grid.height)):
        for end in (0, grid.height if edge is rows else grid.width):
            found = np.sort(along[abs(edge - end) < 1e-6])
            assert np.allclose([found[0], found[-1]], [0, length], atol=1e-6)
            assert np.diff(found).max() <= length / 20 + 1e-6


@given(grids())
def test_bounds_are_those_of_the_corners(grid):
    left, bottom, right, top = grid.bounds()
    corners = lattice(grid, 1)
    assert np.allclose([left, bottom], corners.min(axis=0)) and np.allclose([right, top], corners.max(axis=0))


@example((Grid(WGS84, Affine(0.01, 0, 12, 0, -0.01, 60), 600, 100), "EPSG:32633"))  # its lower edge sags in the middle
@given(grids_and_crss)
def test_outline_and_bounds_in_another_crs_hold_the_ground(placed):
    grid, crs = placed[0], CRS.from_user_input(placed[1])
    outline = grid.outline(crs)
    assert len(outline) == len(grid.outline())
    back = pixels(grid, project_points(outline, crs, grid.crs))
    assert np.abs(back - pixels(grid, grid.outline())).max() < 1e-3
    left, bottom, right, top = grid.bounds(crs)
    ground = project_points(lattice(grid), grid.crs, crs)
    assert np.isfinite(ground).all()
    margin = 1e-4 * max(right - left, top - bottom)  # edges bulge between the points of the outline
    assert (ground >= [left - margin, bottom - margin]).all() and (ground <= [right + margin, top + margin]).all()


@given(
    grids(GEOGRAPHIC),
    st.sampled_from(["EPSG:32633", "EPSG:3857", "EPSG:3035"]),
    st.lists(st.integers(0, 168), min_size=1, max_size=4, unique=True),
    st.sampled_from([(15.0, 91.0), (1e30, 47.0), (math.inf, math.inf), (math.nan, math.nan)]),
)
def test_points_that_a_crs_does_not_know_take_no_other_with_them(grid, name, lost, unknown):
    points, other = lattice(grid), CRS.from_user_input(name)
    expected = project_points(points, grid.crs, other)
    points[lost] = unknown
    expected[lost] = math.nan
    assert np.array_equal(project_points(points, grid.crs, other), expected, equal_nan=True)
    assert len(reproject_points(points, grid.crs, other)) == len(points) - len(lost)
