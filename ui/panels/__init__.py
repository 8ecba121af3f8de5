# SPDX-License-Identifier: GPL-2.0-or-later
"""Widgets of the dock: each paints its part of the state and emits what the user wants.

No task, no project and no engine: what a panel asks for is done in `work`.
"""
