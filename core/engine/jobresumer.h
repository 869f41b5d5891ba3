// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobscheduler.h"

namespace quayside {

/// Runs finished jobs again, in their rows, as resumePolicy() says. Lives in the engine's thread.
class JobResumer
{
public:
    /// Everything outlives it.
    JobResumer(const QueueContext &context, JobStore &store, JobScheduler &scheduler);

    /// Queues @p ids again, attempts counted anew; those that are active or cannot be read stay. @p secrets: values by SCOPE.KEY. How they ended
    /// has to be in the store already.
    void retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets);
    /// Queues again what waits for a sign-in to @p provider, also what is just about to.
    void signedIn(const QString &provider);

private:
    void retryOne(JobId id, const QMap<QString, QString> &secrets);

    const QueueContext m_context;
    JobStore &m_store;
    JobScheduler &m_scheduler;
};

} // namespace quayside
