# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person or a later step reads of a solve: the solution file, the report, the points as written.

Nothing is solved here: numbers that aren't in a solve or its solution belong to `registration`.
"""
