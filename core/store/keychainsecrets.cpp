// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecrets.h"

#include <qt6keychain/keychain.h>

namespace quayside {

// Every job deletes itself when it has ended; a running one must never be deleted.

void KeychainSecrets::read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got)
{
    if (m_session->isSessionOnly(key))
        return m_session->read(key, context, std::move(got));
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [got = std::move(got)](QKeychain::Job *ended) {
        const auto *read = static_cast<QKeychain::ReadPasswordJob *>(ended);
        got(read->error() == QKeychain::NoError ? std::optional(read->textData()) : std::nullopt);
    });
    job->start();
}

void KeychainSecrets::write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context, [key, secret, context, session = m_session, kept = std::move(kept)](QKeychain::Job *ended) {
        if (ended->error() != QKeychain::NoError)
            return session->write(key, secret, context, kept);
        session->remove(key, context, [kept] { kept(true); });
    });
    job->start();
}

void KeychainSecrets::remove(const QString &key, QObject *context, std::function<void()> gone)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [key, context, session = m_session, gone = std::move(gone)](QKeychain::Job *) {
        session->remove(key, context, gone);
    });
    job->start();
}

} // namespace quayside
