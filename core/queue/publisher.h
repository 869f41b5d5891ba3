// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publishplan.h"
#include "queue/runcontrol.h"

namespace quayside {

/// What all results of @p job have in common; names come from its request and the first of @p files.
PublishOrder orderFor(const ExportJob &job, const ExportProvider &provider, const QueueContext &context, const QList<StagedFile> &files);

struct Publication {
    Result<void> outcome;
    QList<Artifact> artifacts;
    QList<Warning> warnings;
};

/// Publishes a job's results: disk work in workers, intents through the store writer. Keeps itself alive until done.
class Publisher final : public std::enable_shared_from_this<Publisher>
{
public:
    using Done = std::function<void(const Publication &)>;

    /// @p control has the staging folder and the stop. Call begin() in the engine thread, where @p done is called too.
    Publisher(const QueueContext &context, std::shared_ptr<RunControl> control, PublishPlan plan, bool strict, Done done);
    void begin();

private:
    struct Step {
        PublishPlan plan;
        Result<Placed> outcome = Placed::Done;
        QList<Warning> warnings;
    };
    /// Runs @p work(plan, context) in a worker, takes over its plan and continues with @p then(outcome).
    template<class Work, class Then>
    void inWorker(Work work, Then then);
    void choose();
    /// @p certain: no other job of the batch took a name since @p ofBatch was read.
    void chooseBeside(const QSet<QString> &ofBatch, bool certain);
    void chosen();
    void storeIntents(std::function<void()> next);
    void fill();
    void move();
    void moved(Placed placed);
    void toStream();
    void end(const Result<void> &outcome);
    void finish(const Result<void> &outcome);

    QThreadPool &m_disk;
    StoreWriter &m_storeWriter;
    std::shared_ptr<EngineThread> m_engineThread;
    std::shared_ptr<RunControl> m_control;
    PublishPlan m_plan;
    bool m_strict;
    Done m_done;
    QSet<QString> m_taken;
    std::optional<QSet<QString>> m_ofBatch; ///< names of the batch's other jobs, as last read
    QList<Warning> m_warnings;
};

} // namespace quayside
