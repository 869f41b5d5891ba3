// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/jobwords.h"

#include "remote/http/remotewords.h"
#include "remote/http/retry.h"

#include <QLocale>

#include <algorithm>

namespace quayside {

namespace {

qint64 secondsLeft(const QDateTime &now, const QDateTime &until)
{
    return std::max<qint64>(0, (now.msecsTo(until) + 999) / 1000);
}

/// Shown while @p service holds back the account's requests: "Workiva asks this account to wait, next in 300 s".
QString pausedWords(const QDateTime &until, const QString &service, const QDateTime &now)
{
    return RemoteWords::tr("%1 asks this account to wait").arg(service) + QStringLiteral(", ") + RemoteWords::tr("next in %1 s").arg(secondsLeft(now, until));
}

/// What is shown during a pause: "queued, waiting at Workiva, asked 3 times, next in 4 s, 0:42".
QString waitingWords(const RemoteJobState &state, const StepPause &pause, const QString &service, const QDateTime &now)
{
    QStringList parts;
    if (const auto *poll = std::get_if<PollAfter>(&state.step); poll && !poll->words.isEmpty())
        parts.append(poll->words);
    parts.append(RemoteWords::tr("waiting at %1").arg(service));
    if (pause.isAskedFor())
        parts.append(RemoteWords::tr("which asks for it"));
    if (state.asked > 0)
        parts.append(RemoteWords::tr("asked %Ln time(s)", nullptr, state.asked));
    if (pause.failedAttempts() > 0)
        parts.append(RemoteWords::tr("attempt %1 failed").arg(pause.failedAttempts()));
    parts.append(RemoteWords::tr("next in %1 s").arg(secondsLeft(now, pause.endsAt())));
    if (state.since > 0)
        parts.append(elapsedText(std::chrono::milliseconds(now.toMSecsSinceEpoch() - state.since)));
    return parts.join(QStringLiteral(", "));
}

/// Progress of a download or upload.
std::optional<Progress> transferOf(const DownloadTask &download, const QString &service)
{
    const auto percentOf = [](qint64 part, qint64 whole) { return whole > 0 ? static_cast<int>(std::min<qint64>(100, part * 100 / whole)) : -1; };
    if (const qint64 received = download.received(); received > 0)
        return Progress{Stage::Downloading, percentOf(received, download.expected()), QLocale().formattedDataSize(received)};
    const AccountCall::Upload upload = download.upload();
    if (upload.whole == 0 && !download.isAwaitingCall())
        return std::nullopt;
    if (upload.sent >= upload.whole)
        return Progress{Stage::Waiting, -1, RemoteWords::tr("waiting at %1").arg(service)};
    const QLocale locale;
    const QString words = RemoteWords::tr("%1 of %2").arg(locale.formattedDataSize(upload.sent), locale.formattedDataSize(upload.whole));
    return Progress{Stage::Sending, percentOf(upload.sent, upload.whole), words};
}

} // namespace

std::optional<Progress> progressOf(const RemoteJobState &state, const StepPause &pause, const QDateTime &held, const DownloadTask *download,
                                   const QString &service, const QDateTime &now)
{
    if (pause.endsAt().isValid())
        return Progress{Stage::Waiting, -1, waitingWords(state, pause, service, now)};
    if (held.isValid())
        return Progress{Stage::Waiting, -1, pausedWords(held, service, now)};
    return download ? transferOf(*download, service) : std::nullopt;
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
