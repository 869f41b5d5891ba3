// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/credential.h"

#include <QHostAddress>

namespace quayside {
namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

} // namespace

bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isSafeTransport(const QUrl &url)
{
    if (url.scheme() == QLatin1StringView("https"))
        return !url.host().isEmpty();
    return url.scheme() == QLatin1StringView("http") && isLoopback(url.host());
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

CredentialVerdict credentialFor(const Dialect &dialect, const AccountSettings &account, const HttpRequest &request, bool redirected)
{
    if (request.credential == Credential::None)
        return CredentialVerdict::NotAsked;
    if (redirected)
        return CredentialVerdict::Redirected;
    // A user name in the url would be sent as a credential of its own, and hides the real host from a reader.
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
