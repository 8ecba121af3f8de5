# SPDX-License-Identifier: GPL-2.0-or-later
"""`python -m core`: see `python -m core --help`."""

from __future__ import annotations

import sys

from .service.cli import main

sys.exit(main())
