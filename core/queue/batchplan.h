// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "output/siblings.h"

namespace quayside {

/// What would happen to one result of a batch now.
struct PlannedExport {
    enum class Action {
        Write,     ///< nothing stands there
        Number,    ///< the name is taken: it gets a number
        Overwrite, ///< an existing file is replaced
        Skip,      ///< an existing file is kept, nothing is made
        Refuse,    ///< the batch does not start; `refusal` says why
        Stream,    ///< to standard output
        Unknown,   ///< only a service's answer tells the name
    };
    ExportRequest request; ///< with its name decided
    BatchTarget target;
    Action action = Action::Write;
    bool exists = false; ///< something has the name without a number
    std::optional<ExportError> refusal;
};

/// Stable identifier of an action: "overwrite".
QLatin1StringView actionId(PlannedExport::Action action);

/// A batch with all names decided.
struct BatchPlan {
    QList<PlannedExport> exports; ///< sources outermost, then presets, formats, locales
    QList<Warning> warnings;      ///< of its sources and its names
};

/// Expands, checks and names a batch with resolved sources. Reads the disk, changes nothing. Error: the first problem of a request (with its field) or of
/// the destination. Conflicts are not errors but a result's `refusal`.
Result<BatchPlan> planBatch(const Batch &batch, const ProviderDescription &description);

/// For ConflictPolicy::Fail: what exists at the destination, checked again before a service starts. Reads the disk.
std::optional<ExportError> metBefore(const ExportRequest &request);

/// Where links between the results lead; null where there is one source at most.
std::shared_ptr<const Siblings> siblingsOf(const BatchPlan &plan, const ProviderDescription &description);

/// All refusals of a plan as one error; nothing if it may start.
std::optional<ExportError> refusalOf(const BatchPlan &plan);

} // namespace quayside
