# SPDX-License-Identifier: GPL-2.0-or-later
"""Grids, transforms, displacement fields and windows: numbers on the map and in pixels.

No file is opened here, and nothing here knows what an image shows.
"""
