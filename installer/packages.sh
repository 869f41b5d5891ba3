#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that Quayside needs. Usage: packages.sh build|test|languages
# "build": to build and run it, fonts included. "test": those, and what the tests call. "languages": the dictionaries that divide words, of every
# language whose words are divided; of them "build" has those of the samples, and no test asks for others.
set -euo pipefail

build=(
    g++ cmake ninja-build pkg-config ccache mold
    qt6-base-dev qt6-base-private-dev libxkbcommon-dev qt6-pdf-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools
    qt6-image-formats-plugins qt6-translations-l10n libqt6sql6-sqlite libqt6svg6 libgl1-mesa-dev libegl1
    libcmark-gfm-dev libcmark-gfm-extensions-dev libgumbo-dev liblitehtml-dev libexpected-dev qtkeychain-qt6-dev
    libsource-highlight-dev libyaml-cpp-dev libtomlplusplus-dev libarchive-dev librsvg2-dev libqpdf-dev libxlsxwriter-dev libexttextcat-dev libharfbuzz-dev libicu-dev libssl-dev libdeflate-dev zlib1g-dev libjemalloc-dev libsqlite3-dev libfontconfig-dev
    fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji fonts-dejavu-core fonts-stix shared-mime-info
    hyphen-en-us hyphen-de hyphen-fr hyphen-es hyphen-it hyphen-pt-br hyphen-ru hyphen-pl hyphen-uk hyphen-hu
)
test=(
    clang-format-14 clang-tidy-14 libhyphen-dev
    qpdf poppler-utils openssl dbus dbus-x11 gnome-keyring nginx-light tinyproxy xvfb xauth openbox xdotool imagemagick
)

mapfile -t languages <"$(dirname "${BASH_SOURCE[0]}")/hyphenation-packages.txt"

case "${1:-build}" in
    build) wanted=("${build[@]}") ;;
    test) wanted=("${build[@]}" "${test[@]}") ;;
    languages) wanted=("${languages[@]}") ;;
    *) echo "usage: packages.sh build|test|languages" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null 2>&1; then
    echo "This system has no apt. Quayside needs the counterparts of these Debian 12 packages:" >&2
    printf '  %s\n' "${wanted[@]}" >&2
    echo "Install them, then build with: cmake --preset release && cmake --build --preset release" >&2
    exit 1
fi

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Run as root, or install sudo; missing: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -q
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
