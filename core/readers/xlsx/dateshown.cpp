// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times of number formats (ECMA-376-1, 18.8.31).
#include "readers/xlsx/formattokens.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace quayside::reader::xlsx {
namespace {

/// Days and a fraction since the epoch as a time, to the millisecond.
QDateTime timeOf(double value, bool since1904)
{
    // Excel counts a 29 February 1900 that never was.
    const QDate epoch = since1904 ? QDate(1904, 1, 1) : value < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const double days = std::floor(value);
    const auto milliseconds = static_cast<qint64>(std::llround((value - days) * 86'400'000));
    return QDateTime(epoch.addDays(static_cast<qint64>(days)), QTime(0, 0), QTimeZone::utc()).addMSecs(milliseconds);
}

class DateShower
{
public:
    DateShower(const FormatTokens &tokens, double value, const QLocale &locale, bool since1904)
        : m_tokens(tokens), m_value(value), m_locale(locale), m_time(rounded(timeOf(value, since1904), tokens))
    {
        m_half = std::any_of(tokens.begin(), tokens.end(), [](const FormatToken &token) { return !token.literal && token.text.startsWith(u'A'); });
    }

    QString run()
    {
        QString text;
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            text += m_tokens[i].literal ? m_tokens[i].text : part(i);
        return text;
    }

private:
    /// Seconds are rounded where their fraction is not shown.
    static QDateTime rounded(const QDateTime &time, const FormatTokens &tokens)
    {
        const bool fraction =
            std::any_of(tokens.begin(), tokens.end(), [](const FormatToken &token) { return !token.literal && token.text == QLatin1StringView("0"); });
        if (fraction)
            return time;
        const int extra = time.time().msec();
        return extra >= 500 ? time.addMSecs(1000 - extra) : time.addMSecs(-extra);
    }

    static QString padded(qint64 number, qsizetype width) { return QString::number(number).rightJustified(std::min<qsizetype>(width, 2), u'0'); }

    /// Whether the m at @p at means minutes: behind hours or before seconds.
    [[nodiscard]] bool isMinutes(std::size_t at) const
    {
        for (std::size_t i = at; i-- > 0;) {
            if (!m_tokens[i].literal && QStringView(u"ymdhs[").contains(m_tokens[i].text.front())) {
                if (m_tokens[i].text.contains(u'h'))
                    return true;
                break;
            }
        }
        for (std::size_t i = at + 1; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].literal && QStringView(u"ymdhs[").contains(m_tokens[i].text.front()))
                return m_tokens[i].text.contains(u's');
        }
        return false;
    }

    /// Short, whole, or its first letter.
    [[nodiscard]] QString monthOf(QDate date, qsizetype width) const
    {
        const QString name = m_locale.monthName(date.month(), width > 3 ? QLocale::LongFormat : QLocale::ShortFormat);
        return width == 5 ? name.left(1) : name;
    }

    QString part(std::size_t at)
    {
        const QString &token = m_tokens[at].text;
        const qsizetype width = token.size();
        const QDate date = m_time.date();
        const QTime time = m_time.time();
        switch (token.front().unicode()) {
        case u'y': return width > 2 ? QString::number(date.year()) : padded(date.year() % 100, 2);
        case u'd': return width > 2 ? m_locale.dayName(date.dayOfWeek(), width > 3 ? QLocale::LongFormat : QLocale::ShortFormat) : padded(date.day(), width);
        case u'h': return padded(m_half ? (time.hour() + 11) % 12 + 1 : time.hour(), width);
        case u's': return padded(time.second(), width);
        case u'm':
            if (isMinutes(at))
                return padded(time.minute(), width);
            return width > 2 ? monthOf(date, width) : padded(date.month(), width);
        case u'[': {
            const double scale = token == QLatin1StringView("[h") ? 24 : token == QLatin1StringView("[m") ? 1440 : 86'400;
            return QString::number(static_cast<qint64>(std::floor(m_value * scale + 1e-6)));
        }
        case u'A':
            if (token == QLatin1StringView("A/P"))
                return time.hour() < 12 ? QStringLiteral("A") : QStringLiteral("P");
            return time.hour() < 12 ? m_locale.amText() : m_locale.pmText();
        case u'e':
        case u'E': return QString::number(date.year());
        case u'0': { // of a fraction of a second
            const int place = ++m_fraction;
            const int divisor = place == 1 ? 100 : place == 2 ? 10 : 1;
            return place > 3 ? QStringLiteral("0") : QString::number(time.msec() / divisor % 10);
        }
        default: return token;
        }
    }

    const FormatTokens &m_tokens;
    double m_value;
    const QLocale &m_locale;
    QDateTime m_time;
    bool m_half = false; ///< hours count to twelve
    int m_fraction = 0;
};

} // namespace

QString dateShown(const FormatTokens &tokens, double value, const QLocale &locale, bool since1904)
{
    return DateShower(tokens, value, locale, since1904).run();
}

} // namespace quayside::reader::xlsx
