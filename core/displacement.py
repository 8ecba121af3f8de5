"""A smooth field of displacements over a global transform, from many local matches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine

from .grid import apply_affine

OUTLIER_SCALES = 3.0
NEIGHBOURS = 12
PLANE_ITERATIONS = 5
PLANE_PRIOR = 1e-3
PRIOR_WEIGHTS = (0.1, 0.5, 0.5, 1.0, 1.0, 1.0)
REACH = 3.0
RADII = (128.0, 96.0, 64.0, 48.0, 32.0, 22.0)
FOLDS = 5
ABOUT_AS_WELL = 1.05


@dataclass(frozen=True)
class DisplacementField:
    """Displacements on a lattice, interpolated by cubic convolution between its nodes and held at its rim.

    to_node : Affine from map positions to (column, row) of the lattice's nodes, node (0, 0) at 0, 0.
    nodes : (rows, columns, 2) displacement along x and y, map units, to add to a position in the fixed image before the
        global transform is applied.
    """

    to_node: Affine
    nodes: np.ndarray

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
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


def fit_field(positions: np.ndarray, displacements: np.ndarray, nodes: np.ndarray, radius: float) -> np.ndarray:
    """A smooth field through scattered displacements.

    Parameters
    ----------
    positions : (n, 2) column, row.
    displacements : (n, 2) along columns and rows.
    nodes : (m, 2) column, row: where the field is wanted.
    radius : pixels within which a node's neighbours decide on it (standard deviation of their weight).

    Returns
    -------
    (m, 2). Each node has the value at its place of a quadratic surface fitted to the displacements around it, weighted
    by a Gaussian of the distance (locally weighted regression: Cleveland and Devlin, JASA 83, 1988). It tends to 0,
    where the global transform alone counts, as matches become few.
    """
    field = np.zeros((len(nodes), 2))
    for index, node in enumerate(nodes):
        near = (np.abs(positions - node) < REACH * radius).all(axis=1)
        x, y = ((positions[near] - node) / radius).T
        weights = np.exp(-0.5 * (x**2 + y**2))[:, None]
        design = np.column_stack([np.ones_like(x), x, y, x * x, x * y, y * y])
        normal = design.T @ (design * weights) + np.diag(PRIOR_WEIGHTS)
        field[index] = np.linalg.solve(normal, design.T @ (displacements[near] * weights))[0]
    return field


def best_radius(positions: np.ndarray, displacements: np.ndarray) -> float:
    """The largest radius for `fit_field` that predicts displacements from others nearby about as well as any."""
    judged = np.arange(len(positions)) % FOLDS == 0
    errors = []
    for radius in RADII:
        predicted = fit_field(positions[~judged], displacements[~judged], positions[judged], radius)
        errors.append(np.median(np.hypot(*(displacements[judged] - predicted).T)))
    return next(radius for radius, error in zip(RADII, errors) if error <= ABOUT_AS_WELL * min(errors))


def consistent(positions: np.ndarray, displacements: np.ndarray) -> np.ndarray:
    """(n,) bool: displacements that agree with what their nearest neighbours predict, robustly judged.

    Each is predicted by a plane through its neighbours: at the rim, where all of them lie on one side, an average
    would call every true gradient an outlier.
    """
    if len(positions) <= NEIGHBOURS:
        return np.ones(len(positions), bool)
    distances = np.sum((positions[:, None] - positions[None]) ** 2, axis=2)
    np.fill_diagonal(distances, np.inf)
    near = np.argpartition(distances, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
    predicted, leverage = _predict_by_planes(positions, positions[near], displacements[near])
    residuals = np.hypot(*(displacements - predicted).T) / np.sqrt(1 + leverage)
    return residuals <= OUTLIER_SCALES * max(np.median(residuals) / 1.1774, 0.05)


def _predict_by_planes(
    positions: np.ndarray, near: np.ndarray, displacements: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """What planes through neighbours say at the positions, and how much their errors grow on the way there.

    Parameters
    ----------
    positions : (n, 2). near, displacements : (n, neighbours, 2), of which up to half may be outliers.

    Returns
    -------
    (n, 2) and (n,), the variance of a prediction in units of a displacement's own. Weights are those of `fit_model`.
    """
    offsets = near - positions[:, None]
    offsets = offsets / np.sqrt(np.mean(offsets**2, axis=(1, 2), keepdims=True))
    design = np.concatenate([np.ones((*offsets.shape[:2], 1)), offsets], axis=2)
    weights = np.ones(offsets.shape[:2])
    for _ in range(PLANE_ITERATIONS):
        weighted = design * weights[..., None]
        normal = np.linalg.inv(design.swapaxes(1, 2) @ weighted + PLANE_PRIOR * np.eye(3))
        planes = normal @ weighted.swapaxes(1, 2) @ displacements
        lengths = np.linalg.norm(displacements - design @ planes, axis=2)
        scale = np.maximum(np.median(lengths, axis=1, keepdims=True) / 1.1774, 0.05)
        weights = 1 / (1 + (lengths / (OUTLIER_SCALES * scale)) ** 2) ** 2
    return planes[:, 0], normal[:, 0, 0]


def _cubic_weights(t: np.ndarray) -> tuple[np.ndarray, ...]:
    """Cubic convolution weights of four neighbours (Keys, IEEE TASSP 29, 1981)."""
    return (
        ((-0.5 * t + 1) * t - 0.5) * t,
        (1.5 * t - 2.5) * t * t + 1,
        ((-1.5 * t + 2) * t + 0.5) * t,
        (0.5 * t - 0.5) * t * t,
    )
