#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Analyses sources with clang-tidy; what it finds is an error. Usage: tests/tidy.sh [--all | FILE…]
# Without arguments: what changed against the main branch, uncommitted changes included. --all: core, ui, app and tests.
# Nothing has to be built. JOBS=N: at once (default: all processors). BASE=REF: another branch than main to compare with.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
tidy=$(command -v clang-tidy-14 || command -v clang-tidy) || { echo "tidy: clang-tidy is not installed (installer/packages.sh test)" >&2; exit 2; }

# The commit that the work at hand began from; empty where the history does not say.
base_commit() {
    local ref
    for ref in ${BASE:-origin/main main}; do
        git rev-parse -q --verify "$ref^{commit}" >/dev/null || continue
        local base; base=$(git merge-base HEAD "$ref" 2>/dev/null) || continue
        # On the main branch itself: the last commit is what changed, unless it only formatted.
        if [ "$base" = "$(git rev-parse HEAD)" ] && ! grep -qs "^$base" .git-blame-ignore-revs; then
            base=$(git rev-parse -q --verify 'HEAD^' || true)
        fi
        echo "$base"
        return
    done
}

changed_files() {
    local base; base=$(base_commit)
    [ -n "$base" ] || { echo "tidy: no main branch to compare with; nothing is analysed" >&2; return; }
    { git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } | grep -E '^(core|ui|app|tests)/.*\.(cpp|h)$' || true
}

# A header is seen through the source of its name, else through one that includes it.
source_of() {
    case "$1" in
        *.cpp) echo "$1" ;;
        *) if [ -e "${1%.h}.cpp" ]; then
               echo "${1%.h}.cpp"
           else
               grep -rlF --include='*.cpp' "\"${1#core/}\"" core ui app tests | head -1 || true
           fi ;;
    esac
}

case "${1:-}" in
    --all) mapfile -t files < <(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'tests/*.cpp') ;;
    -*) sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"; exit 2 ;;
    "") mapfile -t files < <(changed_files) ;;
    *) files=("$@") ;;
esac
sources=$(for file in "${files[@]}"; do source_of "$file"; done | sort -u)
[ -n "$sources" ] || { echo "tidy: nothing to analyse"; exit 0; }

cmake --preset dev >/dev/null
commands=build/tidy
mkdir -p "$commands"
python3 - build/dev/compile_commands.json "$commands" $sources <<'PYTHON'
# The dev preset's compile commands as clang understands them: without GCC's precompiled headers and its own warnings, and with
# the .moc files that a source includes made here, since no target needs to be built for them.
import json, pathlib, re, shlex, subprocess, sys

database, commands = map(pathlib.Path, sys.argv[1:3])
wanted = {str(pathlib.Path(name).resolve()) for name in sys.argv[3:]}
moc = pathlib.Path(subprocess.run(["qmake6", "-query", "QT_INSTALL_LIBEXECS"], capture_output=True, text=True, check=True).stdout.strip()) / "moc"

def flags_for_clang(words):
    kept, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif word in ("-include", "-o"):
            skip = True
        elif not word.startswith(("-W", "-fpch", "-fsanitize")):
            kept.append(word)
    return kept

def moc_folder(entry, flags):
    included = re.findall(r'^#include "(\w+)\.moc"', pathlib.Path(entry["file"]).read_text(encoding="utf-8"), re.MULTILINE)
    if not included:
        return []
    folder = commands / "moc" / pathlib.Path(entry["file"]).stem
    folder.mkdir(parents=True, exist_ok=True)
    for name in included:
        shown = [f for f in flags if f.startswith(("-I", "-D"))]
        subprocess.run([moc, *shown, entry["file"], "-o", folder / f"{name}.moc"], check=True)
    return [f"-I{folder.resolve()}"]

def reads_qpdf(path):
    """clang 14 cannot read qpdf's JSON.hh as C++20: a class of it holds a vector of the class around it."""
    text = path.read_text(encoding="utf-8")
    own = [pathlib.Path("tests") / name for name in re.findall(r'^#include "([\w/.]+)"', text, re.MULTILINE)]
    return "#include <qpdf/" in text or any("#include <qpdf/" in header.read_text(encoding="utf-8") for header in own if header.exists())

entries, found = [], set()
for entry in json.loads(database.read_text()):
    if entry["file"] not in wanted or entry["file"] in found:
        continue
    found.add(entry["file"])
    if reads_qpdf(pathlib.Path(entry["file"])):
        print(f"tidy: left out, clang cannot read qpdf: {pathlib.Path(entry['file']).name}")
        continue
    words = shlex.split(entry["command"])
    compiler = next(i for i, word in enumerate(words) if word.endswith(("c++", "g++", "clang++", "clang++-16")))
    flags = flags_for_clang(words[compiler:])
    entries.append({"directory": entry["directory"], "file": entry["file"], "arguments": flags[:1] + moc_folder(entry, flags) + flags[1:]})
(commands / "compile_commands.json").write_text(json.dumps(entries))
(commands / "sources").write_text("".join(f"{entry['file']}\n" for entry in entries))
PYTHON

count=$(wc -l <"$commands/sources")
echo "tidy: $count sources"
xargs -r -d '\n' -n 1 -P "${JOBS:-$(nproc)}" "$tidy" -p "$commands" --quiet --warnings-as-errors='*' <"$commands/sources" 2>"$commands/noise" || {
    # Also the compiler's own errors, which clang-tidy may print on the other channel.
    grep -E 'error:' "$commands/noise" >&2 || true
    echo "tidy: the findings above have to be mended, or switched off in .clang-tidy with a reason" >&2
    exit 1
}
echo "tidy: nothing found"
