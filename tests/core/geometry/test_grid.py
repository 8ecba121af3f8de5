# SPDX-License-Identifier: GPL-2.0-or-later
"""Pixel grids."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from core.geometry.grid import Grid, reproject_points

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
