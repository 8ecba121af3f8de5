# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of tie points, as they are written here and as QGIS's georeferencer writes them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasterio.crs import CRS

from core.errors import InputError
from core.registration.points_file import PickedPoints, read_points, write_points
from tests.core.strategies import AREAS, finite, tie_points

CRSS = (
    *AREAS,
    *("EPSG:4979", "EPSG:25832+5783", "ESRI:54030", "+proj=ob_tran +o_proj=longlat +o_lat_p=40 +lon_0=10"),
    'LOCAL_CS["ground, as ""we"" see it",UNIT["metre",1]]',
)
HEADERS = ("mapX,mapY,sourceX,sourceY,enable,dX,dY,residual", "mapX,mapY,pixelX,pixelY,enable,dX,dY,residual")
cells = st.sampled_from(["", "0", "1", "-2.5", "1e5", "nan", "inf", "-1e999", "x", '"', '"1"', "#", "1 2", "\0"])


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("points") / "some.points"


def columns_of(points: list[dict], name: str) -> np.ndarray:
    return np.array([point[name] for point in points]).reshape(-1, 2)


@given(st.sampled_from(CRSS), st.lists(tie_points(), max_size=6))
def test_what_is_written_is_read(path, name, points):
    crs = CRS.from_user_input(name)
    write_points(str(path), {"transform": {"crs": crs.to_wkt()}, "tie_points": points})
    enabled = [point for point in points if point["agrees"]]
    if not enabled:
        with pytest.raises(InputError, match="no enabled point"):
            read_points(str(path))
        return
    read = read_points(str(path))
    assert read.crs == crs
    for found, role in ((read.fixed, "fixed"), (read.moving, "moving")):
        assert np.allclose(found, columns_of(enabled, role), rtol=1e-11, atol=0)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[1] == HEADERS[0] and len(lines) == 2 + len(points)
    for line, point in zip(lines[2:], points):
        residuals = [float(cell) for cell in line.split(",")[5:]]
        assert residuals == pytest.approx([*point["residual_pixels"], np.hypot(*point["residual_pixels"])], rel=1e-11)


@given(
    st.sampled_from(HEADERS),
    st.sampled_from((None, *CRSS)),
    st.lists(st.tuples(finite, finite, finite, finite, st.booleans()), min_size=1, max_size=6),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["utf-8", "utf-8-sig"]),
)
def test_files_of_the_georeferencer_are_read_to_the_last_digit(path, header, name, rows, end, encoding):
    crs = None if name is None else CRS.from_user_input(name)
    lines = [] if crs is None else [f"#CRS: {crs.to_wkt()}"]
    lines += [header, *(",".join([*map(repr, row[:4]), str(int(row[4])), "0", "0", "0"]) for row in rows)]
    path.write_bytes((end.join(lines) + end).encode(encoding))
    enabled = np.array([row[:4] for row in rows if row[4]])
    if not len(enabled):
        with pytest.raises(InputError, match="no enabled point"):
            read_points(str(path))
        return
    read = read_points(str(path))
    assert read.crs == crs
    assert np.array_equal(read.fixed, enabled[:, :2]) and np.array_equal(read.moving, enabled[:, 2:])


@given(st.sampled_from(("", "mapX,mapY", *HEADERS)), st.lists(st.lists(cells, min_size=3, max_size=9), max_size=4))
def test_any_other_file_is_refused_or_holds_finite_points(path, header, rows):
    path.write_text("\n".join([header, *map(",".join, rows)]), encoding="utf-8")
    try:
        read = read_points(str(path))
    except InputError as error:
        assert str(path) in str(error)
        return
    assert isinstance(read, PickedPoints) and read.fixed.shape == read.moving.shape == (len(read.fixed), 2)
    assert len(read.fixed) and np.isfinite(read.fixed).all() and np.isfinite(read.moving).all()


@given(st.binary(max_size=60))
def test_any_bytes_are_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(InputError, match="points file"):
        read_points(str(path))


def test_a_cell_longer_than_any_number_is_refused(path):
    path.write_text(HEADERS[0] + "\n" + "1" * 200_000 + ",1,1,1,1,0,0,0\n", encoding="utf-8")
    with pytest.raises(InputError, match="not as QGIS's georeferencer"):
        read_points(str(path))
