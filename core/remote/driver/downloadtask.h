// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/auth/accountsession.h"
#include "remote/driver/callbacklistener.h"
#include "remote/driver/remotejobstate.h"
#include "remote/driver/steppause.h"
#include "remote/http/downloadsink.h"

namespace quayside {

/// One download into the staging folder: retries what is passing, goes on where a connection broke, follows redirects (with the credential
/// only as long as they stay within the origin), has type, length and end checked on the way. A request other than GET is not redirected and
/// not resumed midway; one that creates something is sent once. Knows nothing of the job; what it cannot decide is its outcome.
class DownloadTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DownloadTask)

public:
    /// The file is there.
    struct Fetched {
        FetchedFile file; ///< without phase and memo
        HttpReply reply;  ///< its body is in the file
    };
    /// The link has expired, as far as its answer tells; the step says how to ask for another one.
    struct LinkExpired {
        HttpReply reply;
    };
    /// An answer for the dialect to judge.
    struct Refused {
        HttpReply reply;
    };
    /// The service did not take the account's credential.
    struct SignInNeeded {
        HttpResult result;
    };
    /// A Creates request with an incomplete reply.
    struct OutcomeUnknown {};
    struct Failed {
        ExportError error;
        InterruptReason interrupt = InterruptReason::None;
    };
    using Outcome = std::variant<Fetched, LinkExpired, Refused, SignInNeeded, OutcomeUnknown, Failed>;
    using Then = std::function<void()>;

    struct Events {
        std::function<void(const HttpReply &)> onReply; ///< every answer, also one that is retried or followed
        std::function<void(Then)> beforeCreate;         ///< a Creates request waits until `Then` is called
        std::function<void(Outcome)> onEnd;             ///< called once, last; the task may be destroyed in it
    };

    /// Writes to @p path. @p pause is the job's and outlives this.
    DownloadTask(std::shared_ptr<AccountSession> session, Download step, QString path, StepPause &pause, Events events);
    ~DownloadTask() override;

    void start();
    /// Called about ten times a second: gives up if the service does not call back.
    void tick();
    /// The service accepted the request and will call back.
    [[nodiscard]] bool isAwaitingCall() const { return m_acceptedAt.isValid(); }
    /// Bytes in the file so far.
    [[nodiscard]] qint64 received() const { return m_sink ? m_sink->received() : 0; }
    /// Bytes the whole file has; -1: the service did not say.
    [[nodiscard]] qint64 expected() const { return m_sink ? m_sink->expected() : -1; }

    /// Upload progress of the request's files.
    [[nodiscard]] AccountCall::Upload upload() const { return m_call ? m_call->upload() : AccountCall::Upload(); }

private:
    [[nodiscard]] bool isQuestion() const { return m_step.request.method == HttpMethod::Get && m_step.request.repeat == Repeat::Safe; }
    [[nodiscard]] bool isSafe(const QUrl &url) const;
    void fetch(const HttpRequest &request);
    void onFetched(const AccountCall::Outcome &outcome, const HttpRequest &request);
    void onFailure(const HttpFailure &failed, const HttpRequest &request);
    Result<void> listenFor(HttpRequest &request);
    void onRefusal(const HttpReply &reply, const HttpRequest &request);
    void onFile(const HttpReply &reply);
    void followRedirect(const HttpReply &reply, const HttpRequest &from);
    bool tryAgain(const HttpRequest &request, std::optional<std::chrono::milliseconds> retryAfter = {});
    void end(Outcome outcome);

    std::shared_ptr<AccountSession> m_session;
    const Download m_step;
    const QString m_path;
    StepPause &m_pause;
    Events m_events;
    std::unique_ptr<DownloadSink> m_sink; ///< kept from attempt to attempt: the next one goes on where it stands
    AccountCallPtr m_call;
    std::unique_ptr<CallbackListener> m_listener;
    QDateTime m_acceptedAt; ///< of a request answered by webhook; invalid: not yet, or no webhook
    int m_redirects = 0;
    bool m_leftOrigin = false; ///< a redirect led to another server: the credential is not for it, nor for what follows
};

} // namespace quayside
