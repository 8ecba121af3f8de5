# SPDX-License-Identifier: GPL-2.0-or-later
"""Threads and memory that the work may take, and GDAL's environment that keeps to them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import rasterio
from rasterio.io import DatasetReader

from .arrays import dtype_of
from .errors import InputError
from .settings import OutputSettings

MEGABYTE = 1_000_000
MOST_MEMORY = 512 * MEGABYTE
LEAST_MEMORY = 128 * MEGABYTE  # of one of several processes
LEAST_LIMIT = 16  # megabytes, of the setting
FREE_SHARE = 1 / 4
CACHE_SHARE = 1 / 4  # of the limit, for GDAL's cache of blocks
SPAN_SHARE = 1 / 16  # of the limit, for source pixels that are read at a time: about three such spans are held at once


def thread_count(settings: OutputSettings) -> int:
    """The setting's, else one for each core that this process may use."""
    if settings.threads is not None:
        return settings.threads
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def memory_limit(settings: OutputSettings) -> int:
    """Bytes for pixels: the setting's, else MOST_MEMORY or a quarter of what is free, where that is less."""
    if settings.memory_limit is not None:
        return settings.memory_limit * MEGABYTE
    return int(min(MOST_MEMORY, FREE_SHARE * _free_memory()))


def shares_for(tasks: int, settings: OutputSettings) -> tuple[int, dict[str, int]]:
    """How many processes shall share the settings' threads and memory, and the settings of each.

    The memory limit holds for all of them: where none is set, a quarter of what is free.
    """
    total = settings.memory_limit * MEGABYTE if settings.memory_limit else FREE_SHARE * _free_memory()
    threads = thread_count(settings)
    processes = int(max(1, min(tasks, threads, total // LEAST_MEMORY)))
    memory = int(min(MOST_MEMORY, total / processes) / MEGABYTE)
    return processes, {"threads": max(1, threads // processes), "memory_limit": max(LEAST_LIMIT, memory)}


def check_blocks(dataset: DatasetReader, name: str, settings: OutputSettings) -> None:
    """Raise InputError for a raster of which not one block can be decoded within the memory limit."""
    most = memory_limit(settings)
    for (height, width), dtype in zip(dataset.block_shapes, dataset.dtypes):
        size = height * width * dtype_of(dtype).itemsize
        if size > most:
            raise InputError(
                f"The {name} is stored in blocks of {width} x {height} pixels, each {size / MEGABYTE:.0f} MB, which is "
                f"more than the memory limit of {most / MEGABYTE:.0f} MB. Tile it (gdal_translate -co TILED=YES), or "
                "raise memory_limit."
            )


@contextmanager
def limited(settings: OutputSettings) -> Iterator[None]:
    """GDAL with as many threads, and a block cache as large, as the settings allow."""
    threads = thread_count(settings)
    cache = max(16, int(CACHE_SHARE * memory_limit(settings) / MEGABYTE))
    with rasterio.Env(GDAL_NUM_THREADS=str(threads), GDAL_CACHEMAX=cache):
        yield


def _free_memory() -> float:
    """Bytes; infinite where the system doesn't tell."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(1024.0 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration):
        return float("inf")
