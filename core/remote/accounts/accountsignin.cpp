// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/accountsignin.h"

#include "base/textdistance.h"
#include "remote/accounts/accountsecrets.h"
#include "remote/auth/browsersignin.h"

namespace quayside {

AccountSignIn::AccountSignIn(const AccountDirectory &directory, std::shared_ptr<SecretStore> secrets, OpenUrl openUrl)
    : m_directory(directory), m_secrets(std::move(secrets)), m_openUrl(openUrl ? std::move(openUrl) : [](const QUrl &) {})
{}

AccountSignIn::~AccountSignIn()
{
    QStringList ids;
    for (const auto &[id, signIn] : m_waiting)
        ids.append(id);
    for (const QString &id : std::as_const(ids))
        cancel(id);
}

void AccountSignIn::onSecretKept(const QString &id)
{
    if (const auto session = m_directory.session(id))
        (*session)->tokens.forget();
    Q_EMIT credentialChanged(id);
}

void AccountSignIn::setSecret(const QString &id, const QString &key, const QString &secret, const Done &done)
{
    const auto session = m_directory.session(id);
    if (!session)
        return done(tl::unexpected(session.error()));
    const QStringList known = possibleSecrets((*session)->dialect, (*session)->account);
    if (!known.contains(key))
        return done(failure(ErrorCode::UnknownOption, {{QStringLiteral("option"), key}, {QStringLiteral("hint"), didYouMean(key, known)}}));
    const QString clean = secret.trimmed(); // pasted tokens bring line ends along
    if (clean.isEmpty()) {
        return m_secrets->remove(secretKey(id, key), this, [this, id, done] {
            onSecretKept(id);
            done(SecretPlace::Keychain);
        });
    }
    m_secrets->write(secretKey(id, key), clean, this, [this, id, done](bool kept) {
        onSecretKept(id);
        done(kept ? SecretPlace::Keychain : SecretPlace::Session);
    });
}

void AccountSignIn::place(const QString &key, const std::function<void(SecretPlace)> &then)
{
    // Asked after a read: keychain jobs run one after the other, so a write that is still under way has ended by then.
    m_secrets->read(key, this, [this, key, then](const std::optional<QString> &kept) {
        then(!kept || m_secrets->isSessionOnly(key) ? SecretPlace::Session : SecretPlace::Keychain);
    });
}

void AccountSignIn::withBrowser(const QString &id, const Done &done)
{
    const auto session = m_directory.session(id);
    if (!session)
        return done(tl::unexpected(session.error()));
    cancel(id);
    const auto onEnd = [this, id, done](const Result<void> &result) {
        if (auto waiting = m_waiting.extract(id))
            waiting.mapped().release()->deleteLater(); // it is calling us
        if (!result)
            return done(tl::unexpected(result.error()));
        Q_EMIT credentialChanged(id);
        place(secretKey(id, QStringLiteral("refresh-token")), [done](SecretPlace where) { done(where); });
    };
    const auto waiting = m_waiting.emplace(id, std::make_unique<BrowserSignIn>(*session, m_openUrl, onEnd)).first;
    waiting->second->start();
}

void AccountSignIn::cancel(const QString &id)
{
    if (const auto at = m_waiting.find(id); at != m_waiting.end())
        at->second->cancel(); // takes itself out
}

} // namespace quayside
