# SPDX-License-Identifier: GPL-2.0-or-later
"""How well two rasters line up as they are, without moving either."""

from __future__ import annotations

from typing import Any

from ..messages import Message, says
from ..progress import Progress
from ..registration.verdict import FAILED
from .estimate import estimate_alignment

ALIGNED, MISALIGNED, UNKNOWN = "aligned", "misaligned", "unknown"
ALIGNED_PIXELS = 0.5


def assess_alignment(
    moving_image: str, fixed_image: str, *, progress: Progress | None = None, **settings: Any
) -> dict[str, Any]:
    """Measure by how much the moving raster is displaced against the fixed one.

    The displacements are those of tie points found by a solve; a solve that failed says nothing of the rasters.

    Parameters
    ----------
    settings : fields of `AlignmentSettings`.

    Returns
    -------
    `verdict`: 'aligned' (RMSE of at most half a fixed pixel), 'misaligned', or 'unknown';
    `verdict_reason`: in words, and `verdict_said` the same as a template with its values;
    `rmse`, `median`, `p95`: lengths of the displacements in fixed pixels, of tie points that took no part in the solve;
    `map_units`: the same in map units; `shift_x`, `shift_y`: the displacement in the middle, map units; `transform`,
    `tie_points`: as in a solution, the residuals being the displacements themselves.

    Raises
    ------
    CoregixError : of the kind that says what is wrong.
    """
    found = estimate_alignment(moving_image, fixed_image, progress=progress, **settings)
    now = found["residuals"]["before"]
    known = found["verdict"] != FAILED and now is not None
    return {
        **_judged(found, now if known else None),
        **({name: now[name] for name in ("rmse", "median", "p95", "map_units")} if known else {}),
        **{name: found[name] for name in ("shift_x", "shift_y", "shift_pixels", "transform", "inputs")},
        "tie_points": _displacements(found, now) if known else [],
    }


def _judged(found: dict[str, Any], now: dict[str, Any] | None) -> dict[str, Any]:
    if now is None:
        return _verdict(UNKNOWN, says("How well they line up can't be told. {}", found["verdict_reason"]))
    pixels, length = now["rmse"], now["map_units"]["rmse"]
    apart = says("The rasters lie {:.2f} fixed pixels ({:.4g} map units) apart (RMSE)", pixels, length)
    if pixels <= ALIGNED_PIXELS:
        return _verdict(ALIGNED, says("{}.", apart))
    return _verdict(MISALIGNED, says("{}: align them.", apart))


def _verdict(verdict: str, reason: Message) -> dict[str, Any]:
    return {"verdict": verdict, "verdict_reason": reason, "verdict_said": reason.to_dict()}


def _displacements(found: dict[str, Any], now: dict[str, Any]) -> list[dict[str, Any]]:
    """The tie points with the whole displacement for a residual."""
    pixel_size = now["map_units"]["rmse"] / now["rmse"] if now["rmse"] else 1.0
    points = []
    for point in found["tie_points"]:
        dx, dy = (to - at for at, to in zip(point["fixed"], point["moving"]))
        points.append({**point, "residual": [dx, dy], "residual_pixels": [dx / pixel_size, -dy / pixel_size]})
    return points
