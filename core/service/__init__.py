# SPDX-License-Identifier: GPL-2.0-or-later
"""The jobs as a shell's commands and as a server's requests: arguments in, JSON out, signals.

No job's own work, and nothing that a caller from Python would miss.
"""
