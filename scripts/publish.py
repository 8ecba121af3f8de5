# SPDX-License-Identifier: GPL-2.0-or-later
"""Uploads the zip that `make package` wrote to the plugin site, as the user OSGEO_USERNAME with OSGEO_PASSWORD.

publish.py [ZIP]      ZIP: by default the one in build/ for the version in metadata.txt
"""

from __future__ import annotations

import os
import sys
import xmlrpc.client
from pathlib import Path
from urllib.parse import quote, urlsplit, urlunsplit

from package import PROJECT, TOP_FOLDER, metadata

ENDPOINT = "https://plugins.qgis.org/plugins/RPC2/"


def publish(archive: Path, user: str, password: str, endpoint: str = ENDPOINT) -> tuple[int, int]:
    """Upload the archive; the ids that the site gave to the plugin and to the version."""
    parts = urlsplit(endpoint)
    address = urlunsplit(parts._replace(netloc=f"{quote(user, safe='')}:{quote(password, safe='')}@{parts.netloc}"))
    with xmlrpc.client.ServerProxy(address) as site:
        plugin, version = site.plugin.upload(xmlrpc.client.Binary(archive.read_bytes()))
    return plugin, version


def main() -> int:
    default = PROJECT / "build" / f"{TOP_FOLDER}-{metadata()['version']}.zip"
    archive = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    try:
        user, password = os.environ["OSGEO_USERNAME"], os.environ["OSGEO_PASSWORD"]
    except KeyError as missing:
        return _refused(f"the variable {missing.args[0]} is not set")
    if not archive.is_file():
        return _refused(f"{archive} is not there: `make package` writes it")
    try:
        plugin, version = publish(archive, user, password, os.environ.get("COREGIX_PLUGIN_SITE", ENDPOINT))
    except xmlrpc.client.ProtocolError as error:  # its own text holds the password
        return _refused(f"the site answered {error.errcode} {error.errmsg}")
    except xmlrpc.client.Fault as fault:
        return _refused(fault.faultString)
    except OSError as error:
        return _refused(str(error))
    print(f"{archive.name} is uploaded: plugin {plugin}, version {version}.")
    return 0


def _refused(reason: str) -> int:
    print(f"Not uploaded: {reason}.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
