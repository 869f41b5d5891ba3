// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuecontext.h"

#include <mutex>

namespace quayside {

class JobRun;

/// A provider's handle on a run, thread-safe: its stop, staging folder and reporting.
class RunControl final : public JobControl
{
public:
    /// @p savedState: from the previous run. Nothing is reported once @p run is gone.
    RunControl(JobId id, QString stagingFolder, QJsonObject savedState, std::weak_ptr<JobRun> run, std::shared_ptr<EngineThread> engineThread);
    /// Deletes the staging folder.
    ~RunControl() override;
    Q_DISABLE_COPY_MOVE(RunControl)

    [[nodiscard]] JobId id() const override { return m_id; }
    [[nodiscard]] StopToken stop() const override { return m_stop; }
    Result<QString> stagingFolder() override;
    void progress(const Progress &progress) override;
    [[nodiscard]] QJsonObject savedState() const override { return m_savedState; }
    QFuture<bool> saveState(const QJsonObject &state, const Facts &facts, Durability durability) override;
    void setWaiting(bool waiting) override;

    /// Deletes the staging folder, no longer needed by provider or publisher. No new one is made.
    void dropStagingFolder();
    void requestStop(StopReason reason) { m_stop.requestStop(reason); }
    [[nodiscard]] StopReason stopReason() const { return m_stop.reason(); }
    /// The newest progress; later progress is announced again.
    Progress takeProgress();

private:
    const JobId m_id;
    const QString m_stagingFolder;
    const QJsonObject m_savedState;
    const std::weak_ptr<JobRun> m_run;
    const std::shared_ptr<EngineThread> m_engineThread;
    StopSource m_stop;
    std::mutex m_mutex;
    Progress m_progress;
    bool m_announced = false;
    bool m_hasFolder = false;
    bool m_dropped = false;
};

} // namespace quayside
