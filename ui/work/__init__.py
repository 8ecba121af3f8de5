# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock does, one job a module: each asks the engine or Processing in the background and tells the state.

No widget is painted here, and nothing is put on the map.
"""
