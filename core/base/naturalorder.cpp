// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/naturalorder.h"

namespace quayside {
namespace {

/// The digits at @p from, without leading zeros.
QStringView digits(QStringView text, qsizetype &from)
{
    while (from < text.size() && text.at(from) == u'0')
        ++from;
    const qsizetype start = from;
    while (from < text.size() && text.at(from) >= u'0' && text.at(from) <= u'9')
        ++from;
    return text.mid(start, from - start);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Natural order ignoring case: negative, zero or positive.
int naturalOrder(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const QStringView x = digits(a, i);
            const QStringView y = digits(b, j);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y); order != 0)
                return order;
            continue;
        }
        const QChar x = a.at(i).toCaseFolded();
        const QChar y = b.at(j).toCaseFolded();
        if (x != y)
            return x < y ? -1 : 1;
        ++i;
        ++j;
    }
    const qsizetype rest = (a.size() - i) - (b.size() - j);
    return rest < 0 ? -1 : rest > 0 ? 1 : 0;
}

} // namespace

bool naturallyLess(const QString &a, const QString &b)
{
    const int order = naturalOrder(a, b);
    return order != 0 ? order < 0 : a < b;
}

} // namespace quayside
