# SPDX-License-Identifier: GPL-2.0-or-later
"""What laws are tried with: grids, transforms, points, values of JSON."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from affine import Affine
from hypothesis import strategies as st
from rasterio.crs import CRS

from core.geometry.displacement_field import DisplacementField
from core.geometry.grid import Grid
from core.geometry.transforms import AffineTransform, LocalTransform

UTM = "EPSG:32633"
# For each CRS a part of the map, [left, bottom, right, top], where all of them but the two polar ones know it.
PROJECTED = {
    UTM: (300_000.0, 5_000_000.0, 700_000.0, 6_500_000.0),
    "EPSG:3857": (1_200_000.0, 5_600_000.0, 2_000_000.0, 8_000_000.0),
    "EPSG:3035": (4_300_000.0, 2_500_000.0, 4_900_000.0, 4_000_000.0),
    "+proj=laea +lat_0=50 +lon_0=12 +units=us-ft": (-900_000.0, -1_500_000.0, 900_000.0, 1_500_000.0),
}
GEOGRAPHIC = {"EPSG:4326": (11.0, 45.0, 19.0, 58.0), "EPSG:4258": (11.0, 45.0, 19.0, 58.0)}
# Away from the pole and the date line, where degrees are no measure of what is near.
POLAR = {
    "EPSG:3413": (500_000.0, -2_500_000.0, 2_500_000.0, -500_000.0),
    "EPSG:3031": (500_000.0, 500_000.0, 2_500_000.0, 2_500_000.0),
}
AREAS = {**PROJECTED, **GEOGRAPHIC, **POLAR}

finite = st.floats(allow_nan=False, allow_infinity=False)
not_finite = st.sampled_from([math.nan, math.inf, -math.inf])
coordinates = st.floats(-1e7, 1e7)
positions = st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=5).map(np.array)
angles = st.floats(-180, 180)


@st.composite
def grids(draw: st.DrawFn, areas: dict[str, tuple[float, float, float, float]] = AREAS) -> Grid:
    """A grid of up to 60 x 60 pixels within the area of its CRS; turned, sheared, south-up, of pixels not square."""
    name = draw(st.sampled_from(sorted(areas)))
    left, bottom, right, top = areas[name]
    side = min(right - left, top - bottom)
    width, height = draw(st.integers(1, 60)), draw(st.integers(1, 60))
    # the middle stands clear of the border by as much as the grid's corners reach
    reach = draw(st.one_of(st.floats(0.3, 0.49), st.floats(1e-4, 0.3))) * side
    x, y = (
        low + reach + draw(st.floats(0, 1)) * (high - low - 2 * reach) for low, high in ((left, right), (bottom, top))
    )
    ratio, shear = draw(st.floats(0.25, 4)), draw(st.sampled_from([0.0, 15.0]))
    turn = draw(st.one_of(st.sampled_from([0.0, 90.0]), angles))
    flip = draw(st.sampled_from([1, -1]))
    shape = Affine.rotation(turn) * Affine.shear(shear, 0) * Affine.scale(ratio, flip)
    middle = shape * Affine.translation(-width / 2, -height / 2)
    scale = reach / max(math.hypot(*(middle * corner)) for corner in ((0, 0), (width, 0), (0, height), (width, height)))
    transform = Affine.translation(x, y) * Affine.scale(scale) * middle
    return Grid(CRS.from_user_input(name), transform, width, height)


@st.composite
def affine_transforms(draw: st.DrawFn) -> AffineTransform:
    """A translation, rigid, similarity or affine transform, as far from the identity as no image is."""
    center = draw(coordinates), draw(coordinates)
    shift = draw(st.floats(-1e5, 1e5)), draw(st.floats(-1e5, 1e5))
    model = draw(st.sampled_from(["translation", "rigid", "similarity", "affine"]))
    rotation = 0.0 if model == "translation" else draw(angles)
    scale = draw(st.floats(0.1, 10)) if model in ("similarity", "affine") else 1.0
    transform = AffineTransform.about(center, shift, rotation, scale)
    if model == "affine":
        shear, ratio = draw(st.floats(-40, 40)), draw(st.floats(0.5, 2))
        transform += AffineTransform(Affine.shear(shear, 0) * Affine.scale(ratio, 1))
    return transform


@st.composite
def displacement_fields(draw: st.DrawFn) -> DisplacementField:
    """A field whose displacements change by less than a quarter of what separates its nodes, so that it can't fold."""
    spacing = draw(st.floats(1, 1e4))
    rows, columns = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    share = st.floats(-0.04, 0.04)
    nodes = draw(st.lists(share, min_size=2 * rows * columns, max_size=2 * rows * columns))
    origin = draw(st.floats(-1e6, 1e6)), draw(st.floats(-1e6, 1e6))
    lattice = Affine.translation(*origin) * Affine.rotation(draw(angles)) * Affine.scale(spacing, -spacing)
    common = draw(st.floats(-1, 1))
    return DisplacementField(~lattice, (np.array(nodes).reshape(rows, columns, 2) + common) * spacing)


local_transforms = st.builds(
    lambda overall, field: LocalTransform(overall.affine, field), affine_transforms(), displacement_fields()
)
transforms = st.one_of(affine_transforms(), local_transforms)

json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(), inner, max_size=4)),
    max_leaves=12,
)


@st.composite
def tie_points(draw: st.DrawFn) -> dict[str, Any]:
    """A tie point as a solution tells it."""
    pairs = {name: [draw(finite), draw(finite)] for name in ("fixed", "moving", "residual_pixels")}
    return {**pairs, "agrees": draw(st.booleans())}
