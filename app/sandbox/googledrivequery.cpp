// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/googledrivequery.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside::sandbox {
namespace {

/// What stands between apostrophes, its escapes resolved.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
    return QString(text).replace(escape, QStringLiteral("\\1"));
}

DriveQuery::Term termOf(const QRegularExpressionMatch &match)
{
    const bool isNot = match.hasCaptured(1) && !match.captured(1).isEmpty();
    const QString field = match.captured(2);
    const QString operation = match.captured(3);
    const QString value = unescaped(match.captured(4));
    return [=](const QString &name, const QString &mimeType) {
        const QString &own = field == QLatin1StringView("name") ? name : mimeType;
        bool fits = operation == QLatin1StringView("contains") ? own.contains(value, Qt::CaseInsensitive) : own == value;
        fits = operation == QLatin1StringView("!=") ? !fits : fits;
        return fits != isNot;
    };
}

} // namespace

bool DriveQuery::fits(const QString &name, const QString &mimeType) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) { return term(name, mimeType); });
}

std::optional<DriveQuery> driveQuery(const QString &text)
{
    static const QRegularExpression term(QStringLiteral(R"(\G\s*(not\s+)?(mimeType|name)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)')"));
    static const QRegularExpression trashed(QStringLiteral(R"(\G\s*trashed\s*=\s*(true|false))"));
    static const QRegularExpression more(QStringLiteral(R"(\G\s+and\b)"));
    std::vector<DriveQuery::Term> terms;
    qsizetype at = 0;
    while (!text.trimmed().isEmpty()) {
        if (const auto one = term.match(text, at); one.hasMatch()) {
            terms.push_back(termOf(one));
            at = one.capturedEnd();
        } else if (const auto bin = trashed.match(text, at); bin.hasMatch()) {
            const bool isWanted = bin.captured(1) == QLatin1StringView("false");
            terms.emplace_back([isWanted](const QString &, const QString &) { return isWanted; }); // the sandbox has no bin
            at = bin.capturedEnd();
        } else {
            return std::nullopt;
        }
        if (text.mid(at).trimmed().isEmpty())
            break;
        const auto joined = more.match(text, at);
        if (!joined.hasMatch())
            return std::nullopt;
        at = joined.capturedEnd();
    }
    return DriveQuery(std::move(terms));
}

} // namespace quayside::sandbox
