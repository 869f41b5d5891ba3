// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/auth/credential.h"
#include "remote/auth/ratelimiter.h"
#include "remote/auth/tokensource.h"
#include "remote/http/clock.h"
#include "remote/http/httpclient.h"

#include <QThreadPool>

namespace quayside {

/// What all accounts share. Reference-counted, as jobs may briefly outlive the service that made them.
struct RemoteTools {
    std::shared_ptr<Clock> clock;
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<HttpClient> http;
    std::shared_ptr<QThreadPool> workers = std::make_shared<QThreadPool>(); ///< for unpacking
    QString lockFolder = {};                                                ///< shared by the processes of a profile; empty: not shared
};

/// What all jobs, pickers and probes of one account share: settings, token, rate limit.
struct AccountSession {
    AccountSession(const Dialect &d, Account a, RemoteTools t)
        : dialect(d), account(std::move(a)), tools(std::move(t)), http(*tools.http), clock(*tools.clock), shared(tools.lockFolder, account.id),
          limiter(d.rate ? d.rate(account) : RateLimit(), clock, shared), tokens(d, account, http, *tools.secrets, clock, shared)
    {}
    [[nodiscard]] QString service() const { return QLatin1StringView(dialect.service); }
    /// Whether the same request may find another answer soon.
    [[nodiscard]] bool mayPass(const HttpReply &reply) const;

    const Dialect &dialect;
    const Account account;
    const RemoteTools tools;
    HttpClient &http;
    Clock &clock;
    AccountLock shared;
    RateLimiter limiter;
    TokenSource tokens;
};

/// One request of an account: waits its turn, adds the credential where credentialFor() allows it, sends, renews the token once on 401, and passes
/// Retry-After to the rate limiter. Calls back once, or never when destroyed first. Knows nothing of jobs.
class AccountCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountCall)

public:
    /// How a call ended.
    struct Outcome {
        HttpResult result = HttpReply{};
        bool signInNeeded = false; ///< the credential was refused and there is no other; result holds the answer, if there was one
    };
    using Finished = std::function<void(Outcome)>;
    /// Called right before the request leaves, which waits for `ready(true)`: time to store that it is about to be sent.
    using BeforeSend = std::function<void(std::function<void(bool)> ready)>;

    AccountCall(std::shared_ptr<AccountSession> session, HttpRequest request, Finished finished);
    ~AccountCall() override;

    void setBeforeSend(BeforeSend beforeSend) { m_beforeSend = std::move(beforeSend); }
    /// A 2xx body goes there instead of into the answer; it outlives the call.
    void setSink(DownloadSink *sink) { m_sink = sink; }
    /// The url comes from a redirect: no credential.
    void setRedirected() { m_redirected = true; }
    void start();
    /// Progress of a body with files.
    struct Upload {
        qint64 sent = 0;
        qint64 whole = 0; ///< bytes; 0: no body
    };
    [[nodiscard]] Upload upload() const;
    /// It has called back, or is doing so.
    [[nodiscard]] bool isOver() const { return !m_finished; }

private:
    void onTurn();
    void onToken(const TokenSource::TokenResult &token);
    void prepare(const QByteArray &authorization);
    void send(const QByteArray &authorization);
    void onResult(HttpResult result);
    void finish(Outcome outcome);

    std::shared_ptr<AccountSession> m_session;
    HttpRequest m_request;
    Finished m_finished;
    BeforeSend m_beforeSend;
    DownloadSink *m_sink = nullptr;
    RateLimiter::TurnPtr m_turn;
    HttpCallPtr m_call;
    QByteArray m_token;
    bool m_redirected = false;
    bool m_renewed = false;
};

using AccountCallPtr = std::unique_ptr<AccountCall>;

} // namespace quayside
