# SPDX-License-Identifier: GPL-2.0-or-later
"""The moving raster shown where a solution puts it, without a pixel being resampled."""

from __future__ import annotations

from typing import Any

import numpy as np
from osgeo import gdal, osr


def write_aligned_vrt(source: str, solution: dict[str, Any], path: str) -> None:
    """A VRT of `source` with the geotransform that the solution corrects; its displacement field is left out.

    Parameters
    ----------
    source : name of a raster in the solution's CRS, as GDAL opens it.
    solution : as the engine reports it: `transform` maps fixed to moving map positions.

    Raises
    ------
    OSError : the source can't be opened, or the VRT not written.
    """
    dataset = gdal.Open(source)
    vrt = gdal.GetDriverByName("VRT").CreateCopy(path, dataset) if dataset is not None else None
    if vrt is None:
        raise OSError(gdal.GetLastErrorMsg() or source)
    c, a, b, f, d, e = dataset.GetGeoTransform()
    to_fixed = np.linalg.inv(np.vstack([solution["transform"]["matrix"], [0, 0, 1]]))
    a, b, c, d, e, f = (to_fixed @ [[a, b, c], [d, e, f], [0, 0, 1]])[:2].ravel().tolist()
    crs = osr.SpatialReference()
    crs.ImportFromWkt(solution["transform"]["crs"])
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    vrt.SetSpatialRef(crs)
    vrt.SetGeoTransform((c, a, b, f, d, e))
    vrt.FlushCache()
