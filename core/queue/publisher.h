// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publishplan.h"
#include "queue/runcontrol.h"

namespace quayside {

/// What is the same for all results of @p job; names come from its request and the first of @p files.
PublishOrder orderFor(const ExportJob &job, const ExportProvider &provider, const QueueContext &context, const QList<StagedFile> &files);

/// What a publication came to.
struct Publication {
    Result<void> outcome;
    QList<Artifact> artifacts;
    QList<Warning> warnings;
};

/// Takes the results of one job through the publish protocol: disk work in workers, intents through the store writer. Keeps itself alive until it
/// is done.
class Publisher final : public std::enable_shared_from_this<Publisher>
{
public:
    using Done = std::function<void(const Publication &)>;

    /// @p control holds the staging folder and the stop. Call begin() in the engine's thread; @p done comes there too.
    Publisher(const QueueContext &context, std::shared_ptr<RunControl> control, PublishPlan plan, bool strict, Done done);
    void begin();

private:
    /// What a worker gives back.
    struct Step {
        PublishPlan plan;
        Result<Placed> outcome = Placed::Done;
        QList<Warning> warnings;
    };
    /// Runs @p work(plan, context) in a worker, takes over what it made of the plan, and goes on with @p then(outcome).
    template<class Work, class Then>
    void inWorker(Work work, Then then);
    void choose();
    void chosen();
    void storeIntents(std::function<void()> next);
    void fill();
    void move();
    void moved(Placed placed);
    void toStandardOutput();
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
    QList<Warning> m_warnings;
};

} // namespace quayside
