# SPDX-License-Identifier: GPL-2.0-or-later
"""Every file on this machine that a raster, a mask or a table is read from."""

from __future__ import annotations

import contextlib
import os
import re
import warnings
from collections.abc import Iterator

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

VIRTUAL = b"<VRTDataset"
HEAD = 512  # bytes within which a virtual raster says that it is one
# Where a path may begin or end in a name of GDAL's: /vsizip/A/inner, /vsisubfile/0_9,A, NETCDF:"A":v, GPKG:A:t.
BEGINNINGS = re.compile(r'^|/vsi\w+/|[:",{]')
ENDS = re.compile(r'$|[:",}/]')
# What may lie beside a file: after its whole name, or in place of its extension (world files, a shapefile's others).
AFTER_NAME = (".aux.xml", ".msk", ".ovr", ".wld", ".prj")
FOR_EXTENSION = (".wld", ".prj", ".dbf", ".shx", ".cpg")


def files_of(name: str) -> list[str]:
    """The files read under a name as GDAL takes it, those of virtual rasters at any depth, and what lies beside.

    Beside a raster lie its statistics, mask, overviews and world file, whether GDAL makes use of them or not.
    A name that can't be read gives what of it is on disk.
    """
    return _followed([name, *_read_by(name)])


def files_named(name: str) -> list[str]:
    """As `files_of`, but without a look into what is no virtual raster: for very many names."""
    return _followed([name])


def _followed(names: list[str]) -> list[str]:
    found: dict[str, None] = {}
    waiting = list(names)
    while waiting:
        for path in _on_disk(waiting.pop()):
            if path not in found:
                found[path] = None
                waiting += _read_by(path) if _is_virtual(path) else []
    return [name for path in found for name in (path, *_beside(path))]


def _read_by(name: str) -> list[str]:
    """What GDAL says that it reads for a name."""
    with contextlib.suppress(OSError, ValueError, RasterioError), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(name) as dataset:
            return list(dataset.files)
    return []


def _on_disk(name: str) -> Iterator[str]:
    """The file that a name of GDAL's speaks of: the name itself, or a part of it."""
    for begin in BEGINNINGS.finditer(name):
        rest = name[begin.end() :]
        for end in sorted((end.start() for end in ENDS.finditer(rest)), reverse=True):
            if end and _is_file(rest[:end]):
                yield rest[:end]
                return


def _is_file(path: str) -> bool:
    try:
        return os.path.isfile(path)
    except ValueError:  # NUL
        return False


def _is_virtual(path: str) -> bool:
    with contextlib.suppress(OSError), open(path, "rb") as file:
        return VIRTUAL in file.read(HEAD)
    return False


def _beside(path: str) -> Iterator[str]:
    stem, extension = os.path.splitext(path)
    worlds = (extension + "w", extension[:2] + extension[-1:] + "w")  # .tifw and .tfw
    names = [path + suffix for suffix in AFTER_NAME]
    names += [stem + suffix for suffix in (*FOR_EXTENSION, *worlds)]
    return (name for name in dict.fromkeys(names) if name != path and os.path.isfile(name))
