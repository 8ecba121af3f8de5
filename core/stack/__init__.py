# SPDX-License-Identifier: GPL-2.0-or-later
"""Many pairs, on this machine's cores or on a cluster: which they are, who works on them, what came of each.

A pair is a job; nothing here looks into an image.
"""
