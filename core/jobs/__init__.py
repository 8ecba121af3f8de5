# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user asks for, a function each: align, estimate, assess, apply, trim, registration images.

A job checks, calls what is below it in order, and sums up; an algorithm of its own belongs into a room below.
"""
