// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "support/fakeprovider.h"

#include <QTemporaryDir>
#include <QTest>

namespace quayside::test {

/// Waits for a future with the event loop running; fails the test (false) after @p milliseconds.
template<class Value>
bool resolves(const QFuture<Value> &future, int milliseconds = 10000)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds) && future.resultCount() > 0;
}

/// An engine over a folder, with a local and a remote-like fake, and everything it announced.
class EngineFixture : public QObject
{
public:
    explicit EngineFixture(const QString &profile, std::function<void(EngineConfig &)> change = {});
    ~EngineFixture() override;

    /// Starts it; false when that failed or took too long.
    bool start();
    /// Submits and waits; ids are empty on failure.
    QList<JobId> submit(const Batch &batch);
    /// Waits until every one of @p ids is finished.
    bool finish(const QList<JobId> &ids, int milliseconds = 20000) const;
    bool waitFor(JobId id, JobState state, int milliseconds = 10000) const;
    /// The newest announced state; a default job when none was announced.
    ExportJob seen(JobId id) const { return jobs.value(id); }
    /// From the store.
    ExportJob stored(JobId id) const;
    void close();

    std::unique_ptr<Engine> engine;
    std::shared_ptr<FakeProvider::Watch> local;
    std::shared_ptr<FakeProvider::Watch> remote;
    QMap<JobId, ExportJob> jobs;
    QList<ExportError> notices;
    std::optional<ExportError> lastError;
    int announcements = 0;
    int removed = 0;

private:
    void hear(const QList<JobChange> &changes);
};

} // namespace quayside::test
