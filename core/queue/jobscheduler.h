// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobrun.h"
#include "queue/providerslots.h"

#include <unordered_map>

namespace quayside {

/// This process's jobs from queued to finished: their order and when they run. Lives in the engine thread.
class JobScheduler final : public QObject
{
    Q_DISABLE_COPY_MOVE(JobScheduler)

public:
    /// @p concurrency: local jobs at once. @p retry reruns a job that just ended.
    JobScheduler(QueueContext context, int concurrency, std::function<void(JobId)> retry);
    ~JobScheduler() override;

    /// Takes a job stored as queued. @p secrets: by SCOPE.KEY; the job asks for those named in @p stored but missing here.
    void enqueue(const StoredJob &stored, const QMap<QString, QString> &secrets = {}, std::optional<std::shared_ptr<const Siblings>> siblings = {});
    void cancel(JobId id);
    /// Moves queued jobs before @p before (0: to the end), keeping their order.
    void move(const QList<JobId> &ids, JobId before);
    void setPaused(bool paused);
    void setConcurrency(int jobs);
    /// A job of @p provider started earlier that ends for lack of sign-in is rerun at once, however near its end.
    void signedIn(const QString &provider) { ++m_signIns[provider]; }
    /// @p idle is called whenever the last job has left.
    void whenIdle(std::function<void()> idle) { m_onIdle = std::move(idle); }
    /// Stops all runs and calls @p done when none is left.
    void shutdown(std::function<void()> done);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool contains(JobId id) const { return m_entries.contains(id); }
    /// The current state, or null if not here.
    [[nodiscard]] const ExportJob *find(JobId id) const;
    /// Reserves @p count positions at the end; returns the first.
    double takePositions(qsizetype count);

private:
    struct Entry {
        std::shared_ptr<LiveJob> live;
        std::shared_ptr<JobRun> run; ///< null until it starts
        bool ending = false;         ///< canceled while queued
        int signIns = 0;             ///< its provider's count when it started
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
    std::function<void()> m_onIdle;
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
