# SPDX-License-Identifier: GPL-2.0-or-later
"""The Processing algorithms, one class a file."""
