# SPDX-License-Identifier: GPL-2.0-or-later
"""Transforms: laws that all models keep."""

from __future__ import annotations

import json

import numpy as np
import pytest
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st

from core.geometry.displacement_field import DisplacementField
from core.geometry.grid import apply_to_points
from core.geometry.transforms import AffineTransform, LocalTransform, transform_from_dict
from tests.core.strategies import (
    affine_transforms,
    angles,
    coordinates,
    displacement_fields,
    grids,
    local_transforms,
    positions,
    transforms,
)

TOLERANCE = 1e-4  # map units: coordinates of 1e7, scaled by 10 and turned, keep 1e-8


def near(found: np.ndarray, expected: np.ndarray) -> bool:
    return bool(np.abs(found - expected).max() < TOLERANCE)


def spread_over(field: DisplacementField, steps: int = 9) -> np.ndarray:
    """Map positions on a field's lattice and around it, (n, 2)."""
    rows, columns = field.nodes.shape[:2]
    cols, rows = np.meshgrid(np.linspace(-1, columns, steps), np.linspace(-1, rows, steps))
    return apply_to_points(~field.to_node, np.column_stack([cols.ravel(), rows.ravel()]))


@given(affine_transforms(), positions)
def test_the_inverse_undoes_a_transform(transform, points):
    assert near(transform.inverse(transform(points)), points)
    assert near((transform + transform.inverse)(points), points)
    assert near(transform.inverse.inverse(points), transform(points))


@given(local_transforms)
def test_the_inverse_undoes_a_field(transform):
    points = spread_over(transform.field)
    assert np.abs(transform.inverse(transform(points)) - points).max() < 1e-3 * transform.field.spacing


@given(affine_transforms(), affine_transforms(), affine_transforms(), positions)
def test_a_sum_is_one_transform_then_the_other(first, second, third, points):
    tolerance = 1e-8 * (1 + np.abs(third(second(first(points)))).max() + np.abs(points).max() + 1e8)
    assert np.abs((first + second)(points) - second(first(points))).max() < tolerance
    assert np.abs(((first + second) + third)(points) - (first + (second + third))(points)).max() < 100 * tolerance
    assert near((first + AffineTransform())(points), first(points))


@given(transforms)
def test_json_keeps_a_transform_to_the_last_digit(transform):
    read = transform_from_dict(json.loads(json.dumps(transform.to_dict(), allow_nan=False)))
    assert type(read) is type(transform) and read.affine == transform.affine
    if transform.field is None:
        assert read.field is None
        return
    assert read.field.to_node == transform.field.to_node
    assert np.array_equal(read.field.nodes, transform.field.nodes)
    points = spread_over(transform.field)
    assert np.array_equal(read(points), transform(points))


@given(affine_transforms(), grids())
def test_a_corrected_pixel_lies_where_the_transform_finds_its_ground(transform, grid):
    inside = np.array([[0.0, 0.0], [1.5, 0.25], [grid.width, grid.height]])
    corrected = apply_to_points(transform.corrected(grid.transform), inside)
    assert near(transform(corrected), apply_to_points(grid.transform, inside))


@given(local_transforms, grids())
def test_a_corrected_geotransform_is_that_of_the_global_part(transform, grid):
    assert transform.corrected(grid.transform) == transform.overall.corrected(grid.transform)
    # a pixel belongs where the field leads to its corrected position
    inside = transform(spread_over(transform.field))
    belongs = transform.inverse(inside)
    geotransform = Affine(10, 0, 500_000, 0, -10, 5_000_000)
    corrected = apply_to_points(transform.corrected(geotransform), apply_to_points(~geotransform, inside))
    displaced = belongs + np.stack(transform.field(*belongs.T), axis=-1)
    assert np.abs(displaced - corrected).max() < 1e-3 * transform.field.spacing


@given(transforms, positions)
def test_the_shift_at_a_position_is_how_far_it_goes(transform, points):
    for point, found in zip(points, transform(points)):
        assert near(np.array(transform.shift_at(tuple(point))), found - point)


@given(transforms, positions)
def test_points_of_any_shape_are_transformed_one_by_one(transform, points):
    stacked = np.broadcast_to(points, (3, *points.shape))
    assert transform(stacked).shape == stacked.shape
    assert near(transform(stacked)[1], transform(points))
    assert near(transform(points[0]), transform(points)[0])


@given(st.tuples(coordinates, coordinates), st.tuples(coordinates, coordinates), angles, st.floats(0.1, 10))
def test_a_similarity_tells_what_it_was_made_of(center, shift, rotation, scale):
    transform = AffineTransform.about(center, shift, rotation, scale)
    assert near(transform(np.array(center)), np.add(center, shift))
    assert transform.scale == pytest.approx(scale)
    assert (transform.rotation - rotation + 180) % 360 - 180 == pytest.approx(0, abs=1e-6)
    assert transform.shear == pytest.approx(0, abs=1e-5)


@given(displacement_fields())
def test_a_field_has_its_nodes_displacements_and_stays_within_their_reach(field):
    rows, columns = field.nodes.shape[:2]
    cols, lines = np.meshgrid(np.arange(columns), np.arange(rows))
    x, y = apply_to_points(~field.to_node, np.column_stack([cols.ravel(), lines.ravel()])).T
    found = np.stack(field(x, y), axis=-1)
    assert np.allclose(found, field.nodes.reshape(-1, 2), atol=1e-6 * field.spacing)
    everywhere = np.stack(field(*spread_over(field).T), axis=-1)
    middle, reach = field.nodes.mean(axis=(0, 1)), np.ptp(field.nodes, axis=(0, 1)).max()
    assert np.abs(everywhere - middle).max() <= 1.6 * reach + 1e-6 * field.spacing


@given(local_transforms)
def test_a_field_without_displacements_leaves_the_global_part(transform):
    still = DisplacementField(transform.field.to_node, np.zeros_like(transform.field.nodes))
    points = spread_over(transform.field)
    assert near(LocalTransform(transform.affine, still)(points), transform.overall(points))
