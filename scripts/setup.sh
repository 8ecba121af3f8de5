#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Sets up what a target of the Makefile needs and this machine lacks; silent about what is there already.
#   scripts/setup.sh WHAT...      WHAT: qgis | engine | engine-tests | checks | docs
# On Debian and Ubuntu packages come by apt (with sudo, unless root); elsewhere install QGIS and Python's venv yourself.
# The engine's environment is ENGINE (.venv), made from PYTHON (Debian's): both can be set from outside.
set -euo pipefail
cd "$(dirname "$0")/.."
# Debian's Python, the one QGIS is built for. `python3` on PATH may be another one that has no qgis module.
python=/usr/bin/python3
engine=${ENGINE:-.venv}

python_in() {  # python_in ENVIRONMENT: its interpreter, whose folder has another name on Windows
    [ -d "$1/Scripts" ] && echo "$1/Scripts/python" || echo "$1/bin/python"
}

quietly() {  # quietly WHAT COMMAND...: shows the command's output only where it fails
    local what=$1 log; shift
    echo "$what"
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2; rm -f "$log"
        echo "Failed: $what ($*)" >&2
        exit 1
    fi
    rm -f "$log"
}

packages() {  # packages NAME...: installs those Debian packages that are missing
    command -v dpkg-query >/dev/null || return 0
    local missing=() name sudo=()
    for name; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    [ "$(id -u)" = 0 ] || sudo=(sudo)
    quietly "Reading Debian's package lists" "${sudo[@]}" apt-get update
    quietly "Installing Debian packages: ${missing[*]}" \
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

install() {  # install ENVIRONMENT WHAT STAMP FILE... -- PIP-ARGUMENT...: unless done before, by this Python and from these files
    local environment=$1 what=$2 stamp=$1/$3 files=() known; shift 3
    while [ "$1" != -- ]; do files+=("$1"); shift; done
    shift
    known="$("$(python_in "$environment")" --version) $(cat "${files[@]}" | cksum)"
    [ "$(cat "$stamp" 2>/dev/null)" = "$known" ] && return 0
    quietly "Installing $what into $environment" \
        "$(python_in "$environment")" -m pip install --disable-pip-version-check "$@"
    echo "$known" >"$stamp"
}

test_environment() {  # .venv-test: sees QGIS's modules and has what tests, checks and documentation need beside them
    packages python3-venv
    local version
    version=$($python -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    [ -d ".venv-test/lib/$version/site-packages" ] && .venv-test/bin/python -m pip --version >/dev/null 2>&1 ||
        quietly "Making .venv-test" $python -m venv --clear --system-site-packages .venv-test
}

for what; do
    case $what in
        qgis)
            packages qgis python3-qgis qgis-providers python3-venv python3-pip python3-pytest xvfb xauth gdal-bin ;;
        engine)
            [ -n "${PYTHON:-}" ] || packages python3-venv
            "${PYTHON:-$python}" -m coregix_plugin.engine --target "$engine" ;;
        engine-tests)
            install "$engine" "what the engine's tests need" \
                coregix-dev.stamp requirements-dev.txt requirements-scale.txt -- \
                -c requirements-dev.txt pytest hypothesis 'coverage; python_version >= "3.10"' -r requirements-scale.txt ;;
        checks)
            test_environment
            packages python3-numpy  # whose types the checks read
            install .venv-test "what tests and checks need" coregix-dev.stamp requirements-dev.txt requirements-scale.txt -- \
                -r requirements-dev.txt ;;
        docs)
            test_environment
            install .venv-test "what builds the documentation" coregix-docs.stamp requirements-docs.txt requirements-dev.txt -- \
                -r requirements-docs.txt ;;
        *)
            echo "$0: unknown: $what" >&2; exit 2 ;;
    esac
done
