# SPDX-License-Identifier: GPL-2.0-or-later
"""Complete files or none: names, text files, GeoTIFF, the warp, the trim.

Transforms are applied here; where they come from, and how good they are, is not known.
"""
