// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxhttp.h"

#include <QHash>

namespace quayside::sandbox {

/// Every token the sandbox has given out: one that never expires, and those of OAuth 2 with a short life.
class Tokens
{
public:
    enum class Verdict { Good, Missing, Unknown, Expired };

    /// @p fixedToken is good everywhere and has every scope; others live for @p lifeSeconds.
    Tokens(QString fixedToken, int lifeSeconds);

    /// What a token is worth at @p api, and its scopes ("*": all).
    Verdict check(Api api, const QString &token, QStringList *scopes) const;
    /// From now on the token counts as expired; the refresh token that came with it stays good. The fixed token: once.
    void expire(const QString &token);
    /// From now on the token is unknown, and so is its refresh token. The fixed token too.
    void revoke(const QString &token);

    /// POST to a token endpoint: client credentials, authorization code with PKCE, refresh. Replies as RFC 6749 wants.
    Reply token(Api api, const Request &request);
    /// GET of an authorize endpoint: nobody has to click, it redirects at once.
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
    Reply give(Api api, const QStringList &scopes, bool refreshable);
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
