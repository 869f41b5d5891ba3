// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobscheduler.h"

#include <QTimer>

namespace quayside {

/// Watches the store for cancel requests and history changes by other processes. Lives in the engine thread.
class StoreWatch
{
public:
    /// Polls four times a second. @p changed: another process committed a change.
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
