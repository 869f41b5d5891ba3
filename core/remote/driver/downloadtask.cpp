// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/downloadtask.h"

#include "remote/http/origin.h"
#include "remote/http/retry.h"

namespace quayside {
namespace {

constexpr int mostRedirects = 5;

/// How storages answer a signature that has expired, each in its way.
bool mayBeExpired(const HttpReply &reply)
{
    return reply.status == 400 || reply.status == 401 || reply.status == 403 || reply.status == 404 || reply.status == 410;
}

/// The form in which the user allows a plain http server, with its port to distinguish it from the https one.
QString plainName(QUrl url)
{
    url.setPort(url.port(80));
    return trustName(url);
}

} // namespace

DownloadTask::DownloadTask(std::shared_ptr<AccountSession> session, Download step, QString path, StepPause &pause, Events events)
    : m_session(std::move(session)), m_step(std::move(step)), m_path(std::move(path)), m_pause(pause), m_events(std::move(events))
{}

DownloadTask::~DownloadTask() = default;

void DownloadTask::start()
{
    if (isSafe(m_step.request.url))
        return fetch(m_step.request);
    ExportError error{ErrorCode::UntrustedHost, {{QStringLiteral("service"), m_session->service()}}, {}, QStringLiteral("http, not https")};
    error.params.insert(QStringLiteral("host"), plainName(m_step.request.url));
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            end(Failed{error, InterruptReason::StillRunningThere});
        },
        Qt::QueuedConnection);
}

/// A service used over https must not hand out http links, unless the user allowed that server; both on this computer is for tests.
bool DownloadTask::isSafe(const QUrl &url) const
{
    const QUrl base = m_session->dialect.baseUrl(m_session->account);
    const bool isPlain = url.scheme() == QLatin1StringView("http");
    const bool isHere = isLoopback(url.host()) && isLoopback(base.host());
    const bool isItsOwn = sameOrigin(url, base); // checked when the account was made: it has no credential then
    return !isPlain || isHere || isItsOwn || m_session->account.trustedHosts.contains(plainName(url));
}

void DownloadTask::fetch(const HttpRequest &request)
{
    if (!m_sink)
        m_sink = std::make_unique<DownloadSink>(m_step, m_path, m_session->http.settings().downloadLimit);
    HttpRequest asked = request;
    const Headers resume = isQuestion() ? m_sink->resumeHeaders() : Headers();
    for (const auto &[name, value] : resume.fields())
        asked.headers.set(name, value);
    m_acceptedAt = {};
    if (const Result<void> listening = listenFor(asked); !listening)
        return end(Failed{listening.error()});
    m_call = std::make_unique<AccountCall>(m_session, asked, [this, request](const AccountCall::Outcome &outcome) { onFetched(outcome, request); });
    if (!m_listener)
        m_call->setSink(m_sink.get());
    if (m_leftOrigin)
        m_call->setRedirected();
    if (request.repeat == Repeat::Creates) {
        m_call->setBeforeSend([this](const std::function<void(bool)> &ready) { m_events.beforeCreate([ready] { ready(true); }); });
    }
    m_call->start();
}

bool DownloadTask::tryAgain(const HttpRequest &request, std::optional<std::chrono::milliseconds> retryAfter)
{
    return m_pause.beforeRetry(StepPause::Patience::Short, retryAfter, [this, request] { fetch(request); });
}

void DownloadTask::onFetched(const AccountCall::Outcome &outcome, const HttpRequest &request)
{
    m_call.reset();
    if (outcome.signInNeeded)
        return end(SignInNeeded{outcome.result});
    if (!outcome.result)
        return onFailure(outcome.result.error(), request);
    const HttpReply &reply = *outcome.result;
    m_events.onReply(reply);
    if (reply.isSuccess() && m_listener) {
        m_acceptedAt = m_session->clock.now();
        return;
    }
    if (reply.isSuccess())
        return onFile(reply);
    if (request.repeat == Repeat::Creates && reply.status >= 400) {
        // A gateway that lost the answer knows no more than a broken connection.
        reply.status == 502 || reply.status == 504 ? end(OutcomeUnknown()) : end(Refused{reply});
        return;
    }
    if (reply.status >= 300 && reply.status < 400)
        return followRedirect(reply, request);
    if (reply.status == 416) {
        m_sink.reset(); // there is no such part: from the start
        if (tryAgain(request))
            return;
    }
    if (m_session->mayPass(reply) && tryAgain(request, retryAfter(reply, m_session->clock.now())))
        return;
    m_step.renew &&mayBeExpired(reply) ? end(LinkExpired{reply}) : end(Refused{reply});
}

/// Adds the webhook addresses, if used.
Result<void> DownloadTask::listenFor(HttpRequest &request)
{
    if (!m_step.callback)
        return {};
    CallbackListener::Events events;
    events.onFile = [this](const HttpReply &call) {
        m_call.reset(); // the receipt may come late
        m_events.onReply(call);
        onFile(call);
    };
    events.onRefusal = [this, request](const HttpReply &said) { onRefusal(said, request); };
    events.onFailure = [this](const HttpFailure &failed) { end(Failed{failed.error}); };
    m_listener = std::make_unique<CallbackListener>(*m_sink, std::move(events));
    if (const Result<void> listening = m_listener->listen(); !listening)
        return listening;
    request.headers.set(m_step.callback->fileHeader, m_listener->fileUrl().toEncoded());
    for (const QByteArray &name : m_step.callback->refusalHeader.split(' '))
        request.headers.set(name, m_listener->refusalUrl().toEncoded());
    return {};
}

void DownloadTask::onRefusal(const HttpReply &reply, const HttpRequest &request)
{
    m_call.reset();
    m_acceptedAt = {};
    if (m_session->mayPass(reply) && tryAgain(request))
        return;
    end(Refused{reply});
}

void DownloadTask::tick()
{
    if (!isAwaitingCall() || m_acceptedAt.secsTo(m_session->clock.now()) <= m_step.callback->longest.count())
        return;
    end(Failed{{ErrorCode::TimedOut, {{QStringLiteral("host"), m_step.request.url.host()}}, {}, {}}});
}

void DownloadTask::onFailure(const HttpFailure &failed, const HttpRequest &request)
{
    if (request.repeat == Repeat::Creates && failed.sent)
        return end(OutcomeUnknown());
    if (failed.transient && tryAgain(request))
        return;
    end(Failed{failed.error});
}

void DownloadTask::onFile(const HttpReply &reply)
{
    Fetched fetched;
    fetched.file = {m_step,
                    m_path,
                    m_sink->serviceName(),
                    m_sink->extension(),
                    m_step.mediaType.isEmpty() ? QString::fromLatin1(m_sink->mediaType()) : m_step.mediaType,
                    m_sink->received(),
                    {},
                    {}};
    if (m_step.renew)
        fetched.file.step.request = {}; // it may be signed
    fetched.reply = reply;
    fetched.reply.body.clear();
    end(std::move(fetched));
}

void DownloadTask::followRedirect(const HttpReply &reply, const HttpRequest &from)
{
    const QByteArray location = reply.headers.value("Location");
    const QUrl target = from.url.resolved(QUrl(QString::fromUtf8(location)));
    const bool plainHere = target.scheme() == QLatin1StringView("http") && isLoopback(target.host()) && isLoopback(from.url.host());
    const bool safe = target.scheme() == QLatin1StringView("https") || plainHere;
    if (!isQuestion() || location.isEmpty() || !safe || !target.userInfo().isEmpty() || ++m_redirects > mostRedirects) {
        return end(Failed{{ErrorCode::RedirectRefused,
                           {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("host"), target.host()}},
                           {},
                           m_redirects > mostRedirects ? QStringLiteral("more than %1 redirects").arg(mostRedirects) : QString()}});
    }
    HttpRequest to = from;
    to.url = target;
    if (!sameOrigin(target, from.url)) { // the request is not for other servers
        m_leftOrigin = true;
        to.headers = {};
        if (from.headers.contains("Accept"))
            to.headers.set("Accept", from.headers.value("Accept"));
    }
    fetch(to);
}

void DownloadTask::end(Outcome outcome)
{
    m_acceptedAt = {};
    if (m_listener) {
        m_listener->close();
        m_listener.release()->deleteLater(); // it may be the one that calls
    }
    m_sink.reset(); // the file is closed before anybody reads it
    const auto onEnd = std::move(m_events.onEnd);
    onEnd(std::move(outcome));
}

} // namespace quayside
