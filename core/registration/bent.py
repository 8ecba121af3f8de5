# SPDX-License-Identifier: GPL-2.0-or-later
"""Fits as transforms of map positions: affine ones as they are, bent ones as an affine map under a field."""

from __future__ import annotations

import numpy as np
from affine import Affine

from ..arrays import Floats
from ..geometry.displacement_field import DisplacementField
from ..geometry.grid import Grid, apply_to_points
from ..geometry.transforms import AffineTransform, LocalTransform, Transform
from .fitting import AFFINE_MODELS, Fit

NODES = 24  # along the longer side: cubic convolution between them follows a cubic polynomial to a thousandth of it
NODES_BEYOND = 2  # of the grid, so that no interpolated value depends on how the field goes on at its rim


def to_transform(fit: Fit, grid: Grid) -> Transform:
    """A fit of the grid's pixels (corner convention) as a transform of map positions."""
    nodes, to_node = lattice(grid, max(grid.shape) / NODES)
    affine = fit.affine(nodes.reshape(-1, 2))
    overall = grid.transform * affine * ~grid.transform
    if fit.model in AFFINE_MODELS:
        return AffineTransform(overall)
    bent = apply_to_points(~affine, fit.predict(nodes.reshape(-1, 2))) - nodes.reshape(-1, 2)
    return LocalTransform(overall, field_of(bent.reshape(nodes.shape), to_node, grid))


def lattice(grid: Grid, spacing: float) -> tuple[Floats, Affine]:
    """Nodes over a grid and some beyond: (rows, columns, 2) pixels, and the Affine from map positions to nodes.

    spacing : pixels between nodes.
    """
    rows, cols = (np.arange(-NODES_BEYOND, np.ceil(n / spacing) + NODES_BEYOND + 1) * spacing for n in grid.shape)
    to_node = Affine.translation(NODES_BEYOND, NODES_BEYOND) * Affine.scale(1 / spacing) * ~grid.transform
    return np.stack(np.meshgrid(cols, rows), axis=-1), to_node


def field_of(displacements: Floats, to_node: Affine, grid: Grid) -> DisplacementField:
    """The field of displacements (rows, columns, 2) in pixels at a lattice's nodes, in map units."""
    return DisplacementField(to_node, displacements @ linear_part(grid).T)


def linear_part(grid: Grid) -> Floats:
    """(2, 2) from displacements in pixels to displacements on the map."""
    return np.array([[grid.transform.a, grid.transform.b], [grid.transform.d, grid.transform.e]])


def in_pixels(transform: Transform, grid: Grid, points: Floats) -> Floats:
    """Pixels (n, 2) of the grid through a transform of map positions, as pixels of the grid."""
    return apply_to_points(~grid.transform, transform(apply_to_points(grid.transform, points)))


def bend(transform: Transform, grid: Grid, points: Floats) -> Floats:
    """(n, 2) what a transform's field adds to pixels of the grid before its affine part; 0 without a field."""
    if transform.field is None:
        return np.zeros_like(points)
    x, y = apply_to_points(grid.transform, points).T
    return np.column_stack(transform.field(x, y)) @ np.linalg.inv(linear_part(grid)).T
