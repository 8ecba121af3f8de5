# SPDX-License-Identifier: GPL-2.0-or-later
"""What the values of the engine's settings are called on a screen."""

from __future__ import annotations

from ..translation import marked, tr_marked

WORDS = {
    "auto": marked("automatic"),
    "translation": marked("translation"),
    "rigid": marked("rigid"),
    "similarity": marked("similarity"),
    "affine": marked("affine"),
    "projective": marked("projective"),
    "polynomial2": marked("polynomial of 2nd degree"),
    "polynomial3": marked("polynomial of 3rd degree"),
    "local": marked("local"),
    "moving": marked("moving raster"),
    "fixed": marked("fixed raster"),
    "neither": marked("neither"),
    "both": marked("both"),
    "map": marked("map units"),
    "metres": marked("metres on the ground"),
    "use": marked("use its area alone"),
    "ignore": marked("ignore its area"),
    "nearest": marked("nearest neighbour"),
    "bilinear": marked("bilinear"),
    "cubic": marked("cubic"),
    "lanczos": marked("Lanczos"),
    "none": marked("none (pixels as they are)"),
    "gtiff": marked("GeoTIFF"),
    "cog": marked("Cloud Optimized GeoTIFF"),
    "vrt": marked("VRT"),
}


def in_words(value: str) -> str:
    """A value in the user's language; as it is where it has no words of its own."""
    return tr_marked(WORDS[value]) if value in WORDS else value
