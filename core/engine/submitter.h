// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/providerregistry.h"
#include "queue/batchplan.h"
#include "queue/jobscheduler.h"
#include "queue/submission.h"

namespace quayside {

/// Turns batches into jobs: resolves, expands, checks, stores all or none, queues. Lives in the engine thread.
class Submitter final : public QObject
{
    Q_DISABLE_COPY_MOVE(Submitter)

public:
    /// A batch whose sources are single ones and whose time is known.
    struct Resolved {
        Batch batch;
        ProviderDescription description;
        QList<Warning> leftOut;
    };
    using Answer = std::function<void(const Result<Receipt> &)>;

    /// The arguments must outlive it. @p asOf: default for batches without one.
    Submitter(const QueueContext &context, JobScheduler &scheduler, const ProviderRegistry &providers, std::function<QDateTime()> asOf);

    /// Calls @p answer once committed, or with the first problem.
    void submit(const Batch &batch, Answer answer);

    using PlanAnswer = std::function<void(const Result<BatchPlan> &)>;

    /// A dry run of submit(): stores and creates nothing.
    void plan(const Batch &batch, PlanAnswer answer);

private:
    void resolve(const Batch &batch, std::function<void(const Result<Resolved> &)> done);
    void leaveOut(const Batch &given, Resolved resolved, std::function<void(const Result<Resolved> &)> done);
    void prepare(const Batch &given, const Resolved &resolved, Answer answer);
    void insert(NewBatch batch, PreparedJobs jobs, const QList<Warning> &leftOut, Answer answer);

    const QueueContext m_context;
    JobScheduler &m_scheduler;
    const ProviderRegistry &m_providers;
    std::function<QDateTime()> m_asOf;
};

} // namespace quayside
