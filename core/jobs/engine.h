// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/exportprovider.h"

#include <QObject>
#include <QThread>

namespace quayside {

/// What submit() committed.
struct Receipt {
    QString batch;
    QList<JobId> jobs;
    QList<Warning> warnings; ///< sources that were left out, with the reason
};

/// A change of one job: the job as it is now, without its warnings and facts in full where `light` is set (progress only).
struct JobChange {
    ExportJob job;
    bool removed = false;
};

struct HistoryQuery {
    QString search;      ///< full text over titles, paths, errors; empty: all
    bool failedOnly = false;
    int limit = 100;
    JobId before = 0;    ///< page on: jobs with smaller ids; 0: from the newest
};

struct HistoryPage {
    QList<ExportJob> jobs; ///< newest first
    bool more = false;
    int total = 0;         ///< of all that match
};

/// A preview's bytes, made by the same provider as the export.
struct Preview {
    QString fingerprint;
    QList<StagedFile> files;
    QList<Warning> warnings;
};

struct EngineConfig {
    QString profileFolder;   ///< where the store, staging and locks live
    int concurrency = 0;     ///< local jobs at once; 0: one a core
    bool keepHistory = true; ///< false: a private store that goes away at the end
    bool takeOrphans = false; ///< adopt jobs of dead processes at the start (window and `resume`, never a plain export)
    std::function<QDateTime()> clock; ///< empty: QDateTime::currentDateTimeUtc
};

/// The one door of the window and the command line. Owns the engine thread, the store and the workers; every call returns at once.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    /// @p makeProviders runs in the engine's thread.
    using ProviderFactory = std::function<std::vector<std::unique_ptr<ExportProvider>>()>;
    explicit Engine(EngineConfig config, ProviderFactory makeProviders, QObject *parent = nullptr);
    ~Engine() override;

    /// Opens the store, migrates it, takes orphans. Error: StoreUnavailable, StoreNewer, StoreBusy. A corrupt store is set aside: `notice` says so.
    QFuture<Result<void>> start();
    /// Stops workers with StopReason::Shutdown and closes the store; waits three seconds at most. Called by the destructor too.
    void shutdown();

    /// Descriptions of all providers, the local one first.
    QFuture<QList<ProviderDescription>> providers();

    /// Resolves, expands, checks and commits the batch in one transaction: all or none.
    QFuture<Result<Receipt>> submit(const Batch &batch);
    void cancel(const QList<JobId> &ids);
    void retry(const QList<JobId> &ids);
    /// Moves queued jobs before job @p before (0: to the end).
    void move(const QList<JobId> &ids, JobId before);
    /// Takes finished jobs out of the history.
    QFuture<Result<void>> remove(const QList<JobId> &ids);
    void setQueuePaused(bool paused);
    void setConcurrency(int jobs);

    QFuture<Result<Preview>> preview(const ExportRequest &request);
    QFuture<Result<HistoryPage>> history(const HistoryQuery &query);
    QFuture<Result<ExportJob>> job(JobId id);

Q_SIGNALS:
    /// About ten a second at most; newest state of each job that changed.
    void changed(const QList<quayside::JobChange> &changes);
    void queuePausedChanged(bool paused);
    /// Something the user should know that belongs to no job (store set aside …).
    void notice(const quayside::ExportError &error);

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace quayside
