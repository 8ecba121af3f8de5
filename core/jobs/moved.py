# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes one raster where a transform that is known puts it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..arrays import Pixels
from ..errors import SettingsError
from ..geometry.grid import Grid
from ..geometry.transforms import Transform
from ..images.classes import classes_of, tell_of_classes
from ..images.raster import Raster, open_raster
from ..images.source_files import files_of
from ..images.undeclared_nodata import replace_undeclared_nodata
from ..progress import Progress
from ..resources import check_blocks, limited
from ..settings import ApplySettings
from ..writing.file_check import check_apart, check_raster_name, folders_made
from ..writing.geotiff import common_dtype
from ..writing.output import new_file
from ..writing.warp import MARKS, MOVED_BY, check_output_settings, transform_mark, write_aligned

log = logging.getLogger(__name__)


def write_moved(
    input_image: str,
    output_image: str,
    settings: ApplySettings,
    read: Mapping[str, Sequence[str]],
    place: Callable[[Raster], tuple[Transform, Grid]],
    progress: Progress,
) -> dict[str, Any]:
    """Write a raster where it belongs.

    Parameters
    ----------
    read : the files that are read, by what they are: none of them may be written.
    place : tells, of the opened raster, the transform (from where things belong to where the raster has them) and the
        grid to write on.

    Returns
    -------
    `output_image_path`, `resampling` (the one used), and `output` as an alignment tells it.

    Raises
    ------
    CoregixError : of the kind that says what is wrong; no output is left then, and an existing one is as it was.
    """
    check_raster_name(output_image, settings.format)
    with (
        limited(settings),
        new_file("output", output_image, read) as temporary,
        open_raster("input", input_image, 1, settings.nodata, settings.crs, settings.all_valid) as opened,
    ):
        check_blocks(opened.dataset, opened.name, settings)
        chosen = _suited(opened, settings)
        raster = opened if chosen.resampling == "nearest" else replace_undeclared_nodata(opened)
        transform, target = place(raster)
        if transform.field is not None and chosen.resampling == "none":
            raise SettingsError(
                "The solution bends the raster (model local), but resampling 'none' can only move it as a whole: "
                "choose another resampling."
            )
        _warn_if_moved(raster, transform)
        check_output_settings(raster, None, chosen)
        summary = write_aligned(raster, transform, target, temporary, chosen, None, progress)
    return {"output_image_path": output_image, "resampling": chosen.resampling, "output": summary.to_dict()}


def write_each(
    input_images: Sequence[str],
    outputs: Sequence[str],
    output_folder: str,
    read: Mapping[str, Sequence[str]],
    write: Callable[[str, str, Progress], object],
    progress: Progress,
) -> dict[str, Any]:
    """Write many rasters, each by `write(input, output, progress)`; none where an output is a file that is read.

    read : the files that are read beside the inputs, by what they are.

    Returns
    -------
    `output_image_paths`, in the order of the inputs.
    """
    inputs = {f"input raster '{path}'": files_of(path) for path in input_images}
    check_apart([("output", path) for path in outputs], {**read, **inputs})
    with folders_made([output_folder]):
        for index, (input_image, output_image) in enumerate(zip(input_images, outputs)):
            write(input_image, output_image, progress.stage(index / len(outputs), (index + 1) / len(outputs)))
    return {"output_image_paths": list(outputs)}


def _suited(raster: Raster, settings: ApplySettings) -> ApplySettings:
    """The settings with a resampling that suits the pixels, where it is left open; classes keep a value each."""
    if settings.resampling != "auto":
        return settings
    classes = classes_of(raster)
    if classes is None or not classes.sure:
        tell_of_classes(raster, "bilinear")
        return replace(settings, resampling="bilinear")
    log.warning("The input has %s, so it is taken for classes: resampled by nearest, which mixes none.", classes.reason)
    nodata = settings.output_nodata
    if nodata is None and raster.mask_source == "none" and np.dtype(common_dtype(raster.dataset)).kind in "iu":
        nodata = _unused_value(raster, classes.values)
        log.warning(
            "Pixels beside the input's become %d, which no class has: it has no nodata value of its own.", nodata
        )
    return replace(settings, resampling="nearest", output_nodata=nodata)


def _unused_value(raster: Raster, values: Pixels) -> float:
    """A value that is no class's: the highest that pixels can hold, or the next below it."""
    limits = np.iinfo(common_dtype(raster.dataset))
    taken = set(values.tolist())
    return float(next(value for value in range(limits.max, limits.min - 1, -1) if value not in taken))


def _warn_if_moved(raster: Raster, transform: Transform) -> None:
    """Warn where the raster says that it was moved before."""
    moved_by = raster.dataset.tags(ns=MARKS).get(MOVED_BY)
    if moved_by is not None:
        log.warning(
            "The %s has been aligned already, by %s: it is moved once more. Give the raster as it was before.",
            raster.name,
            "this solution" if moved_by == transform_mark(transform) else "another solution",
        )
