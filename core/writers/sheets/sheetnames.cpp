// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/sheets/sheetnames.h"

#include <algorithm>

namespace quayside::sheets {
namespace {

constexpr qsizetype longest = 31; ///< UTF-16 units

/// At most @p most of @p text, no character halved.
QString first(const QString &text, qsizetype most)
{
    qsizetype end = std::min(text.size(), most);
    if (end > 0 && end < text.size() && text.at(end - 1).isHighSurrogate())
        --end;
    return text.first(end);
}

QString withoutApostrophes(QString name)
{
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.trimmed();
}

} // namespace

QString SheetNames::next(const QString &title)
{
    QString name;
    for (const QChar c : title) {
        const bool bad = QStringView(u"[]:*?/\\").contains(c) || c.unicode() < 0x20 || c.isNonCharacter();
        name += bad ? QChar(u' ') : c;
    }
    const QString whole = withoutApostrophes(name.simplified());
    name = withoutApostrophes(first(whole, longest));
    if (name.isEmpty())
        name = QStringLiteral("Sheet");
    const QString base = name;
    int &number = m_numbers[base.toCaseFolded()]; // many sheets of one name must not be counted anew
    number = std::max(number, 1);
    while (m_taken.contains(name.toCaseFolded()) || name.compare(QLatin1StringView("History"), Qt::CaseInsensitive) == 0) {
        const QString tail = QStringLiteral(" (%1)").arg(++number);
        name = first(base, longest - tail.size()).trimmed() + tail;
    }
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace quayside::sheets
