// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/preamble.h"

#include "settings/locales.h"
#include "writers/latex/commands.h"
#include "writers/latex/languages.h"

#include <algorithm>
#include <array>

namespace quayside::latex {
namespace {

/// Lines of definitions, as they stand in the preamble.
void define(QStringList &lines, const char *text)
{
    lines.append(QString::fromLatin1(text).trimmed().split(u'\n'));
}

void addPackages(QStringList &lines, const Features &features)
{
    const auto use = [&](bool needed, const char *package) {
        if (needed)
            lines.append(QStringLiteral("\\usepackage{%1}").arg(QLatin1StringView(package)));
    };
    const bool symbols = features.tasks || features.characters.any();
    lines.append(QStringLiteral("\\usepackage{iftex}"));
    use(features.formulas || symbols, "amsmath,amssymb");
    use(features.formulas, "mathtools");
    if (features.formulas)
        lines.append(QStringLiteral("\\ifPDFTeX%1\\else\\usepackage{unicode-math}\\fi")
                         .arg(features.uses("mathscr") ? QStringLiteral("\\usepackage[mathscr]{euscript}") : QString()));
    use(features.colors || features.lines || features.alerts || features.uses("color") || features.uses("textcolor") || features.uses("colorbox"), "xcolor");
    use(features.images, "graphicx");
    use(features.tables, "longtable,booktabs,array");
    use(features.cellColors, "colortbl");
    use(features.tables || features.figures, "caption");
    use(features.code, "fancyvrb");
    if (features.code)
        lines.append(QStringLiteral("\\IfFileExists{upquote.sty}{\\usepackage{upquote}}{}"));
    if (features.lines)
        lines.append(QStringLiteral("\\usepackage[normalem]{ulem}"));
}

void addDefinitions(QStringList &lines, const Features &features)
{
    define(lines, R"(\providecommand{\tightlist}{\setlength{\itemsep}{0pt}\setlength{\parskip}{0pt}})");
    if (features.code)
        define(lines, R"(\fvset{fontsize=\small})");
    if (features.images)
        define(lines, R"(
\providecommand{\atmost}[1]{\ifdim#1>\linewidth\linewidth\else#1\fi}
\setkeys{Gin}{height=0.9\textheight,keepaspectratio})");
    if (features.tables) // without the package a cell stands in the first of its rows
        define(lines, R"(
\IfFileExists{multirow.sty}{\usepackage{multirow}}{}
\providecommand{\multirow}[4][c]{#4})");
    if (features.lines)
        define(lines, R"(
\providecommand{\marked}[1]{\bgroup\markoverwith{\textcolor[HTML]{#1}{\rule[-.5ex]{2pt}{2.5ex}}}\ULon})");
    if (features.keys)
        define(lines, R"(\providecommand{\keyboard}[1]{{\setlength{\fboxsep}{1.5pt}\fbox{\footnotesize\ttfamily #1}}})");
    if (features.readings)
        define(lines, R"(
\providecommand{\reading}[2]{\leavevmode\vbox{\offinterlineskip\halign{\hfil##\hfil\cr{\tiny #2}\cr\noalign{\kern1pt}#1\cr}}})");
    if (features.alerts)
        define(lines, R"(
\definecolor{note}{HTML}{0969DA}
\definecolor{tip}{HTML}{1A7F37}
\definecolor{important}{HTML}{8250DF}
\definecolor{warning}{HTML}{9A6700}
\definecolor{caution}{HTML}{CF222E}
\newenvironment{admonition}[2]
  {\begin{quote}\colorlet{admonition}{#1}\noindent\textcolor{admonition}{\rule{\linewidth}{1pt}}\\*
   \textbf{\textcolor{admonition}{#2}}\par\nopagebreak}
  {\par\nopagebreak\noindent\textcolor{admonition}{\rule[1ex]{\linewidth}{0.4pt}}\end{quote}})");
}

void addLanguages(QStringList &lines, const Features &features, const Setting &setting)
{
    QStringList names{babelName(setting.language)};
    for (const QString &tag : features.languages)
        names.append(babelName(tag));
    names.removeAll(QString());
    names.removeDuplicates();
    if (names.isEmpty())
        return;
    const auto isRightToLeft = [](const QString &tag) {
        const auto locale = parseLocale(tag);
        return locale && locale->isRightToLeft();
    };
    if (isRightToLeft(setting.language) || std::any_of(features.languages.begin(), features.languages.end(), isRightToLeft))
        lines.append(QStringLiteral("\\ifLuaTeX\\PassOptionsToPackage{bidi=basic}{babel}\\fi"));
    lines.append(QStringLiteral("\\usepackage{babel}"));
    const QString main = babelName(setting.language);
    for (const QString &name : std::as_const(names))
        lines.append(QStringLiteral("\\babelprovide[import%1]{%2}").arg(name == main ? QStringLiteral(",main") : QString(), name));
}

void addCharacters(QStringList &lines, const Features &features)
{
    const QStringList declarations = features.characters.declarations();
    if (!declarations.isEmpty())
        lines += QStringList{QStringLiteral("\\ifPDFTeX")} + declarations + QStringList{QStringLiteral("\\fi")};
    if (features.unknownCommands) // a template whose author trusts all sources may give them back their meaning, by \csname
        lines.append(QStringLiteral("\\providecommand{\\unknowncommand}[1]{\\mathtt{\\backslash #1}}"));
}

} // namespace

QStringList preamble(const Features &features, const Setting &setting)
{
    QStringList lines;
    addPackages(lines, features);
    lines += definitionsOf(features.commands);
    addLanguages(lines, features, setting);
    lines.append(QStringLiteral("\\usepackage{hyperref}"));
    addDefinitions(lines, features);
    addCharacters(lines, features);
    return lines;
}

QStringList fontSetup(const Features &features, const DocumentLook &look)
{
    const QString encodings = features.characters.hasCyrillic() ? QStringLiteral("T1,T2A") : QStringLiteral("T1");
    QStringList lines{QStringLiteral("\\usepackage{iftex}"),
                      QStringLiteral("\\ifPDFTeX"),
                      QStringLiteral("  \\usepackage[%1]{fontenc}").arg(encodings),
                      QStringLiteral("  \\usepackage[utf8]{inputenc}"),
                      QStringLiteral("  \\usepackage{textcomp,lmodern}"),
                      QStringLiteral("\\else"),
                      QStringLiteral("  \\usepackage{fontspec}")};
    QString font = look.font.isEmpty() ? QStringLiteral("Latin Modern Roman") : look.font;
    font.removeIf([](QChar c) { return QStringView(u"\\{}%#^$~").contains(c) || c.unicode() < 0x20; }); // a name is no command
    const bool fallback = features.characters.any();
    if (fallback) // LaTeX's own fonts have few signs; that for formulas has many
        lines.append({QStringLiteral("  \\ifLuaTeX"),
                      QStringLiteral("    \\directlua{luaotfload.add_fallback(\"quayside\", "
                                     "{\"[lmroman10-regular.otf]:mode=node;\", \"[latinmodern-math.otf]:mode=node;\"})}"),
                      QStringLiteral("    \\setmainfont{%1}[RawFeature={fallback=quayside}]").arg(font),
                      QStringLiteral("    \\setmonofont{Latin Modern Mono}[RawFeature={fallback=quayside}]"), QStringLiteral("  \\else")});
    if (!look.font.isEmpty() || fallback)
        lines.append(QStringLiteral("  \\setmainfont{%1}").arg(font));
    if (fallback)
        lines.append(QStringLiteral("  \\fi"));
    lines.append({QStringLiteral("\\fi"), QStringLiteral("\\IfFileExists{microtype.sty}{\\usepackage{microtype}}{}")});
    return lines;
}

QString standardTemplate()
{
    return QString::fromLatin1(R"(\documentclass$if(classoption)$[$for(classoption)$$classoption$$sep$,$endfor$]$endif${$documentclass$}
$fonts$
\IfFileExists{parskip.sty}{\usepackage{parskip}}{}
\setlength{\emergencystretch}{3em}
$header-includes$
$if(numbersections)$
$else$
\setcounter{secnumdepth}{-2}
$endif$
\hypersetup{hidelinks,pdfcreator={Quayside}$if(title-meta)$,pdftitle={$title-meta$}$endif$$if(author-meta)$,pdfauthor={$author-meta$}$endif$$if(lang)$,pdflang={$lang$}$endif$$if(description)$,pdfsubject={$description$}$endif$$if(keywords)$,pdfkeywords={$for(keywords)$$keywords$$sep$, $endfor$}$endif$}
$if(title)$
\title{$title$$if(subtitle)$\\[0.5ex]\large $subtitle$$endif$}
\author{$for(author)$$author$$sep$ \and $endfor$}
\date{$date$}
$endif$

\begin{document}
$if(title)$
\maketitle
$endif$
$if(toc)$
\tableofcontents
$endif$

$body$\end{document}
)");
}

} // namespace quayside::latex
