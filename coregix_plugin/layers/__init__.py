# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's layers on both sides of the engine: what it opens of a layer, and what its answers look like on the map.

Nothing here asks the engine, and nothing here is an algorithm.
"""
