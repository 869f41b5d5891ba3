// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/auth/accountlock.h"
#include "remote/dialects/dialect.h"
#include "remote/http/clock.h"
#include "remote/http/httpclient.h"
#include "store/secretstore.h"

#include <QPointer>

#include <vector>

namespace quayside {

/// Key of an account's secret in the SecretStore.
QString secretKey(const QString &accountId, const QString &field);

/// The form body of a token request: application/x-www-form-urlencoded, in the order given.
QByteArray formBody(std::initializer_list<std::pair<QString, QString>> fields);

/// The bearer token of one account, for all its jobs: from the keychain, or from the token endpoint, renewed a minute before it expires and
/// once after a refusal; whoever asks meanwhile waits for the one answer, also in other
/// processes. Tokens stay in memory; only a refresh token goes to the keychain.
class TokenSource final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSource)

public:
    TokenSource(const Dialect &dialect, Account account, HttpClient &http, SecretStore &secrets, Clock &clock, AccountLock &shared);
    ~TokenSource() override;

    using TokenResult = tl::expected<QByteArray, HttpFailure>;
    using Got = std::function<void(TokenResult)>;
    /// Gives a token that should be good now. Error: SignInRequired, SignInFailed, or what the network said.
    void token(QObject *context, Got got);
    /// The service refused @p refused: gives another one (renewed once for all who come with the same). Error: SignInRequired when there is none.
    void renew(const QByteArray &refused, QObject *context, Got got);
    /// Forgets what is in memory: a secret was changed.
    void forget();
    /// There is a token in memory that should be good still.
    [[nodiscard]] bool isFresh() const;
    /// Takes the answer of a token endpoint: {access_token, expires_in, refresh_token?}. Error: SignInFailed.
    Result<void> adopt(const HttpReply &reply);

private:
    struct Waiter {
        QPointer<QObject> context;
        Got got;
    };
    void start();
    void startInTurn(const AuthMethod &method);
    void readSecret(const QString &field, std::function<void(QString)> then);
    void askWithClient(const AuthMethod &method, const QString &secret);
    void askWithRefreshToken(const AuthMethod &method, const QString &refreshToken);
    void ask(const AuthMethod &method, const QByteArray &body, const QByteArray &authorization);
    void onAnswer(HttpResult result);
    void finish(TokenResult result);
    [[nodiscard]] HttpFailure signInNeeded() const;
    [[nodiscard]] HttpFailure signInFailed(const QString &reason, const QString &details) const;

    const Dialect &m_dialect;
    const Account m_account;
    HttpClient &m_http;
    SecretStore &m_secrets;
    Clock &m_clock;
    QByteArray m_token;
    QByteArray m_refused; ///< a token the service did not take; asking for the same again is no use
    QDateTime m_renewAt;  ///< invalid: never expires
    std::vector<Waiter> m_waiters;
    HttpCallPtr m_call;
    AccountLock &m_shared;
    FileLock m_turn;        ///< held while a new token is asked for, until what came with it is kept
    bool m_keeping = false; ///< a refresh token is on its way to the keychain
    bool m_busy = false;
};

} // namespace quayside
