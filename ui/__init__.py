# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock: views that paint and emit, and a controller that owns the work."""
