// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/messagequeue.h"
#include "queue/exportprovider.h"

#include <atomic>
#include <mutex>

namespace quayside {

class JobScheduler;

/// One run of a job, between its provider (any thread) and the queue (engine thread).
class JobRun final : public JobControl, public std::enable_shared_from_this<JobRun>
{
public:
    JobRun(JobId id, QString stagingFolder, QJsonObject savedState, std::shared_ptr<MessageQueue<JobScheduler>> queue);
    ~JobRun() override;
    Q_DISABLE_COPY_MOVE(JobRun)

    [[nodiscard]] JobId id() const override { return m_id; }
    [[nodiscard]] StopToken stop() const override { return m_stop; }
    Result<QString> stagingFolder() override;
    void progress(const Progress &progress) override;
    [[nodiscard]] QJsonObject savedState() const override { return m_savedState; }
    QFuture<bool> saveState(const QJsonObject &state, const Facts &facts, Durability durability) override;
    void setWaiting(bool waiting) override;

    void requestStop(StopReason reason) { m_stop.requestStop(reason); }
    [[nodiscard]] StopReason stopReason() const { return m_stop.reason(); }
    /// The newest progress; the next one is announced again.
    Progress takeProgress();

private:
    const JobId m_id;
    const QString m_stagingFolder;
    const QJsonObject m_savedState;
    const std::shared_ptr<MessageQueue<JobScheduler>> m_queue;
    StopSource m_stop;
    std::mutex m_mutex;
    Progress m_progress;
    bool m_announced = false;
    bool m_hasFolder = false;
};

} // namespace quayside
