// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/auth/tokensource.h"

#include "remote/dialects/common.h"
#include "remote/http/origin.h"
#include "remote/http/remotewords.h"
#include "remote/http/retry.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr qint64 longestMargin = 60; // seconds before expiry

/// OAuth's own error fields only: the body may echo what was sent.
QString oauthReason(const HttpReply &reply)
{
    const QJsonObject object = reply.jsonObject();
    const QString description = object.value(QLatin1StringView("error_description")).toString();
    const QString error = object.value(QLatin1StringView("error")).toString();
    if (!description.isEmpty() || !error.isEmpty())
        return description.isEmpty() ? error : description;
    return dialect::oddReason(reply, RemoteWords::tr("the sign-in server answered with status %1").arg(reply.status));
}

} // namespace

QString secretKey(const QString &accountId, const QString &field)
{
    return accountId + u'/' + field;
}

QByteArray formBody(std::initializer_list<std::pair<QString, QString>> fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

bool hasClientSecret(const AuthMethod &method)
{
    return std::any_of(method.fields.begin(), method.fields.end(), [](const OptionSpec &field) { return field.key == clientSecretKey; });
}

TokenSource::TokenSource(const Dialect &dialect, Account account, HttpClient &http, SecretStore &secrets, Clock &clock, AccountLock &shared)
    : m_dialect(dialect), m_account(std::move(account)), m_http(http), m_secrets(secrets), m_clock(clock), m_shared(shared)
{}

TokenSource::~TokenSource() = default;

bool TokenSource::isFresh() const
{
    return !m_token.isEmpty() && (!m_renewAt.isValid() || m_clock.now() < m_renewAt);
}

void TokenSource::token(QObject *context, Got got)
{
    const bool fresh = isFresh();
    m_waiters.push_back({context, std::move(got)});
    if (m_busy)
        return;
    m_busy = true;
    if (fresh)
        QMetaObject::invokeMethod(
            this, [this] { m_token.isEmpty() ? start() : finish(m_token); }, Qt::QueuedConnection);
    else
        start();
}

void TokenSource::renew(const QByteArray &refused, QObject *context, Got got)
{
    if (refused == m_token) {
        m_refused = refused;
        m_token.clear();
    }
    token(context, std::move(got));
}

void TokenSource::forget()
{
    m_token.clear();
    m_refused.clear();
    m_renewAt = {};
}

void TokenSource::start()
{
    const AuthMethod *found = nullptr;
    const AuthDescription auth = m_dialect.auth(m_account);
    found = auth.method(m_account.auth);
    if (!found)
        return finish(tl::unexpected(signInNeeded()));
    const AuthMethod method = *found;
    switch (m_account.auth) {
    case AuthKind::ApiToken:
        return readSecret(QStringLiteral("token"), [this](const QString &secret) {
            // It would be refused again now; a later job may try once more.
            if (secret.toUtf8() == std::exchange(m_refused, {}))
                return finish(tl::unexpected(signInNeeded()));
            m_token = secret.toUtf8();
            m_renewAt = {};
            finish(m_token);
        });
    case AuthKind::Password:
        return readSecret(QStringLiteral("password"), [this](const QString &secret) {
            const QByteArray pair = (m_account.values().value(QLatin1StringView("user")).toString() + u':' + secret).toUtf8().toBase64();
            if (pair == std::exchange(m_refused, {}))
                return finish(tl::unexpected(signInNeeded()));
            m_token = pair;
            m_renewAt = {};
            finish(m_token);
        });
    case AuthKind::None: return finish(QByteArray());
    case AuthKind::ClientCredentials:
    case AuthKind::AuthorizationCode: return startInTurn(method);
    }
}

void TokenSource::startInTurn(const AuthMethod &method)
{
    if (m_keeping || !m_shared.takeTokenTurn(m_turn))
        return m_clock.after(std::chrono::milliseconds(40), this, [this, method] { startInTurn(method); });
    if (m_account.auth == AuthKind::ClientCredentials)
        return readSecret(clientSecretKey, [this, method](const QString &secret) { askWithClient(method, secret); });
    // Read only now: whoever held the turn may have replaced it.
    readSecret(QStringLiteral("refresh-token"), [this, method](const QString &secret) { askWithRefreshToken(method, secret); });
}

void TokenSource::readSecret(const QString &field, std::function<void(QString)> then)
{
    m_secrets.read(secretKey(m_account.id, field), this, [this, field, then = std::move(then)](const std::optional<QString> &secret) {
        if (!secret || secret->isEmpty()) {
            HttpFailure needed = signInNeeded();
            needed.error.details = RemoteWords::tr("Its secret “%1” is not there: nobody has given it, or it was not kept.").arg(field);
            return finish(tl::unexpected(needed));
        }
        then(*secret);
    });
}

void TokenSource::askWithClient(const AuthMethod &method, const QString &secret)
{
    const QString id = clientId(m_account, method);
    const QString scope = method.scopes.join(u' ');
    const QByteArray basic = "Basic " + (QUrl::toPercentEncoding(id) + ':' + QUrl::toPercentEncoding(secret)).toBase64();
    QByteArray body = formBody({{QStringLiteral("grant_type"), QStringLiteral("client_credentials")}});
    if (!method.basic)
        body += '&' + formBody({{QStringLiteral("client_id"), id}, {QStringLiteral("client_secret"), secret}});
    if (!scope.isEmpty())
        body += '&' + formBody({{QStringLiteral("scope"), scope}});
    ask(method, body, method.basic ? basic : QByteArray());
}

void TokenSource::askWithRefreshToken(const AuthMethod &method, const QString &refreshToken)
{
    readClientSecret(method, [this, method, refreshToken](const QString &secret) {
        QByteArray body = formBody({{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                                    {QStringLiteral("client_id"), clientId(m_account, method)},
                                    {QStringLiteral("refresh_token"), refreshToken}});
        if (!secret.isEmpty())
            body += '&' + formBody({{QStringLiteral("client_secret"), secret}});
        ask(method, body, {});
    });
}

/// The client secret of browser sign-in; empty: none, or not given.
void TokenSource::readClientSecret(const AuthMethod &method, std::function<void(QString)> then)
{
    if (!hasClientSecret(method))
        return then({});
    m_secrets.read(secretKey(m_account.id, clientSecretKey), this,
                   [then = std::move(then)](const std::optional<QString> &secret) { then(secret.value_or(QString())); });
}

void TokenSource::ask(const AuthMethod &method, const QByteArray &body, const QByteArray &authorization)
{
    if (!isSafeTransport(method.tokenUrl))
        return finish(tl::unexpected(signInFailed(RemoteWords::tr("its sign-in address is not https"), {})));
    HttpRequest request{HttpMethod::Post, method.tokenUrl, method.tokenHeaders, body, Credential::None, Repeat::Safe};
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.headers.set("Accept", "application/json");
    m_call = m_http.send(request, authorization, [this](HttpResult result) { onAnswer(std::move(result)); });
}

void TokenSource::onAnswer(HttpResult result)
{
    m_call.reset();
    if (!result)
        return finish(tl::unexpected(result.error()));
    if (isTransient(*result) || result->status == 500) {
        ExportError error{ErrorCode::RemoteUnavailable,
                          {{QStringLiteral("service"), QLatin1StringView(m_dialect.service)}, {QStringLiteral("reason"), oauthReason(*result)}},
                          {},
                          {}};
        return finish(tl::unexpected(HttpFailure{error, true, true}));
    }
    if (!result->isSuccess()) {
        HttpFailure failed = signInFailed(oauthReason(*result), {});
        // The refresh token is used up or revoked: only the user can get another.
        if (m_account.auth == AuthKind::AuthorizationCode)
            failed = signInNeeded();
        return finish(tl::unexpected(failed));
    }
    if (const Result<void> adopted = adopt(*result); !adopted)
        return finish(tl::unexpected(HttpFailure{adopted.error(), true, false}));
    finish(m_token);
}

Result<void> TokenSource::adopt(const HttpReply &reply)
{
    const QJsonObject object = reply.jsonObject();
    const QByteArray token = object.value(QLatin1StringView("access_token")).toString().toUtf8();
    const bool clean = std::none_of(token.begin(), token.end(), [](char c) { return c <= ' ' || c == 0x7f; });
    if (token.isEmpty() || !clean) {
        const QString reason = dialect::oddReason(reply, RemoteWords::tr("its answer holds no token"));
        return tl::unexpected(signInFailed(reason, {}).error);
    }
    m_token = token;
    m_refused.clear();
    const double seconds = object.value(QLatin1StringView("expires_in")).toDouble(0);
    m_renewAt = {};
    if (seconds > 0) {
        const qint64 life = static_cast<qint64>(std::min(seconds, 1e9));
        m_renewAt = m_clock.now().addSecs(life - std::min(longestMargin, life / 2));
    }
    const QString refresh = object.value(QLatin1StringView("refresh_token")).toString();
    if (!refresh.isEmpty() && m_account.auth == AuthKind::AuthorizationCode) {
        m_keeping = true;
        m_secrets.write(secretKey(m_account.id, QStringLiteral("refresh-token")), refresh, this, [this](bool) {
            m_keeping = false;
            m_turn.unlock();
        });
    }
    return {};
}

void TokenSource::finish(TokenResult result)
{
    m_busy = false;
    if (!m_keeping)
        m_turn.unlock();
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    const QPointer<TokenSource> alive(this);
    for (const Waiter &waiter : waiters) {
        if (waiter.context && alive)
            waiter.got(result);
    }
}

HttpFailure TokenSource::signInNeeded() const
{
    return {
        {ErrorCode::SignInRequired, {{QStringLiteral("service"), QLatin1StringView(m_dialect.service)}, {QStringLiteral("account"), m_account.name}}, {}, {}},
        false,
        false};
}

HttpFailure TokenSource::signInFailed(const QString &reason, const QString &details) const
{
    return {
        {ErrorCode::SignInFailed,
         {{QStringLiteral("service"), QLatin1StringView(m_dialect.service)}, {QStringLiteral("account"), m_account.name}, {QStringLiteral("reason"), reason}},
         {},
         details},
        false,
        false};
}

} // namespace quayside
