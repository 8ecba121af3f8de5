# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the two rasters of a pair, with the bands, masks and first guess that the settings ask for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace

from ..images.area_mask import open_area_mask
from ..images.raster import check_brightness, open_raster
from ..images.source_files import files_of
from ..progress import SILENT, Progress
from ..resources import check_blocks
from ..settings import AlignmentSettings
from .bands import best_bands
from .first_guess import first_guess
from .pair import ImagePair, check_resolutions, solve_grids


def files_read(moving_image: str, fixed_image: str, settings: AlignmentSettings) -> dict[str, list[str]]:
    """Every file that a pair is read from, by what it is."""
    names = {
        "moving raster": moving_image,
        "fixed raster": fixed_image,
        "mask": settings.mask,
        "file of initial points": settings.initial_points,
    }
    return {role: files_of(name) for role, name in names.items() if name}


@contextmanager
def open_pair(
    moving_image: str, fixed_image: str, settings: AlignmentSettings, progress: Progress = SILENT
) -> Iterator[ImagePair]:
    """Open both rasters, find their common ground, choose bands, and read them for the first time.

    Raises
    ------
    InputError, OverlapError : before anything is read, where possible.
    """
    with ExitStack() as stack:
        fixed, moving = (
            stack.enter_context(open_raster(role, path, band or 1, nodata, crs, settings.is_all_valid(role)))
            for role, path, band, nodata, crs in (
                ("fixed", fixed_image, settings.fixed_band, settings.fixed_nodata, settings.fixed_crs),
                ("moving", moving_image, settings.moving_band, settings.moving_nodata, settings.moving_crs),
            )
        )
        for raster in (fixed, moving):
            check_blocks(raster.dataset, raster.name, settings)
        mask = stack.enter_context(open_area_mask(settings.mask, settings.mask_use == "ignore"))
        fixed, moving = (
            replace(raster, area_mask=mask) if raster.role == settings.mask_raster else raster
            for raster in (fixed, moving)
        )
        guess = first_guess(settings, fixed.grid, moving.grid)
        placed = moving.grid if guess is None else replace(moving.grid, transform=~guess * moving.grid.transform)
        grids = solve_grids(fixed.grid, placed, settings.clip_fixed_to_moving)
        pair = ImagePair(fixed, moving, *grids, guess)
        check_resolutions(pair.grid, settings.solve_resolutions, "solve_resolutions")
        if settings.fixed_band is None or settings.moving_band is None:
            pair = best_bands(pair, settings, progress.stage(0.0, 0.5))
            progress = progress.stage(0.5, 1.0)
        check_brightness(pair.fixed)
        check_brightness(pair.moving)
        yield pair.first_read(progress)
