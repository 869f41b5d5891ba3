// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storewatch.h"

namespace quayside {
namespace {

constexpr int intervalMilliseconds = 250;

} // namespace

StoreWatch::StoreWatch(JobStore &store, JobScheduler &scheduler, const QString &instance, std::function<void()> changed)
    : m_store(store), m_scheduler(scheduler), m_instance(instance), m_changed(std::move(changed))
{
    if (const auto counter = m_store.changeCounter())
        m_counter = *counter;
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(intervalMilliseconds);
}

void StoreWatch::look()
{
    const auto counter = m_store.changeCounter();
    if (!counter || *counter == m_counter)
        return;
    const auto requests = m_store.cancelRequests(m_instance);
    if (!requests)
        return; // retried in a quarter of a second
    m_counter = *counter;
    for (const JobId id : *requests)
        m_scheduler.cancel(id); // jobs still being judged check this later
    m_changed();
}

} // namespace quayside
