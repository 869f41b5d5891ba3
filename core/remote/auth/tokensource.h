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

/// The key of the client secret among sign-in fields.
inline const QString clientSecretKey = QStringLiteral("client-secret");
/// Whether browser sign-in can use a client secret besides PKCE: some services issue one to desktop programs.
bool hasClientSecret(const AuthMethod &method);

/// The bearer token of one account (or Basic user and password, or nothing if the service asks for none): from the keychain or the token endpoint,
/// renewed a minute before it expires and once after a refusal. Concurrent callers, even in other processes, share one reply. Tokens stay in memory; only
/// a refresh token goes to the keychain.
class TokenSource final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSource)

public:
    TokenSource(const Dialect &dialect, Account account, HttpClient &http, SecretStore &secrets, Clock &clock, AccountLock &shared);
    ~TokenSource() override;

    using TokenResult = tl::expected<QByteArray, HttpFailure>;
    using Got = std::function<void(TokenResult)>;
    /// Gives a token that should be valid. Error: SignInRequired, SignInFailed, or the network's.
    void token(QObject *context, Got got);
    /// Gives another token than @p refused, renewed once for all who ask. Error: SignInRequired when there is none.
    void renew(const QByteArray &refused, QObject *context, Got got);
    /// Drops the token in memory: a secret has changed.
    void forget();
    /// Whether the token in memory should still be valid.
    [[nodiscard]] bool isFresh() const;
    /// Takes a token endpoint's reply: {access_token, expires_in, refresh_token?}. Error: SignInFailed.
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
    void readClientSecret(const AuthMethod &method, std::function<void(QString)> then);
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
    QByteArray m_refused; ///< refused by the service: no use offering it again
    QDateTime m_renewAt;  ///< invalid: never expires
    std::vector<Waiter> m_waiters;
    HttpCallPtr m_call;
    AccountLock &m_shared;
    FileLock m_turn;        ///< held while asking for a token, until its refresh token is kept
    bool m_keeping = false; ///< a refresh token is being written to the keychain
    bool m_busy = false;
};

} // namespace quayside
