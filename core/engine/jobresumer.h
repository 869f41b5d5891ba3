// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/jobscheduler.h"

namespace quayside {

/// Reruns finished jobs in place, as resumePolicy() decides. Lives in the engine thread.
class JobResumer
{
public:
    /// The arguments must outlive it.
    JobResumer(const QueueContext &context, JobStore &store, JobScheduler &scheduler);

    /// Queues @p ids with attempts reset, except active and unreadable ones. @p secrets: by SCOPE.KEY. @p onConflict replaces their policy.
    /// Their end must be stored already.
    void retry(const QList<JobId> &ids, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict);
    /// Requeues jobs waiting for sign-in to @p provider, including those about to.
    void signedIn(const QString &provider);

private:
    void retryOne(JobId id, const QMap<QString, QString> &secrets, std::optional<ConflictPolicy> onConflict);
    void refuse(ExportJob job, const ExportError &error);

    const QueueContext m_context;
    JobStore &m_store;
    JobScheduler &m_scheduler;
};

} // namespace quayside
