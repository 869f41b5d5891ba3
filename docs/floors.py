#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws docs/floors.svg, the project's libraries and who links whom, from CMake's own link graph.

    cmake --preset dev && docs/floors.py            # reads build/dev; needs graphviz
"""
import pathlib
import re
import subprocess
import sys
import tempfile
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
NOT_SHOWN = re.compile(r"Qt6::(Core|moc|rcc|lrelease|Platform|Gui|.*Private)|Threads|Wrap|Vulkan|EntryPoint|tl::|\.so$|quayside_common|-l|_native")


def link_graph(build):
    """Names of targets, and for each what it links directly."""
    with tempfile.TemporaryDirectory() as folder:
        dot = pathlib.Path(folder) / "graph.dot"
        subprocess.run(["cmake", f"--graphviz={dot}", build], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        text = dot.read_text()
    names = dict(re.findall(r'"(node\d+)" \[ label = "([^"]+)"', text))
    links = {name: set() for name in names.values()}
    for source, target in re.findall(r'"(node\d+)" -> "(node\d+)"', text):
        links[names[source]].add(names[target])
    for part, folders in parts().items():
        links[part] = folders
    return links


def parts():
    """The files that the program consists of, and the libraries whose objects each is made of; CMake's graph does not have these."""
    text = (ROOT / "app" / "CMakeLists.txt").read_text()
    found = re.findall(r"quayside_part\((\S+)(?: MODULE)?\s+FOLDERS\s+([^A-Z]+)SOURCES", text)
    return {name: {folder for folder in folders.split() if "resources" not in folder} for name, folders in found}


def own_targets(links):
    """Libraries of core, ui and app, the programs and the modules, by the name that is shown."""
    tests = re.compile(r"_(test|support|child|fuzz|resources|headers)")
    shown = {name: name.removeprefix("quayside_") for name in links if name.startswith("quayside_") and not tests.search(name)}
    shown.pop("quayside_common", None)
    shown |= {name: name for name in (*parts(), "quayside-sandbox", "quayside-svg") if name in links}
    return shown


def below(links, target, seen=None):
    seen = set() if seen is None else seen
    for linked in links.get(target, ()):
        if linked not in seen:
            seen.add(linked)
            below(links, linked, seen)
    return seen


def known_name(target):
    """What people call a foreign target: "Qt6::Svg" is "Qt Svg", "PkgConfig::HARFBUZZ" is "harfbuzz"."""
    space, _, name = target.split("\\n")[0].rpartition("::")
    return f"Qt {name}" if space == "Qt6" else name.lower()


def libraries(links, target):
    """Foreign libraries that a target links itself."""
    return ", ".join(sorted({known_name(name) for name in links[target] if not name.startswith("quayside") and not NOT_SHOWN.search(name)}))


def picture(links):
    """The libraries as a graph for dot, links that follow from others left out."""
    shown = own_targets(links)
    lines = ["digraph {", "node [shape=box style=\"rounded,filled\" fillcolor=\"#e8f1fa\" color=\"#5b7fa3\" fontname=\"sans-serif\" fontcolor=\"#12344f\" margin=\"0.15,0.06\"]",
             "edge [color=\"#8896a4\" arrowsize=0.6]", "bgcolor=white", "ranksep=0.35", "nodesep=0.2"]
    for target, name in sorted(shown.items()):
        foreign = libraries(links, target)
        small = f"<br/><font point-size=\"9\" color=\"#56697b\">{escape(foreign)}</font>" if foreign else ""
        fill = " fillcolor=\"#fff3d9\"" if name == target else ""
        lines.append(f"\"{target}\" [label=<{escape(name)}{small}>{fill}]")
        direct = {linked for linked in links[target] if linked in shown}
        implied = set().union(*(below(links, linked) for linked in direct))
        lines += [f"\"{target}\" -> \"{linked}\"" for linked in sorted(direct - implied)]
    return "\n".join([*lines, "}"])


if __name__ == "__main__":
    build = sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "dev"
    svg = subprocess.run(["dot", "-Tsvg"], input=picture(link_graph(build)), capture_output=True, text=True, check=True).stdout
    (ROOT / "docs" / "floors.svg").write_text(re.sub(r"<!-- (Generated|Title|Pages).*?-->\s*", "", svg, flags=re.DOTALL))
