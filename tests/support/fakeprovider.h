// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace quayside::test {

/// A provider whose every job does what its source field `do` says, in a worker:
///   succeed (default) · fail · exception · hang (until stopped) · hang-deaf (until released) · warn · crash (kills the process) ·
///   wait (as a remote job: saves its state, waits without a slot, goes on when released) · unknown (interrupted, outcome unknown) ·
///   big (a staged file of `bytes`) · folder (three files) · secret (succeeds with the length of the secret it was given)
/// The result of a success is "TITLE as TARGET".
class FakeProvider : public ExportProvider
{
public:
    explicit FakeProvider(QString id = QStringLiteral("local"), bool startsAnew = true);
    ~FakeProvider() override;

    [[nodiscard]] ProviderDescription description() const override;
    QFuture<Result<ResolvedSources>> resolve(const SourceItem &item) override;
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override;
    [[nodiscard]] bool startsAnew() const override { return m_startsAnew; }

    /// Counters and switches shared by all fakes of a process; any thread.
    struct Watch {
        std::atomic<int> started = 0;
        std::atomic<int> running = 0;
        std::atomic<int> mostRunning = 0;
        std::atomic<bool> release = false;                  ///< lets `wait` and `hang-deaf` go on
        std::function<void(const ExportRequest &)> onStart; ///< in the worker
    };
    std::shared_ptr<Watch> watch = std::make_shared<Watch>();
    int delayMilliseconds = 0; ///< of every job, stoppable

private:
    ExportResult work(const ExportRequest &request, JobControl &control);

    QString m_id;
    bool m_startsAnew;
    std::unique_ptr<QThreadPool> m_pool;
};

/// A request to the fake: title @p title, doing @p what, into @p folder.
ExportRequest fakeRequest(const QString &title, const QString &what, const QString &folder);

/// A batch of such jobs.
Batch fakeBatch(const QStringList &titles, const QString &what, const QString &folder);

} // namespace quayside::test
