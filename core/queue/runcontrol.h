// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuecontext.h"

#include <mutex>

namespace quayside {

class JobRun;

/// What a provider holds of a run, in any thread: its stop, its staging folder, and the way to tell the run how it goes.
class RunControl final : public JobControl
{
public:
    /// @p savedState: of the run before. @p run hears nothing after it is gone.
    RunControl(JobId id, QString stagingFolder, QJsonObject savedState, std::weak_ptr<JobRun> run, std::shared_ptr<EngineThread> engineThread);
    /// Removes the staging folder: nobody needs its files any more, neither the provider nor the publication.
    ~RunControl() override;
    Q_DISABLE_COPY_MOVE(RunControl)

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
    const std::weak_ptr<JobRun> m_run;
    const std::shared_ptr<EngineThread> m_engineThread;
    StopSource m_stop;
    std::mutex m_mutex;
    Progress m_progress;
    bool m_announced = false;
    bool m_hasFolder = false;
};

} // namespace quayside
