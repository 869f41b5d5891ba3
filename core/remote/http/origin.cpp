// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/origin.h"

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

} // namespace quayside
