// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/formulas.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::latex {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LatexWriter", text);
}

/// Commands that reach files or programs, or change what TeX reads: a formula needs none of them.
bool isForbidden(QStringView command)
{
    static constexpr std::array names{u"input",      u"include",        u"openin",          u"openout",           u"read",
                                      u"readline",   u"write",          u"immediate",       u"special",           u"csname",
                                      u"catcode",    u"directlua",      u"latelua",         u"luaexec",           u"endinput",
                                      u"end",        u"begingroup",     u"endgroup",        u"InputIfFileExists", u"IfFileExists",
                                      u"usepackage", u"RequirePackage", u"includegraphics", u"verbatiminput",     u"lstinputlisting",
                                      u"newwrite",   u"newread",        u"scantokens",      u"everypar",          u"output",
                                      u"shipout",    u"begin",          u"VerbatimInput",   u"BVerbatimInput",    u"LVerbatimInput",
                                      u"typein",     u"pdffiledump",    u"pdfximage",       u"XeTeXpicfile",      u"XeTeXpdffile",
                                      u"luadirect",  u"luafunction",    u"ShellEscape",     u"ExplSyntaxOn",      u"makeatletter",
                                      u"LoadClass",  u"documentclass",  u"bibliography",    u"CatchFileDef",      u"CatchFileEdef"};
    return std::any_of(names.begin(), names.end(), [&](const char16_t *name) { return command == QStringView(name); });
}

/// @p tex on lines that are not empty, which would end the formula, and without comments, which would hide its end.
QString inOneParagraph(const QString &tex)
{
    static const QRegularExpression comment(QStringLiteral("(?<!\\\\)((?:\\\\\\\\)*)%[^\\n]*"));
    static const QRegularExpression emptyLines(QStringLiteral("\\n\\s*\\n"));
    QString text = tex.trimmed();
    text.replace(comment, QStringLiteral("\\1"));
    text.replace(emptyLines, QStringLiteral("\n"));
    return text.trimmed();
}

/// Whether braces and environments close in @p tex, and nothing in it ends the formula; else why.
QString imbalance(const QString &tex)
{
    static const QRegularExpression token(QStringLiteral("\\\\(begin|end)\\s*\\{([^{}]*)\\}|\\\\([A-Za-z]+|.)|[{}$]"),
                                          QRegularExpression::DotMatchesEverythingOption);
    if (tex.contains(QLatin1StringView("^^"))) // TeX reads any character so, also in the name of a command
        return tr("it uses %1, which reaches beyond a formula").arg(QLatin1StringView("^^"));
    QStringList open; // names of environments, and "{"
    bool dollar = false;
    for (auto it = token.globalMatch(tex); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString command = match.captured(3);
        if (const QString word = match.captured(1); !word.isEmpty()) {
            const QString name = match.captured(2);
            if (word == QLatin1StringView("begin"))
                open.append(name);
            else if (open.isEmpty() || open.takeLast() != name)
                return tr("its environments do not close");
        } else if (!command.isEmpty()) {
            if (isForbidden(command))
                return tr("it uses %1, which reaches beyond a formula").arg(u'\\' + command);
            if (command == QLatin1StringView("(") || command == QLatin1StringView(")") || command == QLatin1StringView("]"))
                return tr("a formula begins or ends in it");
        } else if (match.capturedView() == u"{") {
            open.append(QStringLiteral("{"));
        } else if (match.capturedView() == u"}") {
            if (open.isEmpty() || open.takeLast() != QLatin1StringView("{"))
                return tr("its braces do not close");
        } else {
            dollar = !dollar;
            if (open.isEmpty()) // in \text{…} they are fine
                return tr("a formula begins or ends in it");
        }
    }
    return open.isEmpty() && !dollar ? QString() : tr("its braces do not close");
}

/// Whether @p tex is an environment that is a formula itself.
bool isDisplayEnvironment(const QString &tex)
{
    static const QRegularExpression environment(
        QStringLiteral("^\\\\begin\\{(align|alignat|flalign|gather|multline|equation|eqnarray)(\\*?)\\}.*\\\\end\\{\\1\\2\\}$"),
        QRegularExpression::DotMatchesEverythingOption);
    return environment.match(tex).hasMatch();
}

} // namespace

FormulaText formulaText(const QString &source, bool display)
{
    FormulaText result;
    const QString tex = inOneParagraph(source);
    const math::Formula read = math::readTex(tex, display);
    for (const math::Problem &problem : read.problems) {
        if (problem.kind == math::Problem::Kind::Unknown)
            result.unknown.append(problem.what.startsWith(u'\\') ? problem.what.mid(1) : problem.what);
        else
            result.problem = problem.what;
    }
    if (const QString reason = imbalance(tex); !reason.isEmpty())
        result.problem = reason;
    const bool words = std::all_of(result.unknown.begin(), result.unknown.end(), [](const QString &name) {
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    });
    if (result.problem.isEmpty() && !words)
        result.problem = tr("it uses a command that is not known");
    if (!result.problem.isEmpty() || tex.isEmpty())
        return result;
    if (isDisplayEnvironment(tex))
        result.tex = tex;
    else
        result.tex = display ? QStringLiteral("\\[\n") + tex + QStringLiteral("\n\\]") : QStringLiteral("\\(") + tex + QStringLiteral("\\)");
    return result;
}

} // namespace quayside::latex
