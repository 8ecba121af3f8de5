# SPDX-License-Identifier: GPL-2.0-or-later
"""From two images to the transform between them and its verdict.

No file is written but the registration images that a user asks to keep; what a reader is told of a solve is `results`'.
"""
