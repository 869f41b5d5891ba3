// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/retry.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace quayside {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds longestPause = 1h; // whoever means longer says so again

milliseconds bounded(qint64 ms)
{
    return std::clamp(milliseconds(ms), 0ms, longestPause);
}

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    const QString whole = QString::fromLatin1(text.trimmed());
    // Drop the weekday: Qt checks it against the century it guesses for a two-digit year.
    const QString value = whole.mid(whole.indexOf(u',') + 1);
    const QLocale english = QLocale::c();
    for (const QString &format :
         {QStringLiteral("dd MMM yyyy HH:mm:ss 'GMT'"), QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"), QStringLiteral("ddd MMM d HH:mm:ss yyyy")}) {
        QDateTime date = english.toDateTime(value.simplified(), format);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        // RFC 9110: a two-digit year over 50 years ahead is in the past; Qt reads all of them as 19xx.
        if (format.contains(QLatin1StringView("-yy ")) && date.date().year() < 1976)
            date = date.addYears(100);
        return date;
    }
    return QDateTime::fromString(whole, Qt::ISODateWithMs).toUTC();
}

std::optional<milliseconds> retryAfter(const HttpReply &reply, const QDateTime &now)
{
    const QByteArray value = reply.headers.value("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(bounded(static_cast<qint64>(std::min(seconds, 1e6) * 1000))) : std::nullopt;
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return bounded(now.msecsTo(date));
}

std::optional<milliseconds> rateLimitPause(const HttpReply &reply, const QDateTime &now)
{
    bool hasRemaining = false;
    bool hasReset = false;
    const int remaining = reply.headers.value("X-RateLimit-Remaining").trimmed().toInt(&hasRemaining);
    const qint64 reset = reply.headers.value("X-RateLimit-Reset").trimmed().toLongLong(&hasReset);
    if (!hasRemaining || !hasReset || remaining > 0 || reset <= 0 || reset > 1'000'000'000'000)
        return std::nullopt;
    return bounded(reset * 1000 - now.toMSecsSinceEpoch());
}

milliseconds backOff(int attempt, milliseconds first, milliseconds longest, double random)
{
    milliseconds whole = first;
    for (int i = 1; i < attempt && whole < longest; ++i)
        whole *= 2;
    whole = std::min(whole, longest);
    return whole / 2 + milliseconds(static_cast<qint64>(static_cast<double>((whole / 2).count()) * random));
}

bool isTransient(const HttpReply &reply)
{
    const bool status = reply.status == 429 || reply.status == 502 || reply.status == 503 || reply.status == 504;
    const bool isRefused =
        reply.headers.value("QoS-Retry-Hint").trimmed().toLower() == "do-not-retry" || reply.headers.value("QoS-Due-To").trimmed().toLower() == "custom";
    return status && !isRefused;
}

QString elapsedText(milliseconds time)
{
    const qint64 seconds = std::max<qint64>(0, time.count() / 1000);
    const QString tail = QStringLiteral("%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(tail);
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(tail);
}

} // namespace quayside
