#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the release preset and a Debian package of it; prints the package's path. Usage: make-package.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash installer/packages.sh build
cmake --preset release >&2
cmake --build --preset release >&2
cd build/release
cpack -G DEB >&2
ls "$PWD"/quayside_*.deb
