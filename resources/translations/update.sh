#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the .ts files of this folder up to date with the words in the sources (needs lupdate of Qt 6 and python3):
#
#     resources/translations/update.sh [de …]
#
# lupdate reads literal calls of translate(), tr() and QT_TRANSLATE_NOOP() only. Many files have a helper of their own with
# a fixed context, either a function    QString tr(const char *text) { return QCoreApplication::translate("Context", text); }
# or a macro                            #define T(text) QT_TRANSLATE_NOOP("Context", text)
# or a class Words with nothing but       Q_DECLARE_TR_FUNCTIONS(Context)         (lupdate loses its way in some of these)
# so lupdate gets a copy of the sources in which such calls are written out in full with that context. Run time and .ts file
# then agree. Words that went away from the sources are taken out; new ones stay "unfinished" until somebody translates them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
[ -x "$lupdate" ] || lupdate=lupdate
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT

python3 - "$root" "$copy" <<'PYTHON'
import pathlib, re, sys

root, copy = map(pathlib.Path, sys.argv[1:3])
helpers = [
    re.compile(r'QString (?P<name>\w+)\(const char \*(?P<arg>\w+)\)\s*\{\s*return QCoreApplication::translate\("(?P<context>[^"]+)", (?P=arg)\);\s*\}'),
    re.compile(r'const auto (?P<name>\w+) = \[\]\(const char \*(?P<arg>\w+)\) \{ return QCoreApplication::translate\("(?P<context>[^"]+)", (?P=arg)\); \};'),
    re.compile(r'class (?P<name>Words)\n\{\n    Q_DECLARE_TR_FUNCTIONS\((?P<context>\w+)\)\n(?:public:\n)?\};'),
    re.compile(r'#define (?P<name>\w+)\((?P<arg>\w+)\) QT_TRANSLATE_NOOP\("(?P<context>[^"]+)", (?P=arg)\)'),
]

def written_out(text):
    for helper in helpers:
        for found in list(helper.finditer(text)):
            text = text.replace(found.group(0), '\n' * found.group(0).count('\n'))
            name = found["name"] + ("::tr" if found[0].startswith("class") else "")
            call = re.compile(r'(?<![\w:.>])(?:[a-z]\w*::)*' + name + r'\((?=\s*R?")') # also by its namespace
            text = call.sub(lambda _: f'QCoreApplication::translate("{found["context"]}", ', text)
    return text

for folder in ("core", "ui", "app"):
    for file in sorted((root / folder).rglob("*")):
        if file.suffix in (".cpp", ".h"):
            target = copy / file.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(written_out(file.read_text(encoding="utf-8")), encoding="utf-8")
PYTHON

if [ $# -eq 0 ]; then
    set -- $(cd "$here" && ls quayside_*.ts | sed 's/^quayside_//; s/\.ts$//')
fi
cd "$copy"
for tag in "$@"; do
    # The sources are English already; only what depends on a number has more than one form there.
    [ "$tag" = en ] && only=-pluralonly || only=
    "$lupdate" $only -silent -no-obsolete -locations none -source-language en -target-language "$tag" \
        -I . -I core core ui app -ts "$here/quayside_$tag.ts"
done
