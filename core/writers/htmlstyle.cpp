// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlstyle.h"

#include "writers/themestyle.h"

namespace quayside {
namespace {

constexpr std::string_view styleSheet = R"css(:root {
  color-scheme: light dark;
  --text: #1c2024; --soft: #56606b; --paper: #ffffff; --shade: #f3f5f7; --line: #d5dae0; --link: #0b5cad;
  --note: #0b5cad; --tip: #1a7f37; --important: #7a3fc4; --warning: #9a6700; --caution: #c62f2f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e4e7eb; --soft: #a3adb8; --paper: #16191d; --shade: #21262c; --line: #3a424b; --link: #7ab7ff;
    --note: #7ab7ff; --tip: #5ac774; --important: #c09bf5; --warning: #dcae3f; --caution: #ff8b82;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; color: var(--text); background: var(--paper);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 .6em; }
main > :first-child { margin-top: 0; }
h1 { font-size: 2.2em; } h2 { font-size: 1.5em; } h3 { font-size: 1.2em; } h4 { font-size: 1.05em; } h5, h6 { font-size: 1em; color: var(--soft); }
h1, h2 { padding-bottom: .25em; border-bottom: 1px solid var(--line); }
p, ul, ol, dl, pre, blockquote, figure, details, .table, .markdown-alert { margin: 0 0 1em; }
li > ul, li > ol { margin: 0; }
li + li { margin-top: .25em; }
ul, ol { padding-inline-start: 1.75em; }
.task-list { list-style: none; padding-inline-start: .5em; }
li > input + p { display: inline; }
dt { font-weight: 600; } dd { margin-inline-start: 1.75em; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
img { max-width: 100%; height: auto; }
img[style*="float: left"] { margin: 0 .75em .4em 0; }
img[style*="float: right"] { margin: 0 0 .4em .75em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
code, kbd, pre { font-family: ui-monospace, "SF Mono", "DejaVu Sans Mono", "Noto Sans Mono", Consolas, monospace; font-size: .9em; }
code { background: var(--shade); padding: .1em .3em; border-radius: .25em; }
pre { background: var(--shade); padding: 1em; border-radius: .4em; overflow-x: auto; line-height: 1.45; }
pre code { background: none; padding: 0; font-size: inherit; }
kbd { border: 1px solid var(--line); border-bottom-width: 2px; border-radius: .3em; padding: .05em .4em; background: var(--shade); }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: .25em solid var(--line); color: var(--soft); }
[dir="rtl"] em, [dir="rtl"] strong, [dir="rtl"] a, [dir="rtl"] q, [dir="rtl"] cite { unicode-bidi: plaintext; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .35em .75em; vertical-align: top; }
th:not([align]) { text-align: start; }
td > :last-child, th > :last-child { margin-bottom: 0; }
thead th { background: var(--shade); }
math { font-family: "STIX Two Math", "Latin Modern Math", "Cambria Math", "DejaVu Math TeX Gyre", "Noto Sans Math", math; font-size: 1.05em; }
math[display="block"] { margin: 1em 0; max-width: 100%; overflow-x: auto; overflow-y: hidden; }
caption { color: var(--soft); padding-bottom: .5em; text-align: start; }
figcaption { color: var(--soft); font-size: .9em; }
summary { cursor: pointer; font-weight: 600; }
mark { background: #fff0a8; color: #1c2024; }
.markdown-alert { padding: .5em 1em; border-inline-start: .25em solid var(--line); }
.markdown-alert > :last-child { margin-bottom: 0; }
.markdown-alert-title { font-weight: 600; margin-bottom: .25em; }
.markdown-alert-note { border-color: var(--note); } .markdown-alert-note > .markdown-alert-title { color: var(--note); }
.markdown-alert-tip { border-color: var(--tip); } .markdown-alert-tip > .markdown-alert-title { color: var(--tip); }
.markdown-alert-important { border-color: var(--important); } .markdown-alert-important > .markdown-alert-title { color: var(--important); }
.markdown-alert-warning { border-color: var(--warning); } .markdown-alert-warning > .markdown-alert-title { color: var(--warning); }
.markdown-alert-caution { border-color: var(--caution); } .markdown-alert-caution > .markdown-alert-title { color: var(--caution); }
.contents { margin: 0 0 2em; } .contents ul { list-style: none; padding-inline-start: 1.25em; } .contents > ul { padding: 0; }
.code-comment { color: var(--soft); font-style: italic; }
.code-keyword, .code-type, .code-classname, .code-preproc, .code-selector { color: var(--important); }
.code-string, .code-regexp, .code-specialchar, .code-value, .code-newfile { color: var(--tip); }
.code-number, .code-predef_var, .code-attribute, .code-property, .code-variable, .code-date { color: var(--warning); }
.code-function, .code-predef_func, .code-url, .code-section, .code-label { color: var(--note); } .code-oldfile, .code-todo { color: var(--caution); }
.footnotes { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--line); font-size: .9em; }
.footnote-ref { line-height: 0; }
@media print {
  :root { --text: #000; --soft: #333; --paper: #fff; --shade: #f4f4f4; --line: #bbb; --link: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  pre { white-space: pre-wrap; overflow: visible; }
  .table { overflow: visible; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  pre, blockquote, figure, tr, .markdown-alert { break-inside: avoid; }
  thead { display: table-header-group; }
  .footnote-backref { display: none; }
}
)css";

// What a theme decides otherwise: its tables have no grid, its headings no lines but their own.
constexpr const char *withoutOurs = R"css(h1, h2 { padding-bottom: 0; border-bottom: 0; }
h5, h6 { color: inherit; }
code { padding: 0; background: none; }
th, td { border: 0; }
thead th { background: none; }
)css";

QString hex(quint32 color)
{
    return (color >> 24) == 0 ? QStringLiteral("transparent") : u'#' + QStringLiteral("%1").arg(color & 0xffffffU, 6, 16, QLatin1Char('0'));
}

} // namespace

std::string_view htmlStyleSheet()
{
    return styleSheet;
}

QByteArray htmlStyleSheet(const Theme &theme)
{
    QString rules;
    const auto add = [&](const QString &selector, const QString &declarations) {
        rules += selector + QStringLiteral(" { ") + declarations + QStringLiteral(" }\n");
    };
    const QString variables = QStringLiteral("color-scheme: light; --text: %1; --soft: %2; --paper: #ffffff; --shade: %3; --line: %4; --link: %5; --note: %6; "
                                             "--tip: %7; --important: %8; --warning: %9;")
                                  .arg(hex(theme.body.color), hex(theme.muted), hex(theme.codeBackground), hex(theme.rule), hex(theme.link),
                                       hex(theme.alerts[0]), hex(theme.alerts[1]), hex(theme.alerts[2]), hex(theme.alerts[3]));
    add(QStringLiteral(":root"), variables + QStringLiteral(" --caution: %1;").arg(hex(theme.alerts[4])));
    add(QStringLiteral("body"), QStringLiteral("color: %1;").arg(hex(theme.body.color)));
    for (std::size_t i = 0; i < theme.headings.size(); ++i) {
        if (theme.headings[i].rule)
            add(QStringLiteral("h%1").arg(i + 1), QStringLiteral("padding-bottom: .25em; border-bottom: 1px solid var(--line);"));
    }
    rules += QStringLiteral("@media print { body { font-size: %1pt; } }\n").arg(double(theme.body.size));
    return QByteArray(styleSheet.data(), qsizetype(styleSheet.size())) + withoutOurs + themeRules(theme) + rules.toUtf8();
}

} // namespace quayside
