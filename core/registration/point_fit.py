# SPDX-License-Identifier: GPL-2.0-or-later
"""The transform from points that the user picked, without a look at the images."""

from __future__ import annotations

import math
from typing import cast

import numpy as np

from ..arrays import Floats
from ..errors import InputError, SettingsError
from ..geometry.grid import apply_to_points
from ..messages import says
from ..settings import AlignmentSettings
from .accuracy import Accuracy
from .bent import linear_part, to_transform
from .first_guess import picked_positions
from .fitting import AFFINE_MODELS, MODEL_PARAMETERS, Fit, fit_model
from .pair import ImagePair
from .refinement import Refinement
from .tie_points import TiePoints
from .verdict import DOUBTFUL, GOOD, Verdict

FEW = ("translation", "rigid")  # of one and of two points, which leave none to choose a model by
LEAST_GAIN = 0.8  # of the error that a richer model must leave at most of a simpler one's
LEAST_AREA = 1e-6  # of what a pixel becomes, in pixels
GOOD_POINTS = 6
GOOD_RMSE = 2.0  # fixed pixels; hands don't pick better than to a pixel or two


def fit_points(pair: ImagePair, settings: AlignmentSettings) -> Refinement:
    """Fit the settings' model to the points in `initial_points`.

    With the model 'auto' it is the one that best predicts each point from the others (leave-one-out cross-validation);
    the residuals are these predictions' errors where the points suffice for it.

    Raises
    ------
    SettingsError : fewer points than the model needs.
    """
    grid = pair.grid
    path = cast(str, settings.initial_points)  # the settings ask for it where images aren't matched
    fixed, moving = picked_positions(path, pair.fixed.grid, pair.moving.grid)
    pixels, found = (apply_to_points(~grid.transform, positions) for positions in (fixed, moving))
    model = _best_model(pixels, found) if settings.model == "auto" else settings.model
    least = -(-MODEL_PARAMETERS[model] // 2)
    if len(fixed) < least:
        raise SettingsError(
            f"Model {model} needs at least {least} points, and '{settings.initial_points}' has {len(fixed)}: pick more "
            "points, or choose a simpler model."
        )
    fitted = fit_model(pixels, found, model)
    _check_spread(fitted, pixels, path, model)
    checked = _can_be_checked(len(fixed), model)
    residuals = _prediction_errors(pixels, found, model) if checked else fitted.residuals
    return Refinement(
        transform=to_transform(fitted, grid),
        model=model,
        grid=grid,
        pixel_sizes=(grid.pixel_size,),
        matches=len(fixed),
        window=0,
        window_pixel=grid.pixel_size,
        settled=True,
        fixed_pixel=grid.pixel_size,
        tie_points=TiePoints(
            fixed=fixed,
            moving=moving,
            residuals=residuals,
            shifts=found - pixels,
            map_residuals=residuals @ linear_part(grid).T,
            scores=np.full(len(fixed), np.inf),
            agreeing=np.ones(len(fixed), bool),
        ),
        accuracy=Accuracy(float(np.sqrt(np.mean(np.sum(residuals**2, axis=1)))), 0.0) if checked else None,
        better=None,
        rival=None,
    )


def _check_spread(fitted: Fit, pixels: Floats, path: str, model: str) -> None:
    """Raise InputError where points that lie on a line, or on each other, leave a model open."""
    affine = fitted.affine(pixels)
    if not all(map(math.isfinite, affine[:6])) or abs(affine.determinant) < LEAST_AREA:
        raise InputError(
            f"The points of '{path}' lie on a line or on each other, which leaves model {model} open: pick some beside "
            "it, or choose a simpler model."
        )


def judge_points(fit: Refinement) -> Verdict:
    """Judge a transform by how well each point is predicted from the others."""
    count = len(fit.tie_points)
    if fit.accuracy is None:
        return Verdict(
            DOUBTFUL,
            says(
                "{} picked point(s) make the transform and leave none to check it by: compare the result by eye, or "
                "pick more.",
                count,
            ),
        )
    rmse = fit.accuracy.rmse
    found = says("Each of {} picked points is predicted from the others to {:.2f} pixels (RMSE)", count, rmse)
    if count < GOOD_POINTS:
        return Verdict(DOUBTFUL, says("{}, but so few prove little: compare the result by eye, or pick more.", found))
    if rmse > GOOD_RMSE:
        worst = int(np.hypot(*fit.tie_points.residuals.T).argmax())
        x, y = fit.tie_points.moving[worst]
        return Verdict(
            DOUBTFUL, says("{}: the one in the moving raster at {:.6f}, {:.6f} may be picked wrongly.", found, x, y)
        )
    return Verdict(GOOD, says("{}.", found))


def _best_model(fixed: Floats, moving: Floats) -> str:
    """The model with the least errors of prediction, a richer one only where it is clearly better."""
    if len(fixed) <= len(FEW):
        return FEW[len(fixed) - 1]
    best, least = FEW[0], np.inf
    for model in AFFINE_MODELS:
        if _can_be_checked(len(fixed), model):
            error = float(
                np.median(np.hypot(*_prediction_errors(fixed, moving, model).T))
            )  # of which a wrong point is none
            if error < LEAST_GAIN * least:
                best, least = model, error
    return best


def _can_be_checked(count: int, model: str) -> bool:
    """Whether all points but one suffice for the model."""
    return 2 * (count - 1) >= MODEL_PARAMETERS[model]


def _prediction_errors(fixed: Floats, moving: Floats, model: str) -> Floats:
    """(n, 2) position of each point less the one that a fit to all others predicts."""
    errors = np.empty_like(moving)
    for index in range(len(fixed)):
        others = np.arange(len(fixed)) != index
        fit = fit_model(fixed[others], moving[others], model)
        errors[index] = moving[index] - fit.predict(fixed[index : index + 1])[0]
    return errors
