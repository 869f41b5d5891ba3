// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace quayside::test {

/// A provider whose every job does what its source field `do` says, in a worker:
///   succeed (default) · fail · exception · hang (until stopped) · hang-deaf (until released) · slow (as hang, telling progress; in percent
///   unless "unknown" is in its title) · warn · crash (kills the process) · wait (as a remote job: saves its state, waits without a slot, goes
///   on when released) · unknown (interrupted, outcome unknown) · big (a staged file of `bytes`) · folder (three files) · several (a result and
///   two companions) · secret (succeeds with the length of the secret it was given)
/// Where there is no such field, "fail", "warn" or "slow" in the title says it. The result of a success is "TITLE as TARGET".
class FakeProvider : public ExportProvider
{
public:
    explicit FakeProvider(QString id = localProviderId);
    /// One that describes itself as @p description.
    explicit FakeProvider(ProviderDescription description);
    ~FakeProvider() override;

    [[nodiscard]] ProviderDescription description() const override { return m_description; }
    QFuture<Result<ResolvedSources>> resolve(const SourceItem &item) override;
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override;

    /// Counters and switches shared by all fakes of a process; any thread.
    struct Watch {
        std::atomic<int> started = 0;
        std::atomic<int> running = 0;
        std::atomic<int> mostRunning = 0;
        std::atomic<bool> release = false;                  ///< lets `wait`, `slow` and `hang-deaf` go on
        std::function<void(const ExportRequest &)> onStart; ///< in the worker
    };
    std::shared_ptr<Watch> watch = std::make_shared<Watch>();
    int delayMilliseconds = 0; ///< of every job, stoppable

private:
    ExportResult work(const ExportRequest &request, JobControl &control);

    const ProviderDescription m_description;
    std::unique_ptr<QThreadPool> m_pool;
};

/// A request to the fake: title @p title, doing @p what, into @p folder.
ExportRequest fakeRequest(const QString &title, const QString &what, const QString &folder);

/// A batch of such jobs.
Batch fakeBatch(const QStringList &titles, const QString &what, const QString &folder);

} // namespace quayside::test
