// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychainsecrets.h"

#include "base/threadhandoff.h"

#include <QCoreApplication>
#include <QPointer>

#include <qt6keychain/keychain.h>

namespace quayside {

KeychainSecrets::KeychainSecrets(QString service) : m_service(std::move(service)), m_relay(new QObject, [](QObject *relay) { relay->deleteLater(); }) {}

void KeychainSecrets::run(std::function<QKeychain::Job *()> make, QObject *context, Done done)
{
    // libsecret answers in the main thread (GLib's default context); jobs made in other threads crash. So they run in the main thread and answers are
    // posted back.
    callIn(QCoreApplication::instance(), [make = std::move(make), relay = m_relay, guard = QPointer<QObject>(context), done = std::move(done)] {
        QKeychain::Job *job = make(); // deletes itself when finished; never delete a running one
        QObject::connect(job, &QKeychain::Job::finished, job, [relay, guard, done](QKeychain::Job *ended) {
            const bool good = ended->error() == QKeychain::NoError;
            const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
            const QString text = good && read ? read->textData() : QString();
            callIn(relay.get(), [relay, guard, done, good, text] {
                if (guard)
                    done(good, text);
            });
        });
        job->start();
    });
}

void KeychainSecrets::read(const QString &key, QObject *context, std::function<void(std::optional<QString>)> got)
{
    if (m_session->isSessionOnly(key))
        return m_session->read(key, context, std::move(got));
    const auto make = [service = m_service, key] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    };
    run(make, context, [got = std::move(got)](bool good, const QString &text) { got(good ? std::optional(text) : std::nullopt); });
}

void KeychainSecrets::write(const QString &key, const QString &secret, QObject *context, std::function<void(bool)> kept)
{
    const auto make = [service = m_service, key, secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setTextData(secret);
        return job;
    };
    run(make, context, [key, secret, context, session = m_session, kept = std::move(kept)](bool good, const QString &) {
        if (!good)
            return session->write(key, secret, context, kept);
        session->remove(key, context, [kept] { kept(true); });
    });
}

void KeychainSecrets::remove(const QString &key, QObject *context, std::function<void()> gone)
{
    const auto make = [service = m_service, key] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    };
    run(make, context, [key, context, session = m_session, gone = std::move(gone)](bool, const QString &) { session->remove(key, context, gone); });
}

} // namespace quayside
