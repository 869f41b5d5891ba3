// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/epubstyle.h"

#include "writers/themestyle.h"

#include <algorithm>

namespace quayside::epub {
namespace {

// What no theme decides. No custom properties and no media queries: many reading systems are years behind browsers.
constexpr const char *always = R"css(
body { margin: 0; padding: 0 2%; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { text-align: start; break-after: avoid; page-break-after: avoid; -webkit-hyphens: none; hyphens: none; }
p { orphans: 2; widows: 2; }
ul, ol { padding-inline-start: 1.75em; }
li > ul, li > ol { margin: 0; }
li + li { margin-top: .15em; }
.task-list { list-style: none; padding-inline-start: .5em; }
.task + p { display: inline; }
dt { font-weight: bold; } dd { margin: 0 0 .5em; margin-inline-start: 1.5em; }
img { max-width: 100%; }
img[style*="float: left"] { margin: 0 .75em .4em 0; }
img[style*="float: right"] { margin: 0 0 .4em .75em; }
figure { text-align: center; break-inside: avoid; page-break-inside: avoid; }
figure pre, figure table { text-align: start; }
hr { border: 0; border-top-width: 1px; border-top-style: solid; margin: 1.6em 20%; }
code, kbd, pre { -webkit-hyphens: none; hyphens: none; }
pre { white-space: pre-wrap; overflow-wrap: break-word; text-align: start; padding: .7em .8em; border-radius: .3em; }
pre code { font-size: 1em; background: none; }
kbd { border: 1px solid #999999; border-radius: .25em; padding: 0 .3em; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start-width: 3px; border-inline-start-style: solid; }
table { border-collapse: collapse; max-width: 100%; }
th, td { padding: .3em .55em; vertical-align: top; text-align: start; }
tr { break-inside: avoid; page-break-inside: avoid; }
caption { text-align: start; }
mark { background-color: #fff0a8; color: #1c2024; }
summary { font-weight: bold; }
.markdown-alert { padding: .4em .9em; border-inline-start-width: 4px; border-inline-start-style: solid; break-inside: avoid; page-break-inside: avoid; }
.markdown-alert > :last-child { margin-bottom: 0; }
.markdown-alert-title { font-weight: bold; margin-bottom: .2em; text-indent: 0; }
.line-block { text-align: start; }
.missing-image { border: 1px dashed #999999; padding: .2em .5em; font-style: italic; }
.footnotes { margin-top: 2.5em; padding-top: .6em; border-top-width: 1px; border-top-style: solid; }
.footnote-ref { line-height: 0; }
.footnote-backref { text-decoration: none; }
math { font-family: "STIX Two Math", "Latin Modern Math", "Cambria Math", "DejaVu Math TeX Gyre", "Noto Sans Math", math; }
math[display="block"] { margin: .9em 0; }
nav ol { list-style: none; padding-inline-start: 1.25em; } nav > ol { padding: 0; }
nav li { margin: .3em 0; } nav a { text-decoration: none; }
.title-page { margin-top: 22%; }
.title-page h1 { margin-top: 0; }
.title-page p { text-align: start; }
.title-page .date, .title-page .publisher { margin-top: 2em; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-height: 100%; max-width: 100%; }
)css";

QByteArray fontFaces(const std::vector<FontFace> &faces)
{
    QString rules;
    for (const FontFace &face : faces) {
        const QString weight = face.bold ? QStringLiteral("bold") : QStringLiteral("normal");
        const QString slant = face.italic ? QStringLiteral("italic") : QStringLiteral("normal");
        rules +=
            QStringLiteral("@font-face { font-family: \"%1\"; font-weight: %2; font-style: %3; src: url(%4); }\n").arg(face.family, weight, slant, face.file);
    }
    return rules.toUtf8();
}

} // namespace

QByteArray styleSheet(Theme theme, const std::vector<FontFace> &faces)
{
    std::vector<FontFace> bySize = faces;
    std::stable_sort(bySize.begin(), bySize.end(), [](const FontFace &a, const FontFace &b) { return a.size > b.size; });
    for (QStringList &families : theme.fonts) {
        for (const FontFace &face : bySize) {
            if (!families.contains(face.family))
                families.append(face.family);
        }
    }
    return fontFaces(faces) + themeRules(theme) + always;
}

} // namespace quayside::epub
