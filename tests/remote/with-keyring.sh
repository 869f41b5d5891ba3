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
dbus-run-session -- sh -c 'printf pw | gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null 2>&1; "$@"' sh "$@"
