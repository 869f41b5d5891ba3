#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the program's main paths on screens of several sizes and saves pictures of them, to be looked at after a change of its look.
# Usage: tests/ui/shots.sh [--first-minutes] [--only PATTERN] FOLDER [BUILD]   (BUILD: build/dev)
#   --first-minutes   only a new user's first five minutes, as twelve pictures
#   --only PATTERN    only the screens whose names match, such as '*-dark', 'dialogs*' or 'trouble*'
# As root it shows a full disk and an unreadable folder too; elsewhere these two are left out.
# Each picture is the whole screen: what a window manager cuts off is missing in it.
set -euo pipefail

first_minutes=
only='*'
while [[ ${1:-} == --* ]]; do
    case $1 in
        --first-minutes) first_minutes=yes ;;
        --only) only=${2:?--only needs a pattern}; shift ;;
        *) echo "shots.sh does not know $1" >&2; exit 1 ;;
    esac
    shift
done
folder=${1:?usage: tests/ui/shots.sh [--first-minutes] [--only PATTERN] FOLDER [BUILD]}
here=$(cd "$(dirname "$0")/../.." && pwd)
build=${2:-$here/build/dev}
program=$build/bin/quayside
for tool in Xvfb openbox xdotool import; do
    command -v "$tool" >/dev/null || { echo "shots.sh needs $tool (installer/packages.sh test)" >&2; exit 1; }
done
[ -x "$program" ] || { echo "$program is not built" >&2; exit 1; }
mkdir -p "$folder"
work=$(mktemp -d)
pids=()
full= # a disk of a few kilobytes
stop() {
    [ "${#pids[@]}" -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    pids=()
    [ -z "$full" ] || umount "$full" 2>/dev/null || true
    full=
}
trap 'stop; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 FONTCONFIG_FILE=$here/tests/data/fonts.conf XDG_RUNTIME_DIR=$work

documents() { # into FOLDER: what a person exports of a day
    mkdir -p "$1/handbook"
    {
        printf -- '---\ntitle: Annual report 2026\nauthor: The harbour office\n---\n\n# Annual report 2026\n\n'
        for part in Summary Traffic Tides Moorings Accounts; do
            printf '## %s\n\nShips came and went, and the office wrote down each of them. ' "$part"
            for _ in 1 2 3 4 5 6 7 8; do printf 'The harbour master keeps the book of tides, and the pilots read it in the morning. '; done
            printf '\n\n| Month | Ships | Tons |\n|---|--:|--:|\n| May | 112 | 48,200 |\n| June | 131 | 55,910 |\n\n'
        done
    } >"$1/annual report.md"
    printf '# Notes\n\n![A map](map.png)\n\nSee [the guide](guide.md) and [nothing](#nowhere).\n\n- one\n- two\n' >"$1/notes.md"
    printf 'name,berth,tons\nAurora,4,1200\nBrigitte,7,860\n' >"$1/ships.csv"
    printf '# First\n\nText.\n' >"$1/handbook/01-first.md"
    printf '# Second\n\nText.\n' >"$1/handbook/02-second.md"
}

settled() { # FILE: takes pictures of the screen until two are alike
    local before="" now
    for _ in $(seq 40); do
        import -window root "$1"
        now=$(md5sum <"$1")
        [ "$now" = "$before" ] && return
        before=$now
        sleep 0.3
    done
}

as=() # whom the program runs as
start() { # SIZE THEME LANGUAGE SCALE [OUT]: a screen with the program on a new profile, which exports into OUT
    local size=$1 theme=$2 language=$3 out=${5:-$work/out} display
    scale=$4
    profile=$work/profile
    rm -rf "$profile" "$work/docs" "$work/out"
    mkdir -p "$profile" "$work/out" "$work/home"
    documents "$work/docs"
    printf '[export]\nfolder=%s\n\n[look]\ntheme=%s\nlanguage=%s\n' "$out" "$theme" "$language" >"$profile/settings.ini"
    [ "${#as[@]}" -eq 0 ] || chown -R nobody "$work"
    export HOME=$work/home
    exec 6>"$work/display"
    Xvfb -displayfd 6 -screen 0 "${size}x24" >/dev/null 2>&1 &
    pids+=($!)
    exec 6>&-
    until [ -s "$work/display" ]; do sleep 0.1; done
    display=:$(cat "$work/display")
    export DISPLAY=$display QT_QPA_PLATFORM=xcb
    openbox >/dev/null 2>&1 &
    pids+=($!)
    until xdotool get_desktop >/dev/null 2>&1; do sleep 0.1; done # without it windows have no frames, and dialogs no keys
    QT_SCALE_FACTOR=$scale "${as[@]}" "$program" --profile "$profile" >"$work/said" 2>&1 &
    pids+=($!)
    local window
    until window=$(xdotool search --onlyvisible --name Quayside 2>/dev/null | head -1) && [ -n "$window" ]; do sleep 0.3; done
    xdotool windowactivate --sync "$window" 2>/dev/null || true
}

picture() { # WORD
    at=$((at + 1))
    settled "$folder/$(printf '%s-%02d-%s' "$name" "$at" "$1").png"
}

press() { xdotool key --clearmodifiers "$@"; }

click() { # PART Y: at PART hundredths of the screen's width, Y points below its top
    local width
    width=$(xdotool getdisplaygeometry | cut -d' ' -f1)
    xdotool mousemove $((width * $1 / 100)) $(($2 * scale)) click 1
}

add() { # FILE…: hands them over to the open window
    QT_SCALE_FACTOR=$scale "${as[@]}" "$program" --profile "$profile" "$@" >/dev/null 2>&1 || true
}

at_once() { # WORD: a picture of what does not stay
    at=$((at + 1))
    import -window root "$folder/$(printf '%s-%02d-%s' "$name" "$at" "$1").png"
}

palette() { # WORDS: runs a command of the palette, whose dialog takes the keys once it is there
    press ctrl+k
    sleep 0.7
    xdotool type "$1"
    sleep 0.3
    press Return
    sleep 0.3
}

shoot() { # NAME WIDTHxHEIGHT THEME LANGUAGE SCALE
    name=$1
    at=0
    # shellcheck disable=SC2254 # a pattern is wanted
    case $name in $only) ;; *) return 0 ;; esac
    start "$2" "$3" "$4" "$5"
    picture empty
    add "$work/docs/annual report.md" "$work/docs/notes.md" "$work/docs/ships.csv" "$work/docs/handbook" "$work/docs/gone.md"
    picture ready
    press ctrl+shift+f
    xdotool type margin
    picture search
    press ctrl+a BackSpace
    press F9
    picture preview
    press F9
    press ctrl+Return
    picture exported
    press alt+2
    picture history
    click 40 252 # a row
    picture history-details
    press ctrl+k
    xdotool type export
    picture commands
    press Escape
    press F1
    picture keys
    press Escape
    press alt+3
    picture accounts
    press alt+4
    picture settings
    stop
    echo "$name: $at pictures"
}

# Menus and dialogs.
dialogs() { # NAME WIDTHxHEIGHT THEME
    name=$1
    at=0
    # shellcheck disable=SC2254 # a pattern is wanted
    case $name in $only) ;; *) return 0 ;; esac
    start "$2" "$3" en 1
    add "$work/docs/annual report.md" "$work/docs/notes.md" "$work/docs/ships.csv"
    picture ready
    press alt+p F4
    picture presets
    press Escape
    press alt+p Tab Tab space
    picture preset-menu
    press Escape
    palette 'edit theme'
    picture looks
    press Escape
    press ctrl+Return
    sleep 2
    press ctrl+Return
    picture exported
    press alt+2
    sleep 1
    click 40 310 # the same document in both batches
    xdotool keydown ctrl
    click 40 426
    xdotool keyup ctrl
    picture two-selected
    palette 'compare two'
    picture compare
    press Escape
    palette 'about quayside'
    picture about
    press Escape
    press alt+3
    palette 'add account'
    picture account
    stop
    echo "$name: $at pictures"
}

# What goes wrong, and what is too much.
trouble() { # NAME WIDTHxHEIGHT THEME
    name=$1
    at=0
    # shellcheck disable=SC2254 # a pattern is wanted
    case $name in $only) ;; *) return 0 ;; esac
    local out=$work/out
    if [ "$(id -u)" -eq 0 ]; then
        as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
        chmod 755 "$work"
        mkdir -p "$work/full"
        full=$work/full
        mount -t tmpfs -o size=24k,mode=777 quayside-shots "$full"
        out=$full
    fi
    start "$2" "$3" en 1 "$out"
    local docs=$work/docs
    printf '# 港口\n' >"$docs/港口年度报告.md"
    printf '# ميناء\n' >"$docs/تقرير الميناء السنوي.md"
    printf '# Quotes\n' >"$docs/the \"old\" harbour's & <new>.md"
    printf '# Lines\n' >"$docs/two"$'\n'"lines.md"
    mkdir "$docs/closed"
    [ -z "$full" ] || chmod 0 "$docs/closed"
    add "$docs/annual report.md" "$docs/港口年度报告.md" "$docs/تقرير الميناء السنوي.md" "$docs/the \"old\" harbour's & <new>.md" "$docs/two"$'\n'"lines.md" \
        "$docs/notes.md" "$docs/closed"
    picture names
    rm "$docs/notes.md"
    sleep 2
    picture source-deleted
    press ctrl+Return
    sleep 2
    picture exported
    press ctrl+i
    picture details
    press alt+2
    picture history
    stop
    as=()
    start "$2" "$3" en 1
    printf '{"version": 99, "provider": "local", "name": "From tomorrow"}' >"$work/newer.json"
    local rest='"version": 1, "provider": "local", "targets": ["pdf"], "destination": {"kind": "folder", "onConflict": "rename"}'
    printf '{%s, "name": "Odd", "colour": "red", "settings": {"pdf": {"values": {"page-sise": "A4"}}}}' "$rest" >"$work/unknown.json"
    printf '{%s, "name": "Secret", "settings": {"pdf": {"values": {"api_key": "hunter2"}}}}' "$rest" >"$work/secret.json"
    head -c 10000000 /dev/zero | tr '\0' ' ' >"$work/long.json"
    local fault
    for fault in newer unknown secret long; do
        palette 'import'
        sleep 1
        xdotool type "$work/$fault.json"
        press Return
        picture "preset-$fault"
    done
    stop
    start "$2" "$3" en 1
    mkdir -p "$work/crowd"
    (cd "$work/crowd" && seq -f 'note %05g of the harbour office.md' 20000 | xargs -d '\n' touch)
    find "$work/crowd" -type f -print0 | sort -z | xargs -0 -n 6000 "$program" --profile "$profile" >/dev/null 2>&1 &
    pids+=($!)
    sleep 1.5
    at_once crowd-comes
    sleep 1
    at_once crowd-comes
    wait "${pids[-1]}" || true
    picture crowd-is-there
    press ctrl+Return
    sleep 1.5
    at_once crowd-is-sent
    sleep 6
    at_once crowd-runs
    xdotool search --onlyvisible --name Quayside | wc -l >"$folder/$name-windows.txt"
    stop
    echo "$name: $at pictures"
}

# What somebody does who sees the program for the first time.
minutes() { # NAME WIDTHxHEIGHT THEME LANGUAGE SCALE
    name=$1
    at=0
    start "$2" "$3" "$4" "$5"
    picture starts
    add "$work/docs/annual report.md" "$work/docs/notes.md" "$work/docs/handbook"
    picture adds-documents
    press alt+p F4
    picture sees-the-presets
    press Down Down Return
    picture chooses-one
    press ctrl+shift+f
    xdotool type margin
    picture looks-for-an-option
    press Tab Tab
    picture goes-on-by-keyboard
    press ctrl+shift+f ctrl+a BackSpace
    press ctrl+Return
    picture exports
    press ctrl+i
    picture reads-the-details
    press F11
    picture reads-the-pages
    press Escape
    press alt+2
    picture finds-it-again
    press ctrl+k
    xdotool type set
    picture asks-for-a-command
    press Escape
    press F1
    picture learns-the-keys
    stop
    echo "$name: $at pictures"
}

if [ -n "$first_minutes" ]; then
    minutes first-minutes 1366x768 light en 1
    exit
fi
shoot 0640-least 660x440 light en 1
shoot 0900-light 900x600 light en 1
shoot 0900-dark 900x600 dark en 1
shoot 0900-german 900x600 light de 1
shoot 1280-light 1280x800 light en 1
shoot 1280-dark 1280x800 dark en 1
shoot 1280-arabic 1280x800 light ar 1
shoot 1280-french 1280x800 light fr 1
shoot 1280-chinese 1280x800 light zh-CN 1
shoot 1366-light 1366x768 light en 1
shoot 1366-german 1366x768 light de 1
shoot 1366-arabic-dark 1366x768 dark ar 1
shoot 1920-light 1920x1080 light en 1
shoot 1920-german-dark 1920x1080 dark de 1
shoot 1920-200 1920x1080 light en 2
shoot 1920-200-dark 1920x1080 dark en 2
dialogs dialogs-light 1280x800 light
dialogs dialogs-dark 1280x800 dark
trouble trouble-light 1280x800 light
trouble trouble-dark 1366x768 dark
