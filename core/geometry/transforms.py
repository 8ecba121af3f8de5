# SPDX-License-Identifier: GPL-2.0-or-later
"""Transforms: where the ground that the fixed image shows at a map position stands in the moving image."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from affine import Affine

from ..arrays import Floats
from .displacement_field import DisplacementField

INVERSE_ITERATIONS = 12


@dataclass(frozen=True)
class AffineTransform:
    """Maps map positions of the fixed image to those of the moving image where the same ground is seen.

    Parameters
    ----------
    affine : x, y of the fixed image to x, y of the moving image, in map units of the solve CRS.
    """

    affine: Affine = Affine.identity()

    @classmethod
    def about(
        cls,
        center: tuple[float, float],
        shift: tuple[float, float] = (0.0, 0.0),
        rotation: float = 0.0,
        scale: float = 1.0,
    ) -> AffineTransform:
        """Rotation (degrees, counterclockwise) and scale about `center`, then a shift (map units)."""
        x, y = center
        return cls(
            Affine.translation(x + shift[0], y + shift[1])
            * Affine.rotation(rotation)
            * Affine.scale(scale)
            * Affine.translation(-x, -y)
        )

    def __call__(self, points: Floats) -> Floats:
        """Positions (..., 2) in the moving image of the positions (..., 2) in the fixed image."""
        points = np.asarray(points, dtype=float)
        placed: Floats = points @ self.matrix[:, :2].T + self.matrix[:, 2]
        return placed

    @property
    def field(self) -> None:
        """An affine transform has no displacement field."""
        return None

    @property
    def matrix(self) -> Floats:
        """(2, 3): [[a, b, c], [d, e, f]] with x' = a x + b y + c, y' = d x + e y + f."""
        return np.array(self.affine[:6]).reshape(2, 3)

    @property
    def inverse(self) -> AffineTransform:
        """From the moving image to the fixed one."""
        return AffineTransform(~self.affine)

    def __add__(self, then: AffineTransform) -> AffineTransform:
        """This transform, then another."""
        return AffineTransform(then.affine * self.affine)

    def corrected(self, geotransform: Affine) -> Affine:
        """The moving raster's geotransform with which it lies on the fixed one."""
        return ~self.affine * geotransform

    def shift_at(self, position: tuple[float, float]) -> tuple[float, float]:
        """Displacement in map units (fixed to moving) at a map position of the fixed image."""
        x, y = self.affine * position
        return x - position[0], y - position[1]

    @property
    def rotation(self) -> float:
        """Degrees, counterclockwise where y points up."""
        return math.degrees(math.atan2(self.affine.d - self.affine.b, self.affine.a + self.affine.e))

    @property
    def scale(self) -> float:
        """Factor of lengths: above 1, the ground is larger in the moving image's map units."""
        return math.sqrt(abs(self.affine.determinant))

    @property
    def shear(self) -> float:
        """Degrees by which the angle between the axes departs from a right one."""
        a, b, _, d, e, _ = self.affine[:6]
        return math.degrees(math.asin((a * b + d * e) / (math.hypot(a, d) * math.hypot(b, e))))

    def to_dict(self) -> dict[str, Any]:
        """For JSON; `from_dict` reads it."""
        return {"type": "affine", "matrix": self.matrix.tolist()}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> AffineTransform:
        """The transform that `to_dict` wrote."""
        return cls(Affine(*np.asarray(values["matrix"], dtype=float).ravel()))


@dataclass(frozen=True)
class LocalTransform:
    """A displacement field in the fixed image, then an affine transform.

    affine : of the global part, as in AffineTransform.
    field : displacements to add to a position before.
    """

    affine: Affine
    field: DisplacementField

    def __call__(self, points: Floats) -> Floats:
        """Positions (..., 2) in the moving image of the positions (..., 2) in the fixed image."""
        points = np.asarray(points, dtype=float)
        return self.overall(points + np.stack(self.field(points[..., 0], points[..., 1]), axis=-1))

    @property
    def overall(self) -> AffineTransform:
        """The global part."""
        return AffineTransform(self.affine)

    def inverse(self, points: Floats) -> Floats:
        """Positions (..., 2) in the fixed image of those in the moving image, by fixed-point iteration."""
        target = self.overall.inverse(points)
        found = target
        for _ in range(INVERSE_ITERATIONS):
            found = target - np.stack(self.field(found[..., 0], found[..., 1]), axis=-1)
        return found

    def corrected(self, geotransform: Affine) -> Affine:
        """The moving raster's geotransform as the global part alone corrects it."""
        return self.overall.corrected(geotransform)

    def shift_at(self, position: tuple[float, float]) -> tuple[float, float]:
        """Displacement in map units (fixed to moving) at a map position of the fixed image."""
        x, y = self(np.array(position))
        return float(x - position[0]), float(y - position[1])

    def to_dict(self) -> dict[str, Any]:
        """For JSON; `from_dict` reads it."""
        return {"type": "local", "matrix": self.overall.matrix.tolist(), "field": self.field.to_dict()}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> LocalTransform:
        """The transform that `to_dict` wrote."""
        return cls(AffineTransform.from_dict(values).affine, DisplacementField.from_dict(values["field"]))


Transform = Union[AffineTransform, LocalTransform]


def transform_from_dict(values: dict[str, Any]) -> Transform:
    """The transform that `to_dict` of either kind wrote."""
    readers: dict[str, Callable[[dict[str, Any]], Transform]] = {
        "affine": AffineTransform.from_dict,
        "local": LocalTransform.from_dict,
    }
    return readers[values["type"]](values)
