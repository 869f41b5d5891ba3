// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/digits.h"

#include <QLocale>

namespace quayside {

QChar zeroOf(const Document &document, const QString &language)
{
    constexpr QChar latin = u'0';
    const QString zero = language.isEmpty() ? QString() : QLocale(language).zeroDigit();
    if (zero.size() != 1 || zero.front() == latin)
        return latin;
    qsizetype own = 0;
    qsizetype others = 0;
    walkInlines(document, [&](const Inline &one) {
        const auto *text = one.value.as<Text>();
        for (const QChar c : text ? QStringView(text->text) : QStringView()) {
            own += c >= zero.front() && c.unicode() <= zero.front().unicode() + 9 ? 1 : 0;
            others += c >= latin && c <= u'9' ? 1 : 0;
        }
    });
    return others > own ? latin : zero.front();
}

QString inDigits(QString text, QChar zero)
{
    for (QChar &c : text) {
        if (const int value = c.digitValue(); value >= 0 && c.isDigit())
            c = QChar(zero.unicode() + value);
    }
    return text;
}

} // namespace quayside
