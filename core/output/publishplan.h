// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publish.h"

/// All results of a job, published together. The caller runs three steps in a worker and stores all intents in between: choosePlaces → (store) →
/// fillTemps → (store again if a hash was unknown) → moveIntoPlaces. All temps are complete before the first is moved, so after a crash the job
/// either succeeded (areInPlace) or its temps are dropped and it is redone.
namespace quayside {

/// One result of a job being published.
struct PlannedResult {
    enum class Step { Open, Chosen, Filled, Placed };
    PublishOrder order;
    PublishIntent intent; ///< from Chosen on
    Step step = Step::Open;
    QString oldTemp; ///< of a place that was lost to another process

    /// Whether it creates a file or folder.
    [[nodiscard]] bool isPlaced() const { return intent.kind == PublishIntent::Kind::File || intent.kind == PublishIntent::Kind::Folder; }
};

using PublishPlan = QList<PlannedResult>;

/// Splits a job's files into results: one per companion, and one for all others, a folder if there are several. @p job: what all have in common.
PublishPlan planFor(const PublishOrder &job, const QList<StagedFile> &files);

/// Chooses the missing places; see choosePlace().
Result<void> choosePlaces(PublishPlan &plan, const QSet<QString> &taken);

/// If so, the intents need not be stored again after the temps are written.
bool hashesAreKnown(const PublishPlan &plan);

/// Writes missing temps and deletes those of lost places; see fillTemp().
Result<void> fillTemps(PublishPlan &plan, const WorkContext &context);

/// Renames all temps into place; see moveIntoPlace(). Can be stopped only before the first. NameTaken: one is Open again.
Result<Placed> moveIntoPlaces(PublishPlan &plan, WorkContext &context);

/// After a failure: deletes published results and temps. Replaced files stay replaced.
void withdraw(const PublishPlan &plan);

/// The published results, without skipped ones.
QList<Artifact> artifactsOf(const PublishPlan &plan);

/// Recovery: whether all results are in place, after moving complete temps if some already are. @p sourcePath is never replaced.
bool areInPlace(const QList<PublishIntent> &intents, const QString &sourcePath);

} // namespace quayside
