#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The same book to PDF by Quayside and by every other program that is installed, one after the other:
#
#     tests/benchmarks/peers.sh [BOOK-FOLDER]        (default: ../shared/corpora/rust-book/src)
#
# QUAYSIDE names the program (default: build/release/bin/quayside), TYPST_MODULES a folder in which `npm install
# @myriaddreamin/typst-ts-node-compiler` ran. Chromium, WeasyPrint and LibreOffice get the book as the one HTML page that Quayside writes of it,
# Typst the same Document as markup (typst_book.mjs). Printed: seconds, processor seconds, peak memory, size, pages, tags. Needs GNU time, poppler-utils.
set -eu
here=$(cd "$(dirname "$0")/../.." && pwd)
book=${1:-$here/../shared/corpora/rust-book/src}
quayside=${QUAYSIDE:-$here/build/release/bin/quayside}
[ -x "$quayside" ] || { echo "Build it first: cmake --preset release && ninja -C build/release quayside"; exit 2; }
[ -d "$book" ] || { echo "No book at $book"; exit 2; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
profile="--profile $out/profile --on-conflict overwrite"

row() { # name, then the command that writes $out/NAME.pdf
    name=$1
    shift
    if ! /usr/bin/time -f '%e %U %S %M' -o "$out/time" timeout 600 "$@" > "$out/log" 2>&1 || [ ! -s "$out/$name.pdf" ]; then
        printf '%-12s failed: %s\n' "$name" "$(tail -1 "$out/log")"
        return
    fi
    read -r wall user system memory < "$out/time"
    pages=$(pdfinfo "$out/$name.pdf" | awk '/^Pages/ {print $2}')
    tagged=$(pdfinfo "$out/$name.pdf" | awk '/^Tagged/ {print $2}')
    printf '%-12s %8.2f %8.2f %8.0f %9.2f %7s %7s\n' "$name" "$wall" "$(echo "$user $system" | awk '{print $1 + $2}')" "$(echo "$memory" | awk '{print $1 / 1024}')" \
        "$(stat -c %s "$out/$name.pdf" | awk '{print $1 / 1e6}')" "$pages" "$tagged"
}
has() { command -v "$1" > /dev/null 2>&1; }

"$quayside" export --kind book "$book" --to html -o "$out/book.html" $profile > /dev/null 2>&1
uptime
printf '%-12s %8s %8s %8s %9s %7s %7s\n' program 'wall s' 'cpu s' 'MB peak' 'MB file' pages tagged
row quayside "$quayside" export --kind book "$book" --to pdf --set pdf.contents=yes -o "$out/quayside.pdf" $profile
if [ -d "${TYPST_MODULES:-}/node_modules" ] && has node; then
    "$quayside" export --kind book "$book" --to json -o "$out/book.json" $profile > /dev/null 2>&1
    node "$here/tests/benchmarks/typst_book.mjs" write "$out/book.json" "$book" "$out/book.typ"
    row typst node "$here/tests/benchmarks/typst_book.mjs" compile "$book" "$out/book.typ" "$out/typst.pdf"
fi
for chromium in chromium chromium-browser google-chrome; do
    has $chromium && row chromium $chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer "--print-to-pdf=$out/chromium.pdf" "file://$out/book.html" && break
done
has weasyprint && row weasyprint weasyprint "$out/book.html" "$out/weasyprint.pdf"
if has soffice; then
    cp "$out/book.html" "$out/libreoffice.html"
    row libreoffice soffice --headless "-env:UserInstallation=file://$out/office" --convert-to pdf:writer_web_pdf_Export --outdir "$out" "$out/libreoffice.html"
fi
exit 0
