// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

namespace quayside {
namespace {

/// What GitHub keeps of a heading: letters, marks, numbers, connector punctuation (as in Ruby's \p{Word}) and hyphens.
bool keepsInId(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Punctuation_Connector: return true;
    default: return c == U'-';
    }
}

QString baseId(const QString &text)
{
    QString id;
    id.reserve(text.size());
    const QString lower = text.trimmed().toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower.at(i);
        if (c.isHighSurrogate() && i + 1 < lower.size() && lower.at(i + 1).isLowSurrogate()) {
            if (keepsInId(QChar::surrogateToUcs4(c, lower.at(i + 1))))
                id += QStringView(lower).mid(i, 2);
            ++i;
        } else if (c == u' ' || c == u'\t' || c == u'\n') {
            id += u'-';
        } else if (!c.isSurrogate() && keepsInId(c.unicode())) {
            id += c;
        }
    }
    return id;
}

} // namespace

QString HeadingIds::next(const QString &text)
{
    const QString base = baseId(text);
    // A heading of punctuation alone still needs an id to link to.
    const QString wanted = base.isEmpty() ? QStringLiteral("section") : base;
    QString id = wanted;
    int &count = m_seen[wanted];
    int number = count;
    while (number > 0 && (id = wanted + u'-' + QString::number(number), m_seen.contains(id)))
        ++number;
    count = number + 1;
    if (number > 0)
        m_seen.insert(id, 1);
    return id;
}

} // namespace quayside
