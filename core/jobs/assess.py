# SPDX-License-Identifier: GPL-2.0-or-later
"""How well two rasters line up as they are, without moving either."""

from __future__ import annotations

from typing import Any

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
    `verdict`: 'aligned' (RMSE of at most half a fixed pixel), 'misaligned', or 'unknown'; `verdict_reason`: in words;
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


def _judged(found: dict[str, Any], now: dict[str, Any] | None) -> dict[str, str]:
    if now is None:
        return {"verdict": UNKNOWN, "verdict_reason": f"How well they line up can't be told. {found['verdict_reason']}"}
    aligned = now["rmse"] <= ALIGNED_PIXELS
    apart = f"{now['rmse']:.2f} fixed pixels ({now['map_units']['rmse']:.4g} map units) apart (RMSE)"
    reason = f"The rasters lie {apart}" + ("." if aligned else ": align them.")
    return {"verdict": ALIGNED if aligned else MISALIGNED, "verdict_reason": reason}


def _displacements(found: dict[str, Any], now: dict[str, Any]) -> list[dict[str, Any]]:
    """The tie points with the whole displacement for a residual."""
    pixel_size = now["map_units"]["rmse"] / now["rmse"] if now["rmse"] else 1.0
    points = []
    for point in found["tie_points"]:
        dx, dy = (to - at for at, to in zip(point["fixed"], point["moving"]))
        points.append({**point, "residual": [dx, dy], "residual_pixels": [dx / pixel_size, -dy / pixel_size]})
    return points
