# SPDX-License-Identifier: GPL-2.0-or-later
"""Moves rasters by numbers that are known, without looking at what they show."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from affine import Affine

from ..geometry.grid import Grid
from ..geometry.transforms import AffineTransform, Transform
from ..images.raster import Raster
from ..images.source_files import files_of
from ..progress import Progress
from ..registration.pair import metric_scale
from ..results.solution import metres_in
from ..settings import ShiftSettings
from ..writing.file_check import named_outputs
from .moved import write_each, write_moved

SHIFTED = "_shifted"


def shift_rasters(
    input_images: Sequence[str], output_folder: str, *, progress: Progress | None = None, **settings: Any
) -> dict[str, Any]:
    """Write rasters shifted, turned and scaled about their own middles, as `NAME_shifted.tif`.

    Parameters
    ----------
    input_images : paths of rasters; all move by the same numbers.
    output_folder : it is made where it is missing.
    settings : fields of `ShiftSettings`: `dx`, `dy`, `unit`, `rotation`, `scale`, and how the rasters are written. By
        default no pixel is changed (`resampling` 'none'), and the geotransform is corrected.

    Returns
    -------
    `output_image_paths`, in the order of the inputs.

    Raises
    ------
    SettingsError : the numbers move nothing, or are no such numbers.
    CoregixError : of the first raster that can't be written; those before it stay.
    """
    progress, chosen = progress or Progress(), ShiftSettings.from_mapping(settings)

    def place(raster: Raster) -> tuple[Transform, Grid]:
        return transform_by_numbers(raster.grid, chosen), raster.grid

    outputs = named_outputs(input_images, output_folder, SHIFTED, chosen.format)

    def write(input_image: str, output_image: str, part: Progress) -> None:
        write_moved(input_image, output_image, chosen, {"input raster": files_of(input_image)}, place, part)

    written = write_each(input_images, outputs, output_folder, {}, write, progress)
    progress.done()
    return written


def transform_by_numbers(grid: Grid, numbers: ShiftSettings) -> AffineTransform:
    """From where things belong to where a raster on this grid has them; turned on the ground, in degrees too."""
    ground = Affine.scale(*metric_scale(grid))
    shift = numbers.dx, numbers.dy
    if numbers.unit == "metres":
        shift = ~ground * (shift[0] / metres_in(grid.crs), shift[1] / metres_in(grid.crs))
    x, y = grid.transform * (grid.width / 2, grid.height / 2)
    moved = (
        Affine.translation(x + shift[0], y + shift[1])
        * ~ground
        * Affine.rotation(numbers.rotation)
        * Affine.scale(numbers.scale)
        * ground
        * Affine.translation(-x, -y)
    )
    return AffineTransform(moved).inverse
