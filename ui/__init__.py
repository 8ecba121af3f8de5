# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: panels that paint and emit, the work that they ask for, what it puts on the map, and one state from which
everything shown follows.

Settings, requests and results are the algorithms' (`coregix_plugin.processing`): nothing here knows more of an
alignment than they do.
"""
