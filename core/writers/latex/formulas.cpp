// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/formulas.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace quayside::latex {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LatexWriter", text);
}

/// Commands that our formulas have, but that reach files or the document around one in LaTeX.
bool isForbidden(QStringView command)
{
    static constexpr std::array names{u"includegraphics", u"bgroup", u"egroup", u"begingroup",
                                      u"endgroup",        u"begin",  u"end"}; // the last two without a name in braces
    return std::any_of(names.begin(), names.end(), [&](const char16_t *name) { return command == QStringView(name); });
}

/// The commands that @p tex defines, without their backslash.
QSet<QString> definedIn(const QString &tex)
{
    static const QRegularExpression definition(
        QStringLiteral(R"(\\(?:[egx]?def|let|newcommand|renewcommand|providecommand|DeclareMathOperator)\*?\s*\{?\s*\\([A-Za-z]+))"));
    QSet<QString> names;
    for (auto it = definition.globalMatch(tex); it.hasNext();)
        names.insert(it.next().captured(1));
    return names;
}

/// What is written for the command @p name: only those that formulas have go to LaTeX under their own names, as LaTeX has many more, and some write files.
QString writtenCommand(const QString &name, const QSet<QString> &defined)
{
    if (math::isCommand(name))
        return u'\\' + name;
    if (defined.contains(name))
        return QStringLiteral("\\formula") + name + u' ';
    return QStringLiteral("\\unknowncommand{") + name + u'}';
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

/// Writes a formula with the commands that formulas have.
class Checker
{
public:
    explicit Checker(const QString &tex) : m_tex(tex), m_defined(definedIn(tex)) {}

    /// Why the formula cannot stand in a document: its braces or environments do not close, something in it ends it, or it reaches beyond. Empty: it can.
    QString run();
    /// The formula as LaTeX may have it.
    [[nodiscard]] const QString &written() const { return m_written; }

private:
    QString environment(const QRegularExpressionMatch &match);
    QString command(const QString &name);
    QString character(QStringView c);

    const QString &m_tex;
    const QSet<QString> m_defined;
    QStringList m_open; ///< names of environments, and "{"
    bool m_dollar = false;
    QString m_written;
};

QString Checker::run()
{
    static const QRegularExpression token(QStringLiteral("\\\\(begin|end)\\s*\\{([^{}]*)\\}|\\\\([A-Za-z]+|.)|[{}$]"),
                                          QRegularExpression::DotMatchesEverythingOption);
    if (m_tex.contains(QLatin1StringView("^^"))) // TeX reads any character so, also in the name of a command
        return tr("it uses %1, which reaches beyond a formula").arg(QLatin1StringView("^^"));
    qsizetype done = 0;
    for (auto it = token.globalMatch(m_tex); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        m_written += QStringView(m_tex).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(3);
        const QString problem = match.hasCaptured(1) ? environment(match) : !name.isEmpty() ? command(name) : character(match.capturedView());
        if (!problem.isEmpty())
            return problem;
    }
    m_written += QStringView(m_tex).sliced(done);
    return m_open.isEmpty() && !m_dollar ? QString() : tr("its braces do not close");
}

QString Checker::environment(const QRegularExpressionMatch &match)
{
    const QString name = match.captured(2);
    m_written += match.capturedView();
    if (!math::isEnvironment(name))
        return tr("it uses a command that is not known");
    if (match.capturedView(1) == u"begin")
        m_open.append(name);
    else if (m_open.isEmpty() || m_open.takeLast() != name)
        return tr("its environments do not close");
    return {};
}

QString Checker::command(const QString &name)
{
    if (isForbidden(name))
        return tr("it uses %1, which reaches beyond a formula").arg(u'\\' + name);
    if (name == QLatin1StringView("(") || name == QLatin1StringView(")") || name == QLatin1StringView("]"))
        return tr("a formula begins or ends in it");
    const bool word = name.front().unicode() < 0x80 && name.front().isLetter();
    m_written += word ? writtenCommand(name, m_defined) : u'\\' + name;
    return {};
}

QString Checker::character(QStringView c)
{
    m_written += c;
    if (c == u"{") {
        m_open.append(QStringLiteral("{"));
    } else if (c == u"}") {
        if (m_open.isEmpty() || m_open.takeLast() != QLatin1StringView("{"))
            return tr("its braces do not close");
    } else {
        m_dollar = !m_dollar;
        if (m_open.isEmpty()) // in \text{…} they are fine
            return tr("a formula begins or ends in it");
    }
    return {};
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
    Checker checker(tex);
    if (const QString reason = checker.run(); !reason.isEmpty())
        result.problem = reason;
    const bool words = std::all_of(result.unknown.begin(), result.unknown.end(), [](const QString &name) {
        return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); });
    });
    if (result.problem.isEmpty() && !words)
        result.problem = tr("it uses a command that is not known");
    if (!result.problem.isEmpty() || tex.isEmpty())
        return result;
    if (isDisplayEnvironment(tex))
        result.tex = checker.written();
    else
        result.tex =
            display ? QStringLiteral("\\[\n") + checker.written() + QStringLiteral("\n\\]") : QStringLiteral("\\(") + checker.written() + QStringLiteral("\\)");
    return result;
}

} // namespace quayside::latex
