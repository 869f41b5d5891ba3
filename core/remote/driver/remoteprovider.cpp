// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/remoteprovider.h"

#include "remote/driver/jobdriver.h"

#include <algorithm>

namespace quayside {

RemoteProvider::RemoteProvider(std::shared_ptr<AccountSession> session) : m_session(std::move(session))
{
    m_ticker.setInterval(100);
    QObject::connect(&m_ticker, &QTimer::timeout, &m_ticker, [this] { tick(); });
}

RemoteProvider::~RemoteProvider() = default;

ProviderDescription RemoteProvider::description() const
{
    ProviderDescription description = m_session->dialect.describe(m_session->account);
    description.id = m_session->account.id;
    description.name = m_session->account.name;
    description.service = m_session->service();
    return description;
}

QFuture<ExportResult> RemoteProvider::start(const ExportRequest &request, std::shared_ptr<JobControl> control)
{
    m_jobs.push_back(std::make_unique<JobDriver>(m_session, request, std::move(control)));
    if (!m_ticker.isActive())
        m_ticker.start();
    return m_jobs.back()->run();
}

void RemoteProvider::tick()
{
    // By index: a job that ends may make the queue start another right here.
    std::size_t at = 0;
    while (at < m_jobs.size())
        m_jobs[at++]->tick();
    // Removed only here, never from inside their own callbacks.
    std::erase_if(m_jobs, [](const auto &job) { return job->isOver(); });
    if (m_jobs.empty())
        m_ticker.stop();
}

} // namespace quayside
