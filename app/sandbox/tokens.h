// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxhttp.h"

#include <QHash>

namespace quayside::sandbox {

/// Issued tokens: a permanent one, and short-lived OAuth 2 ones.
class Tokens
{
public:
    enum class Verdict { Good, Missing, Unknown, Expired };

    /// @p fixedToken: valid everywhere, all scopes; others live @p lifeSeconds.
    Tokens(QString fixedToken, int lifeSeconds);

    /// The token's state at @p api and scopes ("*": all).
    Verdict check(Api api, const QString &token, QStringList *scopes) const;
    /// Expires a token, not its refresh token; the fixed one only once.
    void expire(const QString &token);
    /// Revokes a token and its refresh token; the fixed one too.
    void revoke(const QString &token);

    /// Token endpoint (RFC 6749): client credentials, authorization code with PKCE, refresh.
    Reply token(Api api, const Request &request);
    /// Authorize endpoint; redirects without a click.
    Reply authorize(Api api, const Request &request);
    /// POST to a revocation endpoint.
    Reply revokeEndpoint(const Request &request);

    static QString clientId() { return QStringLiteral("sandbox-client"); }
    static QString clientSecret() { return QStringLiteral("sandbox-secret"); }

private:
    struct Grant {
        Api api = Api::Foundry;
        QStringList scopes;
        qint64 expires = 0; ///< ms since the epoch
        QString refresh;
    };
    struct Code {
        Api api = Api::Foundry;
        QString challenge;
        QString redirect;
        QStringList scopes;
        qint64 expires = 0;
    };
    /// @p refresh: the refresh token that goes with it; empty: none. @p tells: the answer names it.
    Reply give(Api api, const QStringList &scopes, const QString &refresh, bool tells = true);
    Reply fromCode(Api api, const QUrlQuery &form);
    Reply fromRefresh(Api api, const QUrlQuery &form);
    Reply fromSecret(Api api, const Request &request, const QUrlQuery &form);

    QString m_fixed;
    int m_lifeSeconds;
    bool m_fixedRevoked = false;
    mutable bool m_fixedExpired = false;
    QHash<QString, Grant> m_grants;
    QHash<QString, Code> m_codes;
};

} // namespace quayside::sandbox
