# SPDX-License-Identifier: GPL-2.0-or-later
"""The moving raster shown where a solution puts it, without a file of pixels being written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, osr

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_NODES = 12  # of a displacement field, a side: a thin plate spline through more is slow to draw


def write_aligned_vrt(source: str, solution: dict[str, Any], path: str) -> None:
    """A VRT of `source` with the geotransform that the solution corrects; a warped one where the solution bends it.

    Parameters
    ----------
    source : name of a raster in the solution's CRS, as GDAL opens it.
    solution : as the engine reports it: `transform` maps fixed to moving map positions.

    Raises
    ------
    OSError : the source can't be opened, or the VRT not written.
    """
    dataset = gdal.Open(source)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg() or source)
    crs = osr.SpatialReference()
    crs.ImportFromWkt(solution["transform"]["crs"])
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if solution["transform"]["type"] == "local":
        _write_warped(dataset, solution["transform"], crs, path)
    else:
        vrt = _copy(dataset, path)
        vrt.SetSpatialRef(crs)
        vrt.SetGeoTransform(_geotransform(_corrected(dataset, solution["transform"])))
        vrt.FlushCache()


def _corrected(dataset: gdal.Dataset, transform: dict[str, Any]) -> NDArray[np.float64]:
    """(3, 3): from pixels (column, row) to the fixed image's map positions, by the solution's global part."""
    corrected: NDArray[np.float64] = np.linalg.inv(np.vstack([transform["matrix"], [0, 0, 1]])) @ _matrix(dataset)
    return corrected


def _write_warped(dataset: gdal.Dataset, transform: dict[str, Any], crs: osr.SpatialReference, path: str) -> None:
    """Ground control points at the field's nodes, and a thin plate spline through them."""
    nodes = np.asarray(transform["field"]["nodes"])
    rows, cols = (
        np.unique(np.linspace(0, count - 1, min(count, MOST_NODES)).round().astype(int)) for count in nodes.shape[:2]
    )
    a, b, c, d, e, f = transform["field"]["to_node"]
    to_map = np.linalg.inv([[a, b, c], [d, e, f], [0, 0, 1]])
    grid = np.stack(np.meshgrid(cols, rows), axis=-1).reshape(-1, 2)
    fixed = grid @ to_map[:2, :2].T + to_map[:2, 2]
    # the field displaces a position in the fixed image, then the global part leads to the moving one
    displaced = fixed + nodes[grid[:, 1], grid[:, 0]]
    to_pixels = np.linalg.inv(_corrected(dataset, transform))
    pixels = displaced @ to_pixels[:2, :2].T + to_pixels[:2, 2]
    with_points = _copy(dataset, path[: -len(".vrt")] + "_points.vrt")
    with_points.SetGCPs([gdal.GCP(*map(float, (x, y, 0, col, row))) for (x, y), (col, row) in zip(fixed, pixels)], crs)
    with_points.FlushCache()
    size = float(np.sqrt(abs(np.linalg.det(_corrected(dataset, transform)[:2, :2]))))
    options = gdal.WarpOptions(format="VRT", tps=True, xRes=size, yRes=size, resampleAlg="bilinear", dstSRS=crs)
    warped = gdal.Warp(path, with_points, options=options)
    if warped is None:
        raise OSError(gdal.GetLastErrorMsg())
    warped.FlushCache()


def _copy(dataset: gdal.Dataset, path: str) -> gdal.Dataset:
    vrt = gdal.GetDriverByName("VRT").CreateCopy(path, dataset)
    if vrt is None:
        raise OSError(gdal.GetLastErrorMsg() or path)
    return vrt


def _matrix(dataset: gdal.Dataset) -> NDArray[np.float64]:
    c, a, b, f, d, e = dataset.GetGeoTransform()
    return np.array([[a, b, c], [d, e, f], [0, 0, 1]])


def _geotransform(matrix: NDArray[np.float64]) -> tuple[float, ...]:
    a, b, c, d, e, f = matrix[:2].ravel().tolist()
    return c, a, b, f, d, e
