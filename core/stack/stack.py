# SPDX-License-Identifier: GPL-2.0-or-later
"""Aligns many rasters: each pair on its own, what came of them as a table."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from ..errors import Cancelled, CoregixError, OutputError, RegistrationError
from ..images.source_files import files_of
from ..progress import Progress
from ..resources import shares_for
from ..settings import AlignmentSettings
from ..writing.file_check import folders_made
from ..writing.output import new_files
from .dask_workers import run_on_dask
from .local_workers import run_locally
from .pairs import PATTERN, StackPair, check_one_source, check_pairs, pairs_of_table, pairs_on, rasters_in
from .table import write_footprints, write_table
from .task import ALIGNED, KEPT, NOT_ALIGNED, align_pair, failed_row


def align_stack(
    *,
    pairs: str | None = None,
    moving_images: Sequence[str] | None = None,
    moving_folder: str | None = None,
    pattern: str = PATTERN,
    fixed_image: str | None = None,
    output_folder: str | None = None,
    table: str | None = None,
    footprints: str | None = None,
    scheduler: str | None = None,
    keep_going: bool = True,
    progress: Progress | None = None,
    **settings: Any,
) -> dict[str, Any]:
    """Align many pairs of rasters; by default, one that fails does not stop the others.

    Beside each output stands its solution, `NAME.solution.json`. A pair that an earlier run has done is kept, unless an
    input, a setting or the output has changed.

    Parameters
    ----------
    pairs : a CSV table of pairs, see `pairs_of_table`; or else one of the next two.
    moving_images : rasters to align to `fixed_image`.
    moving_folder, pattern : a folder of them, and the names to take of it.
    output_folder : where the outputs of the last two go, as `NAME_aligned.tif`; it is made where it is missing.
    table : CSV file to write with a row for each pair, see `stack_task.failed_row`.
    footprints : the same as polygons (GeoJSON).
    scheduler : address of a Dask scheduler whose workers do the work; by default this machine's cores do.
    keep_going : whether the others are done where a pair fails.
    settings : fields of `AlignmentSettings`. On this machine `threads` and `memory_limit` (by default a quarter of
        what is free) hold for all pairs together, on a cluster for each (by default one thread).

    Returns
    -------
    Numbers of `pairs`, of those `aligned`, `kept` and `failed`; `rows`; `table_path`, `footprints_path`.

    Raises
    ------
    CoregixError : the pairs can't be told, or the table not be written.
    Cancelled : what was done until then stays, and is in the table.
    """
    progress, chosen = progress or Progress(), AlignmentSettings.from_mapping(settings)
    check_one_source(pairs, moving_folder, moving_images)
    if pairs:
        stack = pairs_of_table(pairs)
    else:
        stack = _pairs_on_one(moving_images, moving_folder, pattern, fixed_image, output_folder, chosen.format)
    read = {"table of pairs": pairs, "mask": chosen.mask, "file of initial points": chosen.initial_points}
    named = {what: files_of(path) for what, path in read.items() if path}
    results = [("table", table), ("footprints", footprints)]
    check_pairs(stack, results, named)
    rows: dict[int, dict[str, Any]] = {}
    with _folders_of(pair.output for pair in stack), new_files(results, named) as places:
        stopped = _gather(stack, _answers(stack, settings, chosen, scheduler, progress), rows, keep_going)
        found = _write(rows, [places[path] if path else None for _, path in results])
    if stopped:
        raise stopped
    progress.done()
    counts = {status: sum(row["status"] == status for row in found) for status in (ALIGNED, KEPT, NOT_ALIGNED)}
    return {"pairs": len(stack), **counts, "rows": found, "table_path": table, "footprints_path": footprints}


def _gather(
    stack: Sequence[StackPair],
    answers: Iterable[tuple[int, dict[str, Any] | Exception]],
    rows: dict[int, dict[str, Any]],
    keep_going: bool,
) -> CoregixError | None:
    """Fill in the rows of the pairs as they are done; what stopped it before the last, None where nothing did.

    What stopped it before the first is raised.
    """
    try:
        for index, answer in answers:
            pair = stack[index]
            if isinstance(answer, Exception):
                answer = failed_row(pair.moving, pair.fixed, pair.output, str(answer))
            rows[index] = answer
            if answer["status"] == NOT_ALIGNED and not keep_going:
                raise RegistrationError(f"'{pair.moving}' was not aligned ({answer['reason'].rstrip('.')})")
    except CoregixError as error:
        if not rows:
            raise
        stopped = "Cancelled" if isinstance(error, Cancelled) else str(error).rstrip(".")
        return type(error)(
            f"{stopped}: {len(rows)} of {len(stack)} pairs are done and stay. Run it again to go on with the others."
        )
    return None


def _pairs_on_one(
    moving_images: Sequence[str] | None,
    moving_folder: str | None,
    pattern: str,
    fixed_image: str | None,
    output_folder: str | None,
    format: str,
) -> list[StackPair]:
    if not fixed_image or not output_folder:
        raise OutputError("Without a table of pairs, a stack needs a fixed raster and an output folder: give both.")
    moving = moving_images or rasters_in(moving_folder or "", pattern, fixed_image, output_folder, format)
    return pairs_on(fixed_image, moving, output_folder, format)


def _answers(
    stack: Sequence[StackPair],
    settings: dict[str, Any],
    chosen: AlignmentSettings,
    scheduler: str | None,
    progress: Progress,
) -> Iterable[tuple[int, dict[str, Any] | Exception]]:
    """Index of a pair and what came of it, as they are done; the work starts when the first is asked for."""
    requests = [
        {"moving_image": p.moving, "fixed_image": p.fixed, "output_image": p.output, **settings, **p.band_settings}
        for p in stack
    ]
    if scheduler:
        # a cluster's workers have a thread for each core, and each takes a pair
        return run_on_dask(align_pair, [{"threads": 1, **request} for request in requests], scheduler, progress)
    jobs, limits = shares_for(len(stack), chosen)
    return run_locally("align_pair", [{**request, **limits} for request in requests], jobs, progress)


def _write(rows: dict[int, dict[str, Any]], places: list[str | None]) -> list[dict[str, Any]]:
    """Write the rows to where the table and the footprints are wanted; they, in the order of the pairs."""
    found = [rows[index] for index in sorted(rows)]
    for path, write in zip(places, (write_table, write_footprints)):
        if path:
            write(path, found)
    return found


@contextmanager
def _folders_of(outputs: Iterable[str]) -> Iterator[None]:
    """The outputs' folders, made where they are missing; where one can't be made, its pairs will tell."""
    with ExitStack() as made:
        for folder in sorted({os.path.dirname(path) for path in outputs}):
            with suppress(OutputError):
                made.enter_context(folders_made([folder]))
        yield
