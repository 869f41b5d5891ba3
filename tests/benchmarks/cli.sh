#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whole-process times against the peers that are installed, in one run. Needs the release preset and hyperfine.
# Usage: tests/benchmarks/cli.sh [folder of Markdown files for the book]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
quayside="$root/build/release/bin/quayside"
corpus=${1:-$root/../shared/corpora/rust-book/src}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -x "$quayside" ] || { echo "Build the release preset first." >&2; exit 2; }
printf '# A page\n\nSome *words*, a [link](https://example.com) and a list:\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n' > "$work/page.md"
export XDG_DATA_HOME="$work/data"
run="$quayside export --quiet --on-conflict overwrite"

echo "== one page to HTML"
commands=("$run $work/page.md --to html -o $work/page.html")
command -v pandoc >/dev/null && commands+=("pandoc -s -o $work/p.html $work/page.md")
hyperfine -N --warmup 3 "${commands[@]}"
echo "== one page to PDF"
hyperfine -N --warmup 3 "$run $work/page.md --to pdf -o $work/page.pdf"

if [ -d "$corpus" ]; then
    find "$corpus" -name '*.md' | sort | xargs cat > "$work/book.md"
    echo "== $(du -h "$work/book.md" | cut -f1) book to HTML"
    commands=("$run $work/book.md --to html -o $work/book.html")
    command -v cmark-gfm >/dev/null && commands+=("cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tasklist --to html $work/book.md")
    command -v pandoc >/dev/null && commands+=("pandoc -f gfm -s -o $work/b.html $work/book.md")
    hyperfine -N --warmup 1 --runs 10 "${commands[@]}"
    echo "== book to PDF, then with contents from its SUMMARY.md"
    commands=("$run $work/book.md --to pdf -o $work/book.pdf")
    [ -f "$corpus/SUMMARY.md" ] && commands+=("$run --kind book $corpus --to pdf --set pdf.contents=yes -o $work/book.pdf")
    hyperfine -N --warmup 1 --runs 5 "${commands[@]}"
fi

echo "== 2,000 small files to HTML through queue, store and publish"
mkdir "$work/many"
for i in $(seq 1 2000); do sed "s/A page/Page $i/" "$work/page.md" > "$work/many/$i.md"; done
hyperfine -N --warmup 1 --runs 5 --prepare "rm -rf $work/out $work/data" "$run $work/many --to html --output-dir $work/out"
