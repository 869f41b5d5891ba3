// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/submitter.h"

#include "base/threadhandoff.h"
#include "queue/ownresults.h"

namespace quayside {

Submitter::Submitter(const QueueContext &context, JobScheduler &scheduler, const ProviderRegistry &providers, std::function<QDateTime()> asOf)
    : m_context(context), m_scheduler(scheduler), m_providers(providers), m_asOf(std::move(asOf))
{}

void Submitter::resolve(const Batch &batch, std::function<void(const Result<Resolved> &)> done)
{
    const auto provider = m_providers.find(batch.provider);
    if (!provider)
        return done(failure(m_providers.unknown(batch.provider)));
    resolveSources(provider, batch, this, [this, provider, batch, done = std::move(done)](Result<ResolvedSources> sources) {
        if (!sources)
            return done(failure(sources.error()));
        Resolved resolved{batch, provider->description(), std::move(sources->warnings)};
        resolved.batch.sources = std::move(sources->items);
        if (!resolved.batch.asOf.isValid())
            resolved.batch.asOf = m_asOf();
        leaveOut(batch, std::move(resolved), done);
    });
}

void Submitter::leaveOut(const Batch &given, Resolved resolved, std::function<void(const Result<Resolved> &)> done)
{
    const QStringList folders = scannedFolders(given, resolved.batch);
    if (folders.isEmpty())
        return done(resolved);
    auto results = std::make_shared<QList<Artifact>>();
    m_context.storeWriter.add(
        [folders, results](JobStore &store) -> Result<void> {
            results->clear();
            for (const QString &folder : folders) {
                auto found = store.artifactsBelow(folder);
                if (!found)
                    return tl::unexpected(found.error());
                results->append(*found);
            }
            return {};
        },
        [this, given, resolved = std::move(resolved), results, done = std::move(done)](const Result<void> &asked) {
            if (!asked)
                return done(failure(asked.error()));
            startIn(m_context.disk, [given, resolved, results, done, engineThread = m_context.engineThread]() mutable {
                auto notes = leaveOutResults(given, resolved.batch, *results);
                if (notes)
                    resolved.leftOut += *notes;
                const auto outcome = notes ? Result<Resolved>(std::move(resolved)) : Result<Resolved>(tl::unexpected(notes.error()));
                engineThread->post([outcome, done](QObject &) { done(outcome); });
            });
        });
}

void Submitter::submit(const Batch &batch, Answer answer)
{
    resolve(batch, [this, batch, answer = std::move(answer)](const Result<Resolved> &resolved) {
        if (!resolved)
            return answer(failure(resolved.error()));
        prepare(batch, *resolved, answer);
    });
}

void Submitter::plan(const Batch &batch, PlanAnswer answer)
{
    resolve(batch, [this, answer = std::move(answer)](const Result<Resolved> &resolved) {
        if (!resolved)
            return answer(failure(resolved.error()));
        startIn(m_context.disk, [resolved = *resolved, answer, engineThread = m_context.engineThread] {
            auto plan = planBatch(resolved.batch, resolved.description);
            if (plan)
                plan->warnings = resolved.leftOut + plan->warnings;
            engineThread->post([plan = std::move(plan), answer](QObject &) { answer(plan); });
        });
    });
}

void Submitter::prepare(const Batch &given, const Resolved &resolved, Answer answer)
{
    startIn(m_context.disk, [this, given, resolved, answer = std::move(answer), engineThread = m_context.engineThread] {
        auto jobs = prepareJobs(resolved.batch, resolved.description);
        engineThread->post(
            [this, batch = prepareBatch(given, resolved.description), jobs = std::move(jobs), leftOut = resolved.leftOut, answer](QObject &) mutable {
                if (!jobs)
                    return answer(failure(jobs.error()));
                insert(std::move(batch), std::move(*jobs), leftOut + jobs->warnings, answer);
            });
    });
}

void Submitter::insert(NewBatch batch, PreparedJobs jobs, const QList<Warning> &leftOut, Answer answer)
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
    insertion->jobs = std::move(jobs.jobs);
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
        [this, insertion, leftOut, siblings = std::move(jobs.siblings), answer = std::move(answer)](const Result<void> &stored) {
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
                m_scheduler.enqueue(row, prepared.secrets, siblings);
            }
        },
        StoreWriter::Need::Now, StoreWriter::OnFailure::Refuse);
}

} // namespace quayside
