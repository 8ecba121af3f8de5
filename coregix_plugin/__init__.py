# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS side of Coregix: it starts the engine (``core``) as a process of its own and never imports its packages."""
