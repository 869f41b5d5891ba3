// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "output/siblings.h"

namespace quayside {

/// What would become of one result of a batch, as things stand.
struct PlannedExport {
    enum class Action {
        Write,     ///< nothing stands there
        Number,    ///< the name it would have is another's: it gets a number
        Overwrite, ///< an existing file is replaced
        Skip,      ///< an existing file is kept, nothing is made
        Refuse,    ///< the batch does not start; `refusal` says why
        Stream,    ///< to standard output
        Unknown,   ///< the answer of a service tells the name
    };
    ExportRequest request; ///< with its name decided
    BatchTarget target;
    Action action = Action::Write;
    bool exists = false; ///< something stands at the name that it would have without a number
    std::optional<ExportError> refusal;
};

/// Stable identifier of an action: "overwrite".
QLatin1StringView actionId(PlannedExport::Action action);

/// A batch with every name decided.
struct BatchPlan {
    QList<PlannedExport> exports; ///< sources outermost, then formats, then locales
    QList<Warning> warnings;      ///< of its sources and its names
};

/// Expands, checks and names a batch whose sources are resolved. Looks at the disk and touches nothing. Error: the first problem of a request, with
/// its field, or of the destination. What stands in the way of a result is its `refusal`, and no error.
Result<BatchPlan> planBatch(const Batch &batch, const ProviderDescription &description);

/// What stands where a file was asked for that must not meet anything (ConflictPolicy::Fail): looked at once more before a service begins. Looks at
/// the disk.
std::optional<ExportError> metBefore(const ExportRequest &request);

/// Where links between the results lead; null where there is one source at most.
std::shared_ptr<const Siblings> siblingsOf(const BatchPlan &plan, const ProviderDescription &description);

/// All refusals of a plan as one error; nothing when it may start.
std::optional<ExportError> refusalOf(const BatchPlan &plan);

} // namespace quayside
