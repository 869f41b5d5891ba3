#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs a package into a new Debian root and uses it there, as a person would who has nothing else. Needs root, debootstrap and a mirror.
# Usage: check-package.sh FILE.deb [FOLDER for the root; a temporary one, removed afterwards, when not given]
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: check-package.sh FILE.deb [FOLDER]" >&2; exit 2; }
package=$(realpath "$1")
root=${2:-}
made=
[ -n "$root" ] || root=$(mktemp -d) made=yes
leave() {
    ! mountpoint -q "$root/proc" || umount "$root/proc" || return
    [ -z "$made" ] || rm -rf "$root"
}
trap leave EXIT
say() { printf '\n== %s\n' "$*"; }

if command -v lintian >/dev/null; then
    say "lintian: errors"
    lintian --fail-on error --display-info "$package" || { echo "lintian found errors" >&2; exit 1; }
fi
say "a new Debian root"
[ -e "$root/etc/debian_version" ] || debootstrap --variant=minbase "$(. /etc/os-release; echo "$VERSION_CODENAME")" "$root"
cp -r /etc/apt/sources.list* /etc/apt/apt.conf.d /etc/apt/keyrings "$root/etc/apt/" 2>/dev/null || true
cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
cp "$package" "$root/tmp/quayside.deb"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc" # what shells read from commands is below it
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update -q
say "the package and what it depends on"
inside apt-get install -q -y --no-install-recommends /tmp/quayside.deb

say "quayside --help"
inside quayside --help
say "an export"
rm -rf "$root/tmp/out" # of a run before in the same folder
printf '# A report\n\nSome *words*, a table and code.\n\n| a | b |\n|--|--|\n| 1 | 2 |\n\n```cpp\nint main() {}\n```\n' >"$root/tmp/report.md"
inside quayside export /tmp/report.md --to pdf,html,docx,odt,epub,pptx,latex,rtf,xlsx,csv,markdown,text,json --output-dir /tmp/out
for file in report.{pdf,html,docx,odt,epub,pptx,tex,rtf,xlsx,csv,md,txt,json}; do
    [ -s "$root/tmp/out/$file" ] || { echo "not made: $file" >&2; exit 1; }
done
head -c 5 "$root/tmp/out/report.pdf" | grep -q '%PDF-' || { echo "report.pdf is no PDF" >&2; exit 1; }
say "completions"
inside bash -c '. /usr/share/bash-completion/completions/quayside; COMP_WORDS=(quayside export --to p); COMP_CWORD=3; _quayside; printf "%s\n" "${COMPREPLY[@]}"' | grep -qx pdf
say "removal"
inside apt-get remove -q -y quayside >/dev/null
[ -z "$(inside sh -c 'command -v quayside || true')" ] || { echo "it is still there" >&2; exit 1; }
echo "the package installs, works and goes"
