// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/publish.h"

/// Publishes all results of a job together. The caller runs in a worker, storing all intents in between: choosePlaces → (store) → fillTemps → (store
/// again if a hash was unknown) → moveIntoPlaces. Temps are complete before the first is moved, so after a crash either areInPlace, or they are
/// dropped and the job is redone.
namespace quayside {

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

/// One result per companion, and one for all other files, a folder if several. @p job: what all share.
PublishPlan planFor(const PublishOrder &job, const QList<StagedFile> &files);

/// Chooses places for those that have none; see choosePlace(). @p ofBatch: nameKey() of places taken by other jobs of the batch.
Result<void> choosePlaces(PublishPlan &plan, const QSet<QString> &taken, const QSet<QString> &ofBatch = {});

/// Whether the names come with a service's answer instead of being decided with the batch.
bool namesAreOpen(const PublishPlan &plan);

/// If so, the intents need not be stored again after the temps are written.
bool hashesAreKnown(const PublishPlan &plan);

/// Writes missing temps and deletes those of lost places; see fillTemp().
Result<void> fillTemps(PublishPlan &plan, const WorkContext &context);

/// Renames all temps into place; see moveIntoPlace(). Only stoppable before the first. NameTaken: one is Open again.
Result<Placed> moveIntoPlaces(PublishPlan &plan, WorkContext &context);

/// After a failure: deletes published results and temps. Replaced files stay replaced.
void withdraw(const PublishPlan &plan);

/// The published results, without skipped ones.
QList<Artifact> artifactsOf(const PublishPlan &plan);

/// Recovery: whether all results are in place, after moving complete temps if some are. @p sourcePath is never replaced.
bool areInPlace(const QList<PublishIntent> &intents, const QString &sourcePath);

} // namespace quayside
