// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/remotejob.h"

#include "remote/http/origin.h"
#include "remote/http/remotewords.h"
#include "remote/http/retry.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace quayside {
namespace {

constexpr int mostRedirects = 5;
constexpr int mostRenewals = 3;

/// Expired or missing signatures answer so, each storage in its way; asking for a fresh link tells whether that was all.
bool mayBeExpired(const HttpReply &reply)
{
    return reply.status == 400 || reply.status == 401 || reply.status == 403 || reply.status == 404 || reply.status == 410;
}

} // namespace

QString RemoteJob::stagedPath(const QString &folder) const
{
    return QDir(folder).filePath(QStringLiteral("download-%1").arg(m_memory.files.size() + 1));
}

bool RemoteJob::filesAreThere() const
{
    return std::all_of(m_memory.files.begin(), m_memory.files.end(), [](const FetchedFile &file) { return QFileInfo(file.path).size() == file.size; });
}

void RemoteJob::fetch(const Download &step, const HttpRequest &request)
{
    if (!m_sink) {
        const Result<QString> folder = m_control->stagingFolder();
        if (!folder)
            return fail(folder.error());
        m_sink = std::make_unique<DownloadSink>(step, stagedPath(*folder), m_session->http.settings().downloadLimit);
    }
    HttpRequest asked = request;
    const Headers resume = m_sink->resumeHeaders();
    for (const auto &[name, value] : resume.fields())
        asked.headers.set(name, value);
    auto *call = new AccountCall(m_session, asked, [this, step, request](AccountCall::Outcome outcome) { onFetched(std::move(outcome), step, request); });
    m_call.reset(call);
    call->setSink(m_sink.get(), [this](qint64) {});
    if (m_redirects > 0)
        call->setRedirected();
    call->start();
}

void RemoteJob::onFetched(AccountCall::Outcome outcome, const Download &step, const HttpRequest &request)
{
    m_call.reset();
    if (m_over)
        return;
    if (outcome.signInNeeded)
        return onSignInNeeded(outcome.result, m_memory.phase);
    const auto again = [this, step, request] { fetch(step, request); };
    if (!outcome.result) {
        const HttpFailure &failed = outcome.result.error();
        if (failed.transient && tryAgain({}, again))
            return;
        return fail(failed.error);
    }
    const HttpReply &reply = *outcome.result;
    noteServiceHeaders(reply);
    if (reply.isSuccess())
        return onFile(reply, step);
    if (reply.status >= 300 && reply.status < 400)
        return followRedirect(reply, step, request);
    if (reply.status == 416) { // the part that was asked for does not exist: begin anew
        m_sink.reset();
        if (tryAgain({}, again))
            return;
    }
    if (isTransient(reply) && tryAgain(retryAfter(reply, m_session->clock.now()), again))
        return;
    onDownloadRefused(reply, step);
}

void RemoteJob::onFile(const HttpReply &reply, const Download &step)
{
    const Result<QString> folder = m_control->stagingFolder();
    if (!folder)
        return fail(folder.error());
    FetchedFile file{step,
                     stagedPath(*folder),
                     m_sink->serviceName(),
                     m_sink->extension(),
                     step.mediaType.isEmpty() ? QString::fromLatin1(m_sink->mediaType()) : step.mediaType,
                     m_sink->received(),
                     m_memory.phase,
                     m_memory.memo};
    file.step.request = step.renew ? HttpRequest() : step.request;
    m_sink.reset();
    m_renewals = 0;
    m_memory.files.append(file);
    const RemoteState state = m_memory.state(m_request, m_session->account.trustedHosts);
    HttpReply head = reply;
    head.body.clear();
    enter(m_session->dialect.next(state, head));
}

void RemoteJob::onDownloadRefused(const HttpReply &reply, const Download &step)
{
    if (step.renew && mayBeExpired(reply) && m_renewals < mostRenewals)
        return renewLink(step);
    if (step.renew && mayBeExpired(reply))
        return fail({ErrorCode::LinkExpired, {{QStringLiteral("service"), m_session->service()}}, {}, QStringLiteral("HTTP %1").arg(reply.status)});
    enter(m_session->dialect.next(m_memory.state(m_request, m_session->account.trustedHosts), reply));
}

void RemoteJob::renewLink(const Download &step)
{
    ++m_renewals;
    m_sink.reset();
    ask(*step.renew, step.renewPhase);
}

void RemoteJob::followRedirect(const HttpReply &reply, const Download &step, const HttpRequest &from)
{
    const QByteArray location = reply.headers.value("Location");
    const QUrl target = from.url.resolved(QUrl(QString::fromUtf8(location)));
    const bool plainHere = target.scheme() == QLatin1StringView("http") && isLoopback(target.host()) && isLoopback(from.url.host());
    const bool safe = target.scheme() == QLatin1StringView("https") || plainHere;
    if (location.isEmpty() || !safe || !target.userInfo().isEmpty() || ++m_redirects > mostRedirects) {
        return fail({ErrorCode::RedirectRefused,
                     {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("host"), target.host()}},
                     {},
                     m_redirects > mostRedirects ? QStringLiteral("more than %1 redirects").arg(mostRedirects) : QString()});
    }
    HttpRequest to = from;
    to.url = target;
    fetch(step, to);
}

} // namespace quayside
