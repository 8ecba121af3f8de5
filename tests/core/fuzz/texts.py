# SPDX-License-Identifier: GPL-2.0-or-later
"""Text files of each kind that is read, and settings, damaged."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from core import align_image_pair, align_stack, apply_to_raster, estimate_alignment, trim_edges
from core.jobs.apply import move_points
from core.jobs.apply_to_vector import apply_to_vector
from core.results.report import write_report
from core.settings import AlignmentSettings
from core.stack.task import align_pair
from tests.core.fuzz.damage import Draw, changed_json, changed_lines, changed_xml, encodings
from tests.core.fuzz.invariants import answer_or_message, check_raster
from tests.core.fuzz.well_made import well_made
from tests.setting_values import settings_values

RING = [[15.002, 45.13], [15.02, 45.13], [15.02, 45.145], [15.002, 45.145], [15.002, 45.13]]
GEOMETRIES = (
    {"type": "Polygon", "coordinates": [RING]},
    {"type": "MultiPolygon", "coordinates": [[RING], [RING]]},
    {"type": "LineString", "coordinates": RING[:3], "bbox": [15.002, 45.13, 15.02, 45.145]},
    {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [15.01, 45.14, 3]}]},
)
GEOJSON = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
    "bbox": [15.002, 45.13, 15.02, 45.145],
    "features": [{"type": "Feature", "properties": {"a": 1}, "geometry": geometry} for geometry in GEOMETRIES],
}
VIRTUAL = """<VRTDataset rasterXSize="100" rasterYSize="90"><SRS>EPSG:32633</SRS>
<GeoTransform>500305, 10, 0, 4999595, 0, -10</GeoTransform><Metadata><MDI key="a">1</MDI></Metadata>
<VRTRasterBand dataType="Byte" band="1" blockXSize="64" blockYSize="64"><NoDataValue>0</NoDataValue>
<ColorInterp>Gray</ColorInterp><Scale>2</Scale><Offset>1</Offset><UnitType>m</UnitType>
<ComplexSource><SourceFilename relativeToVRT="1">small.tif</SourceFilename><SourceBand>1</SourceBand>
<SourceProperties RasterXSize="100" RasterYSize="90" DataType="Byte" BlockXSize="100" BlockYSize="80"/>
<SrcRect xOff="0" yOff="0" xSize="100" ySize="90"/><DstRect xOff="0" yOff="0" xSize="100" ySize="90"/>
<ScaleOffset>1</ScaleOffset><ScaleRatio>1</ScaleRatio><LUT>0:0,255:255</LUT><NODATA>0</NODATA></ComplexSource>
</VRTRasterBand>
<VRTRasterBand dataType="Byte" band="2" subClass="VRTDerivedRasterBand"><PixelFunctionType>sum</PixelFunctionType>
<SourceTransferType>Float32</SourceTransferType>
<SimpleSource><SourceFilename relativeToVRT="1">small.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>
<SimpleSource><SourceFilename relativeToVRT="1">small.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>
</VRTRasterBand>
<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename relativeToVRT="1">small.tif</SourceFilename>
<SourceBand>mask,1</SourceBand></SimpleSource></VRTRasterBand></MaskBand>
</VRTDataset>"""
WORLD_FILE = "10\n0\n0\n-10\n500305\n4999595\n"
TABLE = "moving,fixed,output,moving_band,fixed_band\nmoving.tif,fixed.tif,out.tif,1,\n"
# Settings that name files, or how much of the machine is used.
NOT_TRIED = {"temp_dir", "keep_temp_dir", "mask", "initial_points", "threads", "memory_limit", "log_to_console"}


def damaged_text(draw: Draw, folder: Path) -> bool:
    """Does one thing with a damaged text; whether there was an answer."""
    for name in ("fixed.tif", "moving.tif"):
        shutil.copy(well_made() / "pair" / name, folder)
    return draw(st.sampled_from(KINDS))(draw, folder, str(folder / "moving.tif"), str(folder / "fixed.tif"))


def _solution(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    values = json.loads((well_made() / draw(st.sampled_from(["solution.json", "local.json"]))).read_text())
    for role, path in (("moving", moving), ("fixed", fixed)):
        values["inputs"][role]["path"] = path
    path = folder / "s.json"
    path.write_bytes(draw(encodings())(draw(changed_json())(values)))
    report, raster, vector = (str(folder / name) for name in ("r.html", "out.tif", "out.geojson"))
    (folder / "v.geojson").write_text(json.dumps(GEOJSON))
    on_fixed = {"output_on_moving_grid": draw(st.booleans())}
    work: tuple[tuple[list[str], Callable[[], dict[str, Any]]], ...] = (
        (["r.html"], lambda: write_report(str(path), report)),
        (["out.tif"], lambda: apply_to_raster(str(path), moving, raster, **on_fixed)),
        (["out.geojson"], lambda: apply_to_vector(str(path), str(folder / "v.geojson"), vector)),
        ([], lambda: move_points(str(path), [[500_305.0, 4_999_595.0], [1e300, 0.0]])),
    )
    names, chosen = draw(st.sampled_from(work))
    return answer_or_message(folder, names, chosen) is not None


def _stack_solution(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    """The solution beside an output that a stack made before: a pair of it is a row, whatever lies there."""
    paths = [str(folder / name) for name in ("moving.tif", "fixed.tif", "moving_aligned.tif")]
    for path in (well_made() / "stack").iterdir():
        shutil.copy2(path, folder)
    solution = folder / "moving_aligned.solution.json"
    text = solution.read_text().replace(str(well_made() / "stack"), str(folder))
    values, changed = json.loads(text), draw(changed_json())
    if draw(st.booleans()):
        text = changed(values)
    else:  # only what tells whether anything is as it was
        text = json.dumps({**values, "files": "@"}).replace('"@"', changed(values["files"]))
    solution.write_bytes(draw(encodings())(text))
    before = solution.read_bytes(), Path(paths[2]).read_bytes()

    def work() -> dict[str, Any]:
        found = align_pair(*paths)
        assert found["status"] in ("aligned", "kept", "failed") and (found["status"] != "failed" or found["reason"])
        if found["status"] == "aligned":  # anew: put back what the folder held
            check_raster(Path(paths[2]), moving)
        else:
            assert (solution.read_bytes(), Path(paths[2]).read_bytes()) == before, "changed, and not aligned"
        solution.write_bytes(before[0])
        Path(paths[2]).write_bytes(before[1])
        return found

    return answer_or_message(folder, [], work) is not None


@st.composite
def geometries(draw: st.DrawFn) -> dict[str, Any]:
    """Positions in each other as deep as a type asks for, or not; some of them empty, doubled, or far away."""
    kind, depth = draw(
        st.sampled_from([("Polygon", 2), ("MultiPolygon", 3), ("LineString", 1), ("MultiLineString", 2), ("Point", 0)])
    )
    usual = st.sampled_from([*RING, [15.01, 45.14, 3]])
    parts: st.SearchStrategy[Any] = st.one_of(
        usual, usual, st.sampled_from([[], [1e300, 0], [0, 90], [181, -89.9], [-540, 0], [1e-320, 45]])
    )
    for _ in range(depth + draw(st.sampled_from([0] * 8 + [-1, 1]))):
        parts = st.one_of(
            st.lists(parts, max_size=5), st.lists(parts, min_size=1, max_size=2).map(lambda some: some * 3)
        )
    return {"type": kind, "coordinates": draw(parts), **draw(st.sampled_from([{}, {"bbox": [0, 0, 1, 1]}]))}


def _geojson(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    path, output = folder / "v.geojson", folder / "out.geojson"
    if draw(st.booleans()):
        found = draw(st.lists(geometries(), min_size=1, max_size=3))
        features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in found]
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    else:
        path.write_bytes(draw(encodings())(draw(changed_json())(GEOJSON)))
    if draw(st.booleans()):
        how = {"mask_use": draw(st.sampled_from(["use", "ignore"]))}
        return (
            answer_or_message(folder, [], lambda: estimate_alignment(moving, fixed, mask=str(path), **how)) is not None
        )
    solution = str(well_made() / draw(st.sampled_from(["solution.json", "local.json"])))
    work = partial(apply_to_vector, solution, str(path), str(output))
    return answer_or_message(folder, [output.name], work) is not None


def _points(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    path = folder / "p.points"
    lines = (well_made() / "p.points").read_text().split("\n")
    text = "\n".join([*lines[: 2 + draw(st.sampled_from([0, 1, 2, 3, 6, len(lines)]))], ""])
    path.write_bytes(draw(encodings())(draw(changed_lines())(text)))
    models = st.sampled_from(["auto", "translation", "affine", "projective", "polynomial2", "polynomial3"])
    how = {"initial_points": str(path), "match_images": draw(st.booleans()), "model": draw(models)}
    return answer_or_message(folder, [], lambda: estimate_alignment(moving, fixed, **how)) is not None


def _settings(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    """Settings as a request has them, of any type."""
    given = {"model": "auto", "solve_resolutions": [20, 0], "initial_shift": [1, 2], "moving_nodata": 0, "threads": 1}
    try:
        settings = json.loads(draw(changed_json())(given))
    except (ValueError, RecursionError):
        return False
    if not isinstance(settings, dict):
        return False
    settings = {name: value for name, value in settings.items() if name}
    return answer_or_message(folder, [], lambda: estimate_alignment(moving, fixed, **settings)) is not None


def _typed_settings(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    """Settings of the right types, of any value."""
    names = set(AlignmentSettings.__dataclass_fields__) - NOT_TRIED
    settings = draw(settings_values(AlignmentSettings, names))
    output = folder / ("out.vrt" if settings.get("format") == "vrt" else "out.tif")
    answer = answer_or_message(
        folder, [output.name], lambda: align_image_pair(moving, fixed, str(output), threads=1, **settings)
    )
    if answer is None:
        return False
    check_raster(output)
    return True


def _world_file(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    picture = folder / draw(st.sampled_from(["picture.png", "photo.jpg", "worldfile.tif"]))
    shutil.copy(well_made() / "formats" / picture.name, folder)
    extension = draw(st.sampled_from([".wld", picture.suffix[:2] + picture.suffix[-1] + "w"]))
    picture.with_suffix(extension).write_bytes(draw(encodings())(draw(changed_lines())(WORLD_FILE)))
    work = partial(estimate_alignment, str(picture), fixed, moving_crs="EPSG:32633")
    return answer_or_message(folder, [], work) is not None


def _virtual(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    """A VRT, or what GDAL keeps beside a raster, which is written alike."""
    shutil.copy(well_made() / "small.tif", folder)
    raster, output = str(folder / "virtual.vrt"), str(folder / "out.tif")
    Path(raster).write_bytes(draw(encodings())(draw(changed_xml())(VIRTUAL)))
    work, outputs = draw(
        st.sampled_from(
            [
                (lambda: align_image_pair(raster, fixed, output), ["out.tif"]),
                (lambda: align_image_pair(raster, fixed, output, resampling="none", force=True), ["out.tif"]),
                (lambda: estimate_alignment(fixed, raster, fixed_band_index=1), []),
                (lambda: estimate_alignment(moving, fixed, mask=raster), []),
                (lambda: trim_edges(raster, output), ["out.tif"]),
            ]
        )
    )
    return answer_or_message(folder, outputs, work) is not None


def _sidecar(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    content = VIRTUAL.replace("VRTDataset", "PAMDataset").replace("VRTRasterBand", "PAMRasterBand")
    Path(moving + ".aux.xml").write_bytes(draw(encodings())(draw(changed_xml())(content)))
    output = str(folder / "out.tif")
    return answer_or_message(folder, ["out.tif"], lambda: align_image_pair(moving, fixed, output)) is not None


def _table(draw: Draw, folder: Path, moving: str, fixed: str) -> bool:
    """What the rows of a stack call aligned is there, and nothing else."""
    path = folder / "t.csv"
    path.write_bytes(draw(encodings())(draw(changed_lines())(TABLE)))

    def work() -> dict[str, Any]:
        found = align_stack(pairs=str(path), threads=1)
        for row in found["rows"]:
            if row["status"] == "aligned":
                output = Path(row["output"])
                output.unlink()
                output.with_name(output.stem + ".solution.json").unlink()
        return found

    return answer_or_message(folder, [], work) is not None


KINDS = (
    *(_solution, _solution, _stack_solution, _geojson, _geojson, _points, _points),
    *(_settings, _typed_settings, _world_file, _virtual, _virtual, _sidecar, _table),
)
