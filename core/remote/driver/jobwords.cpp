// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/jobwords.h"

#include "remote/http/remotewords.h"
#include "remote/http/retry.h"

#include <algorithm>

namespace quayside {

namespace {

qint64 secondsLeft(const QDateTime &now, const QDateTime &until)
{
    return std::max<qint64>(0, (now.msecsTo(until) + 999) / 1000);
}

} // namespace

QString pausedWords(const QDateTime &until, const QString &service, const QDateTime &now)
{
    return RemoteWords::tr("%1 asks this account to wait").arg(service) + QStringLiteral(", ") + RemoteWords::tr("next in %1 s").arg(secondsLeft(now, until));
}

QString waitingWords(const RemoteJobState &state, const StepPause &pause, const QString &service, const QDateTime &now)
{
    QStringList parts;
    if (const auto *poll = std::get_if<PollAfter>(&state.step); poll && !poll->words.isEmpty())
        parts.append(poll->words);
    parts.append(RemoteWords::tr("waiting at %1").arg(service));
    if (pause.isAskedFor())
        parts.append(RemoteWords::tr("which asks for it"));
    if (state.asked > 0)
        parts.append(RemoteWords::tr("asked %n time(s)", nullptr, state.asked));
    if (pause.failedAttempts() > 0)
        parts.append(RemoteWords::tr("attempt %1 failed").arg(pause.failedAttempts()));
    parts.append(RemoteWords::tr("next in %1 s").arg(secondsLeft(now, pause.endsAt())));
    if (state.since > 0)
        parts.append(elapsedText(std::chrono::milliseconds(now.toMSecsSinceEpoch() - state.since)));
    return parts.join(QStringLiteral(", "));
}

std::optional<Warning> deprecation(const HttpReply &reply, const QString &service)
{
    if (!reply.headers.contains("Deprecation") && !reply.headers.contains("Sunset"))
        return std::nullopt;
    const QDateTime sunset = httpDate(reply.headers.value("Sunset"));
    const QString date = sunset.isValid() ? RemoteWords::tr(" on %1").arg(sunset.date().toString(Qt::ISODate)) : QString();
    return Warning{WarningCode::ServiceDeprecated, {{QStringLiteral("service"), service}, {QStringLiteral("date"), date}}, {}, 0};
}

} // namespace quayside
