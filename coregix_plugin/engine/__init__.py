# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine's process from QGIS's side: which Python runs it, how its environment is built, how it is asked.

No layer and no algorithm; what the engine does is `core`'s. Only `settings` and `process` need QGIS: a shell, and
scripts/setup.sh, build the environment by ``python3 -m coregix_plugin.engine`` before QGIS is there.
"""
