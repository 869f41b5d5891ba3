// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/tokens.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

namespace quayside::sandbox {
namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString fresh(const QString &prefix)
{
    return prefix + QUuid::createUuid().toString(QUuid::Id128);
}

QString field(const QUrlQuery &query, const char *key)
{
    return query.queryItemValue(QLatin1StringView(key), QUrl::FullyDecoded);
}

/// RFC 6749, 5.2, as all three services use it.
Reply oauthError(int status, const char *error, const QString &description)
{
    return jsonReply(status, QJsonObject{{QStringLiteral("error"), QLatin1StringView(error)}, {QStringLiteral("error_description"), description}});
}

bool isLoopback(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("http") && (url.host() == QLatin1StringView("127.0.0.1") || url.host() == QLatin1StringView("localhost"));
}

/// Google wants the secret of a desktop client beside PKCE.
std::optional<Reply> wrongSecret(Api api, const QUrlQuery &form)
{
    const QString secret = field(form, "client_secret");
    if (api != Api::GoogleDrive || secret == Tokens::clientSecret())
        return std::nullopt;
    return secret.isEmpty() ? oauthError(400, "invalid_request", QStringLiteral("client_secret is missing."))
                            : oauthError(401, "invalid_client", QStringLiteral("The provided client secret is invalid."));
}

/// Token requests are forms; Workiva's page allows JSON too.
QUrlQuery fieldsOf(const Request &request)
{
    if (!request.header(QByteArrayLiteral("content-type")).startsWith("application/json"))
        return request.form();
    QUrlQuery query;
    const QJsonObject object = request.object().value_or(QJsonObject());
    for (auto it = object.begin(); it != object.end(); ++it)
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value().toString())));
    return query;
}

} // namespace

Tokens::Tokens(QString fixedToken, int lifeSeconds) : m_fixed(std::move(fixedToken)), m_lifeSeconds(lifeSeconds) {}

Tokens::Verdict Tokens::check(Api api, const QString &token, QStringList *scopes) const
{
    if (token.isEmpty())
        return Verdict::Missing;
    if (token == m_fixed) {
        if (m_fixedRevoked)
            return Verdict::Unknown;
        *scopes = {QStringLiteral("*")};
        return std::exchange(m_fixedExpired, false) ? Verdict::Expired : Verdict::Good;
    }
    const auto found = m_grants.constFind(token);
    if (found == m_grants.constEnd() || found->api != api)
        return Verdict::Unknown;
    *scopes = found->scopes;
    return found->expires <= now() ? Verdict::Expired : Verdict::Good;
}

void Tokens::expire(const QString &token)
{
    if (token == m_fixed)
        m_fixedExpired = true;
    else if (m_grants.contains(token))
        m_grants[token].expires = 0;
}

void Tokens::revoke(const QString &token)
{
    if (token == m_fixed)
        m_fixedRevoked = true;
    m_grants.remove(token);
}

Reply Tokens::give(Api api, const QStringList &scopes, const QString &refresh, bool tells)
{
    const QString token = fresh(QStringLiteral("sbx-"));
    Grant grant{api, scopes, now() + m_lifeSeconds * qint64(1000), refresh};
    QJsonObject object{{QStringLiteral("access_token"), token},
                       {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("expires_in"), m_lifeSeconds},
                       {QStringLiteral("scope"), scopes.join(u' ')}};
    if (!refresh.isEmpty() && tells)
        object.insert(QStringLiteral("refresh_token"), grant.refresh);
    m_grants.insert(token, grant);
    Reply reply = jsonReply(200, object);
    reply.add({"Cache-Control", "no-store"});
    return reply;
}

Reply Tokens::fromSecret(Api api, const Request &request, const QUrlQuery &form)
{
    QString id = field(form, "client_id");
    QString secret = field(form, "client_secret");
    const QByteArray basic = request.header(QByteArrayLiteral("authorization"));
    if (basic.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(basic.sliced(6)));
        id = pair.section(u':', 0, 0);
        secret = pair.section(u':', 1);
    }
    if (api == Api::Document360 || api == Api::GoogleDrive)
        return oauthError(400, "unauthorized_client", QStringLiteral("This service signs in with a code, not with client credentials."));
    if (id != clientId() || secret != clientSecret())
        return oauthError(401, api == Api::Workiva ? "access_denied" : "invalid_client", QStringLiteral("The client id or secret is not right."));
    QStringList scopes = field(form, "scope").split(u' ', Qt::SkipEmptyParts);
    if (scopes.isEmpty() && api == Api::Workiva)
        scopes = {QStringLiteral("file:read"), QStringLiteral("file:write")};
    for (const QString &scope : std::as_const(scopes)) {
        if (scope.startsWith(QLatin1StringView("no-such")))
            return oauthError(400, "invalid_scope", QStringLiteral("There is no scope \"%1\".").arg(scope));
    }
    return give(api, scopes, {});
}

Reply Tokens::fromCode(Api api, const QUrlQuery &form)
{
    const auto code = m_codes.constFind(field(form, "code"));
    if (code == m_codes.constEnd() || code->api != api || code->expires <= now())
        return oauthError(400, "invalid_grant", QStringLiteral("The code is unknown, used already or too old."));
    const Code known = m_codes.take(code.key());
    const QByteArray verifier = field(form, "code_verifier").toUtf8();
    const QByteArray digest =
        QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (verifier.size() < 43 || verifier.size() > 128 || digest != known.challenge.toLatin1())
        return oauthError(400, "invalid_grant", QStringLiteral("The code verifier does not fit the challenge."));
    if (field(form, "redirect_uri") != known.redirect || field(form, "client_id") != clientId())
        return oauthError(400, "invalid_grant", QStringLiteral("The redirect address or the client is another one."));
    if (const auto refused = wrongSecret(api, form))
        return *refused;
    return give(api, known.scopes, fresh(QStringLiteral("sbr-")));
}

Reply Tokens::fromRefresh(Api api, const QUrlQuery &form)
{
    const QString refresh = field(form, "refresh_token");
    for (auto it = m_grants.begin(); !refresh.isEmpty() && it != m_grants.end(); ++it) {
        if (it->refresh != refresh || it->api != api)
            continue;
        if (const auto refused = wrongSecret(api, form))
            return *refused;
        const QStringList scopes = it->scopes;
        m_grants.erase(it);
        // Google's stays what it is, and is not told again.
        return api == Api::GoogleDrive ? give(api, scopes, refresh, false) : give(api, scopes, fresh(QStringLiteral("sbr-")));
    }
    return oauthError(400, "invalid_grant", QStringLiteral("The refresh token is not known."));
}

Reply Tokens::token(Api api, const Request &request)
{
    const QUrlQuery form = fieldsOf(request);
    const QString type = field(form, "grant_type");
    if (type == QLatin1StringView("client_credentials"))
        return fromSecret(api, request, form);
    if (type == QLatin1StringView("authorization_code") && api != Api::Workiva)
        return fromCode(api, form);
    if (type == QLatin1StringView("refresh_token") && api != Api::Workiva)
        return fromRefresh(api, form);
    return oauthError(400, api == Api::Workiva ? "invalid_request" : "unsupported_grant_type",
                      QStringLiteral("grant_type \"%1\" is not offered here.").arg(type));
}

Reply Tokens::authorize(Api api, const Request &request)
{
    const QUrlQuery &query = request.query;
    const QString redirect = field(query, "redirect_uri");
    if (!isLoopback(QUrl(redirect)) || field(query, "client_id") != clientId())
        return oauthError(400, "invalid_request", QStringLiteral("client_id must be %1, and redirect_uri an address of this computer.").arg(clientId()));
    QUrlQuery answer;
    answer.addQueryItem(QStringLiteral("state"), QString::fromLatin1(QUrl::toPercentEncoding(field(query, "state"))));
    const QString challenge = field(query, "code_challenge");
    if (field(query, "response_type") != QLatin1StringView("code") || field(query, "code_challenge_method") != QLatin1StringView("S256")
        || challenge.size() != 43) {
        answer.addQueryItem(QStringLiteral("error"), QStringLiteral("invalid_request"));
    } else {
        const QString code = fresh(QStringLiteral("sbc-"));
        m_codes.insert(code, {api, challenge, redirect, field(query, "scope").split(u' ', Qt::SkipEmptyParts), now() + 60'000});
        answer.addQueryItem(QStringLiteral("code"), code);
    }
    QUrl target(redirect);
    target.setQuery(answer);
    return {302, {{"Location", target.toEncoded()}}, {}, {}, false};
}

Reply Tokens::revokeEndpoint(const Request &request)
{
    revoke(field(fieldsOf(request), "token"));
    return emptyReply(200);
}

} // namespace quayside::sandbox
