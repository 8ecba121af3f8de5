# SPDX-License-Identifier: GPL-2.0-or-later
"""Rasters as arrays on any grid, with what is valid in them: opening, reading, masks, resampling.

Nothing is written here, and nothing is compared: what two images have in common is `registration`'s.
"""
