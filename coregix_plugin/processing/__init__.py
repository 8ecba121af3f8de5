# SPDX-License-Identifier: GPL-2.0-or-later
"""Coregix in the Processing toolbox: provider, algorithms, their parameters, ready models.

The work is the engine's, the widgets are `ui`'s; what is here turns parameters into requests and answers into results.
"""
