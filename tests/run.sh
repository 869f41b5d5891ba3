#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the dev preset and runs every test. Usage: tests/run.sh [ctest arguments, for example -R markdown]
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash installer/packages.sh test
cmake --preset dev
cmake --build --preset dev
exec ctest --preset dev "$@"
