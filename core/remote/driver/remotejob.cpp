// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/remotejob.h"

#include "base/whendone.h"
#include "remote/http/remotewords.h"
#include "remote/http/retry.h"

namespace quayside {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

RemoteJob::RemoteJob(std::shared_ptr<AccountSession> session, ExportRequest request, std::shared_ptr<JobControl> control)
    : m_session(std::move(session)), m_request(std::move(request)), m_control(std::move(control))
{}

RemoteJob::~RemoteJob()
{
    if (m_over)
        return;
    // A future that nobody resolves would hang the queue.
    cancel();
}

QFuture<ExportResult> RemoteJob::run()
{
    m_promise.start();
    const QFuture<ExportResult> future = m_promise.future();
    // Nothing here needs the computer, only the network: the account's own line governs it, not the queue's slots.
    m_control->setWaiting(true);
    if (m_control->savedState().isEmpty())
        begin();
    else
        resume();
    return future;
}

void RemoteJob::begin()
{
    m_memory.account = m_session->account;
    enter(m_session->dialect.begin(m_session->account, m_request));
}

void RemoteJob::resume()
{
    const Result<RemoteJobState> memory = remoteJobStateFromJson(m_control->savedState());
    if (!memory)
        return fail(memory.error());
    m_memory = *memory;
    m_stored = true;
    if (m_memory.sent)
        return fail(unknownOutcome(), InterruptReason::OutcomeUnknown);
    if (deadlinePassed())
        m_memory.since = 0; // taken up again by the user: a new wait with a deadline of its own
    if (!filesAreThere()) {
        // The staging folder was swept: fetch again from the first file on.
        const FetchedFile first = m_memory.files.first();
        m_memory.step = first.step;
        m_memory.phase = first.phase;
        m_memory.memo = first.memo;
        m_memory.files.clear();
    }
    perform();
}

void RemoteJob::enter(Transition transition, std::optional<milliseconds> retryAfter)
{
    m_memory.facts.insert(transition.facts);
    m_memory.notes.append(transition.notes);
    m_memory.sent = false;
    if (const auto *failed = std::get_if<Fail>(&transition.step); failed && failed->interrupt != InterruptReason::None)
        // It can be taken up again: from the step at hand, which therefore stays what is stored.
        return store(JobControl::Durability::Normal, [this, end = *failed] { fail(end.error, end.interrupt); });
    m_memory.phase = std::move(transition.phase);
    m_memory.memo = std::move(transition.memo);
    m_memory.step = std::move(transition.step);
    m_memory.notBefore = 0;
    m_attempt = 0;
    if (const auto *poll = std::get_if<PollAfter>(&m_memory.step)) {
        const QDateTime now = m_session->clock.now();
        if (m_memory.since == 0)
            m_memory.since = now.toMSecsSinceEpoch();
        const bool told = poll->after || retryAfter;
        const milliseconds delay = told ? std::max({poll->after.value_or(0ms), retryAfter.value_or(0ms), leastPause})
                                        : backOff(std::min(m_memory.asked + 1, 8), 2 * leastPause, 30s, m_session->clock.random());
        m_memory.notBefore = now.toMSecsSinceEpoch() + delay.count();
    }
    store(JobControl::Durability::Normal, [this] { perform(); });
}

void RemoteJob::store(JobControl::Durability durability, std::function<void()> then)
{
    const auto lost = [this] { cancel(); };
    whenDone(
        m_control->saveState(toJson(m_memory), m_memory.facts, durability), this,
        [this, lost, then = std::move(then)](bool kept) {
            if (m_over)
                return;
            m_stored = kept;
            kept ? then() : lost();
        },
        [this, lost] {
            if (!m_over)
                lost();
        });
}

void RemoteJob::perform()
{
    if (m_control->stop().stopRequested())
        return cancel();
    // A copy: the step may be replaced while it is performed.
    const Step step = m_memory.step;
    std::visit([this](const auto &known) { performStep(known); }, step);
}

void RemoteJob::performStep(const Send &step)
{
    m_control->progress({Stage::Sending, -1, step.words});
    ask(step.request, m_memory.phase);
}

void RemoteJob::performStep(const PollAfter &step)
{
    if (m_memory.since == 0)
        m_memory.since = m_session->clock.now().toMSecsSinceEpoch();
    waitUntil(QDateTime::fromMSecsSinceEpoch(m_memory.notBefore, Qt::UTC), [this, step] { ask(step.request, m_memory.phase); });
}

void RemoteJob::performStep(const Download &step)
{
    m_control->progress({Stage::Downloading, -1, {}});
    m_redirects = 0;
    if (step.request.url.isEmpty() && step.renew)
        return renewLink(step); // after a restart: the link itself is never stored
    fetch(step, step.request);
}

void RemoteJob::performStep(const Done &step)
{
    const bool wanted = m_request.options.values.value(unpackKey).toBool();
    const bool hasZip =
        std::any_of(m_memory.files.begin(), m_memory.files.end(), [](const FetchedFile &file) { return file.extension == QLatin1StringView("zip"); });
    wanted &&hasZip ? unpackThenDeliver(step) : deliver(step, {});
}

void RemoteJob::performStep(const Fail &step)
{
    fail(step.error, step.interrupt);
}

void RemoteJob::ask(const HttpRequest &request, const QString &phase)
{
    m_waitingUntil = {};
    auto *call = new AccountCall(m_session, request, [this, request, phase](AccountCall::Outcome outcome) { onAnswer(std::move(outcome), request, phase); });
    m_call.reset(call);
    if (request.repeat == Repeat::Creates) {
        // Committed to the disk before the first byte leaves: after a crash here nobody knows what the service did.
        call->setBeforeSend([this](const std::function<void(bool)> &ready) {
            m_memory.sent = true;
            store(JobControl::Durability::Full, [ready] { ready(true); });
        });
    }
    call->start();
}

void RemoteJob::onAnswer(AccountCall::Outcome outcome, const HttpRequest &request, const QString &phase)
{
    m_call.reset();
    if (m_over)
        return;
    if (outcome.signInNeeded)
        return onSignInNeeded(outcome.result, phase);
    if (!outcome.result)
        return onFailure(outcome.result.error(), request);
    onReply(*outcome.result, request, phase);
}

void RemoteJob::onReply(const HttpReply &reply, const HttpRequest &request, const QString &phase)
{
    noteServiceHeaders(reply);
    const QDateTime now = m_session->clock.now();
    const std::optional<milliseconds> pause = retryAfter(reply, now);
    const auto again = [this, request, phase] { ask(request, phase); };
    if (request.repeat == Repeat::Creates) {
        // A gateway that lost the service's answer knows no more than a broken connection does.
        if (reply.status == 502 || reply.status == 504)
            return fail(unknownOutcome(), InterruptReason::OutcomeUnknown);
        // 429 with a time is a plain "not now, come back then": nothing was begun.
        if (reply.status == 429 && pause && isTransient(reply) && m_attempt < 4) {
            ++m_attempt;
            m_memory.sent = false;
            return store(JobControl::Durability::Normal,
                         [this, again, until = now.addMSecs(std::max(*pause, leastPause).count())] { waitUntil(until, again); });
        }
    } else if (isTransient(reply) || (isPolling() && (reply.status == 500 || reply.status == 408))) {
        if (tryAgain(pause, again))
            return;
    }
    if (reply.status >= 300 && reply.status < 400) {
        const QUrl target = reply.url.resolved(QUrl(QString::fromUtf8(reply.headers.value("Location"))));
        return fail({ErrorCode::RedirectRefused, {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("host"), target.host()}}, {}, {}},
                    isPolling() ? InterruptReason::StillRunningThere : InterruptReason::None);
    }
    if (isPolling())
        ++m_memory.asked;
    RemoteState state = m_memory.state(m_request, m_session->account.trustedHosts);
    state.phase = phase;
    enter(m_session->dialect.next(state, reply), pause);
}

void RemoteJob::onFailure(const HttpFailure &failed, const HttpRequest &request)
{
    if (request.repeat == Repeat::Creates && failed.sent)
        return fail(unknownOutcome(), InterruptReason::OutcomeUnknown);
    m_memory.sent = false;
    const auto again = [this, request, phase = m_memory.phase] { ask(request, phase); };
    if (failed.transient && tryAgain({}, again))
        return;
    // The request never left, or may be asked again: the stored step stays good for a retry.
    const bool stillThere = isPolling();
    store(JobControl::Durability::Normal,
          [this, failed, stillThere] { fail(failed.error, stillThere ? InterruptReason::StillRunningThere : InterruptReason::None); });
}

void RemoteJob::onSignInNeeded(const HttpResult &result, const QString &phase)
{
    ExportError error{
        ErrorCode::SignInRequired, {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("account"), m_session->account.name}}, {}, {}};
    if (!result) {
        error = result.error().error;
    } else {
        // The dialect knows what support will ask for, and what the service said.
        RemoteState state = m_memory.state(m_request, m_session->account.trustedHosts);
        state.phase = phase;
        const Transition said = m_session->dialect.next(state, *result);
        m_memory.facts.insert(said.facts);
        if (const auto *failed = std::get_if<Fail>(&said.step))
            error.details = failed->error.details.isEmpty() ? failed->error.params.value(QStringLiteral("reason")) : failed->error.details;
    }
    m_memory.sent = false; // refused, so nothing was begun
    store(JobControl::Durability::Normal, [this, error] { fail(error, InterruptReason::NeedsSignIn); });
}

} // namespace quayside
