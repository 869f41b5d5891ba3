// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publishplan.h"

#include "output/publishparts.h"

#include <algorithm>

namespace quayside {

using Step = PlannedResult::Step;

namespace {

void dropOldTemp(const PlannedResult &result)
{
    PublishIntent lost;
    lost.tempPath = result.oldTemp;
    dropTemp(lost);
}

} // namespace

PublishPlan planFor(const PublishOrder &job, const QList<StagedFile> &files)
{
    PublishPlan plan;
    const auto add = [&](QList<StagedFile> ofResult) {
        PlannedResult result;
        result.order = job;
        result.order.n = static_cast<int>(plan.size());
        result.order.files = std::move(ofResult);
        plan.append(std::move(result));
    };
    // Standard output takes only one file; writeToStandardOutput checks that.
    if (job.destination.kind == Destination::Kind::StandardOutput || job.destination.kind == Destination::Kind::Stream) {
        add(files);
        return plan;
    }
    QList<StagedFile> together;
    QList<StagedFile> companions;
    for (const StagedFile &file : files)
        (file.role == FileRole::Companion ? companions : together).append(file);
    if (!together.isEmpty() || companions.isEmpty())
        add(std::move(together));
    for (const StagedFile &companion : std::as_const(companions))
        add({companion});
    return plan;
}

Result<void> choosePlaces(PublishPlan &plan, const QSet<QString> &taken, const QSet<QString> &ofBatch)
{
    for (PlannedResult &one : plan) {
        if (one.step != Step::Open)
            continue;
        one.order.siblings = ofBatch;
        for (const PlannedResult &other : std::as_const(plan)) {
            if (other.step != Step::Open)
                one.order.siblings.insert(nameKey(other.intent.finalPath));
        }
        auto intent = choosePlace(one.order, taken);
        if (!intent)
            return tl::unexpected(intent.error());
        one.intent = std::move(*intent);
        one.step = Step::Chosen;
    }
    return {};
}

bool namesAreOpen(const PublishPlan &plan)
{
    return std::any_of(plan.cbegin(), plan.cend(), [](const PlannedResult &one) {
        const Destination &destination = one.order.destination;
        const int decided = shapeOf(one.order) == ResultShape::Folder ? destination.folderNumber : destination.number;
        const bool named = destination.kind == Destination::Kind::Folder || destination.kind == Destination::Kind::File;
        return named && decided == 0;
    });
}

bool hashesAreKnown(const PublishPlan &plan)
{
    return std::all_of(plan.cbegin(), plan.cend(), [](const PlannedResult &one) { return !one.isPlaced() || !one.intent.sha256.isEmpty(); });
}

Result<void> fillTemps(PublishPlan &plan, const WorkContext &context)
{
    for (PlannedResult &one : plan) {
        if (one.step != Step::Chosen)
            continue;
        dropOldTemp(one);
        one.oldTemp.clear();
        if (!one.isPlaced())
            continue;
        if (auto filled = fillTemp(one.order, one.intent, context); !filled)
            return filled;
        one.step = Step::Filled;
    }
    return context.checkStop();
}

Result<Placed> moveIntoPlaces(PublishPlan &plan, WorkContext &context)
{
    const bool begun = std::any_of(plan.cbegin(), plan.cend(), [](const PlannedResult &one) { return one.step == Step::Placed; });
    if (auto go = context.checkStop(); !go && !begun)
        return tl::unexpected(go.error());
    for (PlannedResult &one : plan) {
        if (one.step != Step::Filled)
            continue;
        auto placed = moveIntoPlace(one.order, one.intent, context);
        if (!placed)
            return placed;
        if (*placed == Placed::NameTaken) {
            // The temp is kept until the next place is stored: it proves that the file there is not ours.
            one.oldTemp = one.intent.tempPath;
            one.step = Step::Open;
            return Placed::NameTaken;
        }
        one.step = Step::Placed;
    }
    return Placed::Done;
}

void withdraw(const PublishPlan &plan)
{
    for (const PlannedResult &one : plan) {
        if (one.step == Step::Placed)
            takeBack(one.intent);
        dropTemp(one.intent);
        dropOldTemp(one);
    }
}

QList<Artifact> artifactsOf(const PublishPlan &plan)
{
    QList<Artifact> artifacts;
    for (const PlannedResult &one : plan) {
        if (one.intent.kind != PublishIntent::Kind::Skipped)
            artifacts.append(artifactOf(one.intent));
    }
    return artifacts;
}

bool areInPlace(const QList<PublishIntent> &intents, const QString &sourcePath)
{
    QList<PublishIntent> missing;
    for (const PublishIntent &intent : intents) {
        if (!resultIsInPlace(intent))
            missing.append(intent);
    }
    if (missing.size() == intents.size() || !std::all_of(missing.cbegin(), missing.cend(), tempIsComplete))
        return false;
    PublishOrder order;
    order.sourcePath = sourcePath;
    return std::all_of(missing.cbegin(), missing.cend(), [&](const PublishIntent &intent) {
        WorkContext context;
        const auto placed = moveIntoPlace(order, intent, context);
        return placed && *placed == Placed::Done;
    });
}

} // namespace quayside
