# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's process from QGIS's side: which Python runs it, how its environment is built, how it is asked.

No layer and no algorithm; what the engine does is `core`'s.
"""
