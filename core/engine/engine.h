// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"
#include "engine/presets.h"
#include "engine/preview.h"
#include "output/publishverify.h"
#include "output/sourcestate.h"
#include "queue/batchplan.h"
#include "queue/changefeed.h"
#include "queue/exportprovider.h"
#include "store/historyquery.h"

#include <QObject>
#include <QThread>

#include <atomic>

namespace quayside {

class ThreadBudget;

struct Receipt {
    QString batch;
    QList<JobId> jobs;
    QList<Warning> warnings; ///< skipped sources with the reason, and notes about names (see isNote())
};

struct EngineConfig {
    QString profileFolder;   ///< store, staging and locks; empty: default
    int concurrency = 0;     ///< local jobs at once; 0: one per core
    bool keepHistory = true; ///< false: a private store, deleted at the end
    /// Take over jobs of dead processes, now and later, and jobs waiting for a sign-in once it is done. For the window and `resume`, never for a
    /// command with jobs of its own.
    bool takeOrphans = false;
    std::function<QDateTime()> clock;       ///< empty: QDateTime::currentDateTimeUtc
    bool fullSync = false;                  ///< records and results also survive a power cut; slower
    AccountServiceFactory makeAccounts;     ///< may be empty: no remote accounts
    bool manageAccounts = false;            ///< make the service even without accounts, for adding some
    std::optional<Retention> retention;     ///< what is removed from the history by itself; empty: as the profile's settings say
    std::optional<NetworkSettings> network; ///< passed to makeAccounts; empty: the profile's settings
};

/// The only interface for window and command line. Owns the engine thread, store and workers; every call returns at once.
class Engine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Engine)

public:
    /// Called in the engine thread. @p threads outlive the providers.
    using ProviderFactory = std::function<std::vector<std::unique_ptr<ExportProvider>>(ThreadBudget &threads)>;
    explicit Engine(EngineConfig config, ProviderFactory makeProviders, QObject *parent = nullptr);
    ~Engine() override;

    /// Opens and migrates the store and takes over orphans. Error: StoreUnavailable, StoreNewer, StoreBusy, OutOfThreads. A damaged store is repaired or
    /// set aside and reported by `notice`.
    QFuture<Result<void>> start();
    /// Stops workers (StopReason::Shutdown) and closes the store; waits at most three seconds. Also called by the destructor.
    void shutdown();
    /// After a shutdown that left a worker running: end the process with std::_Exit, which the store tolerates.
    [[nodiscard]] bool leftWorkersBehind() const { return m_leftBehind; }

    /// All providers, the local one first.
    QFuture<QList<ProviderDescription>> providers();
    /// Null before start() resolves, or without accounts.
    [[nodiscard]] AccountService *accounts() const;

    /// What exports can be made by. As long as the engine.
    [[nodiscard]] Presets &presets() const { return *m_presets; }

    /// Resolves, expands, checks and commits the batch, all or nothing.
    QFuture<Result<Receipt>> submit(const Batch &batch);
    /// A dry run of submit(): every name, what exists there, what would happen. Stores and creates nothing.
    QFuture<Result<BatchPlan>> plan(const Batch &batch);
    /// Cancels active jobs; another process cancels its own within 250 ms.
    void cancel(const QList<JobId> &ids);
    /// Reruns finished jobs in place with attempts reset; resumePolicy() decides whether from the saved state. @p secrets: by SCOPE.KEY.
    /// @p onConflict replaces their policy from now on.
    void retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets = {}, std::optional<ConflictPolicy> onConflict = {});
    /// Moves queued jobs before @p before (0: to the end).
    void move(const QList<JobId> &ids, JobId before);
    /// Removes finished jobs from the history, not their files.
    QFuture<Result<void>> remove(const QList<JobId> &ids);
    /// Paused: running jobs continue, no new ones start.
    void setQueuePaused(bool paused);
    void setConcurrency(int jobs);

    /// An export's bytes, without storing or publishing. Cancel the future to stop. Exporting the same request to any destination reuses them while
    /// nothing they depend on changes. RunPurpose::Print: the PDF's pages instead. The future's progress is the percentage of the whole, its text the
    /// stage in words. Error: NotPrintable, those of an export.
    QFuture<Result<Preview>> preview(const ExportRequest &request, RunPurpose purpose = RunPurpose::Show);
    /// "Now" for new outputs: SOURCE_DATE_EPOCH if set, else the clock. Default as-of of batches and previews. Invalid after shutdown().
    [[nodiscard]] QDateTime asOf() const;
    /// Active jobs of dead processes are returned as interrupted.
    QFuture<Result<HistoryPage>> history(const HistoryQuery &query);
    /// What the history can be filtered by.
    QFuture<Result<HistoryChoices>> historyChoices();
    /// Whether the sources of @p jobs have changed since, in their order. Not known of what was read from a stream.
    QFuture<QList<SourceState>> sourceStates(const QList<ExportJob> &jobs);
    /// Hashes the results of @p job again and compares, in their order. Cancel the future to stop.
    QFuture<QList<Verified>> verify(const ExportJob &job);
    /// Removes what @p retention lets go of, not its files; the number of removed exports.
    QFuture<Result<int>> prune(const Retention &retention);
    /// How many prune() would remove.
    QFuture<Result<int>> countPrunable(const Retention &retention);
    /// What is removed by itself from now on.
    void setRetention(const Retention &retention);
    /// Error: JobNotFound.
    QFuture<Result<ExportJob>> job(JobId id);
    /// The batch as submitted. Error: JobNotFound.
    QFuture<Result<StoredBatch>> batch(const QString &id);
    /// This process's active jobs in queue order; after start() those taken from dead processes.
    QFuture<QList<JobId>> ownJobs();
    /// Copies the whole store to @p file; @p replace: even if it exists. Error: DestinationExists, DestinationNotWritable, StoreCorrupt.
    QFuture<Result<void>> backUp(const QString &file, bool replace);

Q_SIGNALS:
    /// At most about ten per second; newest state of each changed job.
    void changed(const QList<quayside::JobChange> &changes);
    void queuePausedChanged(bool paused);
    /// Another process changed the history. At most four per second.
    void historyChanged();
    /// While start() is busy with a large history: what goes on, in words, several times a second.
    void preparing(const QString &words);
    /// A message for the user not tied to a job (store moved aside …).
    void notice(const quayside::ExportError &error);

private:
    friend class EngineWorker;
    template<class Value, class Call>
    QFuture<Value> ask(Call call);
    template<class Call>
    void tell(Call call);

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<class EngineWorker> m_worker;
    std::unique_ptr<Presets> m_presets;
    std::optional<ExportError> m_refusal; ///< why there is no thread to work in
    bool m_leftBehind = false;
};

} // namespace quayside
