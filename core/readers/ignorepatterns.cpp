// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ignorepatterns.h"

#include <QStringList>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype mostPatterns = 1'000;
constexpr qsizetype longestPattern = 1'000;

/// @p pattern, without its marks at either end, as an expression for whole parts of a path.
QString expressionOf(const QString &pattern)
{
    QString expression;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QStringView rest = QStringView(pattern).sliced(i);
        if (rest.startsWith(QLatin1StringView("**/"))) {
            expression += QStringLiteral("(?:.*/)?");
            i += 2;
        } else if (rest.startsWith(QLatin1StringView("**"))) {
            expression += QStringLiteral(".*");
            ++i;
        } else if (rest.front() == u'*') {
            expression += QStringLiteral("[^/]*");
        } else if (rest.front() == u'?') {
            expression += QStringLiteral("[^/]");
        } else {
            expression += QRegularExpression::escape(QString(rest.front() == u'\\' && rest.size() > 1 ? pattern.at(++i) : rest.front()));
        }
    }
    return expression;
}

} // namespace

IgnorePatterns::IgnorePatterns(const QString &lines)
{
    for (QString pattern : lines.split(u'\n').mid(0, mostPatterns)) {
        pattern = pattern.trimmed();
        const bool excludes = !pattern.startsWith(u'!');
        pattern.remove(0, excludes ? 0 : 1);
        if (pattern.isEmpty() || pattern.startsWith(u'#') || pattern.size() > longestPattern)
            continue;
        const bool onlyFolders = pattern.endsWith(u'/');
        pattern.chop(onlyFolders ? 1 : 0);
        const bool anchored = pattern.contains(u'/');
        pattern.remove(0, pattern.startsWith(u'/') ? 1 : 0);
        const QString begin = anchored ? QStringLiteral("^") : QStringLiteral("^(?:.*/)?");
        const QString end = onlyFolders ? QStringLiteral("/.*$") : QStringLiteral("(?:/.*)?$");
        m_patterns.emplace_back(QRegularExpression(begin + expressionOf(pattern) + end), excludes);
    }
}

bool IgnorePatterns::matches(const QString &path) const
{
    const auto last = std::find_if(m_patterns.rbegin(), m_patterns.rend(), [&](const auto &one) { return one.first.match(path).hasMatch(); });
    return last != m_patterns.rend() && last->second;
}

} // namespace quayside
