// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretstore.h"

#include "base/threadhandoff.h"

namespace quayside {
namespace {

/// Callbacks always come after the call returns, so that callers see one order of events.
void later(QObject *context, std::function<void()> work)
{
    callIn(context, std::move(work));
}

} // namespace

void SessionSecrets::read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got)
{
    const auto at = m_secrets.constFind(key);
    const std::optional<QString> secret = at == m_secrets.constEnd() ? std::nullopt : std::optional(*at);
    later(context, [secret, got = std::move(got)] { got(secret); });
}

void SessionSecrets::write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept)
{
    m_secrets.insert(key, secret);
    later(context, [kept = std::move(kept)] { kept(false); });
}

void SessionSecrets::remove(const QString &key, QObject *context, std::function<void()> gone)
{
    m_secrets.remove(key);
    later(context, std::move(gone));
}

} // namespace quayside
