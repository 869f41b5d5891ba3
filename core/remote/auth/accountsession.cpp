// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/auth/accountsession.h"

#include "remote/http/httpcall.h"
#include "remote/http/remotelog.h"
#include "remote/http/retry.h"

namespace quayside {

bool AccountSession::mayPass(const HttpReply &reply) const
{
    return isTransient(reply) && !(dialect.isLasting && dialect.isLasting(reply));
}

AccountCall::AccountCall(std::shared_ptr<AccountSession> session, HttpRequest request, Finished finished)
    : m_session(std::move(session)), m_request(std::move(request)), m_finished(std::move(finished))
{}

AccountCall::~AccountCall() = default;

void AccountCall::start()
{
    m_turn = m_session->limiter.wait([this] { onTurn(); });
}

void AccountCall::onTurn()
{
    switch (credentialFor(m_session->dialect, m_session->account, m_request, m_redirected)) {
    case CredentialVerdict::Send: return m_session->tokens.token(this, [this](const TokenSource::TokenResult &token) { onToken(token); });
    case CredentialVerdict::NotAsked:
    case CredentialVerdict::Redirected: return prepare({});
    case CredentialVerdict::Insecure:
        return finish(
            {tl::unexpected(HttpFailure{{ErrorCode::TlsFailed,
                                         {{QStringLiteral("host"), m_request.url.host()}, {QStringLiteral("reason"), QStringLiteral("http, not https")}},
                                         {},
                                         {}},
                                        false,
                                        false}),
             false});
    case CredentialVerdict::Foreign:
        return finish(
            {tl::unexpected(HttpFailure{
                 {ErrorCode::UntrustedHost, {{QStringLiteral("host"), trustName(m_request.url)}, {QStringLiteral("service"), m_session->service()}}, {}, {}},
                 false,
                 false}),
             false});
    }
}

void AccountCall::onToken(const TokenSource::TokenResult &token)
{
    if (!token) {
        const bool needed = token.error().error.code == ErrorCode::SignInRequired || token.error().error.code == ErrorCode::SignInFailed;
        return finish({tl::unexpected(token.error()), needed});
    }
    m_token = *token;
    const bool isPassword = m_session->account.auth == AuthKind::Password;
    prepare(m_token.isEmpty() ? QByteArray() : (isPassword ? "Basic " : "Bearer ") + m_token);
}

void AccountCall::prepare(const QByteArray &authorization)
{
    if (!m_beforeSend)
        return send(authorization);
    m_beforeSend([this, guard = QPointer<AccountCall>(this), authorization](bool ready) {
        if (guard && ready)
            send(authorization);
    });
}

AccountCall::Upload AccountCall::upload() const
{
    return m_call ? Upload{m_call->uploaded(), m_call->toUpload()} : Upload();
}

void AccountCall::send(const QByteArray &authorization)
{
    const QDateTime begun = m_session->clock.now();
    const auto done = [this, begun](HttpResult result) {
        logCall(m_request, result, begun.msecsTo(m_session->clock.now()));
        onResult(std::move(result));
    };
    m_call = m_sink ? m_session->http.download(m_request, authorization, *m_sink, done) : m_session->http.send(m_request, authorization, done);
}

void AccountCall::onResult(HttpResult result)
{
    m_call.reset();
    if (!result)
        return finish({std::move(result), false});
    const QDateTime now = m_session->clock.now();
    if (result->status == 429 || result->status == 503) {
        if (const auto pause = retryAfter(*result, now))
            m_session->limiter.pauseFor(*pause);
    }
    if (const auto pause = rateLimitPause(*result, now))
        m_session->limiter.pauseFor(*pause);
    if (result->status != 401 || m_token.isEmpty())
        return finish({std::move(result), false});
    if (m_renewed)
        return finish({std::move(result), true});
    m_renewed = true;
    const auto refused = std::make_shared<HttpResult>(std::move(result));
    m_session->tokens.renew(m_token, this, [this, refused](const TokenSource::TokenResult &token) {
        // The service's own answer says more than "there is no other token".
        if (!token && !token.error().transient)
            return finish({*refused, true});
        onToken(token);
    });
}

void AccountCall::finish(Outcome outcome)
{
    m_turn.reset();
    // The callback may destroy this.
    const Finished finished = std::move(m_finished);
    m_finished = nullptr;
    if (finished)
        finished(std::move(outcome));
}

} // namespace quayside
