#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Quayside and opens its window on the given files, or on a sample. With no display it exports the sample instead.
# Usage: installer/quickstart.sh [FILE…]
set -euo pipefail

here=$(pwd)
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
files=()
for file in "$@"; do
    [ -e "$file" ] || { echo "quickstart: “$file” does not exist." >&2; exit 2; }
    files+=("$(cd "$(dirname "$file")" && pwd)/$(basename "$file")")
done

bash "$root/installer/packages.sh" build
cd "$root"
cmake --preset release
cmake --build --preset release --target quayside quayside-sandbox
program="$root/build/release/bin/quayside"
[ "${#files[@]}" -gt 0 ] || files=("$root/resources/samples/welcome.md")

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "${files[@]}"
fi
echo "There is no display; exporting to $here/quickstart-output as PDF and HTML:"
"$program" export "${files[@]}" --to pdf,html --output-dir "$here/quickstart-output" --on-conflict overwrite
