// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"
#include "engine/preview.h"
#include "queue/changefeed.h"
#include "queue/exportprovider.h"
#include "store/historyquery.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace quayside {

class ThreadBudget;

/// What submit() committed.
struct Receipt {
    QString batch;
    QList<JobId> jobs;
    QList<Warning> warnings; ///< sources that were left out, with the reason
};

struct EngineConfig {
    QString profileFolder;              ///< where the store, staging and locks live; empty: the default one
    int concurrency = 0;                ///< local jobs at once; 0: one a core
    bool keepHistory = true;            ///< false: a private store that goes away at the end
    bool takeOrphans = false;           ///< adopt jobs of dead processes, at the start and of those that end later (window and `resume`, never a plain export)
    std::function<QDateTime()> clock;   ///< empty: QDateTime::currentDateTimeUtc
    bool fullSync = false;              ///< results and records survive a power cut too, not only a killed program; slower
    AccountServiceFactory makeAccounts; ///< empty: no remote accounts
    std::optional<NetworkSettings> network; ///< for who makes the accounts; empty: as the profile is set
};

/// The one door of the window and the command line. Owns the engine thread, the store and the workers; every call returns at once.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    /// Runs in the engine's thread; lends the threads of the engine, which outlive the providers.
    using ProviderFactory = std::function<std::vector<std::unique_ptr<ExportProvider>>(ThreadBudget &threads)>;
    explicit Engine(EngineConfig config, ProviderFactory makeProviders, QObject *parent = nullptr);
    ~Engine() override;

    /// Opens the store, migrates it, takes orphans. Error: StoreUnavailable, StoreNewer, StoreBusy. A corrupt store is set aside: `notice` says so.
    QFuture<Result<void>> start();
    /// Stops workers with StopReason::Shutdown and closes the store; waits three seconds at most. Called by the destructor too.
    void shutdown();
    /// True after a shutdown that had to leave a worker behind: end the process with std::_Exit, the store makes that safe.
    [[nodiscard]] bool leftWorkersBehind() const { return m_leftBehind; }

    /// Descriptions of all providers, the local one first.
    QFuture<QList<ProviderDescription>> providers();
    /// The accounts of remote APIs; null before start() has resolved, and where the configuration has none.
    [[nodiscard]] AccountService *accounts() const;

    /// Resolves, expands, checks and commits the batch in one transaction: all or none.
    QFuture<Result<Receipt>> submit(const Batch &batch);
    /// Cancels active jobs. Those of another process are canceled by it, within a quarter of a second.
    void cancel(const QList<JobId> &ids);
    /// Runs finished jobs again, in the same row, attempts counted anew; resumePolicy() says whether one goes on or begins anew.
    /// @p secrets: values by SCOPE.KEY, for jobs that need a secret.
    void retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets = {});
    /// Moves queued jobs before job @p before (0: to the end).
    void move(const QList<JobId> &ids, JobId before);
    /// Takes finished jobs out of the history. Active ones stay. Their files are not touched.
    QFuture<Result<void>> remove(const QList<JobId> &ids);
    /// Paused: what runs goes on, nothing new starts.
    void setQueuePaused(bool paused);
    void setConcurrency(int jobs);

    /// Bytes as an export would make them, nothing stored or published. Canceling the future stops the work. An export of the same request
    /// (its destination apart) takes these very bytes as long as nothing that they were made from has changed. For RunPurpose::Print: no bytes, but
    /// the pages of the request's PDF. Error: NotPrintable, those of an export.
    QFuture<Result<Preview>> preview(const ExportRequest &request, RunPurpose purpose = RunPurpose::Show);
    /// What an output that is made now calls "now": SOURCE_DATE_EPOCH where it is set, else the clock. Batches and previews without an as-of
    /// get it. Invalid after shutdown().
    [[nodiscard]] QDateTime asOf() const;
    QFuture<Result<HistoryPage>> history(const HistoryQuery &query);
    /// Error: JobNotFound.
    QFuture<Result<ExportJob>> job(JobId id);
    /// The batch that jobs were submitted with, as it was given. Error: JobNotFound.
    QFuture<Result<StoredBatch>> batch(const QString &id);
    /// Ids of the waiting and running jobs that are this process's own, in queue order; after start() those that were taken from dead processes.
    QFuture<QList<JobId>> ownJobs();

Q_SIGNALS:
    /// About ten a second at most; newest state of each job that changed.
    void changed(const QList<quayside::JobChange> &changes);
    void queuePausedChanged(bool paused);
    /// Another process changed the shared history: pages that are shown may be asked for again. At most four a second.
    void historyChanged();
    /// Something the user should know that belongs to no job (store set aside …).
    void notice(const quayside::ExportError &error);

private:
    friend class EngineWorker;
    template<class Value, class Call>
    QFuture<Value> ask(Call call);
    template<class Call>
    void tell(Call call);

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<class EngineWorker> m_worker;
    bool m_leftBehind = false;
};

} // namespace quayside
