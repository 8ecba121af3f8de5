# SPDX-License-Identifier: GPL-2.0-or-later
"""The main map: the aligned raster on it before it is written, and the ways to compare it with what lies below.

Nothing here runs as a task; what is to be seen is read from the state.
"""
