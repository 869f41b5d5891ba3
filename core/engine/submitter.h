// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/providerregistry.h"
#include "queue/jobscheduler.h"
#include "queue/submission.h"

namespace quayside {

/// Makes jobs of batches: resolves, expands, checks, stores all of them or none, then queues them. Lives in the engine's thread.
class Submitter final : public QObject
{
    Q_DISABLE_COPY_MOVE(Submitter)

public:
    using Answer = std::function<void(const Result<Receipt> &)>;

    /// Everything outlives it. @p asOf: what a batch without an as-of calls "now".
    Submitter(const QueueContext &context, JobScheduler &scheduler, const ProviderRegistry &providers, std::function<QDateTime()> asOf);

    /// Calls @p answer once the batch is committed, or with the first problem.
    void submit(const Batch &batch, Answer answer);

private:
    void prepare(const Batch &given, const Batch &resolved, const ProviderDescription &description, const QList<Warning> &leftOut, Answer answer);
    void insert(NewBatch batch, QList<PreparedJob> jobs, const QList<Warning> &leftOut, Answer answer);

    const QueueContext m_context;
    JobScheduler &m_scheduler;
    const ProviderRegistry &m_providers;
    std::function<QDateTime()> m_asOf;
};

} // namespace quayside
