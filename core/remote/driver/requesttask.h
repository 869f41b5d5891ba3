// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/auth/accountsession.h"
#include "remote/driver/steppause.h"

#include <variant>

namespace quayside {

/// One request of a step, until there is a reply for the dialect: retries what may pass where that is safe, and never resends what may have created
/// something. Safe requests follow redirects within their server. Knows nothing of the job; what it cannot decide is its outcome.
class RequestTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestTask)

public:
    /// A reply for the dialect to judge.
    struct Answered {
        HttpReply reply;
        std::optional<std::chrono::milliseconds> retryAfter;
    };
    /// The service did not take the account's credential: nothing was created.
    struct SignInNeeded {
        HttpResult result;
    };
    /// A Creates request whose outcome nobody knows.
    struct OutcomeUnknown {};
    struct Failed {
        ExportError error;
        bool repeatable = false; ///< it never left, or may be sent again
    };
    using Outcome = std::variant<Answered, SignInNeeded, OutcomeUnknown, Failed>;
    using Then = std::function<void()>;

    struct Events {
        std::function<void(const HttpReply &)> onReply; ///< every reply, also one that is retried
        std::function<void(Then)> beforeCreate;         ///< a Creates request is about to leave; it does when `Then` is called
        std::function<void(Then)> notCreated;           ///< the service refused it for now; `Then` pauses and sends it again
        std::function<void(Outcome)> onEnd;             ///< called once, last; the task may be destroyed in it
    };

    /// @p patience: UntilStopped for a status request, whose failures say nothing about the export. @p pause is the job's and outlives this.
    RequestTask(std::shared_ptr<AccountSession> session, HttpRequest request, StepPause::Patience patience, StepPause &pause, Events events);
    ~RequestTask() override;

    void start();

private:
    void onAnswer(const AccountCall::Outcome &outcome);
    void onReply(const HttpReply &reply);
    void onFailure(const HttpFailure &failed);
    bool holdCreate(const HttpReply &reply);
    bool followRedirect(const QUrl &target);
    [[nodiscard]] bool mayPass(const HttpReply &reply) const;
    void end(Outcome outcome);

    std::shared_ptr<AccountSession> m_session;
    HttpRequest m_request; ///< after a redirect with the new address
    const StepPause::Patience m_patience;
    StepPause &m_pause;
    Events m_events;
    AccountCallPtr m_call;
    int m_redirects = 0;
};

} // namespace quayside
