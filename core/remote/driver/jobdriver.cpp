// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/jobdriver.h"

#include "base/concurrent.h"
#include "base/whendone.h"
#include "remote/dialects/common.h"
#include "remote/driver/jobwords.h"
#include "remote/driver/resultname.h"
#include "remote/driver/stepfiles.h"
#include "remote/http/remotewords.h"
#include "remote/http/retry.h"
#include "remote/http/uploads.h"

#include <QDir>

#include <algorithm>

namespace quayside {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 progressEvery = 1000; // ms
constexpr int mostRenewals = 3;

/// The result of such a request exists only in its reply: without it there is nothing to resume.
bool answerIsTheFile(const Step &step)
{
    const auto *download = std::get_if<Download>(&step);
    return download && download->request.method != HttpMethod::Get && download->request.repeat == Repeat::Safe && !download->renew;
}

/// A local file was the problem: its stored description is useless.
bool isOfSource(const ExportError &error)
{
    return error.code == ErrorCode::SourceNotFound || error.code == ErrorCode::SourceNotReadable;
}

} // namespace

JobDriver::JobDriver(std::shared_ptr<AccountSession> session, ExportRequest request, std::shared_ptr<JobControl> control)
    : m_session(std::move(session)), m_request(std::move(request)), m_control(std::move(control)), m_pause(m_session->clock, [this] { tellProgress(); })
{
    connect(&m_session->limiter, &RateLimiter::pauseEnded, this, [this] { m_pause.shorten(); });
}

JobDriver::~JobDriver()
{
    if (m_over)
        return;
    // A future that nobody resolves would hang the queue.
    cancel();
}

QFuture<ExportResult> JobDriver::run()
{
    m_promise.start();
    const QFuture<ExportResult> future = m_promise.future();
    // It only waits for the network: the account's rate limiter governs it, not the queue's slots.
    m_control->setWaiting(true);
    if (m_control->savedState().isEmpty())
        begin();
    else
        resume();
    return future;
}

// ---- from transition to transition ---------------------------------------------------------------------------------

void JobDriver::begin()
{
    m_state.account = m_session->account;
    enter(m_session->dialect.begin(m_session->account, m_request));
}

void JobDriver::resume()
{
    const Result<RemoteJobState> stored = remoteJobStateFromJson(m_control->savedState());
    if (!stored)
        return fail(stored.error());
    m_state = *stored;
    m_stored = true;
    if (m_state.sent)
        return fail(unknownOutcome(), InterruptReason::OutcomeUnknown);
    if (deadlinePassed())
        m_state.since = 0; // resumed by the user: a new wait with a new deadline
    if (!areThere(m_state.files)) {
        // The staging folder was swept: fetch again from the first file on.
        const FetchedFile first = m_state.files.first();
        if (first.step.request.repeat == Repeat::Creates && !first.step.renew)
            return fail(unknownOutcome(), InterruptReason::OutcomeUnknown); // the reply was the file: a retry would create it again
        m_state.step = first.step;
        m_state.phase = first.phase;
        m_state.memo = first.memo;
        m_state.files.clear();
    }
    if (lacksCopies(m_state.step)) {
        // The staging folder with the copies of pages was swept: the first step recreates them.
        Transition first = m_session->dialect.begin(m_state.account, m_request);
        if (first.phase == m_state.phase)
            return enter(std::move(first));
    }
    perform();
}

void JobDriver::enter(Transition transition, std::optional<milliseconds> retryAfter)
{
    m_state.facts.insert(transition.facts);
    m_state.notes.append(transition.notes);
    m_state.sent = false;
    if (const auto *failed = std::get_if<Fail>(&transition.step); failed && failed->interrupt != InterruptReason::None)
        // It can be resumed from the current step, so that stays stored.
        return store(JobControl::Durability::Normal, [this, end = *failed] { fail(end.error, end.interrupt); });
    m_state.phase = std::move(transition.phase);
    m_state.memo = std::move(transition.memo);
    m_state.step = std::move(transition.step);
    m_state.notBefore = 0;
    m_pause.forStep();
    if (const auto *poll = std::get_if<PollAfter>(&m_state.step)) {
        if (m_state.since == 0)
            m_state.since = m_session->clock.now().toMSecsSinceEpoch();
        m_state.notBefore = timeOf(*poll, retryAfter);
    }
    if (const HttpRequest *request = requestOf(m_state.step); request && needLook(request->parts))
        return lookAtFiles(request->parts);
    store(JobControl::Durability::Normal, [this] { perform(); });
}

/// Stores the step with the current size and time of its files, to recognise them when sending.
void JobDriver::lookAtFiles(const QList<FormPart> &parts)
{
    QString scratch;
    if (needScratch(parts)) {
        const Result<QString> folder = m_control->stagingFolder();
        if (!folder)
            return fail(folder.error());
        scratch = *folder;
    }
    using Looked = Result<Bundled>;
    const auto failed = [](const QString &reason) -> Looked { return failure({ErrorCode::Internal, {}, {}, reason}); };
    whenDone(runIn<Looked>(
                 *m_session->tools.workers, [parts, scratch](QPromise<Looked> &promise) { promise.addResult(bundled(parts, scratch)); }, failed),
             this, [this](const Looked &looked) {
                 if (m_over)
                     return;
                 if (!looked)
                     return fail(looked.error());
                 requestOf(m_state.step)->parts = looked->parts;
                 for (const Warning &warning : looked->warnings) {
                     if (!m_state.notes.contains(warning))
                         m_state.notes.append(warning);
                 }
                 store(JobControl::Durability::Normal, [this] { perform(); });
             });
}

/// When to ask, in UTC epoch milliseconds: what the service told, else slower and slower.
qint64 JobDriver::timeOf(const PollAfter &step, std::optional<milliseconds> retryAfter) const
{
    const bool told = step.after || retryAfter;
    const milliseconds delay = told ? std::max({step.after.value_or(0ms), retryAfter.value_or(0ms), leastPause})
                                    : backOff(std::min(m_state.asked + 1, 8), 2 * leastPause, 30s, m_session->clock.random());
    return m_session->clock.now().toMSecsSinceEpoch() + delay.count();
}

void JobDriver::store(JobControl::Durability durability, std::function<void()> then)
{
    whenDone(
        m_control->saveState(toJson(m_state), m_state.facts, durability), this,
        [this, then = std::move(then)](bool kept) {
            if (m_over)
                return;
            m_stored = kept;
            kept ? then() : cancel();
        },
        [this] {
            if (!m_over)
                cancel();
        });
}

/// What the dialect makes of @p reply.
Transition JobDriver::judged(const HttpReply &reply, const QString &phase) const
{
    RemoteState state = m_state.state(m_request, m_session->account.trustedHosts);
    state.phase = phase;
    return m_session->dialect.next(state, reply);
}

// ---- steps ------------------------------------------------------------------------------------------------------------

void JobDriver::perform()
{
    if (m_control->stop().stopRequested())
        return cancel();
    // A copy: performing it may replace it.
    const Step step = m_state.step;
    std::visit([this](const auto &known) { performStep(known); }, step);
}

void JobDriver::performStep(const Send &step)
{
    m_control->progress({Stage::Sending, -1, step.words});
    ask(step.request, m_state.phase);
}

void JobDriver::performStep(const PollAfter &step)
{
    if (m_state.since == 0)
        m_state.since = m_session->clock.now().toMSecsSinceEpoch();
    m_pause.until(QDateTime::fromMSecsSinceEpoch(m_state.notBefore, Qt::UTC), [this, step] { ask(step.request, m_state.phase); });
}

void JobDriver::performStep(const Download &step)
{
    m_control->progress({step.request.method == HttpMethod::Get ? Stage::Downloading : Stage::Sending, -1, {}});
    if (step.request.url.isEmpty() && step.renew)
        return renewLink(step); // after a restart: the link itself is never stored
    const Result<QString> folder = m_control->stagingFolder();
    if (!folder)
        return fail(folder.error());
    const QString path = QDir(*folder).filePath(QStringLiteral("download-%1").arg(m_state.files.size() + 1));
    m_download = std::make_unique<DownloadTask>(m_session, step, path, m_pause, downloadEvents());
    m_download->start();
}

DownloadTask::Events JobDriver::downloadEvents()
{
    DownloadTask::Events events;
    events.onReply = [this](const HttpReply &reply) { noteServiceHeaders(reply); };
    events.beforeCreate = [this](DownloadTask::Then then) { beforeCreate(std::move(then)); };
    events.onEnd = [this](DownloadTask::Outcome outcome) { onDownloaded(std::move(outcome)); };
    return events;
}

void JobDriver::performStep(const Done &step)
{
    const ResultDelivery delivery(
        m_state.files,
        [request = m_request, description = m_session->dialect.describe(m_session->account)](const FetchedFile &file, bool isFolder) {
            return resultName(request, description, file, isFolder);
        },
        deliveryOptions().accepted(m_request.options().values).unpack, m_control);
    if (!delivery.takesLong())
        return deliver(step, delivery.run());
    m_control->progress({Stage::Writing, -1, RemoteWords::tr("Unpacking")});
    using Delivered = Result<ResultDelivery::Delivered>;
    const auto failed = [](const QString &reason) -> Delivered { return failure({ErrorCode::Internal, {}, {}, reason}); };
    whenDone(runIn<Delivered>(
                 *m_session->tools.workers, [delivery](QPromise<Delivered> &promise) { promise.addResult(delivery.run()); }, failed),
             this, [this, step](const Delivered &delivered) {
                 if (m_over)
                     return;
                 if (m_control->stop().stopRequested())
                     cancel();
                 else if (delivered)
                     deliver(step, *delivered);
                 else
                     fail(delivered.error());
             });
}

void JobDriver::performStep(const Fail &step)
{
    fail(step.error, step.interrupt);
}

void JobDriver::deliver(const Done &step, ResultDelivery::Delivered delivered)
{
    m_state.notes.append(delivered.notes);
    ExportResult result;
    result.files = std::move(delivered.files);
    result.links = step.links;
    finish(std::move(result));
}

void JobDriver::renewLink(const Download &step)
{
    ++m_renewals;
    ask(*step.renew, step.renewPhase);
}

void JobDriver::onDownloaded(DownloadTask::Outcome outcome)
{
    m_download.reset();
    if (auto *fetched = std::get_if<DownloadTask::Fetched>(&outcome))
        return onFile(std::move(*fetched));
    if (const auto *refused = std::get_if<DownloadTask::Refused>(&outcome))
        return enter(judged(refused->reply, m_state.phase));
    if (const auto *needed = std::get_if<DownloadTask::SignInNeeded>(&outcome))
        return onSignInNeeded(needed->result, m_state.phase);
    if (std::holds_alternative<DownloadTask::OutcomeUnknown>(outcome))
        return fail(unknownOutcome(), InterruptReason::OutcomeUnknown);
    if (const auto *failed = std::get_if<DownloadTask::Failed>(&outcome)) {
        const auto end = [this, error = failed->error, interrupt = failed->interrupt] { fail(error, interrupt); };
        if (!m_state.sent)
            return end();
        m_state.sent = false; // never sent completely: the stored step can be retried
        return store(JobControl::Durability::Normal, end);
    }
    const Download step = std::get<Download>(m_state.step);
    if (m_renewals < mostRenewals)
        return renewLink(step);
    const HttpReply &reply = std::get<DownloadTask::LinkExpired>(outcome).reply;
    // Only the service itself saw the credential, so its reply counts.
    if (step.request.credential == Credential::Account)
        return enter(judged(reply, m_state.phase));
    fail({ErrorCode::LinkExpired, {{QStringLiteral("service"), m_session->service()}}, {}, dialect::replyDetails(reply)});
}

void JobDriver::onFile(DownloadTask::Fetched fetched)
{
    m_renewals = 0;
    fetched.file.phase = m_state.phase;
    fetched.file.memo = m_state.memo;
    m_state.files.append(std::move(fetched.file));
    enter(judged(fetched.reply, m_state.phase));
}

// ---- requests ---------------------------------------------------------------------------------------------------------

/// Synced before the first byte leaves, as after a crash the outcome is unknown.
void JobDriver::beforeCreate(std::function<void()> then)
{
    m_state.sent = true;
    store(JobControl::Durability::Full, std::move(then));
}

void JobDriver::ask(const HttpRequest &request, const QString &phase)
{
    RequestTask::Events events;
    events.onReply = [this](const HttpReply &reply) { noteServiceHeaders(reply); };
    events.beforeCreate = [this](RequestTask::Then then) { beforeCreate(std::move(then)); };
    events.notCreated = [this](RequestTask::Then then) {
        m_state.sent = false;
        store(JobControl::Durability::Normal, std::move(then));
    };
    events.onEnd = [this, phase](const RequestTask::Outcome &outcome) { onAnswered(outcome, phase); };
    const auto patience = isPolling() ? StepPause::Patience::UntilStopped : StepPause::Patience::Short;
    m_asking = std::make_unique<RequestTask>(m_session, request, patience, m_pause, std::move(events));
    m_asking->start();
}

void JobDriver::onAnswered(const RequestTask::Outcome &outcome, const QString &phase)
{
    m_asking.reset();
    if (const auto *needed = std::get_if<RequestTask::SignInNeeded>(&outcome))
        return onSignInNeeded(needed->result, phase);
    if (std::holds_alternative<RequestTask::OutcomeUnknown>(outcome))
        return fail(unknownOutcome(), InterruptReason::OutcomeUnknown);
    if (const auto *failed = std::get_if<RequestTask::Failed>(&outcome)) {
        const auto end = [this, error = failed->error] { fail(error, isPolling() ? InterruptReason::StillRunningThere : InterruptReason::None); };
        if (!failed->repeatable)
            return end();
        m_state.sent = false; // the stored step is good for a retry
        return store(JobControl::Durability::Normal, end);
    }
    if (isPolling())
        ++m_state.asked;
    const auto &answered = std::get<RequestTask::Answered>(outcome);
    enter(judged(answered.reply, phase), answered.retryAfter);
}

void JobDriver::onSignInNeeded(const HttpResult &result, const QString &phase)
{
    ExportError error{
        ErrorCode::SignInRequired, {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("account"), m_session->account.name}}, {}, {}};
    if (!result) {
        error = result.error().error;
    } else {
        // The dialect knows what support will ask for, and what the service said.
        const Transition said = judged(*result, phase);
        m_state.facts.insert(said.facts);
        if (const auto *failed = std::get_if<Fail>(&said.step))
            error.details = failed->error.details.isEmpty() ? failed->error.params.value(QStringLiteral("reason")) : failed->error.details;
    }
    m_state.sent = false; // refused, so nothing was begun
    store(JobControl::Durability::Normal, [this, error] { fail(error, InterruptReason::NeedsSignIn); });
}

// ---- watching, telling, ending ----------------------------------------------------------------------------------------

bool JobDriver::isPolling() const
{
    return std::holds_alternative<PollAfter>(m_state.step);
}

bool JobDriver::deadlinePassed() const
{
    if (!isPolling() || m_state.since == 0)
        return false;
    return m_session->clock.now().toMSecsSinceEpoch() - m_state.since > m_session->http.settings().pollingDeadline.count();
}

void JobDriver::tick()
{
    if (m_over)
        return;
    if (m_control->stop().stopRequested())
        return cancel();
    if (deadlinePassed()) {
        const milliseconds waited(m_session->clock.now().toMSecsSinceEpoch() - m_state.since);
        return fail({ErrorCode::PollingDeadline, {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("time"), elapsedText(waited)}}, {}, {}},
                    InterruptReason::StillRunningThere);
    }
    if (m_download)
        m_download->tick();
    if (m_over)
        return;
    if (!m_told.isValid() || m_told.msecsTo(m_session->clock.now()) >= progressEvery)
        tellProgress();
}

void JobDriver::tellProgress()
{
    m_told = m_session->clock.now();
    if (const std::optional<Progress> now = progressOf(m_state, m_pause, m_session->limiter.knownPause(), m_download.get(), m_session->service(), m_told))
        m_control->progress(*now);
}

void JobDriver::noteServiceHeaders(const HttpReply &reply)
{
    if (const auto note = deprecation(reply, m_session->service()); note && !m_state.notes.contains(*note))
        m_state.notes.append(*note);
}

ExportError JobDriver::unknownOutcome() const
{
    return {ErrorCode::OutcomeUnknown, {{QStringLiteral("service"), m_session->service()}}, {}, {}};
}

void JobDriver::fail(const ExportError &error, InterruptReason interrupt)
{
    ExportResult result;
    result.outcome = interrupt == InterruptReason::None ? ExportResult::Outcome::Failed : ExportResult::Outcome::Interrupted;
    result.error = error;
    result.interrupt = interrupt;
    // Resume what exists there or was never sent; only what the service ended starts over.
    result.goesOn = m_stored && !std::holds_alternative<Fail>(m_state.step) && !isOfSource(error);
    finish(std::move(result));
}

void JobDriver::cancel()
{
    ExportResult result;
    result.outcome = ExportResult::Outcome::Canceled;
    result.nothingLeft = m_state.files.isEmpty() && answerIsTheFile(m_state.step);
    finish(std::move(result));
}

void JobDriver::finish(ExportResult result)
{
    if (m_over)
        return;
    m_over = true;
    m_asking.reset();
    m_download.reset();
    m_pause.end();
    result.facts = m_state.facts;
    result.warnings = m_state.notes;
    result.inputs = sourcesOf(m_state.files);
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace quayside
