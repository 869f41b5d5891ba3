// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "remote/accounts/remoteaccounts.h"

#include "support/testserver.h"
#include "support/toydialect.h"
#include "support/turnuntil.h"

#include <QTemporaryDir>

namespace quayside::test {

/// The whole engine in its own thread over a folder, with the toy API and one account at a server: what the window and the command line have.
struct RemoteEngine {
    explicit RemoteEngine(const QUrl &base, std::shared_ptr<SecretStore> secrets, AuthKind auth = AuthKind::ApiToken, std::shared_ptr<Clock> clock = {})
    {
        EngineConfig config;
        config.takeOrphans = true; // as the window does: what waits for a sign-in goes on
        config.profileFolder = profile.path();
        RemoteConfig remote;
        remote.dialects = std::span(&toyDialect(), 1);
        remote.network.proxy = NetworkSettings::Proxy::None;
        remote.secrets = std::move(secrets);
        remote.clock = std::move(clock);
        config.makeAccounts = remoteAccounts(remote);
        engine = std::make_unique<Engine>(config, [](ThreadBudget &) { return std::vector<std::unique_ptr<ExportProvider>>(); });
        QObject::connect(engine.get(), &Engine::changed, engine.get(), [this](const QList<JobChange> &changes) {
            for (const JobChange &change : changes)
                jobs.insert(change.job.id, change.job);
        });
        if (!wait(engine->start()))
            qFatal("the engine did not start");
        Account fresh = toyAccount(base, auth);
        fresh.id.clear();
        account = wait(engine->accounts()->save(fresh))->account.id;
    }
    template<class Value>
    Value wait(const QFuture<Value> &future)
    {
        if (!turnUntil([&] { return future.isFinished(); }))
            qFatal("no answer");
        return future.result();
    }
    QList<JobId> submit(int count, const QJsonObject &options = {})
    {
        Batch batch;
        batch.provider = account;
        batch.targets = {QStringLiteral("pdf")};
        batch.destination.folder = output.path();
        batch.destination.onConflict = ConflictPolicy::Rename;
        batch.settings[QStringLiteral("pdf")].values = options;
        for (int i = 0; i < count; ++i) {
            const QString id = QStringLiteral("doc-%1").arg(i);
            batch.sources.append({QStringLiteral("document"), {{QStringLiteral("id"), id}}, id, {}});
        }
        const auto receipt = wait(engine->submit(batch));
        return receipt ? receipt->jobs : QList<JobId>();
    }
    /// Whether all of @p ids come to @p state.
    bool all(const QList<JobId> &ids, JobState state, int milliseconds = 10000)
    {
        return turnUntil([&] { return std::all_of(ids.begin(), ids.end(), [&](JobId id) { return jobs.contains(id) && jobs.value(id).state == state; }); },
                         milliseconds);
    }

    QTemporaryDir profile;
    QTemporaryDir output;
    QMap<JobId, ExportJob> jobs;
    QString account;
    std::unique_ptr<Engine> engine;
};

} // namespace quayside::test
