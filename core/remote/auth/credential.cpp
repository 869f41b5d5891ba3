// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/auth/credential.h"

#include "remote/http/origin.h"

namespace quayside {

CredentialVerdict credentialFor(const Dialect &dialect, const AccountSettings &account, const HttpRequest &request, bool redirected)
{
    if (request.credential == Credential::None || account.auth == AuthKind::None)
        return CredentialVerdict::NotAsked;
    if (redirected)
        return CredentialVerdict::Redirected;
    // User info in a URL would be sent as a credential, and disguises the host.
    if (!isSafeTransport(request.url) || !request.url.userInfo().isEmpty())
        return CredentialVerdict::Insecure;
    if (sameOrigin(request.url, dialect.baseUrl(account)))
        return CredentialVerdict::Send;
    if (request.url.scheme() != QLatin1StringView("https"))
        return CredentialVerdict::Foreign;
    const bool trustedByDialect = dialect.trusts && dialect.trusts(account, request.url);
    return isTrusted(account, request.url) || trustedByDialect ? CredentialVerdict::Send : CredentialVerdict::Foreign;
}

} // namespace quayside
