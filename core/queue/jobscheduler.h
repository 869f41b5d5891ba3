// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobrun.h"
#include "queue/providerslots.h"

#include <unordered_map>

namespace quayside {

/// The jobs this process owns, from queued to finished: their order, and who runs when. Lives in the engine's thread; finished jobs leave it for
/// the history.
class JobScheduler final : public QObject
{
    Q_DISABLE_COPY_MOVE(JobScheduler)

public:
    /// @p concurrency: local jobs at once. @p retry runs a job again that has just ended.
    JobScheduler(QueueContext context, int concurrency, std::function<void(JobId)> retry);
    ~JobScheduler() override;

    /// Takes over a job that is stored as queued. @p secrets of its request, by SCOPE.KEY; those that are named in @p stored and missing here the
    /// job has to ask for.
    void enqueue(const StoredJob &stored, const QMap<QString, QString> &secrets = {});
    void cancel(JobId id);
    /// Moves waiting jobs before @p before (0: to the end), keeping their order.
    void move(const QList<JobId> &ids, JobId before);
    void setPaused(bool paused);
    void setConcurrency(int jobs);
    /// Somebody has signed in to @p provider: a job that runs since before and ends for want of that is run again at once, however near its end it
    /// is by now.
    void signedIn(const QString &provider) { ++m_signIns[provider]; }
    /// Asks everything that runs to stop and calls @p done when nothing runs any more.
    void shutdown(std::function<void()> done);

    [[nodiscard]] bool contains(JobId id) const { return m_entries.contains(id); }
    /// The job as it is now, when it is here.
    [[nodiscard]] const ExportJob *find(JobId id) const;
    /// Positions behind all others, for @p count jobs that come: the first of them.
    double takePositions(qsizetype count);

private:
    struct Entry {
        std::shared_ptr<LiveJob> live;
        std::shared_ptr<JobRun> run; ///< null until its turn
        bool ending = false;         ///< canceled while it waited
        int signIns = 0;             ///< of its provider, when it was started
    };
    [[nodiscard]] static bool isQueued(const Entry &entry) { return !entry.run && !entry.ending; }

    void schedule();
    void startNext();
    void start(Entry &entry);
    void leave(JobId id);
    [[nodiscard]] int limitOf(const QString &provider) const;
    [[nodiscard]] bool publishingIsFull() const;
    void place(LiveJob &live, double position);
    void renumber();
    void endOfShutdown();

    const QueueContext m_context;
    std::unordered_map<JobId, Entry> m_entries;
    ProviderSlots m_slots;
    QHash<QString, int> m_signIns; ///< by provider
    std::function<void(JobId)> m_retry;
    std::function<void()> m_onStopped;
    double m_lastPosition = 0;
    qint64 m_publishingBytes = 0;
    int m_publishingJobs = 0;
    int m_underWay = 0; ///< jobs with a run
    int m_concurrency;
    bool m_paused = false;
    bool m_scheduled = false;
    bool m_shuttingDown = false;
};

} // namespace quayside
