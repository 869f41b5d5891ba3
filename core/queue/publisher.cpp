// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/publisher.h"

#include "base/threadhandoff.h"

#include <QFileInfo>

#include <algorithm>

namespace quayside {
namespace {

/// Stores the plan's intents, using the next free name if another job reserved one. False: choose a name anew.
Result<bool> storeAll(JobStore &store, JobId job, PublishPlan &plan)
{
    if (auto dropped = store.dropIntents(job); !dropped)
        return tl::unexpected(dropped.error());
    for (PlannedResult &one : plan) {
        if (one.intent.kind == PublishIntent::Kind::Skipped)
            continue;
        const bool exclusive = one.isPlaced() && !one.intent.replaces;
        const auto add = [&] { return store.addIntent({job, one.order.n, one.intent.finalPath, exclusive, toJson(one.intent)}); };
        auto added = add();
        if (added && !*added) {
            // Take the next unreserved name at once, or a hundred results of one name would each return here a hundred times. Moving shows whether it
            // exists on disk.
            const auto reserved = store.reservedPaths();
            if (!reserved)
                return tl::unexpected(reserved.error());
            const auto next = nextPlace(one.order, one.intent, *reserved);
            if (!next) {
                one.step = PlannedResult::Step::Open;
                one.oldTemp = one.intent.tempPath;
                auto dropped = store.dropIntents(job);
                return dropped ? Result<bool>(false) : tl::unexpected(dropped.error());
            }
            one.intent = *next;
            added = add();
        }
        if (!added)
            return added;
    }
    return true;
}

} // namespace

PublishOrder orderFor(const ExportJob &job, const ExportProvider &provider, const QueueContext &context, const QList<StagedFile> &files)
{
    const ExportRequest &request = job.request;
    PublishOrder order;
    order.job = job.id;
    order.instance = context.instance;
    order.destination = request.destination;
    order.sourcePath = request.path() == QLatin1StringView("-") ? QString() : request.path();
    order.sync = context.sync;
    order.atomicOnly = request.strict;
    const QString fileName = order.sourcePath.isEmpty() ? request.title : QFileInfo(order.sourcePath).fileName();
    const bool named = files.isEmpty() || files.constFirst().suggestedName.isEmpty() || !order.sourcePath.isEmpty();
    order.names.name = named ? QFileInfo(fileName).completeBaseName() : QString();
    order.names.title = request.title;
    order.names.format = request.target;
    order.names.locale = request.locales.size() == 1 ? request.locale() : QString();
    order.names.asOf = request.asOf;
    order.names.timeZone = request.timeZone;
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
    inWorker(
        [taken = m_taken](PublishPlan &plan, const WorkContext &context) -> Result<Placed> {
            auto chosen = choosePlaces(plan, taken);
            if (chosen)
                chosen = context.checkStop();
            return chosen ? Result<Placed>(Placed::Done) : tl::unexpected(chosen.error());
        },
        [this](Placed) { chosen(); });
}

void Publisher::chosen()
{
    int skipped = 0;
    for (const PlannedResult &one : std::as_const(m_plan)) {
        if (one.intent.kind == PublishIntent::Kind::StandardOutput)
            return storeIntents([this] { toStandardOutput(); });
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

void Publisher::toStandardOutput()
{
    inWorker(
        [](PublishPlan &plan, const WorkContext &context) -> Result<Placed> {
            auto written = writeToStandardOutput(plan.constFirst().order, context);
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
