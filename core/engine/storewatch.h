// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobscheduler.h"

#include <QTimer>

namespace quayside {

/// Hears what other processes write into the same store: what they want canceled here, and that the history has changed. Lives in the engine's
/// thread.
class StoreWatch
{
public:
    /// Looks four times a second. @p changed: another process has changed something.
    StoreWatch(JobStore &store, JobScheduler &scheduler, const QString &instance, std::function<void()> changed);
    void stop() { m_timer.stop(); }

private:
    void look();

    JobStore &m_store;
    JobScheduler &m_scheduler;
    const QString m_instance;
    std::function<void()> m_changed;
    QTimer m_timer;
    qlonglong m_counter = 0;
};

} // namespace quayside
