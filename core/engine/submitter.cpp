// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/submitter.h"

#include "base/threadhandoff.h"

namespace quayside {

Submitter::Submitter(const QueueContext &context, JobScheduler &scheduler, const ProviderRegistry &providers, std::function<QDateTime()> asOf)
    : m_context(context), m_scheduler(scheduler), m_providers(providers), m_asOf(std::move(asOf))
{}

void Submitter::submit(const Batch &batch, Answer answer)
{
    const auto provider = m_providers.find(batch.provider);
    if (!provider)
        return answer(failure(m_providers.unknown(batch.provider)));
    resolveSources(provider, batch, this, [this, provider, batch, answer = std::move(answer)](Result<ResolvedSources> sources) {
        if (!sources)
            return answer(failure(sources.error()));
        Batch resolved = batch;
        resolved.sources = std::move(sources->items);
        if (!resolved.asOf.isValid())
            resolved.asOf = m_asOf();
        prepare(batch, resolved, provider->description(), sources->warnings, answer);
    });
}

void Submitter::prepare(const Batch &given, const Batch &resolved, const ProviderDescription &description, const QList<Warning> &leftOut, Answer answer)
{
    startIn(m_context.disk, [this, given, resolved, description, leftOut, answer = std::move(answer), engineThread = m_context.engineThread] {
        auto jobs = prepareJobs(resolved, description);
        engineThread->post([this, batch = prepareBatch(given, description), jobs = std::move(jobs), leftOut, answer](QObject &) mutable {
            if (!jobs)
                return answer(failure(jobs.error()));
            insert(std::move(batch), std::move(*jobs), leftOut, answer);
        });
    });
}

void Submitter::insert(NewBatch batch, QList<PreparedJob> jobs, const QList<Warning> &leftOut, Answer answer)
{
    struct Insertion {
        NewBatch batch;
        QList<PreparedJob> jobs;
        QList<JobId> ids;
        double position = 0;
        QDateTime created;
    };
    auto insertion = std::make_shared<Insertion>();
    insertion->batch = std::move(batch);
    insertion->jobs = std::move(jobs);
    insertion->created = m_context.clock();
    insertion->position = m_scheduler.takePositions(insertion->jobs.size());
    m_context.storeWriter.add(
        [insertion, owner = m_context.instance](JobStore &store) -> Result<void> {
            insertion->ids.clear();
            if (auto done = store.insertBatch(insertion->batch, insertion->created); !done)
                return done;
            double position = insertion->position;
            for (const PreparedJob &job : std::as_const(insertion->jobs)) {
                auto id = store.insertJob(insertion->batch.id, job.stored, owner, position++, insertion->created);
                if (!id)
                    return tl::unexpected(id.error());
                insertion->ids.append(*id);
            }
            return {};
        },
        [this, insertion, leftOut, answer = std::move(answer)](const Result<void> &stored) {
            if (!stored)
                return answer(failure(stored.error()));
            answer(Receipt{insertion->batch.id, insertion->ids, leftOut});
            for (qsizetype i = 0; i < insertion->jobs.size(); ++i) {
                const PreparedJob &prepared = insertion->jobs.at(i);
                StoredJob row;
                row.job.id = insertion->ids.at(i);
                row.job.batch = insertion->batch.id;
                row.job.request = prepared.stored.request;
                row.job.created = insertion->created;
                row.position = insertion->position + static_cast<double>(i);
                row.secrets = prepared.stored.secrets;
                m_scheduler.enqueue(row, prepared.secrets);
            }
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::GiveUp);
}

} // namespace quayside
