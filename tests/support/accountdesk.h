// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/accounts/remoteaccounts.h"

#include "store/accountstore.h"
#include "store/migrations.h"

#include "support/remotesupport.h"
#include "support/toydialect.h"
#include "support/turnuntil.h"

#include <QDir>
#include <QTemporaryDir>

namespace quayside::test {

/// The engine's side: keeps the providers that accounts bring.
class FakeHost final : public AccountHost
{
public:
    void putProvider(std::shared_ptr<ExportProvider> provider) override { providers.insert(provider->description().id, provider); }
    void takeProvider(const QString &id) override { providers.remove(id); }
    void resumeSignedIn(const QString &provider) override { resumed.append(provider); }

    QMap<QString, std::shared_ptr<ExportProvider>> providers;
    QStringList resumed;
};

/// No proxy, and short patience.
inline NetworkSettings direct()
{
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::None;
    settings.answerTimeout = std::chrono::seconds(3);
    return settings;
}

/// The accounts of a profile of its own, with the toy dialect.
struct AccountDesk {
    explicit AccountDesk(NetworkSettings network = direct())
    {
        auto database = Database::open(file(), Database::Mode::ReadWrite);
        if (!database || !migrate(**database, schemaVersion()))
            qFatal("no database");
        config.dialects = std::span(&toyDialect(), 1);
        config.network = std::move(network);
        config.secrets = secrets;
        config.openUrl = [this](const QUrl &url) { opened.append(url); };
        open();
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("quayside.db")); }
    void open()
    {
        const auto database = Database::open(file(), Database::Mode::ReadWrite);
        auto made = database ? remoteAccounts(config)(host, **database) : failure(database.error());
        if (!made)
            qFatal("no accounts");
        service = std::move(*made);
    }
    template<class Value>
    Value wait(const QFuture<Value> &future)
    {
        if (!turnUntil([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    QString add(const QUrl &base, AuthKind auth = AuthKind::ApiToken)
    {
        Account account = toyAccount(base, auth);
        account.id.clear();
        const auto saved = wait(service->save(account));
        return saved ? saved->account.id : QString();
    }
    QByteArray bytesOnDisk() const
    {
        QByteArray all;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile one(folder.filePath(name));
            if (one.open(QIODevice::ReadOnly))
                all += one.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    std::shared_ptr<SessionSecrets> secrets = std::make_shared<SessionSecrets>();
    RemoteConfig config;
    FakeHost host;
    std::unique_ptr<AccountService> service;
    QList<QUrl> opened;
};

} // namespace quayside::test
