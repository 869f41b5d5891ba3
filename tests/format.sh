#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Formats every C++ file of the project by .clang-format, or with --check tells which are not formatted and fails.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
mode=(-i)
[ "${1:-}" = --check ] && mode=(--dry-run --Werror --ferror-limit=3)
git ls-files -z -- '*.cpp' '*.h' | xargs -0 -P "$(nproc)" -n 40 clang-format-14 "${mode[@]}"
