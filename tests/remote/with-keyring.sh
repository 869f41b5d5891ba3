#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program with a Secret Service of its own: a fresh home, a fresh session bus, an unlocked keyring. Without the tools it runs it plainly.
if ! command -v dbus-run-session >/dev/null || ! command -v gnome-keyring-daemon >/dev/null; then
    exec "$@"
fi
HOME=$(mktemp -d) || exit 1
export HOME
trap 'rm -rf "$HOME"' EXIT
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_RUNTIME_DIR
export QUAYSIDE_TEST_KEYRING=1
# The daemon answers before it owns its name on the bus; whoever asks in between makes the bus start a second, locked one.
dbus-run-session -- sh -c '
    printf pw | gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null 2>&1
    for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true" && break
        sleep 0.25
    done
    "$@"' sh "$@"
