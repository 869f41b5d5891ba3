// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publish.h"

/// All results of one job, published as one. The caller goes through three steps, each in a worker, and stores all intents between them:
///   choosePlaces → (store the intents) → fillTemps → (store them again when a hash was not known before) → moveIntoPlaces.
/// Every temp is complete before the first is moved. So, after a crash: areInPlace(intents) → the job has succeeded; else drop the temps and do it
/// all again.
namespace quayside {

/// One result of a job on its way to its place.
struct PlannedResult {
    enum class Step { Open, Chosen, Filled, Placed };
    PublishOrder order;
    PublishIntent intent; ///< from Chosen on
    Step step = Step::Open;
    QString oldTemp; ///< of a place that was lost to somebody else

    /// Whether it puts something at a place at all.
    [[nodiscard]] bool isPlaced() const { return intent.kind == PublishIntent::Kind::File || intent.kind == PublishIntent::Kind::Folder; }
};

using PublishPlan = QList<PlannedResult>;

/// Divides the files of a job into results: each companion is one of its own, all others are one, a folder where they are several. @p job holds
/// what is the same for all.
PublishPlan planFor(const PublishOrder &job, const QList<StagedFile> &files);

/// Chooses places for those that have none; see choosePlace().
Result<void> choosePlaces(PublishPlan &plan, const QSet<QString> &taken);

/// Whether every hash is known, so that the intents need not be stored again after the temps were written.
bool hashesAreKnown(const PublishPlan &plan);

/// Writes the temps that are not there yet, and removes those of places that were lost; see fillTemp().
Result<void> fillTemps(PublishPlan &plan, const WorkContext &context);

/// Renames all temps to their places; see moveIntoPlace(). Stops when asked only before the first. NameTaken: one of them is Open again.
Result<Placed> moveIntoPlaces(PublishPlan &plan, WorkContext &context);

/// After a failure: takes back what is in place already and removes the temps. What was replaced stays replaced.
void withdraw(const PublishPlan &plan);

/// The results at their places; skipped ones are none.
QList<Artifact> artifactsOf(const PublishPlan &plan);

/// Recovery: whether all results of a job are in place. Where some are, the others' temps are complete and are moved now. @p sourcePath is
/// never replaced.
bool areInPlace(const QList<PublishIntent> &intents, const QString &sourcePath);

} // namespace quayside
