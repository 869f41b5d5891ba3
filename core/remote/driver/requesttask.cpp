// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/requesttask.h"

#include "remote/http/origin.h"
#include "remote/http/retry.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr int mostHeldCreates = 4;
constexpr int mostRedirects = 5;

} // namespace

RequestTask::RequestTask(std::shared_ptr<AccountSession> session, HttpRequest request, StepPause::Patience patience, StepPause &pause, Events events)
    : m_session(std::move(session)), m_request(std::move(request)), m_patience(patience), m_pause(pause), m_events(std::move(events))
{}

RequestTask::~RequestTask() = default;

void RequestTask::start()
{
    m_call = std::make_unique<AccountCall>(m_session, m_request, [this](const AccountCall::Outcome &outcome) { onAnswer(outcome); });
    if (m_request.repeat == Repeat::Creates) {
        m_call->setBeforeSend([this](const std::function<void(bool)> &ready) { m_events.beforeCreate([ready] { ready(true); }); });
    }
    m_call->start();
}

void RequestTask::onAnswer(const AccountCall::Outcome &outcome)
{
    m_call.reset();
    if (outcome.signInNeeded)
        return end(SignInNeeded{outcome.result});
    if (!outcome.result)
        return onFailure(outcome.result.error());
    onReply(*outcome.result);
}

void RequestTask::onReply(const HttpReply &reply)
{
    m_events.onReply(reply);
    const auto pause = retryAfter(reply, m_session->clock.now());
    if (m_request.repeat == Repeat::Creates) {
        // A gateway that lost the answer knows no more than a broken connection.
        if (reply.status == 502 || reply.status == 504)
            return end(OutcomeUnknown());
        if (holdCreate(reply))
            return;
    } else if (mayPass(reply) && m_pause.beforeRetry(m_patience, pause, [this] { start(); })) {
        return;
    }
    if (reply.status < 300 || reply.status >= 400)
        return end(Answered{reply, pause});
    const QUrl target = reply.url.resolved(QUrl(QString::fromUtf8(reply.headers.value("Location"))));
    if (followRedirect(target))
        return;
    end(Failed{{ErrorCode::RedirectRefused, {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("host"), target.host()}}, {}, {}}});
}

/// Safe requests keep the credential within their origin. Creates are never redirected, as the first server's effect is unknown.
bool RequestTask::followRedirect(const QUrl &target)
{
    const bool isQuestion = m_request.method == HttpMethod::Get && m_request.repeat == Repeat::Safe;
    if (!isQuestion || target == m_request.url || !sameOrigin(target, m_request.url) || !target.userInfo().isEmpty() || ++m_redirects > mostRedirects)
        return false;
    m_request.url = target.adjusted(QUrl::RemoveFragment);
    start();
    return true;
}

bool RequestTask::mayPass(const HttpReply &reply) const
{
    const bool isStatus = m_patience == StepPause::Patience::UntilStopped;
    return m_session->mayPass(reply) || (isStatus && (reply.status == 500 || reply.status == 408));
}

/// Refused with a time means "come back then": nothing was begun.
bool RequestTask::holdCreate(const HttpReply &reply)
{
    const QDateTime now = m_session->clock.now();
    const auto pause = retryAfter(reply, now);
    if (!reply.saysLater() || !pause || !m_session->mayPass(reply) || m_pause.failedAttempts() >= mostHeldCreates)
        return false;
    m_pause.countFailure();
    m_events.notCreated([this, until = now.addMSecs(std::max(*pause, leastPause).count())] {
        m_pause.until(
            until, [this] { start(); }, true);
    });
    return true;
}

void RequestTask::onFailure(const HttpFailure &failed)
{
    if (m_request.repeat == Repeat::Creates && failed.sent)
        return end(OutcomeUnknown());
    if (failed.transient && m_pause.beforeRetry(m_patience, {}, [this] { start(); }))
        return;
    end(Failed{failed.error, true});
}

void RequestTask::end(Outcome outcome)
{
    const auto onEnd = std::move(m_events.onEnd);
    onEnd(std::move(outcome));
}

} // namespace quayside
