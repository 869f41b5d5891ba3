// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/remotejob.h"

#include "remote/http/remotewords.h"
#include "remote/http/retry.h"

#include <QLocale>

namespace quayside {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int mostAttempts = 5;
constexpr qint64 progressEvery = 1000; // ms

} // namespace

bool RemoteJob::isPolling() const
{
    return std::holds_alternative<PollAfter>(m_memory.step);
}

bool RemoteJob::deadlinePassed() const
{
    if (!isPolling() || m_memory.since == 0)
        return false;
    return m_session->clock.now().toMSecsSinceEpoch() - m_memory.since > m_session->http.settings().pollingDeadline.count();
}

void RemoteJob::waitUntil(const QDateTime &time, std::function<void()> then)
{
    const quint64 wait = ++m_wait;
    m_waitingUntil = time;
    tellProgress();
    const milliseconds delay = std::max(0ms, milliseconds(m_session->clock.now().msecsTo(time)));
    m_session->clock.after(delay, this, [this, wait, then = std::move(then)] {
        if (m_over || wait != m_wait)
            return;
        m_waitingUntil = {};
        then();
    });
}

bool RemoteJob::tryAgain(std::optional<milliseconds> retryAfter, std::function<void()> again)
{
    // A status request that fails says nothing about the export: it is asked until the deadline. Others give up sooner.
    if (!isPolling() && m_attempt + 1 >= mostAttempts)
        return false;
    ++m_attempt;
    const milliseconds own = backOff(m_attempt, 2 * leastPause, 60s, m_session->clock.random());
    waitUntil(m_session->clock.now().addMSecs(std::max(own, retryAfter.value_or(0ms)).count()), std::move(again));
    return true;
}

void RemoteJob::tick()
{
    if (m_over)
        return;
    if (m_control->stop().stopRequested())
        return cancel();
    if (deadlinePassed()) {
        const milliseconds waited(m_session->clock.now().toMSecsSinceEpoch() - m_memory.since);
        return fail({ErrorCode::PollingDeadline, {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("time"), elapsedText(waited)}}, {}, {}},
                    InterruptReason::StillRunningThere);
    }
    if (!m_told.isValid() || m_told.msecsTo(m_session->clock.now()) >= progressEvery)
        tellProgress();
}

void RemoteJob::tellProgress()
{
    m_told = m_session->clock.now();
    if (m_waitingUntil.isValid()) {
        m_control->progress({Stage::Waiting, -1, waitingWords()});
    } else if (m_sink && m_sink->received() > 0) {
        const qint64 whole = m_sink->expected();
        const int percent = whole > 0 ? static_cast<int>(std::min<qint64>(100, m_sink->received() * 100 / whole)) : -1;
        m_control->progress({Stage::Downloading, percent, QLocale().formattedDataSize(m_sink->received())});
    }
}

QString RemoteJob::waitingWords() const
{
    const QDateTime now = m_session->clock.now();
    const qint64 left = std::max<qint64>(0, (now.msecsTo(m_waitingUntil) + 999) / 1000);
    QStringList parts;
    if (const auto *poll = std::get_if<PollAfter>(&m_memory.step); poll && !poll->words.isEmpty())
        parts.append(poll->words);
    parts.append(RemoteWords::tr("waiting at %1").arg(m_session->service()));
    if (m_memory.asked > 0)
        parts.append(RemoteWords::tr("asked %n time(s)", nullptr, m_memory.asked));
    if (m_attempt > 0)
        parts.append(RemoteWords::tr("attempt %1 failed").arg(m_attempt));
    parts.append(RemoteWords::tr("next in %1 s").arg(left));
    if (m_memory.since > 0)
        parts.append(elapsedText(milliseconds(now.toMSecsSinceEpoch() - m_memory.since)));
    return parts.join(QStringLiteral(", "));
}

void RemoteJob::noteServiceHeaders(const HttpReply &reply)
{
    if (!reply.headers.contains("Deprecation") && !reply.headers.contains("Sunset"))
        return;
    const QDateTime sunset = httpDate(reply.headers.value("Sunset"));
    const QString date = sunset.isValid() ? RemoteWords::tr(" on %1").arg(sunset.date().toString(Qt::ISODate)) : QString();
    const Warning note{WarningCode::ServiceDeprecated, {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("date"), date}}, {}, 0};
    if (!m_memory.notes.contains(note))
        m_memory.notes.append(note);
}

ExportError RemoteJob::unknownOutcome() const
{
    return {ErrorCode::OutcomeUnknown, {{QStringLiteral("service"), m_session->service()}}, {}, {}};
}

void RemoteJob::fail(const ExportError &error, InterruptReason interrupt)
{
    ExportResult result;
    result.outcome = interrupt == InterruptReason::None ? ExportResult::Outcome::Failed : ExportResult::Outcome::Interrupted;
    result.error = error;
    result.interrupt = interrupt;
    // What exists there and could not be fetched, or was never sent, is gone on with; only what the service ended begins anew.
    result.goesOn = m_stored && !std::holds_alternative<Fail>(m_memory.step);
    finish(std::move(result));
}

void RemoteJob::cancel()
{
    ExportResult result;
    result.outcome = ExportResult::Outcome::Canceled;
    finish(std::move(result));
}

void RemoteJob::finish(ExportResult result)
{
    if (m_over)
        return;
    m_over = true;
    m_call.reset();
    m_sink.reset();
    result.facts = m_memory.facts;
    result.warnings = m_memory.notes;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace quayside
