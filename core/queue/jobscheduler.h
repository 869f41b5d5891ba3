// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagequeue.h"
#include "queue/changefeed.h"
#include "queue/exportprovider.h"
#include "queue/jobrun.h"
#include "queue/providerslots.h"
#include "store/storewriter.h"

#include <QPromise>
#include <QThreadPool>

#include <unordered_map>

namespace quayside {

struct Publication;

/// What the queue stands on; all of it outlives the queue.
struct QueueContext {
    StoreWriter &storeWriter;
    QThreadPool &pool;
    ChangeFeed &feed;
    std::function<std::shared_ptr<ExportProvider>(const QString &)> provider;
    std::function<QDateTime()> clock;
    QString instance;
    QString stagingFolder; ///< of this process
    int concurrency = 2;
    bool sync = false;
    std::function<void(JobId)> retry; ///< runs a job again that has just ended
};

/// The jobs this process owns, from queued to finished: what runs when, and how it ends. Lives in the engine's thread; finished jobs leave
/// it for the history.
class JobScheduler final : public QObject
{
    Q_DISABLE_COPY_MOVE(JobScheduler)

public:
    explicit JobScheduler(QueueContext context);
    ~JobScheduler() override;

    /// Takes over a job that is stored as queued. @p request: with its secrets, where there are any.
    void enqueue(const StoredJob &stored, const ExportRequest &request, bool hasSecrets);
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
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// The job as it is now, when it is here.
    [[nodiscard]] const ExportJob *find(JobId id) const;
    [[nodiscard]] double lastPosition() const { return m_lastPosition; }
    /// The next @p count positions are somebody's.
    void reservePositions(qsizetype count) { m_lastPosition += static_cast<double>(count); }
    [[nodiscard]] const std::shared_ptr<MessageQueue<JobScheduler>> &messageQueue() const { return m_messageQueue; }

    // Called by JobRun, in this thread.
    void progressed(JobId id);
    void saveState(const std::shared_ptr<JobRun> &control, const QJsonObject &state, const Facts &facts, bool full,
                   const std::shared_ptr<QPromise<bool>> &promise);
    void setWaiting(const std::shared_ptr<JobRun> &control, bool waiting);

private:
    enum class Phase { Queued, Starting, Running, Publishing, Ending };
    struct Entry {
        ExportJob job;
        Phase phase = Phase::Queued;
        double position = 0;
        QJsonObject savedState;
        ExportRequest request;     ///< with its secrets
        QStringList lackedSecrets; ///< SCOPE.KEY of those that nobody has given since the program began
        bool waiting = false;
        qint64 publishing = 0; ///< bytes in memory on their way to the disk
        int signIns = 0;       ///< of its provider, when it was started
        std::shared_ptr<JobRun> control;
        std::shared_ptr<ExportProvider> provider;
    };
    using Entries = std::unordered_map<JobId, Entry>;

    void schedule();
    void startNext();
    void start(Entry &entry);
    void launch(JobId id, const std::shared_ptr<JobRun> &control);
    void ended(JobId id, const std::shared_ptr<JobRun> &control, ExportResult result);
    void publish(Entry &entry, ExportResult result);
    void published(JobId id, const Publication &publication);
    void backToQueue(Entry &entry);
    void finish(Entry &entry, JobState state, std::optional<ExportError> error = {}, InterruptReason interrupt = InterruptReason::None);
    void leave(JobId id);
    Entry *entryOf(const std::shared_ptr<JobRun> &control);
    [[nodiscard]] int limitOf(const QString &provider) const;
    [[nodiscard]] bool publishingIsFull() const;
    [[nodiscard]] int underWay() const { return m_underWay; }
    void renumber();
    void endOfShutdown();

    QueueContext m_context;
    std::shared_ptr<MessageQueue<JobScheduler>> m_messageQueue;
    Entries m_entries;
    ProviderSlots m_slots;
    QHash<QString, int> m_signIns; ///< by provider
    double m_lastPosition = 0;
    int m_underWay = 0; ///< neither queued nor ending
    int m_publishingJobs = 0;
    qint64 m_publishingBytes = 0;
    bool m_paused = false;
    bool m_scheduled = false;
    bool m_shuttingDown = false;
    std::function<void()> m_onStopped;
};

} // namespace quayside
