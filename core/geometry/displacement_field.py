# SPDX-License-Identifier: GPL-2.0-or-later
"""A field of displacements over a global transform, on a lattice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine

from ..arrays import Floats
from .grid import apply_affine


@dataclass(frozen=True)
class DisplacementField:
    """Displacements on a lattice, interpolated by cubic convolution between its nodes and held at its rim.

    to_node : Affine from map positions to (column, row) of the lattice's nodes, node (0, 0) at 0, 0.
    nodes : (rows, columns, 2) displacement along x and y, map units, to add to a position in the fixed image before the
        global transform is applied.
    """

    to_node: Affine
    nodes: Floats

    @property
    def spacing(self) -> float:
        """Map units between nodes."""
        return float(1 / abs(self.to_node.determinant) ** 0.5)

    @property
    def corners(self) -> Floats:
        """(4, 2) map positions of the lattice's corners, beyond which the displacements change no more."""
        height, width = self.nodes.shape[:2]
        cols, rows = np.array([0, width - 1, width - 1, 0]), np.array([0, 0, height - 1, height - 1])
        return np.column_stack(apply_affine(~self.to_node, cols.astype(float), rows.astype(float)))

    def __call__(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Displacements (dx, dy) at map positions, arrays of one shape."""
        height, width = self.nodes.shape[:2]
        col, row = apply_affine(self.to_node, x, y)
        col, row = np.clip(col, 0, width - 1), np.clip(row, 0, height - 1)
        col0, row0 = np.floor(col).astype(int), np.floor(row).astype(int)
        col_weights, row_weights = _cubic_weights(col - col0), _cubic_weights(row - row0)
        total = np.zeros((*np.shape(x), 2))
        for dr in range(4):
            rows = np.clip(row0 + dr - 1, 0, height - 1)
            for dc in range(4):
                cols = np.clip(col0 + dc - 1, 0, width - 1)
                total += (row_weights[dr] * col_weights[dc])[..., None] * self.nodes[rows, cols]
        return total[..., 0], total[..., 1]

    def to_dict(self) -> dict[str, Any]:
        """For JSON; `from_dict` reads it."""
        return {"to_node": list(self.to_node[:6]), "nodes": self.nodes.tolist()}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> DisplacementField:
        """The field that `to_dict` wrote."""
        return cls(Affine(*values["to_node"]), np.asarray(values["nodes"], dtype=float))


def _cubic_weights(t: Floats) -> tuple[Floats, ...]:
    """Cubic convolution weights of four neighbours (Keys, IEEE TASSP 29, 1981)."""
    return (
        ((-0.5 * t + 1) * t - 0.5) * t,
        (1.5 * t - 2.5) * t * t + 1,
        ((-1.5 * t + 2) * t + 0.5) * t,
        (0.5 * t - 0.5) * t * t,
    )
