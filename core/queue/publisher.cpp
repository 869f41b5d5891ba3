// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/publisher.h"

#include "base/threadhandoff.h"
#include "output/readset.h"
#include "output/targetname.h"

#include <QFileInfo>

#include <algorithm>

namespace quayside {
namespace {

/// The name of @p one is taken: choose again.
Result<bool> leaveName(JobStore &store, JobId job, PlannedResult &one)
{
    one.step = PlannedResult::Step::Open;
    one.oldTemp = one.intent.tempPath;
    auto dropped = store.dropIntents(job);
    return dropped ? Result<bool>(false) : tl::unexpected(dropped.error());
}

/// Stores the intent of @p one. False: another job claims its place, or has reserved that name in the batch.
Result<bool> storeOne(JobStore &store, JobId job, const PlannedResult &one, bool namesOpen)
{
    if (namesOpen && one.isPlaced()) {
        auto ours = store.takeName(one.order.batch, job, nameKey(one.intent.finalPath));
        if (!ours || !*ours)
            return ours;
    }
    const bool exclusive = one.isPlaced() && !one.intent.replaces;
    return store.addIntent({job, one.order.n, one.intent.finalPath, exclusive, toJson(one.intent)});
}

/// Reserves the next free name of @p one at once, or a hundred results of one name would come back here a hundred times each. The disk is checked when
/// it is moved. Nothing: choose again.
Result<std::optional<PublishIntent>> nextFree(JobStore &store, JobId job, const PlannedResult &one, bool namesOpen)
{
    const auto reserved = store.reservedPaths();
    if (!reserved)
        return tl::unexpected(reserved.error());
    PublishOrder order = one.order;
    if (namesOpen) {
        const auto ofBatch = store.namesOfBatch(order.batch, job);
        if (!ofBatch)
            return tl::unexpected(ofBatch.error());
        order.siblings.unite(*ofBatch);
    }
    return nextPlace(order, one.intent, *reserved);
}

/// Stores the plan's intents, using the next free name if another job reserved one. False: choose a name anew.
Result<bool> storeAll(JobStore &store, JobId job, PublishPlan &plan)
{
    if (auto dropped = store.dropIntents(job); !dropped)
        return tl::unexpected(dropped.error());
    const bool namesOpen = namesAreOpen(plan);
    for (PlannedResult &one : plan) {
        if (one.intent.kind == PublishIntent::Kind::Skipped)
            continue;
        auto stored = storeOne(store, job, one, namesOpen);
        if (stored && !*stored) {
            const auto next = nextFree(store, job, one, namesOpen);
            if (!next)
                return tl::unexpected(next.error());
            if (!*next)
                return leaveName(store, job, one);
            one.intent = **next;
            stored = storeOne(store, job, one, namesOpen);
        }
        if (!stored)
            return stored;
    }
    return true;
}

/// Whether the policy skips or fails when a place is taken.
bool meetsExisting(const PublishPlan &plan, const Result<void> &chosen)
{
    if (!chosen)
        return chosen.error().code == ErrorCode::DestinationExists;
    return std::any_of(plan.cbegin(), plan.cend(), [](const PlannedResult &one) { return one.intent.kind == PublishIntent::Kind::Skipped; });
}

} // namespace

PublishOrder orderFor(const ExportJob &job, const ExportProvider &provider, const QueueContext &context, const QList<StagedFile> &files)
{
    const ExportRequest &request = job.request;
    PublishOrder order;
    order.job = job.id;
    order.batch = job.batch;
    order.instance = context.instance;
    order.destination = request.destination;
    order.sourcePath = request.path() == QLatin1StringView("-") ? QString() : request.path();
    order.sync = context.sync;
    order.atomicOnly = request.strict;
    order.names = namePartsOf(request, {});
    // A service names its result better than the request could.
    if (!files.isEmpty() && !files.constFirst().suggestedName.isEmpty() && order.sourcePath.isEmpty())
        order.names.name.clear();
    if (files.isEmpty() || !files.constFirst().extension.isEmpty())
        return order;
    const ProviderDescription description = provider.description();
    if (const TargetFormat *target = description.target(request.target))
        order.names.extension = target->extension;
    return order;
}

Publisher::Publisher(const QueueContext &context, std::shared_ptr<RunControl> control, PublishPlan plan, bool strict, Done done)
    : m_disk(context.disk), m_storeWriter(context.storeWriter), m_engineThread(context.engineThread), m_control(std::move(control)), m_plan(std::move(plan)),
      m_strict(strict), m_done(std::move(done))
{}

template<class Work, class Then>
void Publisher::inWorker(Work work, Then then)
{
    startIn(m_disk, [self = shared_from_this(), work = std::move(work), then = std::move(then)]() mutable {
        WorkContext context;
        context.stop = self->m_control->stop();
        // No one else uses the plan until the answer.
        Step step{self->m_plan, Placed::Done, {}};
        step.outcome = work(step.plan, context);
        step.warnings = std::move(context.warnings);
        const auto engineThread = self->m_engineThread;
        engineThread->post([self = std::move(self), then = std::move(then), step = std::move(step)](QObject &) mutable {
            self->m_plan = std::move(step.plan);
            self->m_warnings += step.warnings;
            if (step.outcome)
                then(*step.outcome);
            else
                self->end(tl::unexpected(step.outcome.error()));
        });
    });
}

void Publisher::begin()
{
    m_control->progress({Stage::Publishing, -1, {}});
    choose();
}

void Publisher::choose()
{
    if (!namesAreOpen(m_plan))
        return chooseBeside({}, true);
    auto names = std::make_shared<QSet<QString>>();
    m_storeWriter.add(
        [names, id = m_control->id(), batch = m_plan.constFirst().order.batch](JobStore &store) -> Result<void> {
            auto found = store.namesOfBatch(batch, id);
            if (found)
                *names = std::move(*found);
            return found ? Result<void>() : tl::unexpected(found.error());
        },
        [self = shared_from_this(), names](const Result<void> &done) {
            if (!done)
                return self->end(done);
            const bool same = self->m_ofBatch == *names;
            self->m_ofBatch = *names;
            self->chooseBeside(*names, same);
        });
}

void Publisher::chooseBeside(const QSet<QString> &ofBatch, bool certain)
{
    inWorker(
        [taken = m_taken, ofBatch, certain](PublishPlan &plan, const WorkContext &context) -> Result<Placed> {
            const PublishPlan open = plan;
            if (const PublishOrder &order = plan.constFirst().order; order.batchReads)
                order.batchReads->add(order.reads);
            auto chosen = choosePlaces(plan, taken, ofBatch);
            if (!certain && meetsExisting(plan, chosen)) {
                plan = open;
                return Placed::NameTaken;
            }
            if (chosen)
                chosen = context.checkStop();
            return chosen ? Result<Placed>(Placed::Done) : tl::unexpected(chosen.error());
        },
        // Another job of the batch may have put it there since the names were read.
        [this](Placed placed) { placed == Placed::Done ? chosen() : choose(); });
}

void Publisher::chosen()
{
    int skipped = 0;
    for (const PlannedResult &one : std::as_const(m_plan)) {
        if (one.intent.kind == PublishIntent::Kind::StandardOutput || one.intent.kind == PublishIntent::Kind::Stream)
            return storeIntents([this] { toStream(); });
        if (one.intent.kind != PublishIntent::Kind::Skipped)
            continue;
        const Warning warning{WarningCode::SkippedExisting, {{QStringLiteral("path"), one.intent.finalPath}}, {}, 0};
        if (!m_warnings.contains(warning))
            m_warnings.append(warning);
        ++skipped;
    }
    if (skipped > 0 && m_strict)
        return end(failure(ErrorCode::StrictWarnings, {{QStringLiteral("count"), QString::number(skipped)}}));
    if (skipped == m_plan.size())
        return fill();
    storeIntents([this] { fill(); });
}

void Publisher::storeIntents(std::function<void()> next)
{
    // A change may be rerun after a rollback; each attempt starts from the original plan.
    struct Attempt {
        PublishPlan plan;
        bool stored = false;
    };
    auto attempt = std::make_shared<Attempt>();
    m_storeWriter.add(
        [id = m_control->id(), plan = m_plan, attempt](JobStore &store) -> Result<void> {
            attempt->plan = plan;
            const auto stored = storeAll(store, id, attempt->plan);
            attempt->stored = stored && *stored;
            return stored ? Result<void>() : tl::unexpected(stored.error());
        },
        [self = shared_from_this(), attempt, next = std::move(next)](const Result<void> &done) {
            if (!done)
                return self->end(done);
            self->m_plan = std::move(attempt->plan);
            if (attempt->stored)
                return next();
            for (const PlannedResult &one : std::as_const(self->m_plan)) {
                if (one.step == PlannedResult::Step::Open)
                    self->m_taken.insert(one.intent.finalPath);
            }
            self->choose();
        });
}

void Publisher::fill()
{
    // If the hashes are already stored, move without storing again.
    const bool moveToo = hashesAreKnown(m_plan);
    inWorker(
        [moveToo](PublishPlan &plan, WorkContext &context) -> Result<Placed> {
            if (auto filled = fillTemps(plan, context); !filled)
                return tl::unexpected(filled.error());
            return moveToo ? moveIntoPlaces(plan, context) : Placed::Done;
        },
        [this, moveToo](Placed placed) {
            if (moveToo)
                moved(placed);
            else
                storeIntents([this] { move(); });
        });
}

void Publisher::move()
{
    inWorker([](PublishPlan &plan, WorkContext &context) { return moveIntoPlaces(plan, context); }, [this](Placed placed) { moved(placed); });
}

void Publisher::moved(Placed placed)
{
    if (placed == Placed::Done)
        return end({});
    // Another process was faster: apply the policy again.
    for (const PlannedResult &one : std::as_const(m_plan)) {
        if (one.step == PlannedResult::Step::Open)
            m_taken.insert(one.intent.finalPath);
    }
    choose();
}

void Publisher::toStream()
{
    inWorker(
        [](PublishPlan &plan, const WorkContext &context) -> Result<Placed> {
            const PlannedResult &one = plan.constFirst();
            auto written = one.intent.kind == PublishIntent::Kind::Stream ? writeToStream(one.order, context) : writeToStandardOutput(one.order, context);
            return written ? Result<Placed>(Placed::Done) : tl::unexpected(written.error());
        },
        [this](Placed) { end({}); });
}

void Publisher::end(const Result<void> &outcome)
{
    if (outcome)
        return finish(outcome);
    startIn(m_disk, [self = shared_from_this(), outcome]() mutable {
        withdraw(self->m_plan);
        const auto engineThread = self->m_engineThread;
        engineThread->post([self = std::move(self), outcome](QObject &) { self->finish(outcome); });
    });
}

void Publisher::finish(const Result<void> &outcome)
{
    Publication publication{outcome, {}, m_warnings};
    if (outcome)
        publication.artifacts = artifactsOf(m_plan);
    std::exchange(m_done, {})(publication);
}

} // namespace quayside
