#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Freezes behaviour: exports every document at hand to every format and writes one hash a file, to compare before and after a change.
#
#   tests/freeze.sh PROGRAM > before.txt        # for example build/release/bin/quayside
#   tests/freeze.sh PROGRAM > after.txt; diff before.txt after.txt
#   KEEP=DIR tests/freeze.sh PROGRAM …          # keeps the files, to look at what differs
#
# Documents: tests/data, and the corpora beside the project where they are (QUAYSIDE_CORPORA, ../shared by default). The clock, the language
# and the time zone are fixed; pages depend on the fonts of the machine, so compare on one machine.
set -euo pipefail

program=$(realpath "${1:?usage: tests/freeze.sh PROGRAM}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
shared=${QUAYSIDE_CORPORA:-$here/../../shared}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out=${KEEP:-$work/out}
mkdir -p "$out"
export SOURCE_DATE_EPOCH=1700000000 LC_ALL=C.UTF-8 LANGUAGE=en TZ=UTC QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY

# freeze NAME [OPTION…] SOURCE…: everything it makes lands in $out/NAME; a source that cannot be read leaves nothing there.
freeze() {
    local name=$1
    shift
    "$program" export --profile "$work/profile" --on-conflict overwrite --quiet --timezone UTC --output-dir "$out/$name" \
        --to html,markdown,text,json,pdf "$@" > "$work/log" 2>&1 || { echo "$name: exit $?" >> "$work/problems"; cat "$work/log" >&2; }
}

# Files of one folder and one ending at a time, so that equal names do not meet.
folders() {
    local name=$1 top=$2 folder ending
    find "$top" -type d | sort | while read -r folder; do
        for ending in md html csv txt; do
            mapfile -t files < <(find "$folder" -maxdepth 1 -type f -name "*.$ending" ! -name '*golden*' | sort)
            [ "${#files[@]}" -eq 0 ] || freeze "$name${folder#"$top"}/$ending" "${files[@]}" < /dev/null
        done
    done
}

folders data/writers "$here/data/writers"
folders data/pages "$here/data/pages"
freeze data/book --kind book "$here/data/readers/book"
if [ -d "$shared/corpora" ]; then
    folders corpora "$shared/corpora"
    folders cases "$shared/cases"
    freeze rust-book --kind book --set pdf.contents=yes "$shared/corpora/rust-book/src"
    for book in "$shared"/cases/books/*/; do
        freeze "cases-as-books/$(basename "$book")" --kind book "$book"
    done
else
    echo "no corpora in $shared: only tests/data" >&2
fi

cd "$out"
find . -type f -print0 | sort -z | xargs -0 sha256sum
[ ! -f "$work/problems" ] || sed 's/^/# /' "$work/problems"
