# SPDX-License-Identifier: GPL-2.0-or-later
"""An HTTP server on this machine that counts what is read of its files."""

from __future__ import annotations

import http.server
import re
from pathlib import Path


class RangeHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files and parts of them, and counts the bytes."""

    protocol_version = "HTTP/1.1"
    sent = 0

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        size = path.stat().st_size
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        first, last = (int(asked[1]), min(int(asked[2] or size - 1), size - 1)) if asked else (0, size - 1)
        self.send_response(206 if asked else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(last - first + 1))
        if asked:
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        self.end_headers()
        with path.open("rb") as file:
            file.seek(first)
            RangeHandler.sent += self.wfile.write(file.read(last - first + 1))

    def log_message(self, format: str, *arguments: object) -> None:
        pass
