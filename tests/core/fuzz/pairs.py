# SPDX-License-Identifier: GPL-2.0-or-later
"""Any two rasters: of any type, place, CRS, validity, size and content."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from hypothesis import strategies as st
from rasterio.crs import CRS

from core.geometry.grid import Grid

TYPES = (
    *("uint8", "int8", "uint16", "int16", "uint32", "int32", "int64", "uint64", "float32", "float64"),
    *("complex64", "complex128", "complex_int16"),
)
LOCAL = 'LOCAL_CS["site",UNIT["metre",1]]'
# A CRS, and where in it a raster lies with which pixels.
PLACES: tuple[tuple[str | None, float, float, float], ...] = (
    ("EPSG:32633", 500_000, 5_000_000, 10),
    ("EPSG:32760", 834_000, 8_150_000, 30),  # beyond 180 degrees
    ("EPSG:4326", 15, 45, 1e-4),
    ("EPSG:4326", 179.995, -17, 1e-4),
    ("EPSG:4326", 359.99, 10, 1e-4),
    ("EPSG:4326", -0.005, 10, 1e-4),
    ("EPSG:3857", 1_600_000, 5_600_000, 1),
    ("EPSG:3413", -1_000, 1_000, 30),  # over the pole
    ("EPSG:3031", 1_000, 1_000, 30),
    ("EPSG:2264", 1_500_000, 600_000, 3),  # feet
    ("EPSG:32633+5773", 500_000, 5_000_000, 10),
    ("+proj=geos +h=35785831 +lon_0=0 +sweep=y +ellps=WGS84 +units=m", -5_500_000, 5_500_000, 100_000),
    (LOCAL, 100, 100, 0.1),
    (None, 500_000, 5_000_000, 10),
    ("EPSG:32633", 500_000, 5_000_000, 1e-6),
    ("EPSG:32633", 0, 0, 1e7),
    ("EPSG:32633", 0, 0, 1e-200),  # of which the area is none
    ("EPSG:32633", 1e15, 1e15, 10),  # where a float tells pixels hardly apart
    ("EPSG:4326", 15, 91, 1e-4),
)
SHAPES = ("north up", "south up", "turned", "sheared", "flat", "not square", "mirrored")
NODATA = (
    *(None, None, 0, 1, 77, 255, -9999, float("nan"), float("inf"), -(2**63), 2**63 - 1, 2**64 - 1),
    *(-3.4028234663852886e38, 1e-40, 1e300),
)
TAGS = ("exact", "exact", "last digit", "absent")  # how the file tells of the value
MASKS = (None, None, "internal", "alpha")
CONTENTS = (
    "ground",
    "ground",
    "ground",
    "noise",
    "constant",
    "invalid",
    "stripes",
    "hot pixel",
    "half",
    "classes",
    "ramp",
    "holes",
    "infinite",
    "huge",
)
OPTIONS: dict[str, st.SearchStrategy[Any]] = {
    "model": st.sampled_from(["auto", "translation", "affine", "local", "projective"]),
    "resampling": st.sampled_from(["nearest", "bilinear", "cubic", "lanczos", "none"]),
    "output_on_moving_grid": st.booleans(),
    "clip_fixed_to_moving": st.booleans(),
    "force": st.booleans(),
    "format": st.sampled_from(["gtiff", "cog", "vrt"]),
    "output_nodata": st.sampled_from([None, 0, 7, -1, float("nan")]),
    "moving_nodata": st.sampled_from([None, 0, 3]),
    "trim_edge_invalid": st.booleans(),
    "use_edge_proxies": st.booleans(),
    "all_valid": st.sampled_from(["neither", "moving", "both"]),
    "overviews": st.booleans(),
    "split_factor": st.integers(0, 3),
    "band_index": st.sampled_from(["auto", 0, 1, 3]),
    "enforce_mutual_valid_mask": st.booleans(),
    "initial_shift": st.tuples(*[st.sampled_from([0.0, 37.5, -1e6, 1e300])] * 2),
    "fixed_crs": st.sampled_from([None, "EPSG:32633", "EPSG:4326"]),
    "solve_resolutions": st.sampled_from([None, (0.0,), (40.0, 20.0, 0.0), (0.0001,), (1e9,)]),
}
SIDE = 260


@dataclass(frozen=True)
class Look:
    """How one raster is made."""

    dtype: str
    nodata: float | None
    tag: str
    mask: str | None
    bands: int
    place: tuple[str | None, float, float, float]
    shape: str
    height: int
    width: int
    content: str


@dataclass(frozen=True)
class Pair:
    """Two rasters of a case; `shift`: columns and rows by which the moving one shows what lies further on."""

    fixed: Look
    moving: Look
    shift: tuple[int, int]
    seed: int
    options: dict[str, Any]

    @property
    def is_known(self) -> bool:
        """Whether both show the same ground on the same grid, so that the truth is."""
        same = ("place", "shape", "height", "width")
        if "fixed_crs" in self.options or self.fixed.shape == "flat":
            return False
        plain = {self.fixed.content, self.moving.content} == {"ground"}
        return plain and all(getattr(self.fixed, name) == getattr(self.moving, name) for name in same)


@st.composite
def looks(draw: st.DrawFn, like: Look | None = None) -> Look:
    """A raster; `like`: most often on that one's grid, and often of its content."""
    dtype = draw(st.sampled_from(TYPES))
    own = like is None or draw(st.integers(0, 3)) == 0
    sides = st.one_of(st.integers(80, 140), st.integers(1, 140), st.integers(1, 3))
    return Look(
        dtype,
        draw(st.sampled_from([value for value in NODATA if value is None or _fits(value, dtype)])),
        draw(st.sampled_from(TAGS)),
        draw(st.sampled_from(MASKS)),
        draw(st.integers(1, 4)),
        draw(st.sampled_from(PLACES)) if like is None or own else like.place,
        draw(st.sampled_from(SHAPES)) if like is None or own else like.shape,
        draw(sides) if like is None or own else like.height,
        draw(sides) if like is None or own else like.width,
        draw(st.sampled_from(CONTENTS)) if like is None or draw(st.booleans()) else like.content,
    )


@st.composite
def pairs(draw: st.DrawFn) -> Pair:
    """Any two rasters and some settings."""
    fixed = draw(looks())
    moving = draw(looks(fixed))
    names = draw(st.lists(st.sampled_from(sorted(OPTIONS)), max_size=3, unique=True))
    shift = draw(st.integers(-9, 9)), draw(st.integers(-9, 9))
    return Pair(fixed, moving, shift, draw(st.integers(0, 2**16)), {name: draw(OPTIONS[name]) for name in names})


def write_pair(pair: Pair, folder: Path) -> tuple[str, str]:
    """The moving and the fixed raster of a case in a folder."""
    rng = np.random.default_rng(pair.seed)
    ground = _ground(rng)
    names = str(folder / "moving.tif"), str(folder / "fixed.tif")
    for name, look, (across, down) in zip(names, (pair.moving, pair.fixed), (pair.shift, (0, 0))):
        window = ground[40 + down : 40 + down + look.height, 40 + across : 40 + across + look.width]
        _write(name, look, _content(look, window, rng), rng)
    return names


def geotransform(look: Look) -> Affine:
    """Where the raster lies."""
    _, x, y, pixel = look.place
    shapes = {
        "north up": Affine.scale(1, -1),
        "south up": Affine.identity(),
        "turned": Affine.rotation(33) * Affine.scale(1, -1),
        "sheared": Affine.shear(10) * Affine.scale(1, -1),
        "flat": Affine(1, 2, 0, 2, 4, 0),
        "not square": Affine.scale(1, -0.6),
        "mirrored": Affine.scale(-1, -1),
    }
    return Affine.translation(x, y) * Affine.scale(pixel) * shapes[look.shape]


def grid_of(look: Look) -> Grid:
    """The pixels of a raster, for what does not ask where they lie."""
    return Grid(CRS.from_user_input(look.place[0] or LOCAL), geotransform(look), look.width, look.height)


def _numpy_type(dtype: str) -> np.dtype[Any]:
    return np.dtype("complex64" if dtype == "complex_int16" else dtype)


def _fits(value: float, dtype: str) -> bool:
    kind = _numpy_type(dtype)
    if kind.kind in "fc":
        if not np.isfinite(value):
            return kind.kind == "f"  # rasterio writes no such tag for complex numbers
        return dtype != "complex_int16" and bool(abs(value) <= np.finfo(kind).max)
    limits = np.iinfo(kind)
    return bool(np.isfinite(value)) and value == int(value) and limits.min <= value <= limits.max


def _ground(rng: np.random.Generator) -> np.ndarray:
    """Texture of several scales, (SIDE, SIDE), 0 to 1."""
    total = np.zeros((SIDE, SIDE))
    for size in (4, 8, 16, 40):
        coarse = rng.normal(size=(SIDE // size + 3, SIDE // size + 3))
        steps = np.arange(SIDE) / size
        low = steps.astype(int)
        share = (steps - low) ** 2 * (3 - 2 * (steps - low))
        rows = coarse[low] * (1 - share)[:, None] + coarse[low + 1] * share[:, None]
        total += (rows[:, low] * (1 - share) + rows[:, low + 1] * share) * size**0.3
    return (total - total.min()) / np.ptp(total)


def _content(look: Look, window: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    seen = 20 + 200 * window + rng.normal(0, 1, window.shape)
    if look.content == "noise":
        return rng.uniform(1, 250, window.shape)
    if look.content in ("constant", "invalid"):
        return np.full(window.shape, 77.0)
    if look.content == "stripes":
        return np.where(np.arange(window.shape[0])[:, None] // 3 % 2, seen, 240)
    if look.content == "classes":
        return np.floor(window * 5) * 40
    if look.content == "ramp":
        return np.add.outer(np.arange(window.shape[0]), np.arange(window.shape[1])) % 256.0
    if look.content == "hot pixel":
        seen[window.shape[0] // 2, window.shape[1] // 3] = 1e9
    if look.content in ("holes", "infinite"):
        seen[rng.uniform(size=seen.shape) < 0.1] = np.nan if look.content == "holes" else np.inf
    return seen * 1e36 if look.content == "huge" else seen


def _write(path: str, look: Look, seen: np.ndarray, rng: np.random.Generator) -> None:
    dtype = _numpy_type(look.dtype)
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        seen = np.clip(np.nan_to_num(seen, posinf=2**40), limits.min, min(limits.max, 2**40))
    gone = np.ones(seen.shape, bool) if look.content == "invalid" else np.zeros(seen.shape, bool)
    gone[: seen.shape[0] // 2 if look.content == "half" else seen.shape[0] // 10] = True
    profile: dict[str, Any] = {}
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        pixels = np.stack([seen.astype(dtype) for _ in range(look.bands)])
        if look.nodata is not None:
            pixels[:, gone] = look.nodata
        if look.place[0]:
            profile["crs"] = CRS.from_user_input(look.place[0])
        if look.mask == "alpha":
            pixels = np.concatenate([pixels, np.where(gone, 0, 1).astype(dtype)[None]])
            profile["alpha"] = "YES"
        tag = _tag(look)
        if tag is not None and abs(tag) >= 2**53 and "int64" in look.dtype:
            _write_sidecar(path, int(tag), len(pixels))
        elif tag is not None:
            profile["nodata"] = tag
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(
            path, "w", driver="GTiff", count=len(pixels), height=look.height, width=look.width, dtype=look.dtype,
            transform=geotransform(look), **profile,
        ) as dataset:  # fmt: skip
            dataset.write(pixels)
            if look.mask == "internal":
                dataset.write_mask(~gone)


def _tag(look: Look) -> float | None:
    """The nodata value that the file tells of, which may miss that of the pixels in the last digit."""
    if look.tag == "absent" or look.nodata is None:
        return None
    if look.tag == "last digit" and look.dtype.startswith("float"):
        return float(np.nextafter(np.dtype(look.dtype).type(look.nodata), np.dtype(look.dtype).type(0)))
    return look.nodata


def _write_sidecar(path: str, nodata: int, bands: int) -> None:
    """Beside the raster, its nodata value with all digits, which rasterio can't write."""
    told = "".join(
        f'<PAMRasterBand band="{band}"><NoDataValue>{nodata}</NoDataValue></PAMRasterBand>'
        for band in range(1, bands + 1)
    )
    Path(path + ".aux.xml").write_text(f"<PAMDataset>{told}</PAMDataset>", encoding="utf-8")
